"""Writes src/annotate/names/common_words_table.cpp: words that news writes in small letters, from the Groningen Meaning Bank.

    common_words.py gmb.tsv > src/annotate/names/common_words_table.cpp

gmb.tsv: a word, part of speech and tag a line, an empty line between sentences (text in the public domain).  A word is
common when it stands in small letters at least four times and in two of five of its occurrences inside sentences.
"""
import collections
import re
import sys
import textwrap

HEAD = """// Made by train/common_words.py from the Groningen Meaning Bank (public domain text). Do not edit.
#include "annotate/names/tables.h"

namespace dateline {

const std::vector<std::string_view>& common_word_table() {
    static const std::vector<std::string_view> table = {"""


def main(path):
    small, capital, inside = collections.Counter(), collections.Counter(), False
    for line in open(path, encoding="utf-8"):
        word = line.split("\t")[0].strip()
        if re.fullmatch("[A-Za-z]{2,}", word):
            if word.islower():
                small[word] += 1
            elif inside:
                capital[word.lower()] += 1
        inside = bool(word)
    words = sorted(w for w, n in small.items() if n >= 4 and n / (n + capital[w]) >= 0.4)
    print(HEAD)
    for line in textwrap.wrap(" ".join(words), 108):
        print(f'        "{line}",')
    print("    };\n    return table;\n}\n\n}  // namespace dateline")


main(sys.argv[1])
