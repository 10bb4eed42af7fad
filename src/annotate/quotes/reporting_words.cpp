#include "annotate/quotes/reporting_words.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using namespace std::literals;

/// The past also stands for the past participle where that differs only for "write".
struct Verb {
    std::string_view base, present, past, participle;
    ReportingKind kind;
};

constexpr auto kSays = ReportingKind::says;
constexpr auto kTells = ReportingKind::tells;
constexpr auto kUtters = ReportingKind::utters;
constexpr auto kLabels = ReportingKind::labels;

constexpr std::array kVerbs{
    Verb{"say", "says", "said", "saying", kSays},
    Verb{"tell", "tells", "told", "telling", kTells},
    Verb{"write", "writes", "wrote", "writing", kSays},
    Verb{"add", "adds", "added", "adding", kSays},
    Verb{"ask", "asks", "asked", "asking", kUtters},
    Verb{"announce", "announces", "announced", "announcing", kSays},
    Verb{"argue", "argues", "argued", "arguing", kSays},
    Verb{"acknowledge", "acknowledges", "acknowledged", "acknowledging", kSays},
    Verb{"admit", "admits", "admitted", "admitting", kSays},
    Verb{"affirm", "affirms", "affirmed", "affirming", kSays},
    Verb{"agree", "agrees", "agreed", "agreeing", kSays},
    Verb{"allege", "alleges", "alleged", "alleging", kSays},
    Verb{"assert", "asserts", "asserted", "asserting", kSays},
    Verb{"assure", "assures", "assured", "assuring", kTells},
    Verb{"boast", "boasts", "boasted", "boasting", kSays},
    Verb{"caution", "cautions", "cautioned", "cautioning", kSays},
    Verb{"charge", "charges", "charged", "charging", kUtters},
    Verb{"claim", "claims", "claimed", "claiming", kSays},
    Verb{"clarify", "clarifies", "clarified", "clarifying", kSays},
    Verb{"comment", "comments", "commented", "commenting", kSays},
    Verb{"complain", "complains", "complained", "complaining", kSays},
    Verb{"concede", "concedes", "conceded", "conceding", kSays},
    Verb{"conclude", "concludes", "concluded", "concluding", kSays},
    Verb{"confess", "confesses", "confessed", "confessing", kSays},
    Verb{"confirm", "confirms", "confirmed", "confirming", kSays},
    Verb{"contend", "contends", "contended", "contending", kSays},
    Verb{"convince", "convinces", "convinced", "convincing", kTells},
    Verb{"counter", "counters", "countered", "countering", kSays},
    Verb{"declare", "declares", "declared", "declaring", kSays},
    Verb{"decide", "decides", "decided", "deciding", kUtters},
    Verb{"demand", "demands", "demanded", "demanding", kUtters},
    Verb{"deny", "denies", "denied", "denying", kSays},
    Verb{"disclose", "discloses", "disclosed", "disclosing", kSays},
    Verb{"dispute", "disputes", "disputed", "disputing", kSays},
    Verb{"emphasize", "emphasizes", "emphasized", "emphasizing", kSays},
    Verb{"emphasise", "emphasises", "emphasised", "emphasising", kSays},
    Verb{"estimate", "estimates", "estimated", "estimating", kSays},
    Verb{"explain", "explains", "explained", "explaining", kSays},
    Verb{"find", "finds", "found", "finding", kUtters},
    Verb{"show", "shows", "showed", "showing", kSays},
    Verb{"verify", "verifies", "verified", "verifying", kSays},
    Verb{"hint", "hints", "hinted", "hinting", kSays},
    Verb{"imply", "implies", "implied", "implying", kSays},
    Verb{"indicate", "indicates", "indicated", "indicating", kSays},
    Verb{"inform", "informs", "informed", "informing", kTells},
    Verb{"insist", "insists", "insisted", "insisting", kSays},
    Verb{"joke", "jokes", "joked", "joking", kSays},
    Verb{"lament", "laments", "lamented", "lamenting", kSays},
    Verb{"maintain", "maintains", "maintained", "maintaining", kSays},
    Verb{"mention", "mentions", "mentioned", "mentioning", kSays},
    Verb{"note", "notes", "noted", "noting", kSays},
    Verb{"observe", "observes", "observed", "observing", kSays},
    Verb{"pledge", "pledges", "pledged", "pledging", kSays},
    Verb{"point", "points", "pointed", "pointing", kUtters},  // "point out"
    Verb{"predict", "predicts", "predicted", "predicting", kSays},
    Verb{"proclaim", "proclaims", "proclaimed", "proclaiming", kSays},
    Verb{"promise", "promises", "promised", "promising", kSays},
    Verb{"quip", "quips", "quipped", "quipping", kSays},
    Verb{"reason", "reasons", "reasoned", "reasoning", kSays},
    Verb{"recall", "recalls", "recalled", "recalling", kSays},
    Verb{"reckon", "reckons", "reckoned", "reckoning", kSays},
    Verb{"reiterate", "reiterates", "reiterated", "reiterating", kSays},
    Verb{"remark", "remarks", "remarked", "remarking", kSays},
    Verb{"remind", "reminds", "reminded", "reminding", kTells},
    Verb{"reply", "replies", "replied", "replying", kSays},
    Verb{"report", "reports", "reported", "reporting", kSays},
    Verb{"respond", "responds", "responded", "responding", kSays},
    Verb{"reveal", "reveals", "revealed", "revealing", kSays},
    Verb{"rule", "rules", "ruled", "ruling", kSays},
    Verb{"speculate", "speculates", "speculated", "speculating", kSays},
    Verb{"state", "states", "stated", "stating", kSays},
    Verb{"stress", "stresses", "stressed", "stressing", kSays},
    Verb{"suggest", "suggests", "suggested", "suggesting", kSays},
    Verb{"swear", "swears", "swore", "swearing", kSays},
    Verb{"testify", "testifies", "testified", "testifying", kSays},
    Verb{"tweet", "tweets", "tweeted", "tweeting", kSays},
    Verb{"vow", "vows", "vowed", "vowing", kSays},
    Verb{"warn", "warns", "warned", "warning", kSays},
    Verb{"wonder", "wonders", "wondered", "wondering", kUtters},
    Verb{"answer", "answers", "answered", "answering", kSays},
    Verb{"begin", "begins", "began", "beginning", kUtters},
    Verb{"bellow", "bellows", "bellowed", "bellowing", kUtters},
    Verb{"blurt", "blurts", "blurted", "blurting", kUtters},
    Verb{"chant", "chants", "chanted", "chanting", kUtters},
    Verb{"chime", "chimes", "chimed", "chiming", kUtters},
    Verb{"continue", "continues", "continued", "continuing", kUtters},
    Verb{"cry", "cries", "cried", "crying", kUtters},
    Verb{"elaborate", "elaborates", "elaborated", "elaborating", kUtters},
    Verb{"enthuse", "enthuses", "enthused", "enthusing", kUtters},
    Verb{"exclaim", "exclaims", "exclaimed", "exclaiming", kUtters},
    Verb{"fume", "fumes", "fumed", "fuming", kUtters},
    Verb{"grumble", "grumbles", "grumbled", "grumbling", kUtters},
    Verb{"gush", "gushes", "gushed", "gushing", kUtters},
    Verb{"holler", "hollers", "hollered", "hollering", kUtters},
    Verb{"interject", "interjects", "interjected", "interjecting", kUtters},
    Verb{"laugh", "laughs", "laughed", "laughing", kUtters},
    Verb{"marvel", "marvels", "marveled", "marveling", kUtters},
    Verb{"moan", "moans", "moaned", "moaning", kUtters},
    Verb{"murmur", "murmurs", "murmured", "murmuring", kUtters},
    Verb{"muse", "muses", "mused", "musing", kUtters},
    Verb{"mutter", "mutters", "muttered", "muttering", kUtters},
    Verb{"opine", "opines", "opined", "opining", kUtters},
    Verb{"pen", "pens", "penned", "penning", kUtters},
    Verb{"plead", "pleads", "pleaded", "pleading", kUtters},
    Verb{"post", "posts", "posted", "posting", kUtters},
    Verb{"quote", "quotes", "quoted", "quoting", kUtters},
    Verb{"rave", "raves", "raved", "raving", kUtters},
    Verb{"read", "reads", "read", "reading", kUtters},
    Verb{"recount", "recounts", "recounted", "recounting", kUtters},
    Verb{"reflect", "reflects", "reflected", "reflecting", kUtters},
    Verb{"repeat", "repeats", "repeated", "repeating", kUtters},
    Verb{"retort", "retorts", "retorted", "retorting", kUtters},
    Verb{"roar", "roars", "roared", "roaring", kUtters},
    Verb{"scoff", "scoffs", "scoffed", "scoffing", kUtters},
    Verb{"scream", "screams", "screamed", "screaming", kUtters},
    Verb{"share", "shares", "shared", "sharing", kUtters},
    Verb{"shout", "shouts", "shouted", "shouting", kUtters},
    Verb{"sigh", "sighs", "sighed", "sighing", kUtters},
    Verb{"snap", "snaps", "snapped", "snapping", kUtters},
    Verb{"sneer", "sneers", "sneered", "sneering", kUtters},
    Verb{"speak", "speaks", "spoke", "speaking", kUtters},
    Verb{"summarize", "summarizes", "summarized", "summarizing", kUtters},
    Verb{"text", "texts", "texted", "texting", kUtters},
    Verb{"thunder", "thunders", "thundered", "thundering", kUtters},
    Verb{"urge", "urges", "urged", "urging", kUtters},
    Verb{"venture", "ventures", "ventured", "venturing", kUtters},
    Verb{"whisper", "whispers", "whispered", "whispering", kUtters},
    Verb{"yell", "yells", "yelled", "yelling", kUtters},
    Verb{"accuse", "accuses", "accused", "accusing", kLabels},
    Verb{"apologize", "apologizes", "apologized", "apologizing", kLabels},
    Verb{"applaud", "applauds", "applauded", "applauding", kLabels},
    Verb{"assail", "assails", "assailed", "assailing", kLabels},
    Verb{"attack", "attacks", "attacked", "attacking", kLabels},
    Verb{"attribute", "attributes", "attributed", "attributing", kLabels},
    Verb{"bemoan", "bemoans", "bemoaned", "bemoaning", kLabels},
    Verb{"blame", "blames", "blamed", "blaming", kLabels},
    Verb{"blast", "blasts", "blasted", "blasting", kLabels},
    Verb{"brand", "brands", "branded", "branding", kLabels},
    Verb{"call", "calls", "called", "calling", kLabels},
    Verb{"characterize", "characterizes", "characterized", "characterizing", kLabels},
    Verb{"cite", "cites", "cited", "citing", kLabels},
    Verb{"compare", "compares", "compared", "comparing", kLabels},
    Verb{"condemn", "condemns", "condemned", "condemning", kLabels},
    Verb{"criticize", "criticizes", "criticized", "criticizing", kLabels},
    Verb{"criticise", "criticises", "criticised", "criticising", kLabels},
    Verb{"decry", "decries", "decried", "decrying", kLabels},
    Verb{"deem", "deems", "deemed", "deeming", kLabels},
    Verb{"defend", "defends", "defended", "defending", kLabels},
    Verb{"denounce", "denounces", "denounced", "denouncing", kLabels},
    Verb{"deride", "derides", "derided", "deriding", kLabels},
    Verb{"describe", "describes", "described", "describing", kLabels},
    Verb{"dismiss", "dismisses", "dismissed", "dismissing", kLabels},
    Verb{"dub", "dubs", "dubbed", "dubbing", kLabels},
    Verb{"express", "expresses", "expressed", "expressing", kLabels},
    Verb{"hail", "hails", "hailed", "hailing", kLabels},
    Verb{"label", "labels", "labeled", "labeling", kLabels},
    Verb{"label", "labels", "labelled", "labelling", kLabels},
    Verb{"liken", "likens", "likened", "likening", kLabels},
    Verb{"mock", "mocks", "mocked", "mocking", kLabels},
    Verb{"praise", "praises", "praised", "praising", kLabels},
    Verb{"refer", "refers", "referred", "referring", kLabels},
    Verb{"reject", "rejects", "rejected", "rejecting", kLabels},
    Verb{"rip", "rips", "ripped", "ripping", kLabels},
    Verb{"slam", "slams", "slammed", "slamming", kLabels},
    Verb{"thank", "thanks", "thanked", "thanking", kLabels},
    Verb{"tout", "touts", "touted", "touting", kLabels},
    Verb{"underscore", "underscores", "underscored", "underscoring", kLabels},
};

// Verb forms that are nouns more often.
constexpr std::array kNounForms{
    "answer"sv,  "answers"sv, "attack"sv,    "attacks"sv, "blame"sv,    "call"sv,      "calls"sv,
    "cause"sv,   "charge"sv,  "charges"sv,   "claim"sv,   "claims"sv,   "comment"sv,   "comments"sv,
    "cry"sv,     "cries"sv,   "demand"sv,    "demands"sv, "estimate"sv, "estimates"sv, "find"sv,
    "finds"sv,   "hint"sv,    "hints"sv,     "joke"sv,    "jokes"sv,    "label"sv,     "labels"sv,
    "laugh"sv,   "note"sv,    "notes"sv,     "pen"sv,     "pledge"sv,   "pledges"sv,   "point"sv,
    "points"sv,  "post"sv,    "posts"sv,     "praise"sv,  "promise"sv,  "promises"sv,  "quote"sv,
    "quotes"sv,  "reason"sv,  "reasons"sv,   "remark"sv,  "remarks"sv,  "reply"sv,     "replies"sv,
    "report"sv,  "reports"sv, "rule"sv,      "rules"sv,   "share"sv,    "shares"sv,    "show"sv,
    "shows"sv,   "snap"sv,    "state"sv,     "states"sv,  "stress"sv,   "text"sv,      "texts"sv,
    "tweet"sv,   "tweets"sv,  "venture"sv,   "vow"sv,     "vows"sv,     "wonder"sv,    "ruling"sv,
    "finding"sv, "warning"sv, "beginning"sv, "reading"sv, "meeting"sv,  "reporting"sv};
constexpr std::array kNouns{
    "accusation"sv, "allegation"sv, "announcement"sv, "argument"sv,    "assertion"sv,   "claim"sv,
    "claims"sv,     "comment"sv,    "contention"sv,   "declaration"sv, "finding"sv,     "remark"sv,
    "ruling"sv,     "statement"sv,  "suggestion"sv,   "warning"sv,     "accusations"sv, "allegations"sv};
constexpr std::array kDeterminers{
    "a"sv,    "an"sv,    "the"sv,   "this"sv, "that"sv, "these"sv,   "those"sv,   "his"sv,  "her"sv,
    "its"sv,  "their"sv, "my"sv,    "our"sv,  "your"sv, "some"sv,    "several"sv, "many"sv, "most"sv,
    "one"sv,  "two"sv,   "three"sv, "four"sv, "five"sv, "another"sv, "other"sv,   "each"sv, "every"sv,
    "both"sv, "all"sv,   "no"sv,    "any"sv,  "more"sv, "few"sv,     "whose"sv};
constexpr std::array kSubjectPronouns{
    "he"sv,       "she"sv,    "they"sv,     "it"sv,     "i"sv,   "we"sv,   "you"sv,  "who"sv,  "someone"sv,
    "everyone"sv, "nobody"sv, "somebody"sv, "others"sv, "one"sv, "both"sv, "some"sv, "many"sv, "no-one"sv};
constexpr std::array kPrepositions{
    "of"sv,      "for"sv,     "from"sv,    "in"sv,      "on"sv,     "at"sv,     "with"sv,    "by"sv,
    "to"sv,      "into"sv,    "about"sv,   "over"sv,    "under"sv,  "after"sv,  "before"sv,  "during"sv,
    "through"sv, "against"sv, "between"sv, "among"sv,   "amid"sv,   "since"sv,  "until"sv,   "via"sv,
    "per"sv,     "as"sv,      "like"sv,    "than"sv,    "near"sv,   "within"sv, "without"sv, "following"sv,
    "despite"sv, "toward"sv,  "towards"sv, "outside"sv, "inside"sv, "behind"sv, "upon"sv,    "around"sv};
constexpr std::array kConjunctions{"and"sv,     "but"sv,      "or"sv,     "nor"sv,    "so"sv,   "yet"sv,
                                   "because"sv, "although"sv, "though"sv, "while"sv,  "when"sv, "if"sv,
                                   "whether"sv, "that"sv,     "which"sv,  "who"sv,    "whom"sv, "where"sv,
                                   "why"sv,     "how"sv,      "what"sv,   "unless"sv, "once"sv, "as"sv,
                                   "after"sv,   "before"sv,   "since"sv,  "until"sv,  "than"sv};
constexpr std::array kAuxiliaries{"has"sv,   "have"sv, "had"sv,   "did"sv, "does"sv,  "do"sv,   "will"sv,
                                  "would"sv, "can"sv,  "could"sv, "may"sv, "might"sv, "must"sv, "should"sv,
                                  "shall"sv, "is"sv,   "are"sv,   "was"sv, "were"sv,  "be"sv,   "been"sv,
                                  "being"sv, "am"sv,   "'s"sv,    "’s"sv,  "'d"sv,    "’d"sv,   "'ve"sv,
                                  "’ve"sv,   "'ll"sv,  "’ll"sv,   "n't"sv, "n’t"sv,   "not"sv,  "never"sv};
constexpr std::array kCalendarWords{
    "monday"sv,    "tuesday"sv,  "wednesday"sv, "thursday"sv, "friday"sv,  "saturday"sv,  "sunday"sv,
    "january"sv,   "february"sv, "march"sv,     "april"sv,    "june"sv,    "july"sv,      "august"sv,
    "september"sv, "october"sv,  "november"sv,  "december"sv, "mon."sv,    "tues."sv,     "wed."sv,
    "thurs."sv,    "fri."sv,     "sat."sv,      "sun."sv,     "jan."sv,    "feb."sv,      "aug."sv,
    "sept."sv,     "oct."sv,     "nov."sv,      "dec."sv,     "today"sv,   "yesterday"sv, "tonight"sv,
    "tomorrow"sv,  "week"sv,     "month"sv,     "year"sv,     "morning"sv, "afternoon"sv, "evening"sv,
    "night"sv,     "earlier"sv,  "later"sv,     "ago"sv,      "last"sv,    "weekend"sv,   "day"sv};
constexpr std::array kAdverbs{
    "also"sv,      "later"sv,   "then"sv,    "once"sv,       "now"sv,        "again"sv,   "still"sv,
    "just"sv,      "even"sv,    "often"sv,   "further"sv,    "previously"sv, "earlier"sv, "first"sv,
    "ever"sv,      "instead"sv, "too"sv,     "simply"sv,     "only"sv,       "always"sv,  "today"sv,
    "yesterday"sv, "himself"sv, "herself"sv, "themselves"sv, "itself"sv};

// Verbs without an auxiliary that no ending tells.
constexpr std::array kFiniteVerbs{
    "became"sv, "began"sv,   "broke"sv, "brought"sv, "came"sv,   "chose"sv,    "comes"sv,   "did"sv,
    "died"sv,   "does"sv,    "drew"sv,  "drove"sv,   "expect"sv, "expects"sv,  "fell"sv,    "felt"sv,
    "found"sv,  "gave"sv,    "gets"sv,  "gives"sv,   "goes"sv,   "got"sv,      "grew"sv,    "held"sv,
    "hit"sv,    "hopes"sv,   "kept"sv,  "knew"sv,    "knows"sv,  "led"sv,      "left"sv,    "lost"sv,
    "made"sv,   "makes"sv,   "means"sv, "met"sv,     "need"sv,   "needs"sv,    "paid"sv,    "plans"sv,
    "ran"sv,    "remains"sv, "rose"sv,  "said"sv,    "sat"sv,    "saw"sv,      "seems"sv,   "sent"sv,
    "shows"sv,  "spoke"sv,   "spent"sv, "stood"sv,   "takes"sv,  "thinks"sv,   "thought"sv, "told"sv,
    "took"sv,   "wants"sv,   "went"sv,  "won"sv,     "wore"sv,   "wrote"sv,    "believe"sv, "believes"sv,
    "want"sv,   "think"sv,   "know"sv,  "hope"sv,    "shrank"sv, "violates"sv, "deserve"sv, "deserves"sv};

template <std::size_t kSize>
bool is_in(const std::array<std::string_view, kSize>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

struct FormEntry {
    std::string_view word;
    ReportingVerb verb;
};

/// Every form of every verb, sorted by word; of equal words the first verb listed comes first.
const std::array<FormEntry, kVerbs.size() * 4>& forms() {
    static const auto sorted = [] {
        std::array<FormEntry, kVerbs.size() * 4> all{};
        std::size_t count = 0;
        for (const Verb& verb : kVerbs) {
            all[count++] = {verb.past, {verb.kind, VerbForm::past}};
            all[count++] = {verb.present, {verb.kind, VerbForm::present}};
            all[count++] = {verb.base, {verb.kind, VerbForm::base}};
            all[count++] = {verb.participle, {verb.kind, VerbForm::participle}};
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const FormEntry& a, const FormEntry& b) { return a.word < b.word; });
        return all;
    }();
    return sorted;
}

}  // namespace

std::optional<ReportingVerb> reporting_verb(std::string_view word) {
    if (word == "written") return ReportingVerb{kSays, VerbForm::past};
    const auto& all = forms();
    const auto found =
        std::lower_bound(all.begin(), all.end(), word,
                         [](const FormEntry& entry, std::string_view key) { return entry.word < key; });
    if (found == all.end() || found->word != word) return std::nullopt;
    return found->verb;
}

bool is_often_noun(std::string_view word) {
    return is_in(kNounForms, word);
}
bool is_reporting_noun(std::string_view word) {
    return is_in(kNouns, word);
}

namespace closed_class {

bool is_determiner(std::string_view word) {
    return is_in(kDeterminers, word);
}
bool is_subject_pronoun(std::string_view word) {
    return is_in(kSubjectPronouns, word);
}
bool is_preposition(std::string_view word) {
    return is_in(kPrepositions, word);
}
bool is_conjunction(std::string_view word) {
    return is_in(kConjunctions, word);
}
bool is_auxiliary(std::string_view word) {
    return is_in(kAuxiliaries, word);
}
bool is_calendar_word(std::string_view word) {
    return is_in(kCalendarWords, word);
}
bool is_adverb(std::string_view word) {
    return is_in(kAdverbs, word) ||
           (word.size() > 4 && word.ends_with("ly") && word != "family" && word != "reply");
}

bool is_finite_verb(std::string_view word) {
    return is_auxiliary(word) || (word.size() > 3 && word.ends_with("ed")) || is_in(kFiniteVerbs, word);
}

}  // namespace closed_class

}  // namespace dateline
