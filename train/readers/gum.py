"""GUM: parts of speech, trees, entities with coreference; names are taken from entities with a proper noun as head.
EWT has the same format without entities."""
import json
import re

from document import NOT_NAMED, UNKNOWN, Document, INDEX
from labels import DEPREL, UPOS, deprel_of
from readers.archives import files, stem
from readers.titles import is_title

BRACKET = re.compile(r"\((\w+)-([^()]*)\)|\((\w+)-([^()]*)|(\w+)\)")
TYPES = {"person": "person", "organization": "organization", "place": "place", "event": "event", "object": "other",
         "abstract": "other", "animal": "other", "plant": "other", "substance": "other"}     # months and days are no names
MENTIONS = {"person": "person", "organization": "organization", "place": "place"}
INSIDE = {"of", "the", "and", "&", "-", "for", "in", "de", "'s", "'", ".", "on"}
SHARE_ALIKE = ("bio", "voyage")
OPEN_GENRES = ("news", "interview", "bio", "voyage", "academic", "court")


def rows_of(text):
    """Sentences as lists of cells, with what they begin: [(new paragraph, rows)], and the names of the entity fields."""
    fields, out, rows, new = [], [], [], True
    for line in [*text.split("\n"), ""]:
        if line.startswith("# global.Entity"):
            fields = line.split("=")[1].strip().split("-")[1:]
        elif line.startswith(("# newpar", "# newdoc")):
            new = True
        elif line and line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line and rows:
            out.append((new, rows))
            rows, new = [], False
    return out, fields


def tree(sentences, ident):
    """A document with parts of speech and dependencies."""
    document = Document(ident, [], [], [], heads=[], deprels=[], layers={"upos": []})
    xpos, paragraph = [], -1
    for number, (new, rows) in enumerate(sentences):
        paragraph += new
        base = len(document.words)
        for cells in rows:
            document.words.append(cells[1].replace(" ", ""))
            document.sentence.append(number)
            document.paragraph.append(paragraph)
            document.layers["upos"].append(UPOS.index(cells[3]) if cells[3] in UPOS else UNKNOWN)
            known = cells[6].isdigit()
            document.heads.append((base + int(cells[6]) - 1 if int(cells[6]) else -1) if known else None)
            document.deprels.append(DEPREL.index(deprel_of(cells[7])))
            xpos.append(cells[4])
    return document, xpos


def mentions_of(sentences, fields):
    """[(entity, type, first word, last word, head words)] with indices over the document."""
    open_, out, base = {}, [], 0
    for _, rows in sentences:
        for i, cells in enumerate(rows):
            entity = dict(x.split("=", 1) for x in cells[9].split("|") if "=" in x).get("Entity", "")
            for one, v1, begun, v2, ended in BRACKET.findall(entity):
                if one or begun:
                    open_.setdefault(one or begun, []).append((base + i, dict(zip(fields, (v1 or v2).split("-")))))
                if (one or ended) and open_.get(one or ended):
                    first, values = open_[one or ended].pop()
                    heads = [first - 1 + int(x) for x in values.get("minspan", "").split(",") if x.isdigit()]
                    heads = [h for h in heads if h <= base + i] or [base + i]
                    out.append((one or ended, values.get("etype"), first, base + i, heads))
        base += len(rows)
    return out


def name_in(document, xpos, mention, inner):
    """Words of the name that a mention with a proper noun as head has: the run of proper nouns around the head, without
    titles and without what belongs to another entity before it."""
    _, kind, first, last, heads = mention
    proper = lambda i: xpos[i] in ("NNP", "NNPS") and "@" not in document.words[i]
    if not proper(heads[0]):
        return []
    begin = end = heads[0]
    while end < last and (proper(end + 1) or xpos[end + 1] == "CD" and kind != "person" and document.words[end + 1].isdigit()
                          or kind != "person" and document.words[end + 1] in INSIDE and any(
                              proper(j) for j in range(end + 2, min(end + 4, last + 1)))):
        end += 1
    while begin > first and (proper(begin - 1) or kind != "person" and document.words[begin - 1] in INSIDE - {"the"}
                             and begin - 1 > first and proper(begin - 2)):
        begin -= 1
    for _, _, b, e, _ in inner:                              # "[U.S.] President …": another entity's words come first
        if begin <= b and e < heads[-1] and kind == "person":
            begin = max(begin, e + 1)
    while kind == "person" and begin < end and (is_title(document.words[begin]) or not proper(begin)):
        begin += 1
    while end > begin and not proper(end) and xpos[end] != "CD":
        end -= 1
    return list(range(begin, end + 1))


def entities(document, xpos, mentions):
    """Names, mention words and chains."""
    document.blank("names")
    document.blank("mentions")
    for i, tag in enumerate(xpos):                           # adjectives of nations are no entities in GUM
        if tag in ("JJ", "NNP", "NNPS", "JJS") and document.words[i][:1].isupper():
            document.layers["names"][i] = UNKNOWN if tag != "JJ" else NOT_NAMED
    chains = {}
    for mention in sorted(mentions, key=lambda m: (m[2] - m[3], m[2])):
        entity, kind, first, last, heads = mention
        inner = [m for m in mentions if first <= m[2] and m[3] <= last and m[2:4] != (first, last)]
        name = name_in(document, xpos, mention, inner)
        if name and kind in TYPES and len(name) < 13:
            free = [i for i in name if document.layers["names"][i] in (0, UNKNOWN, NOT_NAMED)]
            if free == name:
                document.mark("names", TYPES[kind], name)
        word = name[0] if name else heads[0]
        label = INDEX["mentions"][MENTIONS.get(kind, "other")]
        if document.layers["mentions"][word] == 0:
            document.layers["mentions"][word] = label
            chains.setdefault(entity, []).append(word)
    document.chains = [sorted(chain) for chain in chains.values()]


def read(archive, split, splits_file, permissive=False):
    wanted = json.load(open(splits_file, encoding="utf8"))
    for name, text in files(archive, ".conllu"):
        genre = stem(name).split("_")[1]
        if wanted.get(stem(name)) != split or genre not in OPEN_GENRES or permissive and genre in SHARE_ALIKE:
            continue
        sentences, fields = rows_of(text)
        document, xpos = tree(sentences, stem(name))
        entities(document, xpos, mentions_of(sentences, fields))
        yield document


def read_ewt(archive, split):
    """EWT's sentences, put together by document."""
    for name, text in files(archive, f"{split}.conllu"):
        for number, part in enumerate(re.split(r"(?=# newdoc id)", text)):
            sentences, _ = rows_of(part)
            if sentences:
                yield tree(sentences, f"ewt-{split}-{number}")[0]
