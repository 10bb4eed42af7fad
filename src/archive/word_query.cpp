#include "archive/word_query.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace dateline {
namespace {

/// One word or phrase of what was typed.
struct Term {
    std::string words;
    bool phrase = false;  ///< stood in quotation marks
    bool absent = false;  ///< must not occur
    bool prefix = false;
};

bool is_space(char character) {
    return std::isspace(static_cast<unsigned char>(character)) != 0;
}

/// Whether the index can know it: a letter, a digit, or something beyond ASCII that may be one.
bool has_word(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte >= 128 || std::isalnum(byte) != 0;
    });
}

Term next_term(std::string_view& rest) {
    Term term;
    if (rest.front() == '-') {
        term.absent = true;
        rest.remove_prefix(1);
    }
    term.phrase = !rest.empty() && rest.front() == '"';
    if (term.phrase) rest.remove_prefix(1);
    const auto is_end = [&](char character) {
        return term.phrase ? character == '"' : is_space(character) || character == '"';
    };
    const auto end = std::find_if(rest.begin(), rest.end(), is_end);
    term.words.assign(rest.begin(), end);
    rest.remove_prefix(term.words.size() + (term.phrase && end != rest.end() ? 1 : 0));
    if (!rest.empty() && rest.front() == '*') {
        term.prefix = true;
        rest.remove_prefix(1);
    } else if (!term.phrase && !term.words.empty() && term.words.back() == '*') {
        term.prefix = true;
        term.words.pop_back();
    }
    return term;
}

std::vector<Term> terms_of(std::string_view rest) {
    std::vector<Term> terms;
    for (;;) {
        while (!rest.empty() && is_space(rest.front())) rest.remove_prefix(1);
        if (rest.empty()) return terms;
        terms.push_back(next_term(rest));
    }
}

/// As a string of the index's language; it sees no end of text within.
std::string quoted(const Term& term) {
    std::string text = "\"";
    for (const char character : term.words) text += character == '"' || character == '\0' ? ' ' : character;
    text += term.prefix ? "\" *" : "\"";
    return text;
}

}  // namespace

Result<std::string> index_query(std::string_view words) {
    std::string wanted;
    std::string unwanted;
    bool alternative = false;
    for (const Term& term : terms_of(words)) {
        if (!term.phrase && term.words == "OR") {
            alternative = !wanted.empty();
        } else if (has_word(term.words) && term.absent) {
            unwanted += (unwanted.empty() ? "" : " OR ") + quoted(term);
        } else if (has_word(term.words)) {
            if (alternative) wanted.pop_back();
            wanted += wanted.empty() ? "(" : alternative ? " OR " : " AND (";
            wanted += quoted(term) + ")";
            alternative = false;
        }
    }
    if (wanted.empty() && !unwanted.empty()) {
        return Error{ErrorCode::invalid_argument,
                     "words to look for are needed beside those that must not occur"};
    }
    return unwanted.empty() ? wanted : "(" + wanted + ") NOT (" + unwanted + ")";
}

std::string index_query_of_name(std::string_view name) {
    std::string query;
    for (Term& term : terms_of(name)) {
        if (!has_word(term.words)) continue;
        query += (query.empty() ? "" : " AND ") + quoted(Term{std::move(term.words)});
    }
    return query;
}

}  // namespace dateline
