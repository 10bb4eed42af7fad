"""PolNeAR: attribution relations (source, cue, content) in US political news; brat files beside plain text."""
import re

from document import from_text
from labels import ROLES
from readers.archives import files, stem


def relations(ann):
    """[{role: [(begin, end)]}] of the attributions that have content."""
    rows = [line.split("\t") for line in ann.split("\n") if re.match(r"[TE]\d+\t", line)]
    spans = {r[0]: [tuple(map(int, p.split())) for p in r[1].split(" ", 1)[1].split(";")] for r in rows if r[0][0] == "T"}
    out = []
    for row in rows:
        if row[0][0] == "E":
            relation = {role: [] for role in ROLES}
            for part in row[1].split():
                role, target = part.split(":")
                role = role.rstrip("0123456789").lower()
                if role in relation:
                    relation[role] += spans[target]
            out.append({role: sorted(found) for role, found in relation.items()})
    return [r for r in out if r["content"]]


def attach(document, found):
    """Puts relations of character spans into the layers and links of a document."""
    for role in ROLES:
        document.blank(role)
        for begin, end in sorted({span for relation in found for span in relation[role]}):
            run = document.touched(begin, end)
            for paragraph in sorted({document.paragraph[i] for i in run}):
                document.mark(role, role, [i for i in run if document.paragraph[i] == paragraph])
    places = lambda spans: [i for b, e in spans for i in document.touched(b, e)]
    document.links = [(places(r["cue"])[0], places(r["source"]), places(r["content"])) for r in found if places(r["cue"])]


def read(archive):
    texts = {stem(name): text for name, text in files(archive, ".txt")}
    done = set()
    for name, ann in files(archive, ".ann"):
        ident = stem(name).rsplit("_", 1)[0]
        if ident in texts and ident not in done:            # one annotator a document
            done.add(ident)
            document = from_text(ident, texts[ident])
            attach(document, relations(ann))
            yield document
