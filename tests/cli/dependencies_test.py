#!/usr/bin/env python3
"""Every package that ./dev installs has its reason in docs/dependencies.md, and no other has. Usage: dependencies_test.py
PROGRAM ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[2])
installed = set(re.search(r"^PACKAGES=\((.*?)\)", (root / "dev").read_text(), re.M | re.S)[1].split())
table_rows = re.findall(r"^\| (`.*?) \|", (root / "docs/dependencies.md").read_text(), re.M)
explained = {name for row in table_rows for name in re.findall(r"`(.*?)`", row)}
for package in sorted(installed - explained):
    print(f"{package}: installed by ./dev, but docs/dependencies.md doesn't tell why")
for package in sorted(explained - installed):
    print(f"{package}: in docs/dependencies.md, but ./dev does not install it")
sys.exit(installed != explained)
