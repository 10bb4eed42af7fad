#pragma once

#include "base/word_table.h"

/// The words around a role that tell whose it is, for role_facts.cpp.
namespace dateline::role_words {

inline constexpr WordSet kDeterminers{words("a", "an", "the", "his", "her", "their", "its", "our", "one", "my")};
inline constexpr WordSet kCopulas{
    words("is", "was", "became", "remains", "are", "were", "be", "been", "being", "become", "'s", "’s", "am", "'m", "’m")};
inline constexpr WordSet kHonorifics{words("dr.", "dr", "mr.", "mr", "mrs.", "mrs", "ms.", "ms")};
inline constexpr WordSet kFormerly{words("former", "then", "ex", "retired", "longtime", "onetime")};
inline constexpr WordSet kNaming{words("named", "appointed", "elected", "nominated", "reappointed", "reelected",
                                "re-elected", "crowned", "becomes", "becoming", "became", "become",
                                "ordained", "promoted")};
inline constexpr WordSet kForces{
    words("army", "marine", "marines", "navy", "force", "airborne", "infantry", "corps")};
inline constexpr WordSet kRanks{words("sgt.", "sgt", "capt.", "capt", "captain", "lt.", "lt", "lieutenant",
                               "sergeant", "cpl.", "corporal", "pvt.", "private", "commander", "airman",
                               "chief", "officer")};
inline constexpr WordSet kAwards{words("match", "year", "week", "month", "season", "tournament", "game", "series",
                                "century", "day", "round", "final")};
inline constexpr WordSet kTenures{words("work", "job", "career", "role", "tenure", "time", "stint", "years",
                                 "experience", "term", "terms", "days", "position", "post")};
inline constexpr WordSet kComparing{words("seen", "regarded", "viewed", "described", "known", "portrayed", "treated",
                                   "such", "well", "same", "as", "soon", "long", "sees", "see", "dressed",
                                   "posed", "posing", "disguised")};
inline constexpr WordSet kAs{words("serves", "served", "works", "worked", "working", "serving", "named", "appointed",
                            "elected", "hired", "career", "installed", "nominated", "reappointed",
                            "reelected", "re-elected")};
inline constexpr WordSet kStops{words("of", "for", "to", "with", "by", "at", "in", "on", "from", "or", "but", "who",
                               "after", "before", "since", "about", "against", "into", "over", "under",
                               "through", "during", "without", "whose", "which", "that", "not", "said",
                               "says", "like", "than", "as", "(", ")", "\"", "“", "”", "n't", "n’t", ":",
                               "if", "when", "while", "and")};
inline constexpr WordSet kEnds{words(",", ".", ";", ")", "of", "for", "at", "who", "in", "and", "from", "with", "to",
                              "on", "based", "—", "–", "-", "--", "whose", "when", "since", "", "!", "?",
                              "under", "himself", "herself")};
inline constexpr WordSet kVerbsToo{
    words("stars", "heads", "leads", "coaches", "judges", "models", "guards", "captains")};

}  // namespace dateline::role_words
