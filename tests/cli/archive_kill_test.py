#!/usr/bin/env python3
"""Adding that is killed at random moments and done again ends with the same archive as adding undisturbed.
Usage: archive_kill_test.py PROGRAM ROOT. Ten moments; fifty where DATELINE_TEST_ALL is set (./dev test --all)."""
import contextlib
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
MOMENTS = 50 if os.environ.get("DATELINE_TEST_ALL") else 10


def stories():
    """The samples, 300 stories made of them, and many short ones, so that there are several batches."""
    samples = [json.loads(line) for line in (ROOT / "samples/stories.jsonl").read_text().splitlines()]
    yield from samples
    for i in range(300):
        story = samples[i % len(samples)]
        paragraphs = story["text"].split("\n\n")
        start = i % len(paragraphs)
        text = "\n\n".join(paragraphs[start:start + 3]).replace("the", f"the {i}th", 1)
        yield {**story, "id": f"{story['id']}-{i}", "text": text}
    for i in range(2200):
        yield {"id": f"short-{i}", "published": "2013-05-06", "text": f"Ida Fröberg told {i} guests on Saturday: \"It is {i}.\""}


def dump(path):
    """All rows of all tables but the index's own pages, and what the index finds."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        names = [name for name, in database.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' "
            "ORDER BY name")]
        rows = {name: sorted(map(repr, database.execute(f"SELECT * FROM {name}"))) for name in names}
        for word in ("froberg", "lighthouse", "299th"):
            rows[word] = database.execute("SELECT rowid FROM story_words WHERE story_words MATCH ?", (word,)).fetchall()
        return rows


class Killed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.input = self.folder / "stories.jsonl"
        self.input.write_text("".join(json.dumps(story) + "\n" for story in stories()))

    def start(self, archive):
        return subprocess.Popen([PROGRAM, "add", "--models", "none", archive, self.input],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def finish(self, archive):
        run = self.start(archive)
        _, complaint = run.communicate()
        self.assertEqual(run.returncode, 0, complaint)

    def kill(self, archive, moments, duration):
        """Kills a run at a random moment; one that was done before is tried again, in a shorter time. Gives the time left."""
        while True:
            run = self.start(archive)
            time.sleep(moments.uniform(0, duration))
            run.kill()
            run.communicate()
            if run.returncode < 0:
                return duration
            duration *= 0.8
            for file in self.folder.glob(f"{archive.name}*"):
                file.unlink()

    def test_the_archive_is_the_same_in_the_end(self):
        undisturbed = self.folder / "undisturbed.dateline"
        began = time.monotonic()
        self.finish(undisturbed)
        duration = time.monotonic() - began
        expected = dump(undisturbed)
        self.assertEqual(len(expected["stories"]), 2508)
        moments, partly, moment = random.Random(5), 0, 0
        while moment < MOMENTS or (partly == 0 and moment < 50):  # the moment between two batches is short
            archive = self.folder / f"{moment}.dateline"
            duration = self.kill(archive, moments, duration)
            with contextlib.suppress(sqlite3.OperationalError), \
                    contextlib.closing(sqlite3.connect(f"file:{archive}?mode=ro", uri=True)) as database:
                partly += 0 < database.execute("SELECT count(*) FROM stories").fetchone()[0] < 2508
            self.finish(archive)
            self.assertTrue(dump(archive) == expected, f"moment {moment}")
            self.assertEqual(subprocess.run([PROGRAM, "verify", archive], capture_output=True, check=False).returncode, 0)
            for file in self.folder.glob(f"{moment}.dateline*"):
                file.unlink()
            moment += 1
        self.assertGreater(partly, 0, "no run was killed between two batches")


unittest.main(argv=sys.argv[:1])
