#!/usr/bin/env python3
"""Accuracy may not fall: scores the program on the dev sets and holds every figure against floors.json.

usage: gate.py PROGRAM [--accept]      --accept raises floors.json to today's figures (never lowers it)

The data and scorers are not part of the project: they are looked for in $DATELINE_DATA, else in shared/ beside the
project's folder. Where there are none the test is skipped (exit status 77)."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SHARED = pathlib.Path(os.environ.get("DATELINE_DATA", HERE.parents[2] / "shared"))
FLOORS = HERE / "floors.json"
SLACK = 0.002                        # figures on another processor or after a harmless change of one answer
QUOTES = ["quotes/polnear-dev-offsets.jsonl", "quotes/polnear-dev.tar.zst"]
SUITES = {                           # name: (scorer, gold, options)
    "stories": ("stories.py", ["stories"], []),
    "probes": ("probes.py", ["probes/probes.jsonl"], []),
    "voa names": ("entities.py", ["people/voa-names-dev.tar.zst"], []),
    "polnear": ("quotes.py", QUOTES, []),
    "timebank": ("times.py", ["times/timebank.tar.zst"], []),
    "aquaint": ("times.py", ["times/aquaint.tar.zst"], []),
    "wikiwars": ("times.py", ["times/wikiwars"], []),
    "meantime": ("times.py", ["times/meantime-tml"], ["--drop-datelines"]),
    "gap": ("coref.py", ["people/gap/gap-validation.tsv"], []),
    "facts": ("facts.py", ["people/knowledgenet-dev.tar.zst"], []),
}


def figures(program, scorer, gold, options, folder):
    """{figure: F1 or share} of one suite, with the headline."""
    suite, gold = str(SHARED / "score" / scorer), [str(SHARED / "data" / g) for g in gold]
    records, answers = folder / "in.jsonl", folder / "out.jsonl"
    with open(records, "wb") as out:
        subprocess.run([sys.executable, suite, "input", *options, *gold], stdout=out, check=True)
    with open(records, "rb") as source, open(answers, "wb") as out:
        subprocess.run([program, "read", "--format", "json", "--layers", "attributions", "--from", "jsonl", "-"],
                       stdin=source, stdout=out, check=True)
    table = subprocess.run([sys.executable, suite, "score", str(answers), *options, *gold], capture_output=True, text=True,
                           check=True).stdout
    result = json.loads(table.splitlines()[-1])
    found = {name: f.get("f1", f.get("share")) for name, f in result["figures"].items()}
    if result["bad_spans"] or result["missing"] or result["errors"] or result["other_text"]:
        sys.exit(f"{scorer}: {result['bad_spans']} bad spans, {result['missing']} missing, {result['errors']} errors")
    return found | {"headline": result["headline"]}


def main():
    program, accept = sys.argv[1], "--accept" in sys.argv[2:]
    if not (SHARED / "score" / "stories.py").exists():
        print(f"no data in {SHARED}: skipped")
        sys.exit(77)
    floors, fallen = json.loads(FLOORS.read_text()), []
    with tempfile.TemporaryDirectory() as folder:
        for suite, wanted in floors.items():
            got = figures(program, *SUITES[suite], pathlib.Path(folder))
            for figure, floor in wanted.items():
                print(f"{suite}, {figure}: {100 * got[figure]:.2f} (floor {100 * floor:.2f})")
                if got[figure] < floor - SLACK:
                    fallen.append(f"{suite}, {figure}: {100 * got[figure]:.2f}, it was {100 * floor:.2f}")
                if accept:
                    wanted[figure] = max(floor, round(got[figure], 4))
    if accept:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n")
    elif fallen:
        sys.exit("fallen:\n" + "\n".join(fallen))


main()
