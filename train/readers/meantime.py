"""MEANTIME (Wikinews): event triggers with polarity, certainty and time, in CAT XML."""
import xml.etree.ElementTree as tree

from document import INDEX, Document
from readers.archives import files, stem


def standing(event):
    if event.get("polarity") == "NEG":
        return "denied"
    if event.get("certainty") in ("POSSIBLE", "PROBABLE"):
        return "possible"
    return "planned" if event.get("time") == "FUTURE" else "actual"


def read(folder):
    for name, text in files(folder, ".xml"):
        root = tree.fromstring(text)
        tokens = root.findall("token")
        place = {t.get("t_id"): i for i, t in enumerate(tokens)}
        document = Document(stem(name), [t.text for t in tokens], [int(t.get("sentence")) for t in tokens])
        document.blank("events")
        for event in root.iter("EVENT_MENTION"):
            anchors = [place[a.get("t_id")] for a in event.findall("token_anchor") if a.get("t_id") in place]
            if anchors:
                document.layers["events"][anchors[0]] = INDEX["events"][standing(event)]
        # only the first sentences are annotated
        last = max((document.sentence[i] for i, e in enumerate(document.layers["events"]) if e), default=-1)
        kept = sum(s <= last for s in document.sentence)
        document.words, document.sentence = document.words[:kept], document.sentence[:kept]
        document.layers["events"] = document.layers["events"][:kept]
        if kept:
            yield document
