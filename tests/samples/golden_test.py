#!/usr/bin/env python3
"""What the program writes of the samples, and its manual, must be what is kept in samples/golden and docs/cli.md, and the
README shows what the program really prints.

Usage: golden_test.py PROGRAM ROOT [--accept]      --accept writes the kept files anew and shows what has changed"""
import difflib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ADVICE = """
The program's output has changed. If that is what your change is meant to do, read the differences above, then run

    ./dev accept

and commit the files it writes (samples/golden, docs/cli.md, README.md) together with your change."""


def output(program, root, *arguments):
    run = subprocess.run([program, *arguments], cwd=root, capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"dateline {' '.join(arguments)}: exit status {run.returncode}\n{run.stderr.decode()}")
    return run.stdout.decode()


def laid_out(line):
    """A record for reading and comparing: a field a line, and an entry of a list a line."""
    def compact(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def field(name, value):
        if isinstance(value, list) and value and isinstance(value[0], dict):
            return compact(name) + ":[\n  " + ",\n  ".join(map(compact, value)) + "]"
        return compact(name) + ":" + compact(value)

    return "{" + ",\n ".join(field(*item) for item in json.loads(line).items()) + "}\n"


def printed(program, root, command):
    """What a line of the README prints. FOLDER is an empty one."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "FOLDER": folder}
        return subprocess.run(["bash", "-c", command], cwd=root, env=environment, capture_output=True, check=False
                              ).stdout.decode()


def readme(program, root):
    """The README, each block of output made anew by the command that stands above it."""
    def block(match):
        shown = re.sub(r"^.*; ", "", match[1])
        shown = re.sub(r' \| head -\d+$', "", shown).replace('"$FOLDER/news.dateline"', "news.dateline")
        out = printed(program, root, match[1]).rstrip("\n")
        more = "\n…" if "| head -" in match[1] else ""
        return f"<!-- output of: {match[1]} -->\n```console\n$ {shown}\n{out}{more}\n```\n<!-- end -->"

    return re.sub(r"<!-- output of: (.*?) -->\n.*?<!-- end -->", block, (root / "README.md").read_text(), flags=re.S)


def made(program, root):
    """{path below root: what the program makes of it now}"""
    files = {"docs/cli.md": output(program, root, "help", "--format", "markdown"), "README.md": readme(program, root)}
    for story in sorted((root / "samples").glob("*.txt")):
        name = f"samples/{story.name}"
        kept = f"samples/golden/{story.stem}"
        files[kept + ".json"] = laid_out(output(program, root, "read", "--format", "json", name))
        files[kept + ".report.txt"] = output(program, root, "read", name)
    return files


def difference(path, kept, now):
    lines = difflib.unified_diff(kept.splitlines(), now.splitlines(), f"{path} (kept)", f"{path} (now)", lineterm="", n=1)
    return "\n".join(line if len(line) < 400 else line[:400] + " …" for line in lines)


def main():
    program, root, accept = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), "--accept" in sys.argv
    files = made(program, root)
    changed = False
    for path, now in files.items():
        file = root / path
        kept = file.read_text() if file.exists() else ""
        if kept == now:
            continue
        changed = True
        print(difference(path, kept, now))
        if accept:
            file.write_text(now)
    strays = sorted(str(p.relative_to(root)) for p in (root / "samples/golden").iterdir()
                    if str(p.relative_to(root)) not in files)
    for stray in strays:
        print(f"{stray}: no sample has this name")
        if accept:
            (root / stray).unlink()
    if not accept and (changed or strays):
        sys.exit(ADVICE)


main()
