"""Story gold and kin stretches: people with all their names, facts and relations as pieces of numbered paragraphs."""
import json
import os

from document import NOT_PERSON, UNKNOWN, INDEX, from_text
from labels import FACTS, KIN
from readers.titles import is_title
from words import words as find_words


class Places:
    """Where pieces of numbered paragraphs stand in the joined text; -1 is the title."""

    def __init__(self, paragraphs, title=None):
        lines = [*([title] if title is not None else []), *paragraphs]
        lines = [line.replace("\n", " ") for line in lines]
        self.text, self.shift, self.begins, at = "\n".join(lines), int(title is not None), [], 0
        for line in lines:
            self.begins.append((at, at + len(line)))
            at += len(line) + 1

    def find(self, para, text, n=1):
        """(begin, end) of the n-th occurrence, None where there is none."""
        if text is None or para is None or not 0 <= para + self.shift < len(self.begins):
            return None
        begin, end = self.begins[para + self.shift]
        at = begin - 1
        for _ in range(n or 1):
            at = self.text.find(text.replace("\n", " "), at + 1, end)
            if at < 0:
                return None
        return at, at + len(text)


def mark_people(document, people):
    """Names of people wherever they stand; returns {person: first words of their names}."""
    document.blank("names", NOT_PERSON)
    forms = sorted(((name, p["id"]) for p in people for name in p["names"]), key=lambda f: -len(f[0]))
    taken, out = set(), {p["id"]: [] for p in people}
    for name, person in forms:
        wanted = [name[b:e] for b, e in find_words(name)]
        for i in range(len(document.words) - len(wanted) + 1):
            run = range(i, i + len(wanted))
            if document.words[i:i + len(wanted)] == wanted and not taken & set(run):
                taken |= set(run)
                document.mark("names", "person", run)
                out[person].append(i)
    return out


def mark_facts(document, places, people, first_words):
    """Values of facts, and to whom they belong where a name of theirs is in the same paragraph."""
    document.blank("facts")
    document.fact_subjects = []
    for person in people:
        for fact in person["facts"]:
            span = places.find(fact.get("para"), fact.get("text"), fact.get("n", 1))
            if span is None or fact["property"] not in FACTS:
                continue
            run = document.touched(*span)
            if not run or document.layers["facts"][run[0]]:
                continue
            document.mark("facts", fact["property"], run)
            near = lambda who: [i for i in first_words[who] if document.paragraph[i] == document.paragraph[run[0]]]
            others = [i for p in people if p is not person for i in near(p["id"])]
            if near(person["id"]):
                document.fact_subjects.append((run[0], near(person["id"]), others))


def side(document, places, relation, which):
    """The word that stands for a side of a relation: a name's first, a description's last; [] where none is given."""
    span = places.find(relation["para"], relation.get(f"{which}_text"), relation.get(f"{which}_n", 1))
    run = document.touched(*span) if span else []
    while len(run) > 1 and is_title(document.words[run[0]]):
        run = run[1:]
    if not run:
        return []
    return [run[0] if document.words[run[0]][:1].isupper() else run[-1]]


def mark_relations(document, places, relations):
    document.blank("kin")
    document.kin_sides = []
    for relation in relations:
        span = places.find(relation.get("para"), relation.get("text"), relation.get("n", 1))
        run = document.touched(*span) if span else []
        if not run or relation["type"] not in KIN:
            continue
        document.layers["kin"][run[0]] = INDEX["kin"][relation["type"]]
        a, b = side(document, places, relation, "a"), side(document, places, relation, "b")
        if a and b:
            document.kin_sides.append((run[0], a, b))


def mark_quotes(document, places, quotes):
    """Attribution in the sentences that have a quotation with a cue; what other sentences hold is not known."""
    for role in ("source", "cue", "content"):
        document.blank(role, UNKNOWN)
    for quote in quotes:
        span, cue = places.find(quote["para"], quote["text"], quote.get("n", 1)), places.find(quote["para"], quote["cue"])
        if span and cue:
            run = document.touched(*span)
            known = {document.sentence[i] for i in run + document.touched(*cue)}
            for role in ("source", "cue", "content"):
                layer = document.layers[role]
                for i, sentence in enumerate(document.sentence):
                    if sentence in known and layer[i] == UNKNOWN:
                        layer[i] = 0
            document.mark("content", "content", run)
            document.mark("cue", "cue", document.touched(*cue))
            source = places.find(quote["source_para"], quote["source"])
            if source:
                document.mark("source", "source", document.touched(*source))


def read_kin(file):
    for line in open(file, encoding="utf8"):
        row = json.loads(line)
        places = Places(row["paragraphs"])
        document = from_text(row["id"], places.text)
        first_words = mark_people(document, row["people"])
        mark_facts(document, places, row["people"], first_words)
        mark_relations(document, places, row["relations"])
        yield document


def read_stories(folder):
    for name in sorted(os.listdir(os.path.join(folder, "gold"))):
        gold = json.load(open(os.path.join(folder, "gold", name), encoding="utf8"))
        story = json.load(open(os.path.join(folder, "in", name), encoding="utf8"))
        places = Places(story["paragraphs"], story["title"] or "")
        document = from_text(gold["id"], places.text)
        first_words = mark_people(document, gold["people"])
        for credit in gold["credits"]:
            span = places.find(credit["para"], credit["text"])
            for i in document.touched(*span) if span else []:
                document.layers["names"][i] = UNKNOWN
        mark_facts(document, places, gold["people"], first_words)
        mark_relations(document, places, gold["relations"])
        document.kin_sides = None                            # the gold does not say which words stand for the sides
        mark_quotes(document, places, gold["quotes"])
        yield document
