"""Names from token-per-line files: WikiGold (IOB1, MISC is split) and the hand-corrected Voice of America stretches."""
from document import Document, INDEX, UNKNOWN
from labels import TAGGERS
from readers.archives import files, stem
from words import split_hyphens

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place", "NORP": "nationality", "MISC": "other"}
HELD_OUT = 5                 # every fifth document of WikiGold is kept for measuring


def groups(text):
    """Sentences [(word, tag)]; None where a document begins."""
    rows = []
    for line in [*text.split("\n"), ""]:
        cells = line.split()
        if len(cells) < 2 or cells[0] == "-DOCSTART-":
            if rows:
                yield rows
            rows = []
            if cells and cells[0] == "-DOCSTART-":
                yield None
        else:
            rows.append((cells[0], cells[-1]))


def label_of(tag, before, kinds):
    """A label number for a tag, given the tag before it."""
    kind = kinds.get(tag[2:])
    begins = tag[:2] == "B-" or before[2:] != tag[2:]
    return 0 if tag == "O" else UNKNOWN if kind is None else INDEX["names"][f"{'B' if begins else 'I'}-{kind}"]


def split(word, label):
    """[(word, label)] of a word cut at its hyphens, as in use. Of an untagged "U.S.-led" it is not known what "U.S." is."""
    parts = [word[b:e] for b, e in split_hyphens(word, 0, len(word))]
    rest = label + 1 if label > 0 and TAGGERS["names"][label][0] == "B" else label
    first = UNKNOWN if label == 0 and len(parts) > 1 and word[0].isupper() else label
    return [(part, rest if n else first) for n, part in enumerate(parts)]


def document(ident, sentences, kinds):
    out = Document(ident, [], [])
    out.layers["names"] = []
    for number, rows in enumerate(sentences):
        before = "O"
        for word, tag in rows:
            for part, label in split(word, label_of(tag, before, kinds)):
                out.words.append(part)
                out.sentence.append(number)
                out.layers["names"].append(label)
            before = tag
    return out


def read_voa(archive):
    for name, text in files(archive, ".tsv"):
        yield document(stem(name), [g for g in groups(text) if g], KINDS)


def read_wikigold(file, held_out=False):
    """MISC mixes nationalities, works, events and more: it is left open which."""
    parts = [[]]
    for group in groups(open(file, encoding="utf8").read()):
        if group is None:
            parts.append([])
        else:
            parts[-1].append(group)
    for number, part in enumerate(p for p in parts if p):
        if (number % HELD_OUT == 0) == held_out:
            yield document(f"wikigold-{number}", part, {k: v for k, v in KINDS.items() if k != "MISC"})
