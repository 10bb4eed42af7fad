"""Labels unlabelled text by a tuned reader, for the next reader to learn from: names (by vote over each
story) and attribution where the reader is sure; the other taggers as probabilities."""
import argparse
import os

import numpy as np
import torch

import unlabelled
from document import UNKNOWN
from export import load_checkpoint
from labels import ROLES
from pieces import Pieces
from predict import read, spans, voted_names
from pretrained import pretrained_folder

SURE = 0.7                   # least probability of a label that is kept
SOFT = ("mentions", "events", "facts", "kin", "upos")


def mark_sure(r, tagger, found):
    """Tags the found spans; words of which the reader is unsure are left open."""
    document = r.document
    document.blank(tagger)
    for begin, end, kind in found:
        document.mark(tagger, kind, range(begin, end))
    unsure = r.labels[tagger].max(-1) < SURE
    document.layers[tagger] = [UNKNOWN if u else label for label, u in zip(document.layers[tagger], unsure)]


def labelled(r):
    """The document of a reading with its labels as training wants them."""
    document = r.document
    mark_sure(r, "names", voted_names(r))
    for role in ROLES:
        mark_sure(r, role, spans(r, role))
    document.soft = {name: r.labels[name].astype(np.float16) for name in SOFT}
    return document


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("data")
    parser.add_argument("output")
    parser.add_argument("--stories", type=int, default=600)
    parser.add_argument("--stretches", type=int, default=700)
    parser.add_argument("--seed", type=int, default=1, help="which of the unlabelled texts are drawn")
    args = parser.parse_args()
    torch.set_num_threads(1)
    reader, _ = load_checkpoint(args.checkpoint, 6)
    pieces = Pieces(os.path.join(pretrained_folder(), "vocab.txt"))
    documents = unlabelled.load(args.data, args.stories, args.stretches, args.seed)
    out = []
    for begin in range(0, len(documents), 50):               # states of fifty documents fit in memory easily
        out += [labelled(r) for r in read(reader, documents[begin:begin + 50], pieces) if r.document.words]
    torch.save(out, args.output)
    print(f"{len(out)} documents, {sum(len(d.words) for d in out)} words, "
          f"{sum(label > 0 for d in out for label in d.layers['names'])} words in names")


if __name__ == "__main__":
    main()
