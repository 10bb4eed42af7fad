"""LitBank: entities with coreference, and events that are told as real, in fiction. Its texts are tokenised, one sentence a
line; only people, places and organisations are annotated."""
from document import INDEX, NOT_ACTUAL, NOT_PEOPLE_OR_PLACES, Document
from readers.archives import files, stem
from readers.titles import is_title

KINDS = {"PER": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "VEH": "other"}
BREAKS = {"of", "in", "with", ",", "who", "that", "at", "from", "which", "to", "on", "whose", "for", "whom", "and"}


def head(words, form):
    """Index of the word that stands for a mention: a name's first after titles, a description's last before what follows."""
    first = next((i for i, w in enumerate(words[:-1]) if not is_title(w) and w.lower() not in ("the", "my", "a", "old", "poor")),
                 len(words) - 1)
    if form == "PROP":
        return first
    stop = next((i for i, w in enumerate(words) if i and w.lower() in BREAKS), len(words))
    return stop - 1


def read(archive):
    parts = {name: text for name, text in files(archive, (".tsv", ".ann", ".txt"))}
    events = {stem(n): text for n, text in parts.items() if "/events/tsv/" in f"/{n}" and n.endswith(".tsv")}
    for name, ann in parts.items():
        if "coref/tsv/" in name and name.endswith(".ann"):
            text = parts[name[:-4] + ".txt"]
            yield document(stem(name), [line.split() for line in text.split("\n") if line.split()], ann,
                           events.get(stem(name)))


def document(ident, sentences, ann, event_rows):
    out = Document(ident, [w for s in sentences for w in s], [n for n, s in enumerate(sentences) for _ in s])
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence))
    out.blank("mentions", NOT_PEOPLE_OR_PLACES)
    rows = [line.split("\t") for line in ann.split("\n")]
    word_of, chains = {}, {}
    for row in rows:
        if row[0] == "MENTION":
            begin, end = starts[int(row[2])] + int(row[3]), starts[int(row[4])] + int(row[5])
            word = begin + head(out.words[begin:end + 1], row[8])
            out.layers["mentions"][word] = INDEX["mentions"][KINDS[row[7]]]
            word_of[row[1]] = word
        elif row[0] == "COREF" and row[1] in word_of:
            chains.setdefault(row[2], []).append(word_of[row[1]])
    out.chains = [sorted(set(chain)) for chain in chains.values()]
    tags = [line.split("\t") for line in (event_rows or "").split("\n") if line.strip()]
    if [t[0] for t in tags] == out.words:
        out.layers["events"] = [INDEX["events"]["actual"] if t[1] == "EVENT" else NOT_ACTUAL for t in tags]
    return out
