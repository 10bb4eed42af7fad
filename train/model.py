"""The encoder and its heads. One run of the encoder over a window; taggers and pair heads read the first piece of words."""
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from labels import BUCKETS, CHAINED, PAIRS, TAGGERS, follows

HIDDEN, INNER, ATTENTION_HEADS, EPSILON = 384, 1536, 12, 1e-12
POSITIONS = 512
EDGES = (1, 2, 3, 4, 6, 9, 14, 24, 48)           # a distance of d words falls behind the edges that are <= d


def bucket(distance):
    """The row of the distance table for other - anchor, in words: 0 to 9 for before or the same, 10 to 19 for after."""
    size = sum(abs(distance) >= edge for edge in EDGES)
    return size if distance <= 0 else 10 + size


class Linear(nn.Linear):
    """A linear layer that the quantiser can watch and imitate: `mimic`, where set, stands between input and product."""
    mimic = None

    def forward(self, x):
        return super().forward(x) if self.mimic is None else self.mimic(self, x)


def attention(q, k, v, bias):
    scores = q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5 + bias
    return scores.softmax(-1).to(v.dtype) @ v


class Block(nn.Module):
    """A transformer layer as in BERT: normalisation after each residual sum. The quantiser may put an imitation of itself
    in the place of `attend`."""
    attend = staticmethod(attention)

    def __init__(self, dropout):
        super().__init__()
        self.qkv, self.out = Linear(HIDDEN, 3 * HIDDEN), Linear(HIDDEN, HIDDEN)
        self.up, self.down = Linear(HIDDEN, INNER), Linear(INNER, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, EPSILON), nn.LayerNorm(HIDDEN, EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4)
        mixed = self.attend(q, k, v, bias)
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(rows, length, HIDDEN))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x), approximate="tanh"))))


class Encoder(nn.Module):
    def __init__(self, layers, dropout=0.1, pieces=30522):
        super().__init__()
        self.word = nn.Embedding(pieces, HIDDEN)
        self.position = nn.Embedding(POSITIONS, HIDDEN)      # the segment vector of BERT is folded in
        self.shape = nn.Embedding(6, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, EPSILON)
        self.dropout = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(dropout) for _ in range(layers))
        nn.init.zeros_(self.shape.weight)

    def forward(self, pieces, shapes, mask):
        """States (rows, length, HIDDEN); `mask` is true where there is a piece."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.dropout(self.norm(self.word(pieces) + self.position(positions) + self.shape(shapes)))
        bias = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(~mask, -1e4)[:, None, None, :]
        for block in self.blocks:
            x = block(x, bias)
        return x


class PairHead(nn.Module):
    """answer_l = sum_k W_lk relu(p_k + q_k + D_k) + V_lk p_k q_k + b_l with p of the anchor, q of the other word and D a
    row for their distance, plus rows for features that hold."""

    def __init__(self, answers, width, features):
        super().__init__()
        self.anchor, self.other = Linear(HIDDEN, width), Linear(HIDDEN, width)
        self.distance = nn.Embedding(BUCKETS, width)
        self.features = nn.Parameter(torch.zeros(features, width)) if features else None
        self.sum, self.product = nn.Linear(width, answers), nn.Linear(width, answers, bias=False)
        nn.init.normal_(self.distance.weight, std=0.1)
        nn.init.normal_(self.product.weight, std=width ** -0.5)

    def forward(self, p, q, buckets, features=None):
        """p, q: projections that broadcast to (…, width)."""
        total = p + q + self.distance(buckets)
        if features is not None:
            total = total + features @ self.features
        return self.sum(total.relu()) + self.product(p * q)


FORBIDDEN = -1e4


def forbidden(tagger):
    """(labels + 1, labels): 0 where the label of the column may follow that of the row, the last row being the beginning."""
    labels = TAGGERS[tagger]
    return torch.tensor([[0.0 if follows(before, label) else FORBIDDEN for label in labels] for before in (*labels, None)])


class Reader(nn.Module):
    def __init__(self, layers=6, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout)
        self.taggers = nn.ModuleDict({name: Linear(HIDDEN, len(labels)) for name, labels in TAGGERS.items()})
        self.pairs = nn.ModuleDict({name: PairHead(len(answers), width, features)
                                    for name, (answers, width, features) in PAIRS.items()})
        self.learnt = nn.ParameterDict({name: torch.zeros(len(TAGGERS[name]) + 1, len(TAGGERS[name])) for name in CHAINED})

    def transitions(self, tagger):
        """(labels + 1, labels) scores of a label after another; the last row: at the beginning of a window."""
        fixed = forbidden(tagger)
        return fixed + self.learnt[tagger] if tagger in self.learnt else fixed

    def load_pretrained(self, file):
        """Takes the encoder from a BERT-shaped safetensors file; more layers than ours are left out at the top."""
        source = {name.removeprefix("bert."): tensor.float() for name, tensor in load_file(file).items()}
        encoder, tables = self.encoder, "embeddings."
        target = encoder.state_dict()
        target["word.weight"] = source[tables + "word_embeddings.weight"]
        target["position.weight"] = (source[tables + "position_embeddings.weight"]
                                     + source[tables + "token_type_embeddings.weight"][0])
        for kind in ("weight", "bias"):
            target[f"norm.{kind}"] = source[f"{tables}LayerNorm.{kind}"]
            for i in range(len(encoder.blocks)):
                old, new = f"encoder.layer.{i}.", f"blocks.{i}."
                target[f"{new}qkv.{kind}"] = torch.cat(
                    [source[f"{old}attention.self.{x}.{kind}"] for x in ("query", "key", "value")])
                for ours, theirs in (("out", "attention.output.dense"), ("up", "intermediate.dense"),
                                     ("down", "output.dense"), ("norm1", "attention.output.LayerNorm"),
                                     ("norm2", "output.LayerNorm")):
                    target[f"{new}{ours}.{kind}"] = source[f"{old}{theirs}.{kind}"]
        encoder.load_state_dict(target)
