#pragma once

#include <string_view>

/// Lists of general English that tell events from other words. All words in small letters.
namespace dateline::event_words {

/// The dictionary form of a regular or irregular verb form ("met" and "meeting": "meet"), or empty for a word
/// that is no form of a known verb.
[[nodiscard]] std::string_view base_of(std::string_view form);

/// Whether a word is a past form: known irregular ones ("met", "shot") or one in -ed.
[[nodiscard]] bool is_past(std::string_view form);
/// Whether a past form that is irregular can stand without an auxiliary ("took", not "taken").
[[nodiscard]] bool is_finite_past(std::string_view form);

/// Whether a noun names something that happens: "death", "election".
[[nodiscard]] bool is_event_noun(std::string_view noun);

/// Verbs that tell that somebody said something; of such as name a state ("know"), an aspect ("begin"), an
/// intention ("plan").
[[nodiscard]] bool is_reporting(std::string_view base);
[[nodiscard]] bool is_state(std::string_view base);
[[nodiscard]] bool is_aspectual(std::string_view base);
[[nodiscard]] bool is_intentional(std::string_view base);

}  // namespace dateline::event_words
