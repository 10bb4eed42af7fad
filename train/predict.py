"""Runs a reader over documents and decodes the heads: the reference for what the C++ side does."""
import random

import numpy as np
import torch

from batches import NEAR_CUE, buckets, collate, coref_features, make_window
from document import windows
from export import WINDOW
from labels import DEPREL, TAGGERS, is_bio

SURE = 0.2                   # least mean probability for a link between a cue and a span
SHARED = 0.35                # from here on a source belongs to every cue that claims it
REACH = 100                  # earlier mentions of the same kind that a mention may join
JOIN = -0.5                  # least score of joining; 0 would be as likely as not


class Read:
    """What the taggers say of a document: probabilities (words, labels) by tagger, and the states of its words."""

    def __init__(self, document, labels, states):
        self.document, self.labels, self.states = document, labels, states
        self.window = []                                     # number of each word's window


@torch.no_grad()
def read(reader, documents, pieces, bfloat=True, rows=12):
    """[Read] in order."""
    todo, out = [], []
    for number, document in enumerate(documents):
        found = windows(document, pieces, WINDOW, random.Random(1))
        todo += [(number, make_window(document, paragraphs, pieces)) for paragraphs in found]
        out.append(Read(document, {}, np.zeros((len(document.words), 384), np.float32)))
        out[-1].window = [n for n, paragraphs in enumerate(found) for p in paragraphs for _ in p]
    todo.sort(key=lambda x: len(x[1].pieces))
    for begin in range(0, len(todo), rows):
        some = todo[begin:begin + rows]
        batch = collate([w for _, w in some])
        with torch.autocast("cpu", torch.bfloat16, enabled=bfloat):
            states = reader.encoder(batch["pieces"], batch["shapes"], batch["mask"])
        for (number, w), row in zip(some, states.float()):
            out[number].states[w.order] = row[w.first].numpy()
            if not hasattr(out[number], "roots"):
                out[number].roots = {}
            out[number].roots[out[number].window[w.order[0]] if w.order else 0] = row[0]
    for r in out:
        if len(r.document.words):
            states = torch.from_numpy(r.states)
            r.labels = {name: head(states).float().softmax(-1).numpy() for name, head in reader.taggers.items()}
            r.transitions = {name: reader.transitions(name).numpy() for name in TAGGERS if is_bio(name)}
    return out


def best_path(scores, transitions):
    """Label numbers of the best path over scores (words, labels); transitions as Reader.transitions gives them."""
    total, back = scores[0] + transitions[-1], []
    for row in scores[1:]:
        step = total[:, None] + transitions[:-1]
        back.append(step.argmax(0))
        total = step.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(r, tagger):
    """[(first word, after the last, kind)] of a BIO tagger, window by window."""
    labels, out, words = TAGGERS[tagger], [], len(r.document.words)
    scores = np.log(r.labels[tagger] + 1e-9) if words else []
    begin = 0
    while begin < words:
        end = begin
        while end < words and r.window[end] == r.window[begin]:
            end += 1
        for i, label in enumerate(best_path(scores[begin:end], r.transitions[tagger]), begin):
            if labels[label][0] == "B":
                out.append([i, i + 1, labels[label][2:]])
            elif labels[label][0] == "I":
                out[-1][1] = i + 1
        begin = end
    return [tuple(s) for s in out]


def voted_names(r):
    """Spans of names where one name has one type in a story: the type that all its mentions together make likeliest. A
    person's last word alone is that person's name too."""
    found = spans(r, "names")
    word = lambda i: r.document.words[i].lower()
    kinds = sorted({kind for _, _, kind in found})
    rows = {kind: [TAGGERS["names"].index(f"{mark}-{kind}") for mark in "BI"] for kind in kinds}
    votes = {}

    def keys(b, e, kind):
        whole = tuple(word(i) for i in range(b, e))
        return [whole, whole[-1:]] if kind == "person" and e - b > 1 else [whole]

    for b, e, kind in found:
        score = {k: np.log(r.labels["names"][b:e, rows[k]].sum(1) + 0.01).mean() for k in kinds}
        for key in keys(b, e, kind):
            total = votes.setdefault(key, dict.fromkeys(kinds, 0.0))
            for k in kinds:
                total[k] += score[k]
    out = []
    for b, e, kind in found:
        total = votes[keys(b, e, kind)[0]]
        out.append((b, e, max(total, key=total.get)))
    return out


@torch.no_grad()
def pair(reader, name, r, anchor, others, features=None):
    """(others, answers) scores of a pair head for one anchor."""
    head, others = reader.pairs[name], np.asarray(others)
    p = head.anchor(torch.from_numpy(r.states[anchor]))
    q = head.other(torch.from_numpy(r.states[others]))
    return head(p, q, torch.from_numpy(buckets(others - anchor)), features).numpy()


def share_of(claim, role, begin, end):
    """Mean probability with which a cue claims the words of a span; words out of its reach count as not claimed."""
    low, high, probabilities = claim
    b, e = max(begin, low), min(end, high)
    if b >= e:
        return 0.0
    return probabilities[b - low:e - low, role].sum() / (end - begin if end - begin < 60 else e - b)


def attributions(reader, r):
    """[{source, cue, content: [(first word, after the last)]}]: every span goes to the cue that claims it most; what comes
    without a content is left out."""
    found = {role: [s[:2] for s in spans(r, role)] for role in ("source", "cue", "content")}
    claims = []
    for begin, end in found["cue"]:
        near = [j for j in range(max(0, begin - NEAR_CUE + 1), min(len(r.document.words), begin + NEAR_CUE))
                if r.window[j] == r.window[begin]]
        logits = pair(reader, "link", r, begin, near)
        claims.append((near[0], near[-1] + 1, 1 / (1 + np.exp(-logits))))
    out = [{"source": [], "cue": [cue], "content": []} for cue in found["cue"]]
    for k, role in enumerate(("source", "content")):
        for begin, end in found[role]:
            shares = [share_of(claim, k, begin, end) for claim in claims]
            best = max(range(len(shares)), key=shares.__getitem__, default=None)
            if best is None or shares[best] <= SURE:
                out.append({"source": [], "cue": [], "content": [], role: [(begin, end)]})
                continue
            for n, share in enumerate(shares):               # one speaker may have several cues
                if n == best or role == "source" and share > SHARED:
                    out[n][role].append((begin, end))
    return [a for a in out if a["content"]]


def clusters(reader, r):
    """Chains of mention words with their kind: each mention joins its best earlier mention of the same kind."""
    kinds = r.labels["mentions"].argmax(-1)
    chain, out = {}, []
    for kind in range(1, len(TAGGERS["mentions"])):
        mentions = [i for i in range(len(kinds)) if kinds[i] == kind]
        for k, anchor in enumerate(mentions):
            earlier, best = mentions[max(0, k - REACH):k], None
            if earlier:
                known = torch.tensor(coref_features(r.document.words, anchor, earlier))
                scores = pair(reader, "coref", r, anchor, earlier, known)[:, 0]
                best = earlier[int(scores.argmax())] if scores.max() > JOIN else None
            if best is None:
                out.append((TAGGERS["mentions"][kind], []))
            chain[anchor] = len(out) - 1 if best is None else chain[best]
            out[chain[anchor]][1].append(anchor)
    return out


@torch.no_grad()
def trees(reader, r):
    """(heads, relations) of all words: each takes its best head in the sentence; -1 is the root."""
    d, heads, relations = r.document, [], []
    arc, relation = reader.pairs["arc"], reader.pairs["deprel"]
    begin = 0
    while begin < len(d.words):
        end = begin
        while end < len(d.words) and d.sentence[end] == d.sentence[begin]:
            end += 1
        states = torch.cat([r.roots[r.window[begin]][None], torch.from_numpy(r.states[begin:end])])
        # [CLS] is word -1 of its window
        shift = begin - r.window.index(r.window[begin])
        place = np.array([-1, *range(shift, shift + end - begin)])
        distance = torch.from_numpy(buckets(place[None, :] - place[1:, None]))
        scores = arc(arc.anchor(states[1:])[:, None], arc.other(states)[None], distance)[..., 0]
        scores[torch.arange(end - begin), torch.arange(1, end - begin + 1)] = -1e9
        best = one_root(scores.numpy())
        chosen = torch.from_numpy(best)
        labels = relation(relation.anchor(states[1:]), relation.other(states)[chosen],
                          distance[torch.arange(end - begin), chosen]).argmax(-1)
        heads += [begin + h - 1 if h else -1 for h in best]
        relations += [DEPREL[i] for i in labels]
        begin = end
    return heads, relations


def one_root(scores):
    """Best heads (0 is the root) with exactly one root; cycles are broken at the arc that loses least."""
    best = scores.argmax(1)
    roots = [i for i, h in enumerate(best) if h == 0] or [int((scores[:, 0] - scores.max(1)).argmax())]
    root = max(roots, key=lambda i: scores[i, 0])
    scores = scores.copy()
    scores[:, 0] = -1e9
    scores[root] = -1e9
    scores[root, 0] = 0
    best = scores.argmax(1)
    for start in range(len(best)):
        path, at = [], start
        while at >= 0 and at not in path:
            path.append(at)
            at = int(best[at]) - 1
        if at >= 0:                                          # a cycle: one of its words takes a head outside
            cycle = path[path.index(at):]
            inside = [i + 1 for i in cycle]
            loss = {}
            for i in cycle:
                row = scores[i].copy()
                row[inside] = -1e9
                loss[i] = (scores[i].max() - row.max(), int(row.argmax()))
            i = min(loss, key=lambda i: loss[i][0])
            best[i] = loss[i][1]
    return best
