"""Words to wordpieces, exactly as docs/neural.md and docs/model-format.md tell it to the C++ side."""
import functools
import unicodedata

MAX_PIECES = 8               # of one word: what is read is the first; a long address must not fill a window
MAX_PART = 100               # code points of a part; longer parts are [UNK], as in BERT
SHAPES = ("lower", "title", "caps", "mixed", "digit", "other")
OTHER_SHAPE = 5
APOSTROPHES = str.maketrans("‘’ʼ`´", "'''''")   # so that both ways to write "don't" are one; “ and ” stay apart


def is_punctuation(char):
    """BERT's notion: every ASCII character that is no letter, digit, space or control, and Unicode category P."""
    code = ord(char)
    return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 \
        or unicodedata.category(char)[0] == "P"


def is_cjk(char):
    code = ord(char)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF
            or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def parts(word):
    """The word lower-cased, without marks, cut at punctuation and around CJK characters."""
    out, open_ = [], False
    lower = "".join(char.lower() for char in word.translate(APOSTROPHES))     # one by one: no final sigma
    for char in unicodedata.normalize("NFD", lower):
        category = unicodedata.category(char)
        if category == "Mn" or category in ("Cc", "Cf") or char == "\ufffd":
            continue
        if char.isspace():
            open_ = False
        elif is_punctuation(char) or is_cjk(char):
            out.append(char)
            open_ = False
        elif open_:
            out[-1] += char
        else:
            out.append(char)
            open_ = True
    return out


def shape(word):
    """0 lower, 1 Title, 2 CAPS, 3 mixed, 4 digit, 5 other; only cased letters count, digits where there is no letter."""
    upper = [char.isupper() or char.istitle() for char in word if char.isupper() or char.islower() or char.istitle()]
    if not upper:
        return 4 if any(char.isdecimal() for char in word) else OTHER_SHAPE
    if not any(upper):
        return 0
    if upper[0] and not any(upper[1:]):
        return 1
    return 2 if all(upper) else 3


class Pieces:
    def __init__(self, vocabulary_file):
        with open(vocabulary_file, encoding="utf8") as lines:
            self.vocabulary = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        self.cls, self.sep, self.unk = (self.vocabulary[x] for x in ("[CLS]", "[SEP]", "[UNK]"))
        self.of_word = functools.lru_cache(maxsize=200_000)(self._of_word)

    def _of_word(self, word):
        """At least one and at most MAX_PIECES piece numbers."""
        out = [piece for part in parts(word) for piece in self._of_part(part)]
        return tuple(out[:MAX_PIECES]) or (self.unk,)

    def _of_part(self, part):
        if len(part) > MAX_PART:
            return [self.unk]
        out, begin = [], 0
        while begin < len(part):
            mark = "##" if begin else ""
            end = next((e for e in range(len(part), begin, -1) if mark + part[begin:e] in self.vocabulary), None)
            if end is None:
                return [self.unk]
            out.append(self.vocabulary[mark + part[begin:end]])
            begin = end
        return out
