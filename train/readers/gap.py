"""GAP: which of two names a pronoun means."""
import csv

from document import from_text


def read(file):
    with open(file, encoding="utf8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            document = from_text(row["ID"], row["Text"])
            word = lambda column: document.touched(int(row[f"{column}-offset"]), int(row[f"{column}-offset"]) + len(row[column]))
            names = {x: word(x)[:1] for x in "AB"}
            right = [i for x in "AB" if row[f"{x}-coref"].upper() == "TRUE" for i in names[x]]
            wrong = [i for x in "AB" if row[f"{x}-coref"].upper() != "TRUE" for i in names[x]]
            if word("Pronoun") and right:
                document.pronouns = [(word("Pronoun")[0], right, wrong)]
                yield document
