"""Windows as tensors: pieces, what is known of every word, and the pairs of words that the pair heads learn from."""
from dataclasses import dataclass, field

import numpy as np
import torch

from document import UNKNOWN
from labels import TAGGERS, is_bio
from model import EDGES
from pieces import OTHER_SHAPE, shape

NEAR_CUE, NEAR_KIN, ANTECEDENTS, NAME_RUN = 80, 40, 50, 6


def buckets(distance):
    """model.bucket over an array."""
    size = np.searchsorted(np.array(EDGES), np.abs(distance), side="right")
    return np.where(distance <= 0, size, 10 + size)


@dataclass
class Window:
    """One window of a document; words are numbered from 0 within it, and [CLS] is -1."""
    document: object
    order: list                                   # document indices of its words
    pieces: list
    shapes: list
    first: list                                   # index of each word's first piece
    place: dict = field(default_factory=dict)     # document index -> word of the window


def make_window(document, paragraphs, pieces):
    ids, shapes, first = [pieces.cls], [OTHER_SHAPE], []
    order = [i for paragraph in paragraphs for i in paragraph]
    for paragraph in paragraphs:
        for i in paragraph:
            word = document.words[i]
            found = pieces.of_word(word)
            first.append(len(ids))
            ids += found
            shapes += [shape(word)] * len(found)
        ids.append(pieces.sep)
        shapes.append(OTHER_SHAPE)
    return Window(document, order, ids, shapes, first, {i: n for n, i in enumerate(order)})


def name_run(words, i):
    """Lower-cased words of the run of words with a capital that begins at i; empty where i has none."""
    out = set()
    for word in words[i:i + NAME_RUN]:
        if shape(word) not in (1, 2, 3):
            break
        out.add(word.lower())
    return out


def coref_features(words, anchor, others):
    """(others, 2): the same word; capitalised runs that share a word."""
    run = name_run(words, anchor)
    return [[float(words[j].lower() == words[anchor].lower()), float(bool(run & name_run(words, j)))] for j in others]


def arc_rows(w):
    """(anchor, candidates, right candidate) of words whose head is in the window; [CLS] is the first candidate."""
    d, rows = w.document, []
    if d.heads is None:
        return rows
    sentences = {}
    for n, i in enumerate(w.order):
        sentences.setdefault(d.sentence[i], []).append(n)
    for members in sentences.values():
        if len(members) <= 70:
            for n in members:
                head = d.heads[w.order[n]]
                goal = -1 if head == -1 else w.place.get(head)
                if head is not None and goal is not None:
                    rows.append((n, [-1, *(m for m in members if m != n)], [goal]))
    return rows


def coref_rows(w):
    """(mention, earlier mentions, right ones); GAP's pronouns know two names only."""
    d, rows = w.document, []
    for pronoun, right, wrong in d.pronouns:
        found = [w.place[i] for i in right + wrong if i in w.place]
        goal = [w.place[i] for i in right if i in w.place]
        if pronoun in w.place and goal:
            rows.append((w.place[pronoun], found, goal))
    if d.chains:
        chain = {w.place[i]: number for number, members in enumerate(d.chains) for i in members if i in w.place}
        mentions = sorted(chain)
        for k, anchor in enumerate(mentions):
            earlier = mentions[max(0, k - ANTECEDENTS):k]
            rows.append((anchor, earlier, [j for j in earlier if chain[j] == chain[anchor]]))
    return rows


def near_rows(w, triples, reach):
    """(anchor, words within reach, two 0/1 lists) for heads that claim words for two roles."""
    rows = []
    for anchor, *sides in triples or []:
        if anchor in w.place:
            a = w.place[anchor]
            others = list(range(max(0, a - reach + 1), min(len(w.order), a + reach)))
            marked = [{w.place.get(i) for i in side} for side in sides]
            rows.append((a, others, [[float(j in m) for m in marked] for j in others]))
    return rows


def subject_rows(w):
    rows = []
    for value, right, wrong in w.document.fact_subjects or []:
        goal = [w.place[i] for i in right if i in w.place]
        if value in w.place and goal:
            rows.append((w.place[value], goal + [w.place[i] for i in wrong if i in w.place], goal))
    return rows


def border_rows(w):
    """(word, [the word before it], whether it begins a sentence) of sentences cut by hand; at the beginning of a
    paragraph there is nothing to learn."""
    d, sep = w.document, w.pieces[-1]
    if d.heads is None:
        return []
    return [(n, [n - 1], [[float(d.sentence[w.order[n]] != d.sentence[w.order[n - 1]])]])
            for n in range(1, len(w.order)) if w.pieces[w.first[n] - 1] != sep]


def ragged(rows_of_windows, answers=None):
    """Pads rows of (anchor, candidates, goal) to arrays: window, anchor, others, bucket, mask, goal. With `answers` the
    goal is a list of that many numbers a candidate, else a set of right candidates."""
    flat = [(b, *row) for b, rows in enumerate(rows_of_windows) for row in rows if row[1]]
    if not flat:
        return None
    width = max(len(others) for _, _, others, _ in flat)
    window, anchor = np.array([r[0] for r in flat]), np.array([r[1] for r in flat])
    other = np.full((len(flat), width), -1)
    mask = np.zeros((len(flat), width), bool)
    goal = np.zeros((len(flat), width, answers) if answers else (len(flat), width), np.float32)
    for n, (_, _, others, target) in enumerate(flat):
        other[n, :len(others)] = others
        mask[n, :len(others)] = True
        goal[n, :len(others)] = target if answers else [o in set(target) for o in others] if len(target) > 1 else \
            [o == target[0] for o in others] if target else 0
    out = dict(window=window, anchor=anchor, other=other, bucket=buckets(other - anchor[:, None]), mask=mask, goal=goal)
    return {name: torch.from_numpy(value) for name, value in out.items()}


def soft_layers(windows, words):
    """{tagger: probabilities (windows, words, labels)}, zero where none are known."""
    out = {}
    for b, w in enumerate(windows):
        for tagger, known in w.document.soft.items():
            layer = out.setdefault(tagger, np.zeros((len(windows), words, len(TAGGERS[tagger])), np.float32))
            layer[b, :len(w.order)] = known[w.order]
    return {tagger: torch.from_numpy(layer) for tagger, layer in out.items()}


def begun(labels, tagger):
    """The labels with B- for an I- that goes on nothing: a span cut by the border of a window begins anew there."""
    names, out, before = TAGGERS[tagger], [], 0
    for label in labels:
        if label > 0 and names[label][0] == "I" and before >= 0 and names[before][2:] != names[label][2:]:
            label -= 1
        out.append(label)
        before = label
    return out


def collate(windows):
    """A batch: tensors of pieces, layers of words, and ragged pairs by head."""
    length, words = max(len(w.pieces) for w in windows), max(len(w.order) for w in windows)
    pieces, shapes = np.zeros((2, len(windows), length), np.int64)
    mask = np.zeros((len(windows), length), bool)
    first = np.zeros((len(windows), words + 1), np.int64)           # column 0 is [CLS]
    layers = {}
    for b, w in enumerate(windows):
        pieces[b, :len(w.pieces)], shapes[b, :len(w.pieces)], mask[b, :len(w.pieces)] = w.pieces, w.shapes, True
        first[b, 1:len(w.first) + 1] = w.first
        for tagger in TAGGERS:
            known = w.document.layers.get(tagger)
            if known is not None:
                layer = layers.setdefault(tagger, np.full((len(windows), words), UNKNOWN))
                labels = [known[i] for i in w.order]
                layer[b, :len(w.order)] = begun(labels, tagger) if is_bio(tagger) else labels
    pairs = {
        "arc": ragged([arc_rows(w) for w in windows]),
        "coref": ragged(rows := [coref_rows(w) for w in windows]),
        "link": ragged([near_rows(w, w.document.links, NEAR_CUE) for w in windows], 2),
        "kin_side": ragged([near_rows(w, w.document.kin_sides, NEAR_KIN) for w in windows], 2),
        "fact_subject": ragged([subject_rows(w) for w in windows]),
        "border": ragged([border_rows(w) for w in windows], 1),
    }
    if pairs["coref"]:
        features = np.zeros((*pairs["coref"]["other"].shape, 2), np.float32)
        flat = [(windows[b], *row) for b, found in enumerate(rows) for row in found if row[1]]
        for n, (w, anchor, others, _) in enumerate(flat):
            words_ = [w.document.words[i] for i in w.order]
            features[n, :len(others)] = coref_features(words_, anchor, others)
        pairs["coref"]["features"] = torch.from_numpy(features)
    if pairs["arc"]:
        goal = pairs["arc"]["goal"].argmax(1, keepdim=True)
        d = [windows[b].document.deprels[windows[b].order[a]]
             for b, a in zip(pairs["arc"]["window"].tolist(), pairs["arc"]["anchor"].tolist())]
        pairs["deprel"] = {"window": pairs["arc"]["window"], "anchor": pairs["arc"]["anchor"],
                           "other": pairs["arc"]["other"].gather(1, goal), "bucket": pairs["arc"]["bucket"].gather(1, goal),
                           "label": torch.tensor(d)}
    return dict(pieces=torch.from_numpy(pieces), shapes=torch.from_numpy(shapes), mask=torch.from_numpy(mask),
                first=torch.from_numpy(first), layers={k: torch.from_numpy(v) for k, v in layers.items()},
                lengths=torch.tensor([len(w.order) for w in windows]), soft=soft_layers(windows, words), pairs={k: v for k, v in pairs.items() if v is not None})


def batches(windows, pieces_a_batch, rng):
    """Lists of windows of like length with about so many pieces, in random order."""
    rng.shuffle(windows)
    out = []
    for chunk in range(0, len(windows), 400):
        out.append([])
        for w in sorted(windows[chunk:chunk + 400], key=lambda w: len(w.pieces)):
            if out[-1] and (len(out[-1]) + 1) * len(w.pieces) > pieces_a_batch:
                out.append([])
            out[-1].append(w)
    rng.shuffle(out)
    return out
