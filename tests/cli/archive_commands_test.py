#!/usr/bin/env python3
"""The commands that make an archive and ask it, as they are run. Usage: archive_commands_test.py PROGRAM ROOT"""
import contextlib
import csv
import gzip
import io
import json
import os
import pathlib
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()


def run(*arguments, stdin=b""):
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, check=False, cwd=ROOT)


class ArchiveOfTheSamples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.archive = str(pathlib.Path(cls.folder.name, "news.dateline"))
        cls.added = run("add", cls.archive, "samples/stories.jsonl")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ask(self, command, *arguments, status=0):
        done = run(command, self.archive, *arguments)
        self.assertEqual(done.returncode, status, done.stderr.decode())
        return done.stdout.decode()


class Asking(ArchiveOfTheSamples):
    def test_add_tells_what_it_did(self):
        self.assertEqual(self.added.returncode, 0, self.added.stderr)
        self.assertIn(b"added 8 stories", self.added.stdout)

    def test_search_marks_what_it_found(self):
        out = self.ask("search", "mayor", "water")
        self.assertIn("Newcomer Delgado-Ruiz ousts Mayor Thornquist", out)
        self.assertIn("1 story found", out)
        self.assertRegex(out, r"\*[Mm]ayor\*|\*water\*")

    def test_search_in_json_cites_the_text(self):
        result = json.loads(self.ask("search", "lighthouse", "--format", "json"))
        hit = result["hits"][0]
        story = json.loads(self.ask("show", hit["story"]["id"], "--format", "json"))
        text = story["text"].encode()
        for begin, end in hit["hits"]:
            self.assertIn(b"ighthouse", text[begin:end])

    def test_search_by_date_and_source(self):
        self.assertIn("1 story found", self.ask("search", "the", "--from", "2019-03", "--to", "2019-03"))
        self.assertIn("8 stories found", self.ask("search", "the", "--source", "news.example", "--limit", "1"))
        self.ask("search", "the", "--source", "elsewhere", status=1)

    def test_search_by_the_days_stories_tell_of(self):
        result = json.loads(self.ask("search", "--when", "2022-06", "--format", "json"))
        self.assertGreater(result["total"], 0)
        for hit in result["hits"]:
            story = json.loads(self.ask("show", hit["story"]["id"], "--format", "json"))
            days = [one["interval"] for one in story["times"] + story["events"] if one["interval"]]
            self.assertTrue([1 for begin, end in days if begin < "2022-07-01" and end > "2022-06-01"])
        everything = json.loads(self.ask("search", "--source", "news.example", "--format", "json"))
        ids = {hit["story"]["id"] for hit in result["hits"]}
        for hit in everything["hits"]:
            story = json.loads(self.ask("show", hit["story"]["id"], "--format", "json"))
            days = [one["interval"] for one in story["times"] + story["events"] if one["interval"]]
            told = any(begin < "2022-07-01" and end > "2022-06-01" for begin, end in days)
            self.assertEqual(told, hit["story"]["id"] in ids, hit["story"]["id"])
        self.ask("search", "--when", "1066", status=1)

    def test_a_search_without_anything_is_a_mistake(self):
        done = run("search", self.archive)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"--when", done.stderr)
        self.assertEqual(run("search", self.archive, "--when", "soon").returncode, 2)

    def test_a_search_for_nothing_there(self):
        self.assertIn("0 stories found", self.ask("search", "zeppelin", status=1))

    def test_show_is_what_read_tells(self):
        told = run("read", "samples/stories.jsonl").stdout.decode()
        shown = self.ask("show", "obituary")
        self.assertIn(shown.splitlines()[0], told)
        self.assertIn("PEOPLE", shown)

    def test_show_without_such_a_story(self):
        done = run("show", self.archive, "nobody")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"nobody", done.stderr)

    def test_timeline_is_in_order_in_every_form(self):
        rows = [json.loads(line) for line in self.ask("timeline", "--format", "json").splitlines()]
        self.assertTrue(rows)
        self.assertEqual([row["interval"][0] for row in rows], sorted(row["interval"][0] for row in rows))
        table = list(csv.DictReader(io.StringIO(self.ask("timeline", "--format", "csv"))))
        self.assertEqual([row["words"] for row in table], [row["words"] for row in rows])
        told_together = {(row["interval"][0], row["interval"][1], row["words"]) for row in rows}
        text = self.ask("timeline")
        self.assertEqual(sum(not line.startswith(" ") for line in text.splitlines()), len(told_together))

    def test_timeline_between_days(self):
        rows = [json.loads(line) for line in
                self.ask("timeline", "--from", "1990", "--to", "2018", "--format", "json").splitlines()]
        for row in rows:
            self.assertLess(row["interval"][0], "2019-01-01")
            self.assertGreater(row["interval"][1], "1990-01-01")

    def test_timeline_rows_cite_the_text(self):
        for line in self.ask("timeline", "--all", "--format", "json").splitlines():
            row = json.loads(line)
            story = json.loads(self.ask("show", row["story"]["id"], "--format", "json"))
            text = story["text"].encode()
            begin, end = row["span"]
            self.assertEqual(text[begin:end].decode(), row["words"])
            self.assertLess(row["interval"][0], row["interval"][1])

    def test_timeline_of_a_person(self):
        rows = self.ask("timeline", "--of", "marsh", "--format", "json").splitlines()
        self.assertTrue(rows)
        self.assertEqual({json.loads(row)["story"]["id"] for row in rows}, {"wedding"})

    def test_timeline_of_nobody(self):
        self.ask("timeline", "--of", "Nobody At-All", status=1)

    def test_days_that_are_none(self):
        for flag in ("--from", "--to"):
            done = run("timeline", self.archive, flag, "soon")
            self.assertEqual(done.returncode, 2)
            self.assertIn(flag.encode(), done.stderr)
        self.assertEqual(run("timeline", self.archive, "--from", "2020", "--to", "2019").returncode, 2)

    def test_verify(self):
        self.assertIn("8 stories, all as it should be", self.ask("verify"))
        self.assertEqual(json.loads(self.ask("verify", "--format", "json")), {"whole": True, "findings": []})

    def test_stats(self):
        stats = json.loads(self.ask("stats", "--format", "json"))
        self.assertEqual(stats["stories"], 8)
        self.assertEqual(stats["sources"], [{"source": "news.example", "stories": 8}])
        self.assertRegex(self.ask("stats"), r"stories +8\n")


class Adding(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.archive = str(pathlib.Path(self.folder.name, "news.dateline"))

    def test_again_changes_nothing(self):
        run("add", self.archive, "samples/stories.jsonl")
        done = run("add", self.archive, "samples/stories.jsonl", "--format", "json")
        self.assertEqual(json.loads(done.stdout), {"added": 0, "known": 8, "failed": 0, "failures": []})
        self.assertEqual(done.returncode, 0)

    def test_a_bad_record_is_told_and_kept(self):
        done = run("add", self.archive, "--from", "jsonl", "-", stdin=b'{"id": "a", "text": "A day."}\n{"id": "b"}\n')
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"added 1 story, 1 could not be read", done.stdout)
        self.assertIn(b"record 2, id b", done.stdout)
        kept = run("stats", self.archive, "--failures")
        self.assertEqual(kept.returncode, 0)
        self.assertIn(b"record 2, id b", kept.stdout)

    def test_a_truncated_gz_is_told_and_what_came_before_is_kept(self):
        whole = (ROOT / "samples/stories.jsonl").read_bytes()
        records = b"".join(b'{"id": "n%d", "text": "Number %d was told on 4 May 2013."}\n' % (i, i * 7919) for i in range(20000))
        path = pathlib.Path(self.folder.name, "cut.jsonl.gz")
        path.write_bytes(gzip.compress(whole + records)[:-2000])
        done = run("add", "--models", "none", self.archive, str(path))
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn(b"cut.jsonl.gz", done.stdout)
        self.assertRegex(done.stdout.decode(), r"added [\d,]+ stories, 1 could not be read")
        self.assertEqual(run("verify", self.archive).returncode, 0)
        self.assertEqual(run("stats", self.archive, "--failures").stdout.count(b"cut.jsonl.gz"), 1)
        path.write_bytes(gzip.compress(whole + records))
        self.assertEqual(run("add", "--models", "none", self.archive, str(path)).returncode, 0)
        self.assertEqual(run("stats", self.archive, "--failures").stdout.count(b"cut.jsonl.gz"), 0)
        self.assertEqual(json.loads(run("stats", self.archive, "--format", "json").stdout)["stories"], 20008)

    def test_a_newer_archive_is_refused_by_every_command(self):
        run("add", "--models", "none", self.archive, "samples/stories.jsonl")
        with contextlib.closing(sqlite3.connect(self.archive)) as database:
            database.execute("PRAGMA user_version = 99")
        for command in (["add", self.archive, "samples/stories.jsonl"], ["search", self.archive, "x"], ["show", self.archive, "x"],
                        ["timeline", self.archive], ["verify", self.archive], ["stats", self.archive]):
            done = run(*command)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"newer Dateline", done.stderr)

    def test_a_folder_where_nothing_can_be_written(self):
        done = run("add", "--models", "none", "/proc/news.dateline", "samples/stories.jsonl")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"/proc/news.dateline", done.stderr)

    @unittest.skipUnless(os.geteuid() == 0, "needs root, to be somebody who may not write")
    def test_a_read_only_archive_can_be_asked_but_not_added_to(self):
        run("add", "--models", "none", self.archive, "samples/stories.jsonl")
        before = pathlib.Path(self.archive).read_bytes()
        for path, mode in ((self.archive, 0o444), (self.folder.name, 0o555)):
            os.chmod(path, mode)

        def as_nobody(*arguments):
            story = b'{"id": "new", "text": "A day."}'
            return subprocess.run([PROGRAM, *arguments], input=story, capture_output=True, check=False, user=65534, group=65534)

        if as_nobody("version").returncode != 0:
            self.skipTest("the program lies where nobody else may run it")
        done = as_nobody("add", "--models", "none", self.archive, "--from", "jsonl", "-")
        self.assertEqual(done.returncode, 2)
        self.assertIn(self.archive.encode() + b": ", done.stderr)
        for question in (["search", self.archive, "mayor"], ["verify", self.archive], ["timeline", self.archive]):
            asked = as_nobody(*question)
            self.assertEqual(asked.returncode, 0, asked.stderr)
        self.assertEqual(pathlib.Path(self.archive).read_bytes(), before)

    def test_a_full_disk_is_told_and_the_archive_is_whole(self):
        run("add", "--models", "none", self.archive, "samples/stories.jsonl")
        lines = (ROOT / "samples/stories.jsonl").read_text().splitlines()
        more = "\n".join(line.replace('"id": "', f'"id": "{i}-', 1) for i in range(300) for line in lines)

        def small_disk():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

        done = subprocess.run([PROGRAM, "add", "--models", "none", self.archive, "--from", "jsonl", "-"], input=more.encode(),
                              capture_output=True, check=False, preexec_fn=small_disk, restore_signals=False)
        self.assertEqual(done.returncode, 2, done.stdout)
        self.assertIn(self.archive.encode(), done.stderr)
        self.assertIn(b"is full", done.stderr)
        self.assertEqual(run("verify", self.archive).returncode, 0)
        self.assertEqual(run("add", "--models", "none", self.archive, "--from", "jsonl", "-", stdin=more.encode()).returncode, 0)
        self.assertEqual(run("verify", self.archive).returncode, 0)

    def test_no_archive_is_made_of_nothing(self):
        self.assertEqual(run("add", self.archive, "no/such/folder").returncode, 2)
        self.assertFalse(pathlib.Path(self.archive).exists())

    def test_asking_makes_no_archive(self):
        for command in ("search", "show"):
            self.assertEqual(run(command, self.archive, "x").returncode, 2)
        for command in ("timeline", "verify", "stats"):
            self.assertEqual(run(command, self.archive).returncode, 2)
        self.assertFalse(pathlib.Path(self.archive).exists())

    def test_another_file_is_no_archive(self):
        done = run("stats", "samples/storm.txt")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"samples/storm.txt", done.stderr)
        self.assertEqual(run("add", "samples/storm.txt", "samples/stories.jsonl").returncode, 2)


class Documented(ArchiveOfTheSamples):
    def test_the_queries_of_the_documentation_find_something(self):
        page = (ROOT / "docs/archive.md").read_text()
        queries = re.findall(r"```sql\n(.*?)```", page, flags=re.S)
        statements = [one for block in queries for one in block.split(";") if one.strip()]
        self.assertGreater(len(statements), 5)
        with contextlib.closing(sqlite3.connect(f"file:{self.archive}?mode=ro", uri=True)) as database:
            for statement in statements:
                self.assertTrue(database.execute(statement).fetchall(), statement)

    def test_every_table_column_and_view_is_told(self):
        page = (ROOT / "docs/archive.md").read_text()
        with contextlib.closing(sqlite3.connect(f"file:{self.archive}?mode=ro", uri=True)) as database:
            names = {name for name, in database.execute(
                "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%' "
                "AND name NOT LIKE 'story\\_words\\_%' ESCAPE '\\'")}
            self.assertEqual({name for name in names if f"`{name}`" not in page}, set())
            for view, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
                database.execute(f"SELECT * FROM {view}").fetchall()

    def test_words_of_the_views_are_the_texts(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.archive}?mode=ro", uri=True)) as database:
            texts = {story: text.encode() for story, text in database.execute("SELECT story, text FROM stories")}
            self.assertTrue(any(not text.isascii() for text in texts.values()))
            for view in ("quotes_view", "times_view", "events_view", "credits_view"):
                rows = database.execute(f"SELECT story, begin_byte, end_byte, words FROM {view}").fetchall()
                self.assertTrue(rows, view)
                for story, begin, end, words in rows:
                    self.assertEqual(texts[story][begin:end].decode(), words)


unittest.main(argv=sys.argv[:1])
