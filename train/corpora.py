"""The training sets by name: where each lies in the data folder, how it is read, and what its licence allows."""
import os

from readers import gap, gum, gum_quotes, litbank, meantime, names, polnear, stories

SHARE_ALIKE, UNSTATED, OPEN = "share-alike", "no stated licence", "open"


def corpora(data, permissive):
    """{name: (licence, function that reads it)}"""
    at = lambda *parts: os.path.join(data, *parts)
    splits = at("people", "gum-splits.json")
    quotes = ("news", "interview") if permissive else ("news", "interview", "bio")
    return {
        "polnear": (UNSTATED, lambda: polnear.read(at("quotes", "polnear-train.tar.zst"))),
        "gum": (OPEN, lambda: gum.read(at("people", "gum.tar.zst"), "train", splits, permissive)),
        "gum_quotes": (OPEN, lambda: (d for g in quotes for d in gum_quotes.read(at("quotes", f"gum-{g}.jsonl"), "train"))),
        "ewt": (SHARE_ALIKE, lambda: gum.read_ewt(at("people", "ewt.tar.zst"), "train")),
        "voa_names": (OPEN, lambda: names.read_voa(at("people", "voa-names-train.tar.zst"))),
        "wikigold": (OPEN, lambda: names.read_wikigold(at("people", "wikigold.conll.txt"))),
        "kin_voa": (OPEN, lambda: stories.read_kin(at("people", "kin-voa.jsonl"))),
        "kin_news": (UNSTATED, lambda: stories.read_kin(at("people", "kin-news.jsonl"))),
        "stories": (UNSTATED, lambda: stories.read_stories(at("stories-train"))),
        "litbank": (OPEN, lambda: litbank.read(at("people", "litbank.tar.zst"))),
        "gap": (OPEN, lambda: gap.read(at("people", "gap", "gap-development.tsv"))),
        "meantime": (OPEN, lambda: meantime.read(at("times", "meantime-intra"))),
    }


def load(data, permissive=False, most=None):
    """{name: documents}; `most`: only so many documents of each, for a trial run."""
    out = {}
    for name, (licence, read) in corpora(data, permissive).items():
        if licence == OPEN or not permissive:
            documents = iter(read())
            out[name] = [d for d, _ in zip(documents, range(most or 10**9))]
    return out
