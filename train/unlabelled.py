"""Text without annotation to learn from a tuned reader: news, and the public-domain sentences around the corrected ones.
Left out: the stories of the story sets, the year that PolNeAR is from, the Voice of America stretches kept for measuring."""
import json
import os
import random

from document import Document, from_text
from readers.archives import files
from readers.names import groups


def measured_sentences(data):
    """Sentences of the Voice of America stretches that are kept for measuring."""
    stretches = files(os.path.join(data, "people", "voa-names-dev.tar.zst"), ".tsv")
    return {tuple(word for word, _ in group) for _, text in stretches for group in groups(text) if group}


def gmb(data, most, rng):
    """Stretches of 30 sentences of the Groningen Meaning Bank's news."""
    taken = measured_sentences(data)
    (_, text), = files(os.path.join(data, "people", "gmb.tar.zst"), ".tsv")
    sentences = [[word for word, _ in g] for g in groups(text) if g]
    starts = list(range(0, len(sentences), 30))
    for begin in rng.sample(starts, min(most, len(starts))):
        some = [s for s in sentences[begin:begin + 30] if tuple(s) not in taken]
        if some:
            yield Document(f"gmb-{begin}", [w for s in some for w in s], [n for n, s in enumerate(some) for _ in s])


def news(data, most, rng):
    """Whole stories of the AllSides collection that are in no story set."""
    kept = {name.split(".")[0] for folder in ("stories", "stories-train")
            for name in os.listdir(os.path.join(data, folder, "gold"))}
    (_, text), = files(os.path.join(data, "news", "allsides.tar.zst"), ".jsonl")
    lines = [line for line in text.split("\n") if line]
    for number in rng.sample(range(len(lines)), min(len(lines), 2 * most)):
        row = json.loads(lines[number])
        if row["id"] not in kept and row["date"][:4] != "2016" and 600 < len(row["text"]) < 8000 and most > 0:
            most -= 1
            yield from_text(row["id"], "\n".join([row["title"] or "", *(p for p in row["text"].split("\n") if p.strip())]))


def load(data, news_most, gmb_most, seed):
    rng = random.Random(seed)
    return [*news(data, news_most, rng), *gmb(data, gmb_most, rng)]
