#include "annotate/names/lexicon.h"

#include <functional>
#include <string>
#include <unordered_map>

#include "annotate/names/tables.h"

namespace dateline {
namespace {

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};
using Lexicon = std::unordered_map<std::string, WordClasses, StringHash, std::equal_to<>>;

std::string_view trimmed(std::string_view entry) {
    const auto begin = entry.find_first_not_of(" \n");
    if (begin == std::string_view::npos) return {};
    return entry.substr(begin, entry.find_last_not_of(" \n") - begin + 1);
}

void add_entries(Lexicon& lexicon, std::string_view entries, char separator, WordClass word_class) {
    while (!entries.empty()) {
        const auto end = entries.find_first_of(separator == ' ' ? " \n" : ",\n");
        const std::string_view entry = trimmed(entries.substr(0, end));
        if (!entry.empty()) lexicon[folded(entry)].add(word_class);
        entries = end == std::string_view::npos ? std::string_view{} : entries.substr(end + 1);
    }
}

Lexicon make_lexicon() {
    Lexicon lexicon;
    for (const std::string_view line : common_word_table()) add_entries(lexicon, line, ' ', WordClass::common);
    for (const auto* tables : {&given_name_tables(), &place_tables(), &title_tables(), &context_tables()})
        for (const WordTable& table : *tables) add_entries(lexicon, table.entries, table.separator, table.word_class);
    return lexicon;
}

bool is_known_common(std::string_view lower) {
    return classes_of(lower).has_any(WordClass::common, WordClass::function_word);
}

}  // namespace

std::string folded(std::string_view words) {
    std::string lower(words);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string_view without_article(std::string_view word) {
    for (const std::string_view article : {"al-", "el-", "ul-", "ad-", "ar-", "as-", "ash-", "an-"})
        if (word.size() > article.size() + 2 && word.starts_with(article)) return word.substr(article.size());
    return word;
}

WordClasses classes_of(std::string_view words) {
    static const Lexicon lexicon = make_lexicon();
    const auto found = lexicon.find(folded(words));
    return found == lexicon.end() ? WordClasses{} : found->second;
}

bool is_common_word(std::string_view word) {
    const std::string lower = folded(word);
    if (is_known_common(lower)) return true;
    for (const std::string_view ending : {"s", "es", "ed", "d", "ing", "ly", "er", "ers"}) {
        if (lower.size() < ending.size() + 3 || !lower.ends_with(ending)) continue;
        const std::string stem = lower.substr(0, lower.size() - ending.size());
        if (is_known_common(stem) || (ending == "ing" && is_known_common(stem + "e"))) return true;
        if (stem.size() > 3 && stem.back() == stem[stem.size() - 2] && is_known_common(stem.substr(0, stem.size() - 1)))
            return true;
    }
    return false;
}

}  // namespace dateline
