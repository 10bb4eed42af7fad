"""Writes a trained reader as docs/model-format.md tells it: int8 for use, float32 for reference."""
import argparse
import json
import os
import shutil

import torch
from safetensors.torch import save_file

import quantise
from labels import BUCKETS, PAIRS, TAGGERS, is_bio
from model import ATTENTION_HEADS, EDGES, EPSILON, HIDDEN, INNER, Reader
from pieces import MAX_PART, MAX_PIECES, SHAPES

WINDOW = 256


def head_rows():
    """{part: [first row, after the last]} of the one matrix that all heads share."""
    out, at = {}, 0
    sizes = {**{name: len(labels) for name, labels in TAGGERS.items()},
             **{f"{name}.{side}": width for name, (_, width, _) in PAIRS.items() for side in ("anchor", "other")}}
    for name, size in sizes.items():
        out[name] = [at, at + size]
        at += size
    return out


def config(reader, kind):
    return {
        "format": "dateline.reader/1", "weights": kind, "layers": len(reader.encoder.blocks), "hidden": HIDDEN,
        "inner": INNER, "attention_heads": ATTENTION_HEADS, "epsilon": EPSILON, "window": WINDOW,
        "max_pieces_per_word": MAX_PIECES, "max_part": MAX_PART, "shapes": SHAPES, "head_rows": head_rows(),
        "taggers": TAGGERS,
        "pairs": {name: {"answers": answers, "width": width, "features": features}
                  for name, (answers, width, features) in PAIRS.items()},
        "distance_edges": EDGES, "distance_buckets": BUCKETS,
    }


def products(reader):
    """(site name, weight, bias) of every matrix product; the heads' are one."""
    for name, layers in quantise.sites(reader).items():
        yield name, torch.cat([x.weight for x in layers]), torch.cat([x.bias for x in layers])


def common_tensors(reader):
    """What is float32 in both forms."""
    encoder = reader.encoder
    out = {"encoder.position.weight": encoder.position.weight[:WINDOW], "encoder.shape.weight": encoder.shape.weight}
    norms = {"encoder.norm": encoder.norm}
    for i, block in enumerate(encoder.blocks):
        norms |= {f"encoder.blocks.{i}.norm1": block.norm1, f"encoder.blocks.{i}.norm2": block.norm2}
    for name, norm in norms.items():
        out |= {f"{name}.weight": norm.weight, f"{name}.bias": norm.bias}
    out |= {f"taggers.{name}.transitions": reader.transitions(name) for name in TAGGERS if is_bio(name)}
    for name, pair in reader.pairs.items():
        out |= {f"pairs.{name}.distance": pair.distance.weight, f"pairs.{name}.sum.weight": pair.sum.weight,
                f"pairs.{name}.sum.bias": pair.sum.bias, f"pairs.{name}.product.weight": pair.product.weight}
        if pair.features is not None:
            out[f"pairs.{name}.features"] = pair.features
    return out


def int8_tensors(reader, calibration):
    rows, scale = quantise.round_embeddings(reader.encoder.word.weight)
    out = {"encoder.word.weight": rows, "encoder.word.scale": scale}
    for name, weight, bias in products(reader):
        site = calibration[name]
        values, scale = quantise.integers(weight, site)
        out |= {f"{name}.weight": values.round().to(torch.int8), f"{name}.scale": scale, f"{name}.bias": bias,
                f"{name}.inverse": site.inverse, f"{name}.zero": torch.tensor([site.zero], dtype=torch.int32)}
    return out


def float_tensors(reader):
    out = {"encoder.word.weight": reader.encoder.word.weight}
    for name, weight, bias in products(reader):
        out |= {f"{name}.weight": weight, f"{name}.bias": bias}
    return out


@torch.no_grad()
def export(reader, calibration, vocabulary, folder):
    """reader.safetensors (int8), reader-f32.safetensors, vocab.txt and config.json into a folder."""
    os.makedirs(folder, exist_ok=True)
    shutil.copyfile(vocabulary, os.path.join(folder, "vocab.txt"))
    for file, kind, tensors in (("reader.safetensors", "int8", int8_tensors(reader, calibration)),
                                ("reader-f32.safetensors", "f32", float_tensors(reader))):
        tensors = {name: tensor.detach().contiguous() for name, tensor in (common_tensors(reader) | tensors).items()}
        save_file(tensors, os.path.join(folder, file), {"config": json.dumps(config(reader, kind))})
    with open(os.path.join(folder, "config.json"), "w", encoding="utf8") as out:
        json.dump(config(reader, "int8"), out, indent=1)


def load_checkpoint(file, layers):
    """(reader, calibration or None)"""
    state = torch.load(file, weights_only=False)
    reader = Reader(state.get("layers", layers))
    reader.load_state_dict(state["reader"], strict=False)
    return reader.eval(), state.get("calibration")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("vocabulary")
    parser.add_argument("folder")
    args = parser.parse_args()
    export(*load_checkpoint(args.checkpoint, 6), args.vocabulary, args.folder)
