#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

/// What a reporting word takes with it.
enum class ReportingKind : std::uint8_t {
    says,    ///< a clause or a quotation: "said", "announced"
    tells,   ///< somebody told, then a clause or a quotation: "told", "reminded"
    utters,  ///< a quotation, but no reported clause: "quipped", "continued"
    labels,  ///< quoted words as a name for something: "called", "slammed"
};

enum class VerbForm : std::uint8_t { base, present, past, participle };  // say, says, said, saying

struct ReportingVerb {
    ReportingKind kind;
    VerbForm form;
};

/// The reporting verb that a word in lower case is a form of.
[[nodiscard]] std::optional<ReportingVerb> reporting_verb(std::string_view word);

/// Whether a form of a reporting verb is a noun as often: "claims", "report", "ruling".
[[nodiscard]] bool is_often_noun(std::string_view word);

/// Nouns that report: "claim", "statement", "ruling".
[[nodiscard]] bool is_reporting_noun(std::string_view word);

/// Words of the closed classes of English, in lower case.
namespace closed_class {
[[nodiscard]] bool is_determiner(std::string_view word);  ///< the, a, her, some, two, …
[[nodiscard]] bool is_subject_pronoun(std::string_view word);
[[nodiscard]] bool is_preposition(std::string_view word);
[[nodiscard]] bool is_conjunction(std::string_view word);    ///< and, but, because, that, who, …
[[nodiscard]] bool is_auxiliary(std::string_view word);      ///< has, did, would, n't, not, …
[[nodiscard]] bool is_calendar_word(std::string_view word);  ///< Monday, January, week, yesterday, …
/// Words that stand between a subject and its verb: later, also, and every word in -ly.
[[nodiscard]] bool is_adverb(std::string_view word);
/// Auxiliaries, the commonest irregular verbs, and every word in -ed: a clause has one.
[[nodiscard]] bool is_finite_verb(std::string_view word);

}  // namespace closed_class

}  // namespace dateline
