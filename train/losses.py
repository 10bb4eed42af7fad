"""What is minimised: every word or pair that is annotated counts, each head with its weight, over a fixed unit of words, so
that a batch with little of a kind moves the reader little."""
import torch
from torch.nn import functional as F

from document import INDEX, PARTIAL, UNKNOWN
from labels import TAGGERS

UNIT = 2000                  # about the words of a batch


def allowed_masks():
    """{tagger: {code: 0 where a label is possible, else -inf}}"""
    out = {}
    for (tagger, code), labels in PARTIAL.items():
        mask = torch.full((len(TAGGERS[tagger]),), -1e9)
        mask[[INDEX[tagger][label] for label in labels]] = 0
        out.setdefault(tagger, {})[code] = mask
    return out


ALLOWED = allowed_masks()


def tagger_loss(tagger, scores, labels):
    """Sum over words; a word of which only the possible labels are known gives -log of their probability."""
    total = F.cross_entropy(scores.flatten(0, 1), labels.flatten().clamp(min=UNKNOWN).where(
        labels.flatten() >= 0, torch.tensor(UNKNOWN)), ignore_index=UNKNOWN, reduction="sum")
    for code, mask in ALLOWED.get(tagger, {}).items():
        part = scores[labels == code]
        if len(part):
            total = total + (part.logsumexp(-1) - (part + mask).logsumexp(-1)).sum()
    return total


def soft_loss(scores, wanted):
    """Sum over words of the cross-entropy to a reader's probabilities."""
    return -(wanted * scores.log_softmax(-1)).sum()


def pair_scores(pair, states, rows):
    """Answers (rows, candidates, answers) of a pair head; states (windows, words + 1, hidden), [CLS] first."""
    p, q = pair.anchor(states), pair.other(states)
    p = p[rows["window"], rows["anchor"] + 1][:, None]
    q = q[rows["window"][:, None], rows["other"] + 1]
    return pair(p, q, rows["bucket"], rows.get("features")).float()


def chosen(scores, rows, or_none):
    """-log of the probability of any right candidate, or of none where there is none and `or_none`."""
    scores = scores[..., 0].masked_fill(~rows["mask"], -1e9)
    right = scores.masked_fill(rows["goal"] == 0, -1e9)
    if or_none:
        none = torch.zeros(len(scores), 1)
        scores = torch.cat([scores, none], 1)
        right = torch.cat([right, none.masked_fill(rows["goal"].any(1, keepdim=True), -1e9)], 1)
    return (scores.logsumexp(1) - right.logsumexp(1)).sum()


def pair_loss(name, pair, states, rows):
    scores = pair_scores(pair, states, rows)
    if name == "deprel":
        return F.cross_entropy(scores[:, 0], rows["label"], reduction="sum")
    if name in ("link", "kin_side"):
        return F.binary_cross_entropy_with_logits(scores, rows["goal"], reduction="none")[rows["mask"]].sum()
    return chosen(scores, rows, or_none=name == "coref")


def losses(reader, batch, weights):
    """{head: weighted loss}"""
    states = reader.encoder(batch["pieces"], batch["shapes"], batch["mask"])
    states = states[torch.arange(len(states))[:, None], batch["first"]]
    out = {}
    for name, labels in batch["layers"].items():
        out[name] = weights[name] / UNIT * tagger_loss(name, reader.taggers[name](states[:, 1:]).float(), labels)
    for name, wanted in batch["soft"].items():
        scores = reader.taggers[name](states[:, 1:]).float()
        out[name] = out.get(name, 0) + weights[name] / UNIT * soft_loss(scores, wanted)
    for name, rows in batch["pairs"].items():
        out[name] = weights[name] / UNIT * pair_loss(name, reader.pairs[name], states, rows)
    return out
