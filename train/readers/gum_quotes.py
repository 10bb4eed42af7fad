"""Attribution in GUM (news, interview, bio) by discourse relations, over plain text."""
import json

from document import from_text
from readers.polnear import attach


def read(file, split):
    for line in open(file, encoding="utf8"):
        row = json.loads(line)
        if row["split"] == split:
            document = from_text(row["id"] + "-quotes", row["text"])
            attach(document, [{role: [tuple(s) for s in a[role]] for role in ("source", "cue", "content")}
                              for a in row["attributions"]])
            yield document
