import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

// Lucene cuts the text of standard input into tokens, as peers.py does with the libraries
// written in Python: with StandardTokenizer, or with UAX29URLEmailTokenizer.
//
//	java -cp 'jars/*' Lucene.java tokens lucene
//	java -cp 'jars/*' Lucene.java tokens lucene-email
public class Lucene {
    public static void main(String[] args) throws Exception {
        if (args.length != 2 || !args[0].equals("tokens")) {
            throw new IllegalArgumentException("tokens lucene or tokens lucene-email");
        }
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println("{\"unit\":\"utf16\"}");
        try (Tokenizer tokenizer =
                args[1].equals("lucene") ? new StandardTokenizer() : new UAX29URLEmailTokenizer()) {
            tokenizer.setReader(new StringReader(text));
            OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                out.println("{\"start\":" + offsets.startOffset() + ",\"end\":" + offsets.endOffset() + "}");
            }
            tokenizer.end();
        }
        out.flush();
    }
}
