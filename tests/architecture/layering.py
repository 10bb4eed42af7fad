#!/usr/bin/env python3
"""Holds every #include of src/ against the dependencies that CMakeLists.txt states: a folder includes its own headers,
the public ones (include/dateline), and those of the folders that its line names. Usage: layering.py ROOT"""
import pathlib
import re
import sys


def dependencies(root):
    """{folder: folders it may include} as CMakeLists.txt states them."""
    lines = re.findall(r"^dateline_library\((\w+)(?:\s+DEPENDS ([\w ]+))?\)", (root / "CMakeLists.txt").read_text(), re.M)
    return {name: set(names.split()) for name, names in lines}


def upward_includes(root):
    allowed = dependencies(root)
    folders = {path.name for path in (root / "src").iterdir() if path.is_dir()}
    if folders != set(allowed):
        yield f"folders of src and lines of CMakeLists.txt differ: {sorted(folders ^ set(allowed))}"
    for path in sorted(p for end in ("*.h", "*.cpp") for p in (root / "src").rglob(end)):
        folder = path.relative_to(root / "src").parts[0]
        for include in re.findall(r'^#include "([^"]+)"', path.read_text(), re.M):
            target = include.split("/")[0]
            if target not in allowed.get(folder, set()) | {folder, "dateline"}:
                yield f"{path.relative_to(root)}: {folder} may not include {include}"
    for path in sorted((root / "include").rglob("*.h")):
        for include in re.findall(r'^#include "([^"]+)"', path.read_text(), re.M):
            if not include.startswith("dateline/"):
                yield f"{path.relative_to(root)}: a public header may not include {include}"


def main():
    found = list(upward_includes(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(bool(found))


main()
