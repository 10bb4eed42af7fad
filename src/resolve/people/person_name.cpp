#include "resolve/people/person_name.h"

#include <algorithm>
#include <array>

#include "annotate/names/lexicon.h"

namespace dateline {
namespace {

/// Given names and the short forms they go by, a group a line.
constexpr std::array<std::string_view, 85> kShortForms = {
    "joseph joe joey",          "william bill will billy willie liam", "robert bob rob bobby robbie bert",
    "richard dick rick rich ricky", "michael mike mick mickey",        "james jim jimmy jamie",
    "john jack johnny jon",     "thomas tom tommy",                    "edward ed eddie ted teddy",
    "charles charlie chuck",    "daniel dan danny",                    "david dave davey",
    "donald don donnie",        "kenneth ken kenny",                   "stephen steven steve stevie",
    "anthony tony",             "andrew andy drew",                    "matthew matt",
    "christopher chris kit",    "nicholas nick nicky",                 "samuel sam sammy",
    "benjamin ben benny benji", "alexander alex sasha alec",           "gregory greg",
    "jeffrey jeff",             "timothy tim",                         "patrick pat paddy",
    "peter pete",               "philip phillip phil",                 "ronald ron ronnie",
    "lawrence larry",           "gerald jerry gerry",                  "raymond ray",
    "frederick fred freddie",   "elizabeth liz beth betty lizzie eliza betsy", "katherine catherine kathryn kate kathy cathy katie",
    "margaret maggie meg peggy margie", "susan sue susie",             "deborah debra deb debbie",
    "jennifer jen jenny",       "rebecca becky becca",                 "patricia pat patty tricia trish",
    "theresa teresa terry tess", "victoria vicky tori",            "jonathan jon jonny",
    "albert al bert",           "arthur art",                          "barbara barb",
    "christine christina chris chrissy", "douglas doug",               "dorothy dot dottie",
    "eugene gene",              "francis franklin frank frankie",      "harold harry hal",
    "henry harry hank",         "jacob jake",                          "jessica jess jessie",
    "joshua josh",              "judith judy",                         "leonard len lenny",
    "martin marty",             "nathaniel nathan nate",               "pamela pam",
    "randolph randall randy",   "rodney rod",                          "sandra sandy",
    "stanley stan",             "theodore ted teddy theo",             "valerie val",
    "vincent vince vinny",      "walter walt",                         "zachary zach zack",
    "abigail abby",             "amanda mandy",                        "cynthia cindy",
    "gabriel gabe",             "kimberly kim",                        "samantha sam",
    "alexandra alex sasha",     "mohammed muhammad mohamed mohammad muhammed", "ahmed ahmad ahmet",
    "hussein hussain husayn",   "yusuf youssef yousef yusef",          "sergei sergey",
    "dmitry dmitri dmitriy"};

bool share_short_form(std::string_view a, std::string_view b) {
    const auto holds = [](std::string_view line, std::string_view word) {
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.find(' ', at), line.size());
            if (line.substr(at, end - at) == word) return true;
            at = end + 1;
        }
        return false;
    };
    return std::any_of(kShortForms.begin(), kShortForms.end(),
                       [&](std::string_view line) { return holds(line, a) && holds(line, b); });
}

bool is_initial(std::string_view word) { return word.size() == 1 || (word.size() <= 5 && word.find('.') == 1); }

bool agree(std::string_view a, std::string_view b) {
    if (a == b) return true;
    if (is_initial(a) || is_initial(b)) return a.front() == b.front();
    return share_short_form(a, b);
}

bool is_quotation_mark(std::string_view word) {
    return word.starts_with('"') || word.starts_with("“") || word.starts_with("‘") || word.starts_with('\'') ||
           word.ends_with('"') || word.ends_with("”");
}

/// Base letters of U+00C0 to U+017F: a name is the same with and without its accents.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

std::string without_accents(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0xC3 || lead > 0xC5 || i + 1 == text.size()) {
            out += text[i];
        } else {
            out += kBaseLetters[static_cast<std::size_t>(lead - 0xC3) * 64 + (static_cast<unsigned char>(text[++i]) & 0x3FU)];
        }
    }
    return out;
}

/// With the hyphens as spaces: "Pell-Marsh" is "Pell Marsh".
std::string spaced(const PersonName& name) {
    std::string out = name.joined();
    std::replace(out.begin(), out.end(), '-', ' ');
    return out;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
        if (end > at) words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

}  // namespace

std::string PersonName::joined() const {
    std::string out;
    for (const std::string& word : words) out.append(out.empty() ? "" : " ").append(word);
    return out;
}

std::string PersonName::surname() const {
    std::size_t begin = words.size() - 1;
    while (begin > 1 && classes_of(words[begin - 1]).has(WordClass::particle) && words[begin - 1].size() > 1) --begin;
    std::string joined;
    for (std::size_t i = begin; i < words.size(); ++i) joined.append(joined.empty() ? "" : " ").append(words[i]);
    return joined;
}

PersonName parse_person_name(std::string_view name) {
    PersonName out;
    for (std::string word : split(folded(without_accents(name)))) {
        if (is_quotation_mark(word)) continue;
        std::erase_if(word, [](char c) { return c == '[' || c == ']' || c == '(' || c == ')'; });
        while (word.ends_with(',')) word.pop_back();
        if (!out.words.empty() && classes_of(word).has(WordClass::suffix)) {
            while (word.ends_with('.')) word.pop_back();
            out.suffix = word;
        } else if (!word.empty()) {
            const bool apart = out.words.size() > 1 && (out.words.back() == "al" || out.words.back() == "el");
            if (apart) out.words.pop_back();
            out.words.emplace_back(without_article(word));
        }
    }
    if (out.words.empty()) out.words.push_back(folded(name));
    return out;
}

bool may_be_same_person(const PersonName& a, const PersonName& b) {
    if (a.suffix != b.suffix || a.words.back() != b.words.back() || !agree(a.given(), b.given())) return false;
    if (a.words.size() < 3 || b.words.size() < 3) return true;
    return agree(a.words[1], b.words[1]) || a.words.size() != b.words.size();
}

bool is_part_of(const PersonName& part, const PersonName& whole) {
    const std::string inner = spaced(part);
    const std::string outer = spaced(whole);
    if (inner.find(' ') == std::string::npos || part.suffix != whole.suffix) return false;
    return inner == outer || outer.ends_with(" " + inner) || outer.starts_with(inner + " ");
}

std::string_view before_glued_word(std::string_view name) {
    for (std::size_t i = name.rfind(' ') + 1; i + 1 < name.size(); ++i)
        if (name[i] >= 'a' && name[i] <= 'z' && name[i + 1] >= 'A' && name[i + 1] <= 'Z') return name.substr(0, i + 1);
    return name;
}

Gender gender_of_given_name(std::string_view given) {
    const WordClasses known = classes_of(given);
    if (known.has(WordClass::female_name) == known.has(WordClass::male_name)) return Gender::unknown;
    return known.has(WordClass::female_name) ? Gender::female : Gender::male;
}

Gender gender_of_title(std::string_view title) {
    for (const std::string& word : split(title)) {
        const WordClasses known = classes_of(word);
        if (known.has(WordClass::female_title)) return Gender::female;
        if (known.has(WordClass::male_title)) return Gender::male;
        if (known.has(WordClass::female_noun)) return Gender::female;
        if (known.has(WordClass::male_noun)) return Gender::male;
    }
    return Gender::unknown;
}

std::string as_written_in_sentences(std::string_view name) {
    std::string out(name);
    std::erase_if(out, [](char c) { return c == '[' || c == ']'; });
    if (std::any_of(out.begin(), out.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return out;
    bool inside = false;
    for (char& c : out) {
        const bool letter = (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
        if (inside && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        inside = letter;
    }
    return out;
}

}  // namespace dateline
