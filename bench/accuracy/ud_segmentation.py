"""Token and sentence F1 of the program's segmentation on Universal Dependencies treebanks, by the CoNLL-18 definitions.

    ud_segmentation.py input [--blocks paragraph|document] FILE.conllu… > in.jsonl
    dateline read --format json --layers tokens --from jsonl - < in.jsonl > out.jsonl
    ud_segmentation.py score [--blocks …] [--errors FILE] out.jsonl FILE.conllu…

`input` writes one record a document, its text rebuilt from the forms and SpaceAfter: paragraphs (`# newpar`) apart by a
blank line, or with --blocks document everything on one line, so that no line break helps. A token or sentence is right
when its span is, white space not counted; F1 = 2·right / (system + gold). Two figures for tokens: "words" counts
contractions by their parts ("do", "n't"), which is what the program promises; "tokens" counts the orthographic tokens
of CoNLL-18, in which "don't" is one, and joins the program's parts the same way. A contraction whose parts do not spell
its form is one word.
"""

import argparse
import collections
import json
import sys


def documents(paths):
    """Yields (id, paragraphs); a paragraph is a list of sentences, a sentence a list of (form, parts, space after)."""
    for path in paths:
        name, paragraphs, sentence, skip = None, [], [], 0
        fresh = True
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                line = line.rstrip("\n")
                if line.startswith("# newdoc"):
                    if paragraphs:
                        yield name, paragraphs
                    name, paragraphs, fresh = line.split("=")[-1].strip(), [], True
                elif line.startswith("# newpar"):
                    fresh = True
                elif not line:
                    if sentence:
                        if fresh:
                            paragraphs.append([])
                        paragraphs[-1].append(sentence)
                    sentence, skip, fresh = [], 0, False
                elif line[0] != "#":
                    skip = add_row(line.split("\t"), sentence, skip)
        if paragraphs:
            yield name, paragraphs


def add_row(columns, sentence, skip):
    number, form, misc = columns[0], columns[1], columns[9]
    if "." in number:
        return skip
    if "-" in number:
        sentence.append((form, [], "SpaceAfter=No" not in misc))
        return int(number.split("-")[1])
    if int(number) <= skip:
        sentence[-1][1].append(form)
        return skip
    sentence.append((form, [form], "SpaceAfter=No" not in misc))
    return skip


def lay_out(paragraphs, blocks):
    """The text, and the gold spans of tokens, words and sentences in code points of it without white space."""
    text, tokens, words, contractions, sentences, place = [], [], [], [], [], 0
    for paragraph in paragraphs:
        for sentence in paragraph:
            begin = place
            for form, parts, space in sentence:
                length = len("".join(form.split()))
                tokens.append((place, place + length))
                spelled = "".join(parts) == form
                if len(parts) > 1:
                    contractions.append((place, place + length))
                at = place
                for part in parts if spelled else [form]:
                    size = len("".join(part.split()))
                    words.append((at, at + size))
                    at += size
                place += length
                text.append(form + (" " if space else ""))
            sentences.append((begin, place))
        if blocks == "paragraph":
            text.append("\n\n")
        elif text and not text[-1].endswith(" "):
            text.append(" ")
    return "".join(text).strip(), tokens, words, contractions, sentences


def dense(text):
    """For each byte offset, how many code points that are no white space stand before it."""
    counts, count = {}, 0
    offset = 0
    for character in text:
        counts[offset] = count
        offset += len(character.encode("utf-8"))
        count += not character.isspace()
    counts[offset] = count
    return counts


def joined(spans, contractions):
    """System words joined where a gold contraction covers them exactly."""
    begins = dict(contractions)
    out, i = [], 0
    while i < len(spans):
        begin, end = spans[i]
        goal, j = begins.get(begin), i
        while goal and j + 1 < len(spans) and spans[j][1] < goal:
            j += 1
        if goal and spans[j][1] == goal and j > i:
            end, i = goal, j
        out.append((begin, end))
        i += 1
    return out


def f1(right, system, gold):
    return 200.0 * right / (system + gold) if system + gold else 0.0


def score(arguments):
    outputs = {}
    for line in open(arguments.output, encoding="utf-8"):
        record = json.loads(line)
        outputs[record["id"]] = record
    totals = collections.Counter()
    errors = open(arguments.errors, "w", encoding="utf-8") if arguments.errors else None
    for name, paragraphs in documents(arguments.files):
        record = outputs[name]
        _, tokens, words, contractions, sentences = lay_out(paragraphs, arguments.blocks)
        place = dense(record["text"])
        compact = "".join(record["text"].split())
        found_words = [(place[a], place[b]) for a, b in record["tokens"]]
        found = {"words": (found_words, words), "tokens": (joined(found_words, contractions), tokens),
                 "sentences": ([(place[a], place[b]) for a, b in record["sentences"]], sentences)}
        for kind, (system, gold) in found.items():
            system, gold = set(system), set(gold)
            totals.update({f"{kind} right": len(system & gold), f"{kind} system": len(system), f"{kind} gold": len(gold)})
            if errors:
                for sign, spans in (("-", gold - system), ("+", system - gold)):
                    for a, b in sorted(spans):
                        errors.write(f"{name}\t{kind}\t{sign}\t{a}\t{compact[max(0, a - 15):a]}⟦{compact[a:b]}⟧{compact[b:b + 15]}\n")
    figures = {kind: round(f1(*(totals[f"{kind} {part}"] for part in ("right", "system", "gold"))), 2)
               for kind in ("words", "tokens", "sentences")}
    figures["documents"] = len(outputs)
    print(json.dumps(figures))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for command in ("input", "score"):
        sub = commands.add_parser(command)
        sub.add_argument("--blocks", choices=("paragraph", "document"), default="paragraph")
        if command == "score":
            sub.add_argument("--errors")
            sub.add_argument("output")
        sub.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    if arguments.command == "score":
        return score(arguments)
    for name, paragraphs in documents(arguments.files):
        text = lay_out(paragraphs, arguments.blocks)[0]
        print(json.dumps({"id": name, "text": text, "published": "2000-01-01"}, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
