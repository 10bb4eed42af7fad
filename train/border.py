"""Teaches a trained reader where sentences begin: its border head alone, on the states of the encoder as they are. The
texts are those whose sentences were cut by hand, read once as they stand and once without their paragraphs."""
import argparse
import dataclasses
import os

import torch
from torch.nn import functional as F

from corpora import load
from export import load_checkpoint
from model import PairHead, bucket
from pieces import Pieces
from predict import read
from pretrained import pretrained_folder

SEED, PASSES, BATCH, RATE, DECAY, WIDTH = 5, 6, 2048, 2e-3, 0.02, 64


def rows(reading):
    """Indices of the words with a word before them in window and paragraph."""
    d, window = reading.document, reading.window
    return [i for i in range(1, len(d.words)) if window[i] == window[i - 1] and d.paragraph[i] == d.paragraph[i - 1]]


def examples(reader, documents, pieces):
    """(states of words, states of the words before them, 1 where the word begins a sentence)"""
    words, before, begins = [], [], []
    for begin in range(0, len(documents), 50):
        for r in read(reader, documents[begin:begin + 50], pieces):
            found = rows(r)
            states, sentence = torch.from_numpy(r.states), r.document.sentence
            words.append(states[found])
            before.append(states[[i - 1 for i in found]])
            begins.append(torch.tensor([float(sentence[i] != sentence[i - 1]) for i in found]))
    return torch.cat(words), torch.cat(before), torch.cat(begins)


def fit(words, before, begins):
    head, behind = PairHead(1, WIDTH, 0), torch.tensor(bucket(-1))
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    steps = PASSES * -(-len(begins) // BATCH)
    rate = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, steps)
    for _ in range(PASSES):
        for some in torch.randperm(len(begins)).split(BATCH):
            scores = head(head.anchor(words[some]), head.other(before[some]), behind)[:, 0]
            loss = F.binary_cross_entropy_with_logits(scores, begins[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            rate.step()
    print(f"{len(begins)} words, {int(begins.sum())} begin a sentence; last loss {loss.item():.4f}")
    return head


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("data")
    parser.add_argument("output", help="the checkpoint with its border head")
    parser.add_argument("--licence", choices=("all", "permissive"), default="all")
    parser.add_argument("--documents", type=int, help="at most so many of each data set")
    args = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    reader, _ = load_checkpoint(args.checkpoint, 6)
    sets = load(args.data, args.licence == "permissive", args.documents)
    cut = [d for name in ("gum", "ewt") for d in sets.get(name, [])]
    run_on = [dataclasses.replace(d, paragraph=[0] * len(d.words)) for d in cut]
    head = fit(*examples(reader, cut + run_on, Pieces(os.path.join(pretrained_folder(), "vocab.txt"))))
    state = torch.load(args.checkpoint, weights_only=False)
    state["reader"] |= {f"pairs.border.{name}": value for name, value in head.state_dict().items()}
    torch.save(state, args.output)


if __name__ == "__main__":
    main()
