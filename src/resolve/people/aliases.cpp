#include "resolve/people/aliases.h"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

constexpr std::uint32_t kLongestBetween = 10;

/// Words that may stand between two names of one person, without marks, with a space before and behind.
constexpr std::string_view kBetween =
    "| née | nee | born | formerly | previously | aka | a.k.a. | alias | real name | whose real name is | whose real name was "
    "| known as | also known as | better known as | best known as | formerly known as | previously known as | once known as "
    "| then known as | now known as | known professionally as | known simply as | who is known as | who was known as "
    "| also called | who goes by | who goes by the name | who went by | who went by the name | who changed his name to "
    "| who changed her name to | who took the name | who was born | born as ";

bool is_mark(std::string_view word) {
    return word == "," || word == "(" || word == "\"" || word == "“" || word == "–" || word == "—" || word == "--";
}

class AliasFinder {
  public:
    AliasFinder(const Words& words, const Layer<Name, NameId>& names) : words_(words), names_(names) {}

    Aliases find() const {
        Aliases out;
        out.other_name_of.assign(names_.size(), Aliases::kNoOther);
        out.maiden_name.assign(names_.size(), false);
        for (std::uint32_t i = 1; i < names_.size(); ++i) {
            if (!is_person(i - 1) || !is_person(i)) continue;
            const std::string between = words_between(i - 1, i);
            if (!joins(between, i) && !joins_behind_apposition(between, i - 1)) continue;
            out.other_name_of[i] = i - 1;
            out.maiden_name[i] = between == " née " || between == " nee ";
        }
        return out;
    }

  private:
    [[nodiscard]] bool is_person(std::uint32_t i) const { return names_[NameId{i}].type == EntityType::person; }
    [[nodiscard]] std::uint32_t token_at(std::uint32_t offset) const { return words_.segmentation().token_at(offset); }

    /// Lower-cased and with a space around each; empty where nothing, too much or the end of a sentence stands between.
    [[nodiscard]] std::string words_between(std::uint32_t a, std::uint32_t b) const {
        const std::uint32_t begin = token_at(names_[NameId{a}].span.end);
        const std::uint32_t end = token_at(names_[NameId{b}].span.begin);
        if (end <= begin || end - begin > kLongestBetween) return {};
        if (words_.segmentation().sentence_of(begin) != words_.segmentation().sentence_of(end)) return {};
        std::string out = " ";
        for (std::uint32_t token = begin; token < end; ++token)
            if (!is_mark(words_.lower(token))) out.append(words_.lower(token)).append(" ");
        return out;
    }

    [[nodiscard]] bool joins(const std::string& between, std::uint32_t i) const {
        if (between.size() < 3) return !between.empty() && is_name_to_friends(i);
        if (kBetween.find("|" + between) != std::string_view::npos && ends_entry(between)) return true;
        const std::uint32_t behind = token_at(names_[NameId{i}].span.end);
        return between == " who was " && (words_.is(behind, "until") || words_.is(behind, "before"));
    }
    /// "Vex, the singer formerly known as Ivo Bell", "Bell, a trader from Oslo who goes by Vex".
    [[nodiscard]] bool joins_behind_apposition(const std::string& between, std::uint32_t before) const {
        const std::uint32_t comma = token_at(names_[NameId{before}].span.end);
        if (!words_.is(comma, ",") || !(between.starts_with(" a ") || between.starts_with(" an ") || between.starts_with(" the "))) return false;
        for (const std::string_view end : {" formerly known as ", " better known as ", " also known as ", " now known as ",
                                           " who goes by ", " who went by ", " whose real name is ", " whose real name was "})
            if (between.ends_with(end)) return true;
        return false;
    }
    [[nodiscard]] static bool ends_entry(const std::string& between) {
        const std::size_t end = kBetween.find("|" + between) + between.size() + 1;
        return end == kBetween.size() || kBetween[end] == '|';
    }

    /// "Winstan – Nick to his friends".
    [[nodiscard]] bool is_name_to_friends(std::uint32_t i) const {
        const std::uint32_t behind = token_at(names_[NameId{i}].span.end);
        return words_.is(behind, "to") && (words_.is(behind + 1, "his") || words_.is(behind + 1, "her")) &&
               (words_.is(behind + 2, "friends") || words_.is(behind + 2, "family") || words_.is(behind + 2, "fans"));
    }

    const Words& words_;
    const Layer<Name, NameId>& names_;
};

}  // namespace

Aliases find_aliases(const Words& words, const Layer<Name, NameId>& names) { return AliasFinder(words, names).find(); }

}  // namespace dateline
