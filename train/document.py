"""Annotated texts in one form, whatever data set they come from, and their windows.

Layers are lists as long as `words`; a layer that a data set lacks is None. A tagger's layer holds label numbers, UNKNOWN
where nothing is known, or a key of PARTIAL where it is only known which labels are possible.
"""
import random
from dataclasses import dataclass, field

from labels import TAGGERS
from words import sentence_numbers, words as find_words

UNKNOWN = -100
NOT_PERSON, NOT_PEOPLE_OR_PLACES, NOT_ACTUAL, NOT_NAMED = -1, -2, -3, -4
PARTIAL = {                  # (tagger, code) -> labels that remain possible
    ("names", NOT_PERSON): [l for l in TAGGERS["names"] if not l.endswith("-person")],
    ("names", NOT_NAMED): ["O", "B-nationality", "I-nationality"],
    ("mentions", NOT_PEOPLE_OR_PLACES): ["none", "other"],
    ("events", NOT_ACTUAL): ["none", "planned", "possible", "denied"],
}
INDEX = {name: {label: i for i, label in enumerate(labels)} for name, labels in TAGGERS.items()}


@dataclass
class Document:
    id: str
    words: list
    sentence: list                                        # number of each word's sentence
    paragraph: list | None = None                         # None: not known, drawn anew each time windows are made
    spans: list | None = None                             # places in the text, where there is one
    text: str = ""
    layers: dict = field(default_factory=dict)            # tagger -> label numbers
    heads: list | None = None                             # index of each word's head, -1 the root, None unknown
    deprels: list | None = None                           # label numbers
    chains: list | None = None                            # lists of mention words; single mentions included
    pronouns: list = field(default_factory=list)          # (pronoun, right names, wrong names), of GAP
    links: list | None = None                             # (first word of the cue, source words, content words)
    kin_sides: list | None = None                         # (kin word, words for a, words for b)
    fact_subjects: list | None = None                     # (first word of the value, right words, other people's words)
    soft: dict = field(default_factory=dict)              # tagger -> probabilities (words, labels), of a reader

    def mark(self, tagger, label, indices):
        """Tags a run of words, B- first; words that are tagged already stay."""
        layer = self.layers[tagger]
        for n, i in enumerate(sorted(indices)):
            if layer[i] in (0, UNKNOWN, NOT_PERSON, NOT_NAMED):
                layer[i] = INDEX[tagger][f"{'I' if n else 'B'}-{label}"]

    def blank(self, tagger, value=0):
        self.layers[tagger] = [value] * len(self.words)

    def touched(self, begin, end):
        """Indices of the words that share a character with [begin, end) of the text."""
        return [i for i, (b, e) in enumerate(self.spans) if b < end and e > begin]


def from_text(ident, text):
    """A document of plain text whose paragraphs are its lines."""
    spans, sentence, paragraph, at, lines = [], [], [], 0, 0
    for line in text.split("\n"):
        found = find_words(text, at, at + len(line))
        base = sentence[-1] + 1 if sentence else 0
        spans += found
        sentence += [base + n for n in sentence_numbers(text, found)]
        paragraph += [lines] * len(found)
        lines += bool(found)
        at += len(line) + 1
    return Document(ident, [text[b:e] for b, e in spans], sentence, paragraph, spans, text)


def units(document, pieces, rng):
    """[(first word, after the last, pieces, begins a paragraph)] a sentence; of a sentence too long for a window, parts."""
    out, room = [], 240
    break_ = 0
    for i in range(1, len(document.words) + 1):
        if i < len(document.words) and document.sentence[i] == document.sentence[break_]:
            continue
        starts = (rng.random() < 0.45 if document.paragraph is None else
                  break_ == 0 or document.paragraph[break_] != document.paragraph[break_ - 1])
        begin, size = break_, 0
        for j in range(break_, i):
            cost = len(pieces.of_word(document.words[j]))
            if size + cost > room:
                out.append((begin, j, size, starts))
                begin, size, starts = j, 0, False
            size += cost
        out.append((begin, i, size, starts))
        break_ = i
    return out


def windows(document, pieces, window=256, rng=None, first=None):
    """Lists of paragraphs, each a list of word indices: consecutive sentences that fill a window. `first`: the size of
    the first window, drawn in training so that the borders move."""
    rng = rng or random.Random(document.id)
    out, size, limit = [], window, first or window
    for begin, end, cost, starts in units(document, pieces, rng):
        if size + cost + 1 > limit or not out:
            if out:
                limit = window
            out.append([])
            size, starts = 2, True
        if starts:
            out[-1].append([])
            size += 1
        out[-1][-1] += range(begin, end)
        size += cost
    return out
