#!/usr/bin/env python3
"""Runs a Persian library written in Python on lines, or on a text to cut into tokens.

    peers.py normalize PEER         each line of standard input, normalized, is a line of
                                    standard output
    peers.py tokens PEER            the text of standard input as tokens and sentences,
                                    a JSON object a line with offsets in characters
    peers.py check PEER SPANS       the lines that come out changed, of a file with a
                                    JSON list of spans; each is put into a sentence
    peers.py days PEER              Gregorian dates, 2025-05-21, as Jalali ones, 1404-2-31
    peers.py add PEER               a Jalali date and a number of days, 1404-2-31 40, as
                                    the date so many days later

The README beside this file says how to install each peer.
"""
import json
import sys


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


def jdatetime_days():
    import datetime

    import jdatetime

    def add(year, month, day, n):
        return jdatetime.date(year, month, day) + datetime.timedelta(n)

    return lambda *ymd: jdatetime.date.fromgregorian(date=datetime.date(*ymd)), add


def khayyam_days():
    import datetime

    from khayyam import JalaliDate

    def add(year, month, day, n):
        return JalaliDate(year, month, day) + datetime.timedelta(n)

    return lambda *ymd: JalaliDate(datetime.date(*ymd)), add


def persiantools_days():
    import datetime

    from persiantools.jdatetime import JalaliDate

    def add(year, month, day, n):
        return JalaliDate(year, month, day) + datetime.timedelta(n)

    return lambda *ymd: JalaliDate(datetime.date(*ymd)), add


CALENDARS = {"jdatetime": jdatetime_days, "khayyam": khayyam_days, "persiantools": persiantools_days}


def dates(run):
    for line in sys.stdin:
        date, _, n = line.strip().partition(" ")
        try:
            result = run(*map(int, date.split("-")), *map(int, n.split()))
            print(result.year, result.month, result.day, sep="-")
        except (ValueError, OverflowError) as err:  # a date that the peer does not know
            print(f"{date}: {err}")


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
        case ["tokens", peer]:
            tokens(peer)
        case ["check", peer, path]:
            check(NORMALIZERS[peer](), path)
        case ["days", peer]:
            dates(CALENDARS[peer]()[0])
        case ["add", peer]:
            dates(CALENDARS[peer]()[1])
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
