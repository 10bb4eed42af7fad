#!/usr/bin/env python3
"""Real output of the samples is valid by the contract's schema, in every unit of offsets and with every layer, and its
spans cite what they should. Usage: schema_test.py PROGRAM ROOT"""
import json
import pathlib
import subprocess
import sys
import unittest

import jsonschema

PROGRAM, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
SCHEMA = json.loads((ROOT / "docs/dateline.story.schema.json").read_text())
UNITS = {"utf8": (lambda text: text.encode(), lambda part: part.decode()),
         "codepoint": (lambda text: text, lambda part: part),
         "utf16": (lambda text: text.encode("utf-16-le"), lambda part: part.decode("utf-16-le"))}


def read(*arguments, stdin=b""):
    run = subprocess.run([PROGRAM, "read", "--format", "json", *arguments], cwd=ROOT, input=stdin, capture_output=True,
                         check=False)
    return [json.loads(line) for line in run.stdout.splitlines()]


def spans_of(value):
    """Every span below a value: pairs of numbers."""
    if isinstance(value, list) and len(value) == 2 and all(isinstance(v, int) for v in value):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from spans_of(part)


def cited(story, span):
    encode, decode = UNITS[story["offsets"]]
    width = 2 if story["offsets"] == "utf16" else 1
    return decode(encode(story["text"])[span[0] * width:span[1] * width])


class Schema(unittest.TestCase):
    def check(self, records):
        validator = jsonschema.Draft202012Validator(SCHEMA)
        self.assertTrue(records)
        for record in records:
            problems = [f"{record['id']}: {'/'.join(map(str, e.absolute_path))}: {e.message[:300]}"
                        for e in validator.iter_errors(record)]
            self.assertEqual(problems, [])

    def test_the_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_text_files(self):
        self.check(read("samples"))

    def test_records(self):
        self.check(read("samples/stories.jsonl"))

    def test_all_layers(self):
        self.check(read("--layers", "tokens,attributions", "samples/stories.jsonl"))

    def test_a_failed_record(self):
        records = read("--from", "jsonl", "-", stdin=b'{"id": "a"}\n{"id": "b", "text": "A story."}\n')
        self.check(records)
        self.assertEqual(["error" in record for record in records], [True, False])

    def test_a_wrong_record_is_refused(self):
        record = read("samples/storm.txt")[0]
        del record["quotes"]
        with self.assertRaises(jsonschema.ValidationError):
            jsonschema.validate(record, SCHEMA)


class Offsets(unittest.TestCase):
    def test_spans_cite_the_same_words_in_every_unit(self):
        cut = {}
        for unit in UNITS:
            stories = read("--layers", "tokens", "--offsets", unit, "samples/stories.jsonl")
            cut[unit] = [[cited(story, span) for span in spans_of(story)] for story in stories]
        self.assertEqual(cut["utf8"], cut["codepoint"])
        self.assertEqual(cut["utf8"], cut["utf16"])
        self.assertIn("“", "".join(map("".join, cut["utf8"])))

    def test_title_and_text_stand_in_the_text_as_given(self):
        given = [json.loads(line) for line in (ROOT / "samples/stories.jsonl").read_text().splitlines()]
        for record, story in zip(given, read("samples/stories.jsonl"), strict=True):
            self.assertEqual(story["text"], record["title"] + "\n\n" + record["text"])
            self.assertEqual(story["id"], record["id"])


unittest.main(argv=sys.argv[:1])
