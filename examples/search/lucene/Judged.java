import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

// Judged indexes the lines of a file with Lucene's PersianAnalyzer and prints, for each
// line of another, the numbers of the lines that have all its terms.
//
//	java -cp 'jars/*' Judged.java PARAGRAPHS QUERIES
public class Judged {
    public static void main(String[] args) throws Exception {
        Analyzer analyzer = new PersianAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        List<String> paragraphs = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String paragraph : paragraphs) {
                Document document = new Document();
                document.add(new TextField("text", paragraph, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1); // documents keep their order: their numbers are those of the lines
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            QueryBuilder builder = new QueryBuilder(analyzer);
            for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
                StringBuilder found = new StringBuilder();
                Query query = builder.createBooleanQuery("text", line, BooleanClause.Occur.MUST);
                if (query != null) {
                    for (ScoreDoc hit : searcher.search(query, paragraphs.size()).scoreDocs) {
                        found.append(hit.doc).append(' ');
                    }
                }
                out.println(found.toString().trim());
            }
        }
    }
}
