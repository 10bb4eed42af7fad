"""New people in known sentences: in a share of the documents every person gets a name of a part of the world drawn for
them, the same at every mention, so that names are learnt by where they stand and not by heart."""
import functools
import os

from labels import TAGGERS
from readers.titles import is_title

BEGIN, INSIDE = (TAGGERS["names"].index(f"{mark}-person") for mark in "BI")
# Titles of the world's newspapers; one stands in for another before a name.
TITLES = """Mr Mrs Ms Dr Prof Professor Sir Gen General Brig Brigadier Lt Col Colonel Maj Major Capt Hon Honourable Sheikh Sheikha
Sultan Emir Amir King Prince Princess Emperor Shri Smt Pandit Engr Chief Alhaji Pastor Rev Bishop Archbishop Datuk Dato Tun Haji
Nana Oba Judge Justice Senator President Premier Minister Chancellor Ambassador Chairman Deputy Comrade Imam Ayatollah Mullah Rabbi
Father Sister Madam Lady Lord Dame MP Supt Inspector Constable Sgt Coach""".split()
RETITLED = 0.5
WHERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "world_names.txt")


@functools.cache
def regions():
    """[(given names, family names, family name first)]"""
    lines = [line.strip() for line in open(WHERE, encoding="utf8") if not line.startswith("# ") and line.strip()]
    whole = lambda line: [name for name in line.split() if "-" not in name]          # in use a hyphen cuts a word
    return [(whole(lines[i + 1]), whole(lines[i + 2]), lines[i].startswith("*")) for i in range(0, len(lines), 3)]


def people(names):
    """Runs of word indices of people's names."""
    out = []
    for i, label in enumerate(names):
        if label == BEGIN:
            out.append([i])
        elif label == INSIDE and out and out[-1][-1] == i - 1:
            out[-1].append(i)
    return out


def replaceable(word):
    return len(word) > 2 and word[0].isupper() and word[1:].replace("-", "").islower() and not is_title(word)


def renamed(document, rng):
    """The document's words with other people in them."""
    words, instead = list(document.words), {}
    for run in sorted(people(document.layers["names"]), key=len, reverse=True):
        given, family, family_first = rng.choice(regions())
        for n, i in enumerate(run):
            word = words[i]
            if word not in instead and replaceable(word):
                last = n == len(run) - 1
                instead[word] = rng.choice(family if last != family_first or len(run) == 1 else given)
    for run in people(document.layers["names"]):
        before = run[0] - 1
        if before >= 0 and words[before][0].isupper() and is_title(words[before]) and rng.random() < RETITLED:
            words[before] = rng.choice(TITLES)
        for i in run:
            words[i] = instead.get(words[i], words[i])
    return words
