#!/usr/bin/env python3
"""The program as its users meet it: exit status, messages, streams, pipes. Usage: program_test.py PROGRAM ROOT"""
import json
import os
import pathlib
import pty
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM, ROOT = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
STORIES = (ROOT / "samples/stories.jsonl").read_bytes()


def run(*arguments, stdin=b"", **options):
    return subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, check=False, cwd=ROOT, **options)


def on_terminal(*arguments, environment=None):
    """What the program writes to a terminal."""
    try:
        master, slave = pty.openpty()
    except OSError as error:  # a container without /dev/pts
        raise unittest.SkipTest(f"no pseudo-terminal to be had: {error}") from error
    process = subprocess.Popen([PROGRAM, *arguments], stdout=slave, stderr=subprocess.DEVNULL, cwd=ROOT,
                               env={**os.environ, **(environment or {})})
    os.close(slave)
    out = b""
    try:
        while part := os.read(master, 65536):
            out += part
    except OSError:  # the terminal's other end is closed
        pass
    os.close(master)
    process.wait()
    return out


class Streaming(unittest.TestCase):
    def test_an_answer_comes_before_the_next_record(self):
        process = subprocess.Popen([PROGRAM, "read", "--format", "json", "--from", "jsonl", "-"],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(3):
            process.stdin.write(b'{"id": "%d", "text": "She left."}\n' % number)
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["id"], str(number))
        process.stdin.close()
        self.assertEqual(process.wait(), 0)
        process.stdout.close()

    def test_threads_change_nothing(self):
        outputs = {run("read", "--format", "json", "--threads", str(n), "-", stdin=STORIES * 8).stdout for n in (1, 2, 5)}
        self.assertEqual(len(outputs), 1)

    def test_a_bad_record_stands_in_its_place(self):
        lines = STORIES.splitlines(keepends=True)
        done = run("read", "--format", "json", "--from", "jsonl", "-", stdin=lines[0] + b'{"id": "x"\n' + lines[1])
        records = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(["error" in record for record in records], [False, True, False])
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"record 2", done.stderr)


class ExitStatus(unittest.TestCase):
    def test_nothing_to_read(self):
        self.assertEqual(run("read", "--from", "jsonl", "-").returncode, 1)

    def test_a_missing_file_is_named(self):
        done = run("read", "no/such/file.txt")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"no/such/file.txt", done.stderr)
        self.assertEqual(done.stdout, b"")

    def test_usage(self):
        for arguments, hint in ((["raed"], b"'read'"), (["read", "--fromat", "json"], b"--format"),
                                (["read", "--format", "xml"], b"text, json"), (["version", "3"], b"'3'"),
                                (["read", "--threads", "many"], b"--threads")):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn(hint, done.stderr)
            self.assertIn(b"dateline help", done.stderr)

    def test_help_is_no_error(self):
        for arguments in ([], ["--help"], ["-h"], ["read", "--help"], ["read", "-h"], ["help", "read"], ["--version"]):
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)


class Pipes(unittest.TestCase):
    def test_a_closed_pipe_is_no_error(self):
        process = subprocess.Popen([PROGRAM, "read", "--format", "json", "-"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        try:
            process.stdin.write(STORIES * 50)
            process.stdin.close()
        except BrokenPipeError:  # it has stopped reading, as it should
            process.stdin.raw.close()
        self.assertEqual(process.wait(), 0)
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "version"], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"No space left", done.stderr)

    def test_an_interrupt_ends_it_at_once(self):
        process = subprocess.Popen([PROGRAM, "read", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        process.stdin.close()
        self.assertEqual(process.wait(timeout=5), -signal.SIGINT)


class Colour(unittest.TestCase):
    def test_only_on_a_terminal(self):
        self.assertNotIn(b"\x1b", run("read", "samples/storm.txt").stdout)
        self.assertIn(b"\x1b[1m", on_terminal("read", "samples/storm.txt", environment={"NO_COLOR": ""}))

    def test_no_color(self):
        self.assertNotIn(b"\x1b", on_terminal("read", "samples/storm.txt", environment={"NO_COLOR": "1"}))

    def test_asked_for(self):
        self.assertIn(b"\x1b[1m", run("read", "--color", "always", "samples/storm.txt").stdout)

    def test_a_story_cannot_drive_the_terminal(self):
        done = run("read", "-", stdin="A \x1b[31mred\x1b[0m \x9b2J day for Ann Lee, 40, said Bo Orr.".encode())
        self.assertNotIn(b"\x1b", done.stdout)
        self.assertNotIn("\x9b".encode(), done.stdout)


class StrangeInput(unittest.TestCase):
    def test_empty_binary_and_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            empty, binary = pathlib.Path(folder, "empty.txt"), pathlib.Path(folder, "noise.txt")
            empty.write_bytes(b"")
            binary.write_bytes(bytes(range(256)) * 64)
            for path in (empty, binary, folder):
                done = run("read", "--format", "json", path)
                self.assertIn(done.returncode, (0, 1), path)
                for line in done.stdout.splitlines():
                    json.loads(line)


class Manuals(unittest.TestCase):
    def test_the_man_page_is_one(self):
        page = run("help", "--format", "man").stdout.decode()
        self.assertTrue(page.startswith(".TH DATELINE 1"))
        for heading in (".SH NAME", ".SH SYNOPSIS", ".SH read", ".SH EXIT STATUS"):
            self.assertIn(heading, page)

    def complete(self, *words):
        script = run("help", "--format", "bash").stdout.decode()
        script += f'\nCOMP_WORDS=({" ".join(words)}); COMP_CWORD={len(words) - 1}; _dateline; echo "${{COMPREPLY[@]}}"'
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=True)
        return done.stdout.decode().split()

    def test_completion(self):
        self.assertEqual(self.complete("dateline", "re"), ["read"])
        self.assertEqual(self.complete("dateline", "read", "--off"), ["--offsets"])
        self.assertEqual(self.complete("dateline", "read", "--format", "js"), ["json"])
        self.assertEqual(self.complete("dateline", "help", "ver")[-1:], ["version"])

    def test_every_example_names_flags_that_there_are(self):
        manual = run("help", "--format", "markdown").stdout.decode()
        for section in manual.split("\n## ")[1:]:
            table, _, examples = section.partition("| `--help`")
            for word in examples.split():
                if word.startswith("--"):
                    self.assertIn(f"`{word}", table)


unittest.main(argv=sys.argv[:1])
