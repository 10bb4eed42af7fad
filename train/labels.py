"""What every head can answer. The order of labels is the order of the rows in the shipped weights."""

NAME_TYPES = ("person", "organization", "place", "nationality", "work", "event", "other")
ROLES = ("source", "cue", "content")
FACTS = ("age", "birth_date", "death_date", "birth_place", "death_place", "cause_of_death", "role", "employer",
         "education", "residence", "origin", "religion", "party", "military_rank", "charge", "alias")
KIN = ("spouse", "ex_spouse", "fiance", "partner", "parent", "sibling", "grandparent", "in_law", "other_family",
       "friend", "colleague")
UPOS = ("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
        "SCONJ", "SYM", "VERB", "X")
DEPREL = ("root", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp",
          "compound", "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat",
          "goeswith", "iobj", "list", "mark", "nmod", "nmod:poss", "nsubj", "nsubj:pass", "nummod", "obj", "obl",
          "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp")


def bio(types):
    return ("O", *(f"{mark}-{kind}" for kind in types for mark in "BI"))


# Taggers: one row of weights a label, read at every word.
TAGGERS = {
    "names": bio(NAME_TYPES),
    "source": bio(("source",)),
    "cue": bio(("cue",)),
    "content": bio(("content",)),
    "mentions": ("none", "person", "organization", "place", "other"),
    "upos": UPOS,
    "events": ("none", "actual", "planned", "possible", "denied"),
    "kin": ("none", *KIN),
    "facts": bio(FACTS),
}

CHAINED = ("source", "cue", "content")           # taggers whose transitions are learnt; others only forbid what BIO forbids


def is_bio(tagger):
    return TAGGERS[tagger][0] == "O"


def follows(before, label):
    """Whether a label may follow another (None: the beginning)."""
    return label[0] != "I" or before is not None and before != "O" and before[2:] == label[2:]


# Pair heads: (answers, width, number of distance buckets, extra features). Read at pairs of words, an anchor and another.
PAIRS = {
    "arc": (("head",), 128, 0),                  # anchor: a word; other: its head in the tree, [CLS] for the root
    "deprel": (DEPREL, 64, 0),                   # anchor: a word; other: its head as chosen by "arc"
    "coref": (("same",), 128, 2),                # anchor: a mention; other: an earlier mention
    "link": (("source", "content"), 64, 0),      # anchor: first word of a cue; other: any word near it
    "kin_side": (("a", "b"), 64, 0),             # anchor: a kin word; other: any word near it
    "fact_subject": (("subject",), 64, 0),       # anchor: first word of a fact's value; other: first word of a person
    "border": (("begins",), 32, 0),              # anchor: a word that may begin a sentence; other: the word before it
}
BUCKETS = 20                                     # of the signed distance, see model.bucket


def deprel_of(relation):
    """The label kept for a UD relation: the subtype where it is one of ours, else the relation alone."""
    return relation if relation in DEPREL else relation.split(":")[0] if relation.split(":")[0] in DEPREL else "dep"
