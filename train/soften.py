"""Labels unlabelled text by a tuned reader, for the next reader to learn from: names by vote over each story, and only where
the reader is sure; the other taggers as probabilities."""
import argparse
import os

import numpy as np
import torch

import unlabelled
from document import UNKNOWN
from export import load_checkpoint
from pieces import Pieces
from predict import read, voted_names
from pretrained import pretrained_folder

SURE = 0.7                   # least probability of a label that is kept
SOFT = ("source", "cue", "content", "mentions", "events", "facts", "kin", "upos")


def labelled(r):
    """The document of a reading with its labels as training wants them."""
    document = r.document
    document.blank("names")
    for begin, end, kind in voted_names(r):
        document.mark("names", kind, range(begin, end))
    unsure = r.labels["names"].max(-1) < SURE
    agreed = r.labels["names"].argmax(-1) == np.array(document.layers["names"])
    document.layers["names"] = [UNKNOWN if u and not label or u and not a else label
                                for label, u, a in zip(document.layers["names"], unsure, agreed)]
    document.soft = {name: r.labels[name].astype(np.float16) for name in SOFT}
    return document


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("data")
    parser.add_argument("output")
    parser.add_argument("--stories", type=int, default=600)
    parser.add_argument("--stretches", type=int, default=700)
    args = parser.parse_args()
    torch.set_num_threads(1)
    reader, _ = load_checkpoint(args.checkpoint, 6)
    pieces = Pieces(os.path.join(pretrained_folder(), "vocab.txt"))
    documents = unlabelled.load(args.data, args.stories, args.stretches, 1)
    out = []
    for begin in range(0, len(documents), 50):               # states of fifty documents fit in memory easily
        out += [labelled(r) for r in read(reader, documents[begin:begin + 50], pieces) if r.document.words]
    torch.save(out, args.output)
    print(f"{len(out)} documents, {sum(len(d.words) for d in out)} words, "
          f"{sum(label > 0 for d in out for label in d.layers['names'])} words in names")


if __name__ == "__main__":
    main()
