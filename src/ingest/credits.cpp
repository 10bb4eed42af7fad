#include "ingest/credits.h"

#include <algorithm>
#include <string_view>

#include "ingest/credit_words.h"

namespace dateline {
namespace {

constexpr std::size_t kLongestCredit = 600;  // a longer paragraph only looks like one

/// Bytes of the character at the front or, backwards, at the end of words that are not empty.
std::size_t first_size(std::string_view words) {
    std::size_t size = 1;
    while (size < words.size() && (words[size] & 0xC0) == 0x80) ++size;
    return size;
}

std::size_t last_size(std::string_view words) {
    std::size_t size = 1;
    while (size < words.size() && (words[words.size() - size] & 0xC0) == 0x80) ++size;
    return size;
}

/// Takes whole characters off both ends: dashes and bullets share bytes, and none may be cut.
std::string_view without_ends(std::string_view words, std::string_view front, std::string_view back) {
    while (!words.empty() && front.find(words.substr(0, first_size(words))) != std::string_view::npos) {
        words.remove_prefix(first_size(words));
    }
    while (!words.empty() && back.find(words.substr(words.size() - last_size(words))) != std::string_view::npos) {
        words.remove_suffix(last_size(words));
    }
    return words;
}

/// An agency as it is named: "the UPI" is UPI, but The Associated Press keeps its article.
std::string_view agency_name(std::string_view words) {
    const bool article = words.starts_with("The ") || words.starts_with("the ");
    const std::string_view name = article ? words.substr(4) : words;
    const bool acronym = std::all_of(name.begin(), name.end(), is_capital);
    return article && (acronym || words[0] == 't') ? name : words;
}

/// Reads credits out of a stretch of text; keeps views of the document's text.
class CreditReader {
  public:
    explicit CreditReader(std::string_view text) : text_(text) {}

    /// "Ann Lee/PA", "REUTERS/Ann Lee", "Ann Lee, PA", "Ann Lee and Bob Roe", "The Associated Press".
    void read(std::string_view words) {
        words = without_ends(words, " ([—–-:•", " )].,;|—–-");
        if (const std::size_t address = words.find(", http"); address != std::string_view::npos) words = words.substr(0, address);
        if (words.size() % 2 == 1 && words.substr(0, words.size() / 2) == words.substr(words.size() / 2 + 1)) {
            words = words.substr(0, words.size() / 2);  // given twice
        }
        if (words.empty()) return;
        if (const std::size_t part = words.find_first_of(";|"); part != std::string_view::npos) {
            read(words.substr(0, part));
            return read(words.substr(part + 1));
        }
        if (const std::size_t via = words.find(" via "); via != std::string_view::npos && is_agency(words.substr(via + 5))) {
            if (words.find('/') == std::string_view::npos) return add(words.substr(via + 5), {}, words.substr(via + 5));
        }
        if (const std::uint32_t label = credit_label(words); label > 0 && label < words.size()) return read(words.substr(label));
        if (const std::size_t slash = words.find('/'); slash != std::string_view::npos) return read_slashed(words, slash);
        if (is_agency(words)) return add(words, {}, words);
        if (const std::size_t comma = words.find(", "); comma != std::string_view::npos) return read_comma(words, comma);
        if (const std::size_t house = words.find(" for "); house != std::string_view::npos && is_agency(words.substr(house + 5)) &&
                                                           is_person_name(words.substr(0, house))) {
            return add(words, words.substr(0, house), words.substr(house + 5));
        }
        if (const std::size_t both = words.find(" and "); both != std::string_view::npos) {
            read(words.substr(0, both));
            return read(words.substr(both + 5));
        }
        for (const std::string_view place : {std::string_view(" in "), std::string_view(" at ")}) {
            if (const std::size_t at = words.find(place); at != std::string_view::npos) words = words.substr(0, at);
        }
        if (is_person_name(words)) return add(words, words, {});
        if (words.starts_with("The ") && words.size() < 40) add(words, {}, words);
    }

    /// "Ann Lee and CNN's Bob Roe contributed to this report."
    void read_contribution(std::string_view words) {
        std::size_t end = words.find(" contributed");
        words = words.substr(0, end);
        if (words.ends_with(" also")) words.remove_suffix(5);
        words = without_ends(words, " ([—–-:•", " ");
        std::string_view owner;
        for (const std::string_view mark : {std::string_view("’s "), std::string_view("'s ")}) {
            const std::size_t at = words.find(mark);
            if (at == std::string_view::npos || !is_agency(words.substr(0, at))) continue;
            owner = words.substr(0, at);
            words.remove_prefix(at + mark.size());
            break;
        }
        const std::size_t before = credits_.size();
        read(words);
        for (std::size_t i = before; i < credits_.size(); ++i) {
            if (credits_[i].agency.empty()) credits_[i].agency = owner;
        }
    }

    /// "By Ann Lee, Reuters": persons and the agency behind the comma.
    void read_byline(std::string_view words) {
        if (words.starts_with("By ") || words.starts_with("BY ")) words.remove_prefix(3);
        read(words);
    }

    [[nodiscard]] std::vector<Credit> take() && { return std::move(credits_); }

  private:
    void add(std::string_view span, std::string_view person, std::string_view agency) {
        if (!agency.empty()) {
            const std::string_view name = agency_name(agency);
            if (span == agency) span = name;
            agency = name;
        }
        const auto begin = static_cast<std::uint32_t>(span.data() - text_.data());
        credits_.push_back({{begin, begin + static_cast<std::uint32_t>(span.size())}, std::string(person), std::string(agency)});
    }

    void read_slashed(std::string_view words, std::size_t slash) {
        const std::string_view left = words.substr(0, slash);
        const std::string_view right = words.substr(slash + 1);
        const bool nobody = is_agency(left);
        const bool handout = left == "Handout" || left == "Courtesy";
        if (nobody && !handout && !is_agency(right) && is_person_name(right)) return add(words, right, left);
        add(words, nobody ? std::string_view{} : left, right);
    }

    void read_comma(std::string_view words, std::size_t comma) {
        const std::size_t suffix = suffix_behind(words, comma);
        const std::string_view person = words.substr(0, comma + suffix);
        std::string_view rest = words.substr(comma + suffix);
        const bool joined = rest.starts_with(" and ");
        rest.remove_prefix(rest.starts_with(", ") ? 2 : rest.starts_with(' ') ? 1 : 0);
        if (is_person_name(person) && is_agency(rest)) return add(words, person, rest);
        if (suffix == 0) {
            read(person);
        } else if (is_person_name(person)) {
            add(person, person, {});
        }
        const bool list = joined || rest.find(',') != std::string_view::npos || rest.find(" and ") != std::string_view::npos ||
                          rest.find(" for ") != std::string_view::npos;
        if (list || is_agency(rest)) read(rest.starts_with("and ") ? rest.substr(4) : rest);
    }

    /// How many bytes behind a name belong to it: ", Jr.".
    static std::size_t suffix_behind(std::string_view words, std::size_t comma) {
        for (const std::string_view suffix : {std::string_view(", Jr."), std::string_view(", Sr."), std::string_view(", Jr")}) {
            const std::size_t end = comma + suffix.size();
            const bool whole = end >= words.size() || words[end] == ',' || words[end] == ' ';
            if (words.substr(comma).starts_with(suffix) && whole) return suffix.size();
        }
        return 0;
    }

    std::string_view text_;
    std::vector<Credit> credits_;
};

/// The agency in the brackets of a dateline.
std::string_view bracketed(std::string_view dateline) {
    const std::size_t open = dateline.find('(');
    const std::size_t close = dateline.find(')', open);
    return open == std::string_view::npos || close == std::string_view::npos ? std::string_view{}
                                                                             : dateline.substr(open + 1, close - open - 1);
}

}  // namespace

std::vector<Credit> find_credits(const Document& document) {
    CreditReader reader(document.text());
    for (const Block& block : document.blocks()) {
        const std::string_view words = document.text(block.span);
        if (words.size() > kLongestCredit) continue;
        if (block.kind == BlockKind::byline) reader.read_byline(words);
        if (block.kind == BlockKind::dateline) reader.read(bracketed(words));
        if (block.kind != BlockKind::credit) continue;
        is_contribution(words) ? reader.read_contribution(words) : reader.read(words);
    }
    return std::move(reader).take();
}

}  // namespace dateline
