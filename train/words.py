"""Words and sentences of plain text with their places, for data sets that are not tokenised. Near to what the C++ side
does; small differences do no harm, as the reader is trained on several tokenisers' words."""
import re

ABBREVIATIONS = """Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Sgt Capt Maj Adm Rev Hon Pres St Jr Sr vs Inc Corp Co Ltd Bros No
Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mt Ft Ave Blvd Rd etc Cmdr Supt Det Messrs Mme Mlle Assn Dept Univ""".split()
WORD = re.compile(rf"""
    https?://\S+[\w/] | www\.\S+[\w/] | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
  | (?:{"|".join(ABBREVIATIONS)})\.(?=\s)
  | (?:[^\W\d_]\.){{2,}}
  | [A-Z]\.(?=\s+[A-Z])
  | \d+(?:[.,:]\d+)*(?:[-–]\d+(?:[.,:]\d+)*)?\w*(?:-[^\W\d_]+)*
  | \w+(?:[&'’.-]\w+)*
  | \.{{2,}} | -{{2,}}
  | \S""", re.X)
PREFIXES = set("co e ex non pre post mid anti re pro multi sub semi vice un de inter intra self uh mm".split())
HYPHEN = re.compile(r"(?<=[^\W_])-(?=[^\W_])")
CLITIC = re.compile(r"(?i)(?<=\w)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$")
ENDS, CLOSERS = set(".!?…") | {"..."}, set("\"'”’)]")


def words(text, begin=0, end=None):
    """[(begin, end)] of the words of text[begin:end]."""
    out = []
    for match in WORD.finditer(text, begin, len(text) if end is None else end):
        at, stop = match.span()
        clitic = CLITIC.search(match[0])
        cut = at + clitic.start() if clitic and clitic.start() else stop
        out += split_hyphens(text, at, cut) + [(cut, stop)] * (cut < stop)
    return out


def split_hyphens(text, begin, end):
    """UD's way: "six-member" is three words; a prefix, an address and a telephone number stay whole."""
    if "@" in text[begin:end] or "//" in text[begin:end] or re.fullmatch(r"[\d-]{8,}", text[begin:end]):
        return [(begin, end)]
    out, at = [], begin
    for hyphen in HYPHEN.finditer(text, begin, end):
        if text[at:hyphen.start()].lower() not in PREFIXES:
            out += [(at, hyphen.start()), hyphen.span()]
            at = hyphen.end()
    return [*out, (at, end)]


def sentence_numbers(text, spans):
    """The number of each word's sentence, from 0."""
    out, number = [], 0
    for i, (begin, end) in enumerate(spans):
        out.append(number)
        last = i
        while last and text[spans[last][0]:spans[last][1]] in CLOSERS and spans[last - 1][1] == spans[last][0]:
            last -= 1
        stops = text[spans[last][0]:spans[last][1]] in ENDS
        if stops and i + 1 < len(spans):
            following = text[spans[i + 1][0]]
            if following not in CLOSERS | set(",;:") and not following.islower() or following == '"' and end < spans[i + 1][0]:
                number += 1
    return out
