#!/usr/bin/env python3
"""Time expressions against TimeML documents, by TempEval-3's definitions (micro over the documents, DCT left out).

    bench/accuracy/time_expressions.py build/release/bin/dateline FOLDER-OF-TML [--drop-datelines]

relaxed: pairs that overlap, each gold expression taking the first answer that is free; strict: pairs of the same span;
type, value: pairs of the same type, of the same value. --drop-datelines leaves out full dates in the first two lines, where
MEANTIME's documents bear their own date.
"""
import html
import json
import pathlib
import re
import subprocess
import sys

FULL_DATE = re.compile(r"(?:[a-z]+day,?\s+)?[a-z]{3,9}\.?\s+\d\d?(?:st|nd|rd|th)?,?\s+\d{4}|\d\d?\s+[a-z]{3,9}\.?,?\s+\d{4}|\d{4}-\d\d-\d\d", re.I)


def trimmed(text, begin, end):
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return begin, end


def read_gold(path):
    source = path.read_text("utf8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    published = re.search(r"<DCT>.*?<TIMEX3\b[^>]*?\bvalue=\"([^\"]*)\"", source, re.S)
    body = re.search(r"<TEXT>(.*)</TEXT>", source, re.S)[1]
    text, stack, times = "", [], []
    for part in re.split(r"(<!\[CDATA\[|\]\]>|<[^>]+>)", body):
        if part.startswith("<TIMEX3") and not part.endswith("/>"):
            stack.append((len(text), dict(re.findall(r'(\w+)="([^"]*)"', part))))
        elif part.startswith("</TIMEX3") and stack:
            begin, attributes = stack.pop()
            if text[begin:].strip():
                times.append((*trimmed(text, begin, len(text)), attributes.get("type", ""), html.unescape(attributes.get("value", ""))))
        elif not (part.startswith("<") and len(part) > 2 or part == "]]>"):
            text += html.unescape(part)
    return {"id": path.stem, "published": published[1] if published else "", "text": text}, sorted(times)


def read_answers(program, records):
    lines = "".join(json.dumps(record) + "\n" for record in records)
    command = [program, "read", "--format", "json", "--from", "jsonl", "--offsets", "codepoint", "-"]
    output = subprocess.run(command, input=lines.encode(), capture_output=True, check=False).stdout.decode()
    stories = map(json.loads, output.split("\n")[:-1])
    return {s["id"]: sorted((*t["span"], t["type"], t["value"] or "") for t in s["times"]) for s in stories}


def without_dateline(text, times):
    lines = [match.end() for match in re.finditer(r".*\S.*", text)]
    end = lines[min(1, len(lines) - 1)] if lines else 0
    return [t for t in times if t[0] >= end or not FULL_DATE.fullmatch(text[t[0]:t[1]])]


def main():
    program, folder = sys.argv[1:3]
    gold = [read_gold(path) for path in sorted(pathlib.Path(folder).rglob("*.tml"))]
    answers = read_answers(program, [record for record, _ in gold])
    hits = dict.fromkeys(["relaxed", "strict", "type", "value"], 0)
    told = wanted = 0
    for record, times in gold:
        free = answers.get(record["id"], [])
        if "--drop-datelines" in sys.argv:
            times, free = (without_dateline(record["text"], x) for x in (times, free))
        free = list(free)
        told, wanted = told + len(free), wanted + len(times)
        for begin, end, kind, value in times:
            answer = next((a for a in free if max(a[0], begin) < min(a[1], end)), None)
            if answer is None:
                continue
            free.remove(answer)
            hits["relaxed"] += 1
            hits["strict"] += answer[:2] == (begin, end)
            hits["type"] += answer[2] == kind
            hits["value"] += answer[3] == value
    for figure, right in hits.items():
        print(f"{figure:8} P {100 * right / told:5.1f}  R {100 * right / wanted:5.1f}  F1 {200 * right / (told + wanted):5.1f}")


if __name__ == "__main__":
    main()
