"""Dev figures: answers in the output contract's form for the scorers, and tagging and parsing measured here."""
import argparse
import json
import os
import subprocess
import sys

import torch

import quantise
from document import from_text
from export import load_checkpoint
from labels import DEPREL, UPOS
from pieces import Pieces
from predict import attributions, clusters, read, spans, trees, voted_names
from pretrained import pretrained_folder
from readers import gum

KINDS = {"nationality": "other"}
SUITES = {                   # name: (scorer, gold, what is answered)
    "worldwide": ("entities", ["people/worldwide-dev.tar.zst"], "names"),
    "voa": ("entities", ["people/voa-names-dev.tar.zst"], "names"),
    "wikigold": ("entities", ["people/wikigold.conll.txt"], "names"),
    "wnut17": ("entities", ["people/wnut17/emerging.test.annotated"], "names"),
    "polnear": ("quotes", ["quotes/polnear-dev-offsets.jsonl", "quotes/polnear-dev.tar.zst"], "attributions"),
    "gum": ("coref", ["people/gum.tar.zst"], "chains"),
    "gap": ("coref", ["people/gap/gap-validation.tsv"], "chains"),
}
FIGURES = ("person", "micro", "worst region", "source, exact", "cue, exact", "content, exact", "linked", "people CoNLL", "GAP")


def place(document, begin, end):
    return [document.spans[begin][0], document.spans[end - 1][1]]


def name_entities(r):
    return [{"id": f"e{n}", "type": KINDS.get(kind, kind), "name": "", "mentions": [
        {"span": place(r.document, b, e), "kind": "name"}]} for n, (b, e, kind) in enumerate(voted_names(r))]


def chain_entities(reader, r):
    """Entities with mentions: a name's whole span where the word is in a name, else the word."""
    names = {i: (b, e) for b, e, _ in spans(r, "names") for i in range(b, e)}
    out = []
    for n, (kind, members) in enumerate(clusters(reader, r)):
        places = {names.get(i, (i, i + 1)): i for i in members}
        out.append({"id": f"e{n}", "type": kind, "name": "", "mentions": [
            {"span": place(r.document, *p), "kind": "name" if i in names else "pronoun"} for p, i in places.items()]})
    return out


def answer(reader, r, record, what):
    out = {"schema": "dateline.story/1", "id": record["id"], "text": r.document.text, "offsets": "codepoint"}
    if what == "names":
        out["entities"] = name_entities(r)
    elif what == "chains":
        out["entities"] = chain_entities(reader, r)
    else:
        out["attributions"] = [{role: [place(r.document, *s) for s in found] for role, found in a.items()}
                               for a in attributions(reader, r)]
    return out


def figures(suite, reader, pieces, data, score, folder, bfloat):
    """{figure: F1} of a suite by its scorer."""
    scorer, gold, what = SUITES[suite]
    gold = gold_files(suite, [os.path.join(data, g) for g in gold], data, folder)
    script = os.path.join(score, f"{scorer}.py")
    run = lambda *args: subprocess.run([sys.executable, script, *args], capture_output=True, text=True, check=True).stdout
    records = [json.loads(line) for line in run("input", *gold).split("\n") if line]
    file = os.path.join(folder, f"{suite}.jsonl")
    with open(file, "w", encoding="utf8") as out:
        for r, record in zip(read(reader, [from_text(x["id"], x["text"]) for x in records], pieces, bfloat), records):
            out.write(json.dumps(answer(reader, r, record, what), ensure_ascii=False) + "\n")
    extra = ["--match", "head"] if suite == "gum" else []
    text = run("score", file, *gold, *extra)
    with open(os.path.join(folder, f"{suite}.txt"), "w", encoding="utf8") as out:
        out.write(text)
    result = json.loads(text.strip().split("\n")[-1])["figures"]
    value = lambda f: next((f[k] for k in ("f1", "value", "share") if k in f), None)
    return {name: value(result[name]) for name in FIGURES if name in result}


def gold_files(suite, gold, data, folder):
    """GUM's dev documents and WikiGold's kept fifth as files of their own, so that only they are scored."""
    if suite == "gum":
        split = json.load(open(os.path.join(data, "people/gum-splits.json"), encoding="utf8"))
        target = os.path.join(folder, "gum-dev")
        os.makedirs(target, exist_ok=True)
        for name, text in gum.files(gold[0], ".conllu"):
            if split.get(gum.stem(name)) == "dev":
                with open(os.path.join(target, os.path.basename(name)), "w", encoding="utf8") as out:
                    out.write(text)
        return [target]
    if suite == "wikigold":
        parts = open(gold[0], encoding="utf8").read().split("-DOCSTART-")
        documents = [p for p in parts if p.strip() and p.strip() != "O"]
        target = os.path.join(folder, "wikigold-fifth.conll.txt")
        with open(target, "w", encoding="utf8") as out:
            out.write("\n-DOCSTART- O\n\n".join(d.removeprefix(" O").strip("\n") + "\n" for d in documents[::5]))
        return [target]
    return gold


def parsing(reader, documents, pieces, bfloat):
    """UPOS, UAS and LAS (relations without subtypes) over gold words and sentences, punctuation included."""
    right = {"UPOS": 0, "UAS": 0, "LAS": 0}
    words = 0
    for r in read(reader, documents, pieces, bfloat):
        tags = r.labels["upos"].argmax(-1)
        heads, relations = trees(reader, r)
        d = r.document
        for i, gold in enumerate(d.heads):
            if gold is not None:
                words += 1
                right["UPOS"] += tags[i] == d.layers["upos"][i]
                right["UAS"] += heads[i] == gold
                right["LAS"] += heads[i] == gold and relations[i].split(":")[0] == DEPREL[d.deprels[i]].split(":")[0]
    return {name: round(100 * n / words, 1) for name, n in right.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("data")
    parser.add_argument("folder")
    parser.add_argument("--score", help="the folder of the scorers", required=True)
    parser.add_argument("--suites", default="worldwide,voa,wikigold,wnut17,polnear,gum,gap,ewt-parse,gum-parse")
    parser.add_argument("--int8", action="store_true", help="through the int8 imitation")
    parser.add_argument("--float32", action="store_true", help="not in bfloat16")
    args = parser.parse_args()
    torch.set_num_threads(1)
    os.makedirs(args.folder, exist_ok=True)
    reader, calibration = load_checkpoint(args.checkpoint, 6)
    pieces = Pieces(os.path.join(pretrained_folder(), "vocab.txt"))
    if args.int8:
        rows, scale = quantise.round_embeddings(reader.encoder.word.weight.detach())
        reader.encoder.word.weight.data = rows * scale[:, None]
        quantise.attach(reader, calibration)
    people = os.path.join(args.data, "people")
    out = {}
    for suite in args.suites.split(","):
        if suite == "ewt-parse":
            out[suite] = parsing(reader, list(gum.read_ewt(os.path.join(people, "ewt.tar.zst"), "dev")), pieces, not args.float32)
        elif suite == "gum-parse":
            documents = [d for d in gum.read(os.path.join(people, "gum.tar.zst"), "dev", os.path.join(people, "gum-splits.json"))
                         if d.id.split("_")[1] in ("news", "interview", "bio")]
            out[suite] = parsing(reader, documents, pieces, not args.float32)
        else:
            out[suite] = figures(suite, reader, pieces, args.data, args.score, args.folder, not args.float32)
        print(suite, json.dumps(out[suite]), flush=True)
    with open(os.path.join(args.folder, "figures.json"), "w", encoding="utf8") as file:
        json.dump(out, file, indent=1)


if __name__ == "__main__":
    main()
