"""What is minimised: every word or pair that is annotated counts, each head with its weight, over a fixed unit of words, so
that a batch with little of a kind moves the reader little."""
import torch
from torch.nn import functional as F

from document import INDEX, PARTIAL, UNKNOWN
from labels import CHAINED, TAGGERS

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


def all_paths(scores, transitions, lengths):
    """log of the summed weight of all label paths: scores (rows, words, labels), transitions (rows, labels + 1, labels)."""
    total = scores[:, 0] + transitions[:, -1]
    between = transitions[:, :-1]
    for t in range(1, scores.shape[1]):
        step = (total[:, :, None] + between).logsumexp(1) + scores[:, t]
        total = step.where((t < lengths)[:, None], total)
    return total.logsumexp(-1)


def chain_losses(reader, states, layers, lengths, weights):
    """{tagger: -log of the probability of the paths that agree with what is known}, all chained taggers in one go."""
    names = [name for name in CHAINED if name in layers]
    rows = {name: (layers[name] >= 0).any(1) for name in names}
    kept = [name for name in names if rows[name].any()]
    if not kept:
        return {}
    labels = torch.cat([layers[name][rows[name]] for name in kept])
    scores = torch.cat([reader.taggers[name](states[rows[name], 1:]).float() for name in kept])
    between = torch.cat([reader.transitions(name).expand(int(rows[name].sum()), -1, -1) for name in kept])
    length = torch.cat([lengths[rows[name]] for name in kept])
    wrong = (labels[..., None] >= 0) & (labels[..., None] != torch.arange(scores.shape[-1]))
    both = all_paths(torch.cat([scores, scores.masked_fill(wrong, -1e4)]), between.repeat(2, 1, 1), length.repeat(2))
    loss, out = both[:len(labels)] - both[len(labels):], {}
    for name, part in zip(kept, loss.split([int(rows[name].sum()) for name in kept])):
        out[name] = weights[name] / UNIT * part.sum()
    return out


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
    if name in ("link", "kin_side", "border"):
        return F.binary_cross_entropy_with_logits(scores, rows["goal"], reduction="none")[rows["mask"]].sum()
    return chosen(scores, rows, or_none=name == "coref")


def word_states(reader, batch):
    """States of [CLS] and of every word's first piece (windows, words + 1, hidden)."""
    states = reader.encoder(batch["pieces"], batch["shapes"], batch["mask"])
    return states[torch.arange(len(states))[:, None], batch["first"]]


def distance(states, wanted, lengths):
    """Mean squared distance of the words' states from another reader's."""
    words = torch.arange(states.shape[1]) <= lengths[:, None]
    return F.mse_loss(states[words].float(), wanted[words].float())


def losses(reader, batch, weights, teacher=None):
    """{head: weighted loss}; with a teacher also how far the states are from its states."""
    states = word_states(reader, batch)
    out = chain_losses(reader, states, batch["layers"], batch["lengths"], weights)
    if teacher and weights["states"]:
        with torch.no_grad():
            wanted = word_states(teacher, batch)
        out["states"] = weights["states"] * distance(states, wanted, batch["lengths"])
    for name, labels in batch["layers"].items():
        if name in CHAINED:
            continue
        out[name] = weights[name] / UNIT * tagger_loss(name, reader.taggers[name](states[:, 1:]).float(), labels)
    for name, wanted in batch["soft"].items():
        scores = reader.taggers[name](states[:, 1:]).float()
        out[name] = out.get(name, 0) + weights[name] / UNIT * soft_loss(scores, wanted)
    for name, rows in batch["pairs"].items():
        out[name] = weights[name] / UNIT * pair_loss(name, reader.pairs[name], states, rows)
    return out
