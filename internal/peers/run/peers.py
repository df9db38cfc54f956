#!/usr/bin/env python3
"""Runs a Persian library written in Python on lines, or on a text to cut into tokens.

    peers.py normalize PEER [TEXT]  each line of standard input, normalized, is a line
                                    of standard output
    peers.py tokens PEER            the text of standard input as tokens and sentences,
                                    a JSON object a line with offsets in characters
    peers.py check PEER SPANS       the lines that come out changed, of a file with a
                                    JSON list of spans; each is put into a sentence

With the name of a file, normalize reads its lines instead, twice, and prints how fast
the peer was: the start of the program and the loading of words do not count. The
second time must give what the first gave, and the number of lines where normalizing
the output changes it again is printed too.

The README beside this file says how to install each peer.
"""
import json
import sys
import time


def hazm():
    from hazm import Normalizer

    return Normalizer().normalize


def shekar():
    from shekar import Normalizer

    return Normalizer()


def parsivar():
    from parsivar import Normalizer

    return Normalizer().normalize


def negar():
    from negar.virastar import PersianEditor

    return lambda line: str(PersianEditor(line))


def dadmatools():
    # The package imports all of its models when it is imported; the normalizer needs none.
    import importlib.util
    import types

    package = types.ModuleType("dadmatools")
    package.__path__ = importlib.util.find_spec("dadmatools").submodule_search_locations
    sys.modules["dadmatools"] = package
    from dadmatools.normalizer import Normalizer

    return Normalizer().normalize


NORMALIZERS = {"hazm": hazm, "shekar": shekar, "parsivar": parsivar, "python-negar": negar, "dadmatools": dadmatools}


def hazm_tokens():
    from hazm import SentenceTokenizer, WordTokenizer

    words = WordTokenizer(join_verb_parts=False)
    return words.tokenize, SentenceTokenizer().tokenize


def shekar_tokens():
    from shekar import SentenceTokenizer, WordTokenizer

    words, sentences = WordTokenizer(), SentenceTokenizer()
    return lambda t: list(words(t)), lambda t: list(sentences(t))


TOKENIZERS = {"hazm": hazm_tokens, "shekar": shekar_tokens}


def one_line(text):
    return " ".join(text.splitlines())


def normalize(peer):
    run = NORMALIZERS[peer]()
    for line in sys.stdin:
        print(one_line(run(line.rstrip("\n"))), flush=True)


def rate(peer, path):
    run = NORMALIZERS[peer]()
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    for line in lines[:20]:
        run(line)
    size = sum(len(line.encode()) + 1 for line in lines)
    start = time.perf_counter()
    first = [run(line) for line in lines]
    seconds = time.perf_counter() - start
    again = sum(run(line) != line for line in first)
    print(f"{peer}: {size / seconds / 1e6:.2f} MB/s, {len(lines) / seconds:.0f} lines/s; "
          f"a second pass changes {again} of {len(lines)} lines")


def spans_of(parts, text, start=0):
    """Yields where each part is in the text; the parts are in order."""
    for part in parts:
        part = part.strip()
        at = text.find(part, start) if part else -1
        if at < 0:
            continue
        start = at + len(part)
        yield at, start


def tokens(peer):
    words, sentences = TOKENIZERS[peer]()
    text = sys.stdin.read()
    print(json.dumps({"unit": "rune"}))
    for start, end in spans_of(sentences(text), text):
        print(json.dumps({"type": "sentence", "start": start, "end": end}))
        for s, e in spans_of(words(text[start:end]), text[start:end]):
            print(json.dumps({"start": start + s, "end": start + e}))


DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)


def check(run, path):
    """Prints the spans that come out changed, digit shapes aside."""
    with open(path, encoding="utf-8") as file:
        spans = json.load(file)
    lost = []
    for span in spans:
        out = run(f"این {span} را دیدم.")
        if span.translate(DIGITS) not in out.translate(DIGITS):
            lost.append(span)
    print(f"{len(lost)} of {len(spans)} changed:", *lost)


def main():
    match sys.argv[1:]:
        case ["normalize", peer]:
            normalize(peer)
        case ["normalize", peer, path]:
            rate(peer, path)
        case ["tokens", peer]:
            tokens(peer)
        case ["check", peer, path]:
            check(NORMALIZERS[peer](), path)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
