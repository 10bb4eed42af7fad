"""Stored answers of the reference implementation on invented sentences, for the C++ side to be held against."""
import argparse
import json

import torch

from export import load_checkpoint
from model import bucket
from pieces import Pieces, shape
import quantise

# Paragraphs of words, written for this purpose.
TEXTS = [
    [["Mayor", "Ottoline", "Brackwater", "said", "on", "Tuesday", "that", "the", "old", "lighthouse", "in",
      "Pellmouth", "would", "n't", "be", "sold", "."]],
    [["“", "She", "’s", "my", "sister", ",", "”", "Zoë", "Quillfeather", ",", "41", ",", "told", "the", "Harbour",
      "Gazette", "."], ["Her", "husband", ",", "retired", "schoolteacher", "Ivo", "Tamm", ",", "agreed", "."]],
    [["https://example.org/a/very/long/address/indeed.html", "東京", "NATO-led", "1,250", "…", "\u00ad", "$", "5m"]],
]


def window(pieces, paragraphs):
    """(piece numbers, shapes, index of each word's first piece) with [SEP] after every paragraph."""
    ids, shapes, first = [pieces.cls], [5], []
    for words in paragraphs:
        for word in words:
            first.append(len(ids))
            found = pieces.of_word(word)
            ids += found
            shapes += [shape(word)] * len(found)
        ids.append(pieces.sep)
        shapes.append(5)
    return ids, shapes, first


@torch.no_grad()
def answers(reader, pieces, paragraphs):
    ids, shapes, first = window(pieces, paragraphs)
    states = reader.encoder(torch.tensor([ids]), torch.tensor([shapes]), torch.ones(1, len(ids), dtype=torch.bool))[0]
    words, link = states[first], reader.pairs["link"]
    pair = link(link.anchor(words[3:4]), link.other(words), torch.tensor([bucket(j - 3) for j in range(len(first))]))
    tidy = lambda x: [[round(v, 3) for v in row] for row in x.tolist()]
    return {"paragraphs": paragraphs, "pieces": ids, "shapes": shapes, "first": first,
            "state_begin": tidy(states[:, :8]),
            "names": tidy(reader.taggers["names"](words)), "upos": tidy(reader.taggers["upos"](words)),
            "link_from_word_3": tidy(pair)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("vocabulary")
    parser.add_argument("output")
    args = parser.parse_args()
    reader, calibration = load_checkpoint(args.checkpoint, 6)
    pieces, out = Pieces(args.vocabulary), {}
    out["f32"] = [answers(reader, pieces, text) for text in TEXTS]
    rows, scale = quantise.round_embeddings(reader.encoder.word.weight.detach())
    reader.encoder.word.weight.data = rows * scale[:, None]
    quantise.attach(reader, calibration)
    out["int8"] = [answers(reader, pieces, text) for text in TEXTS]
    with open(args.output, "w", encoding="utf8") as file:
        json.dump(out, file, ensure_ascii=False, separators=(",", ":"))
