"""Fine-tunes the reader on all data sets at once; goes on from the last checkpoint where there is one."""
import argparse
import copy
import csv
import dataclasses
import os
import random
import time
import tomllib

import torch

import quantise
from batches import batches, collate, make_window
from corpora import load
from document import windows
from export import WINDOW
from invent import renamed
from labels import PAIRS, TAGGERS
from losses import losses
from model import Reader
from pieces import Pieces
from pretrained import pretrained_folder


def schedule(step, steps, warm_up):
    """Rate as a share of the highest: linear up, linear down."""
    return min((step + 1) / max(1, warm_up * steps), (steps - step) / (steps - warm_up * steps))


def drawn(documents, passes, rng):
    """The documents of each pass over them; a part of a pass is a sample."""
    whole, share = int(passes), passes % 1
    for turn in range(whole + (share > 0)):
        yield from documents if turn < whole else rng.sample(documents, int(len(documents) * share))


def plan(documents, config, pieces):
    """All batches of a run, in order: the same for the same seed, so that a run can go on where it stopped."""
    rng, found = random.Random(config["seed"]), []
    for name, docs in documents.items():
        for document in drawn(docs, config["passes"][name], rng):
            if name in config["invent"] and rng.random() < config["invented"]:
                document = dataclasses.replace(document, words=renamed(document, rng))
            if document.heads is not None and rng.random() < config.get("run_on", 0):
                document = dataclasses.replace(document, paragraph=[0] * len(document.words))
            for paragraphs in windows(document, pieces, WINDOW, rng, rng.randint(80, WINDOW)):
                found.append(make_window(document, paragraphs, pieces))
    return batches(found, config["pieces_a_batch"], rng)


def start_from(reader, file, kept):
    """Takes a checkpoint's weights; `kept`: which of its layers become ours, in order, None for all."""
    state = torch.load(file, weights_only=False)["reader"]
    for ours, theirs in enumerate(kept or []):
        prefix, new = f"encoder.blocks.{theirs}.", f"cut.{ours}."
        state |= {new + name.removeprefix(prefix): value for name, value in list(state.items()) if name.startswith(prefix)}
    if kept:
        state = {name: value for name, value in state.items() if not name.startswith("encoder.blocks.")}
        state = {name.replace("cut.", "encoder.blocks.", 1): value for name, value in state.items()}
    reader.load_state_dict(state, strict=False)


def optimizer_of(reader, config):
    groups = {}
    for name, parameter in reader.named_parameters():
        rate = "encoder_rate" if name.startswith("encoder.") else "head_rate"
        decay = config["weight_decay"] if parameter.ndim > 1 else 0.0
        rate = config["head_rate"] if name == "encoder.shape.weight" else config[rate]
        rate = config["transition_rate"] if name.startswith("learnt.") else rate
        groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW([{"params": p, "lr": r, "top": r, "weight_decay": d} for (r, d), p in groups.items()],
                             betas=(0.9, 0.98), fused=True)


def calibrate(reader, plan_, count=24):
    """Activation ranges on some batches of the plan, without dropout."""
    reader.eval()
    no_weights = {name: 1.0 for name in [*TAGGERS, *PAIRS]}

    def run():
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for batch in plan_[:: max(1, len(plan_) // count)]:
                losses(reader, collate(batch), no_weights)

    calibration = quantise.calibrate(reader, run)
    reader.train()
    return calibration


class Run:
    """A training run and its checkpoint."""

    def __init__(self, config, documents, folder, start=None):
        torch.manual_seed(config["seed"])
        torch.set_num_threads(1)
        self.config, self.file = config, os.path.join(folder, "checkpoint.pt")
        source = pretrained_folder()
        self.plan = plan(documents, config, Pieces(os.path.join(source, "vocab.txt")))
        self.reader = Reader(config["layers"], config["dropout"])
        self.reader.load_pretrained(os.path.join(source, "model.safetensors"))
        if start:
            start_from(self.reader, start, config.get("kept"))
        self.optimizer = optimizer_of(self.reader, config)
        self.step, self.seconds, self.calibration, self.average, self.teacher = 0, 0.0, None, None, None
        if os.path.exists(self.file):
            self.resume()
        self.reader.train()

    def resume(self):
        state = torch.load(self.file, weights_only=False)
        self.reader.load_state_dict(state["reader"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.seconds, self.calibration = state["step"], state["seconds"], state["calibration"]
        self.average = state.get("average")
        if self.calibration:
            self.teacher = state["teacher"]
            quantise.attach(self.reader, self.calibration)

    def save(self):
        state = {"reader": self.reader.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
                 "seconds": self.seconds, "calibration": self.calibration, "average": self.average, "teacher": self.teacher,
                 "layers": self.config["layers"]}
        torch.save(state, self.file + ".new")
        os.replace(self.file + ".new", self.file)

    def take_step(self):
        for group in self.optimizer.param_groups:
            group["lr"] = group["top"] * schedule(self.step, len(self.plan), self.config["warm_up"])
        with torch.autocast("cpu", torch.bfloat16):
            parts = losses(self.reader, collate(self.plan[self.step]), self.config["weights"], self.teacher)
        total = sum(parts.values())
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return {name: part.item() for name, part in parts.items()}

    def follow(self):
        """Moves the average of the weights a little towards them (Polyak and Juditsky 1992)."""
        if self.average is None:
            self.average = {name: value.clone() for name, value in self.reader.state_dict().items()}
        for name, value in self.reader.state_dict().items():
            self.average[name].lerp_(value, 1 - self.config["averaged"])

    def take_average(self):
        if self.average:
            self.reader.load_state_dict(self.average)
            self.average = None

    def imitate_int8(self):
        """From here on every product behaves as in int8, and the states are held near those of the reader as it is now."""
        self.take_average()
        self.teacher = copy.deepcopy(self.reader).eval()
        self.calibration = calibrate(self.reader, self.plan)
        quantise.attach(self.reader, self.calibration)

    def go(self, log):
        steps, sums = len(self.plan), {}
        begin = time.time() - self.seconds
        last = int(steps * self.config["taken"])
        while self.step < last:
            if self.config["int8_aware"] and self.calibration is None and self.step + 1 >= steps * (1 - self.config["int8_aware"]):
                self.imitate_int8()
            for name, value in self.take_step().items():
                sums[name] = sums.get(name, 0) + value
            self.step += 1
            if self.config.get("averaged"):
                self.follow()
                if self.step == last:
                    self.take_average()
            self.seconds = time.time() - begin
            if self.step % 25 == 0:
                log(f"step {self.step}/{steps}, {self.seconds / 60:.1f} min: "
                    + " ".join(f"{name} {value / 25:.3f}" for name, value in sorted(sums.items())))
                sums = {}
            if self.step % self.config["checkpoint_every"] == 0 or self.step == last:
                self.save()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("folder", help="for the checkpoint and the log")
    parser.add_argument("--config", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "config.toml"))
    parser.add_argument("--licence", choices=("all", "permissive"), default="all")
    parser.add_argument("--documents", type=int, help="at most so many of each data set")
    parser.add_argument("--start", help="a checkpoint to take the weights from")
    parser.add_argument("--soft", help="documents labelled by a reader, from soften.py")
    args = parser.parse_args()
    with open(args.config, "rb") as file:
        config = tomllib.load(file)
    os.makedirs(args.folder, exist_ok=True)
    documents = load(args.data, args.licence == "permissive", args.documents)
    if args.soft:
        documents["soft"] = torch.load(args.soft, weights_only=False)
    run = Run(config, documents, args.folder, args.start)
    run.go(lambda line: print(line, flush=True))
    with open(os.path.join(args.folder, "runs.csv"), "a", newline="", encoding="utf8") as table:
        csv.writer(table).writerow([time.strftime("%Y-%m-%d"), os.path.basename(args.config), args.licence, config["layers"],
                                    config["seed"], sum(len(w.pieces) for b in run.plan for w in b), round(run.seconds / 60, 1)])


if __name__ == "__main__":
    main()
