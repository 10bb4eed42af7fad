#include "annotate/quotes/reporting_words.h"

#include <array>

#include "base/word_table.h"

namespace dateline {
namespace {

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
constexpr WordSet kNounForms{
    words("answer", "answers", "attack", "attacks", "blame", "call", "calls", "cause", "charge", "charges",
          "claim", "claims", "comment", "comments", "cry", "cries", "demand", "demands", "estimate",
          "estimates", "find", "finds", "hint", "hints", "joke", "jokes", "label", "labels", "laugh", "note",
          "notes", "pen", "pledge", "pledges", "point", "points", "post", "posts", "praise", "promise",
          "promises", "quote", "quotes", "reason", "reasons", "remark", "remarks", "reply", "replies",
          "report", "reports", "rule", "rules", "share", "shares", "show", "shows", "snap", "state", "states",
          "stress", "text", "texts", "tweet", "tweets", "venture", "vow", "vows", "wonder", "ruling",
          "finding", "warning", "beginning", "reading", "meeting", "reporting")};
constexpr WordSet kNouns{words("accusation", "allegation", "announcement", "argument", "assertion", "claim",
                               "claims", "comment", "contention", "declaration", "finding", "remark",
                               "ruling", "statement", "suggestion", "warning", "accusations", "allegations")};
constexpr WordSet kDeterminers{words("a", "an", "the", "this", "that", "these", "those", "his", "her", "its",
                                     "their", "my", "our", "your", "some", "several", "many", "most", "one",
                                     "two", "three", "four", "five", "another", "other", "each", "every",
                                     "both", "all", "no", "any", "more", "few", "whose")};
constexpr WordSet kSubjectPronouns{words("he", "she", "they", "it", "i", "we", "you", "who", "someone",
                                         "everyone", "nobody", "somebody", "others", "one", "both", "some",
                                         "many", "no-one")};
constexpr WordSet kPrepositions{
    words("of", "for", "from", "in", "on", "at", "with", "by", "to", "into", "about", "over", "under",
          "after", "before", "during", "through", "against", "between", "among", "amid", "since", "until",
          "via", "per", "as", "like", "than", "near", "within", "without", "following", "despite", "toward",
          "towards", "outside", "inside", "behind", "upon", "around")};
constexpr WordSet kConjunctions{words("and", "but", "or", "nor", "so", "yet", "because", "although", "though",
                                      "while", "when", "if", "whether", "that", "which", "who", "whom",
                                      "where", "why", "how", "what", "unless", "once", "as", "after",
                                      "before", "since", "until", "than")};
constexpr WordSet kAuxiliaries{words("has", "have", "had", "did", "does", "do", "will", "would", "can",
                                     "could", "may", "might", "must", "should", "shall", "is", "are", "was",
                                     "were", "be", "been", "being", "am", "'s", "’s", "'d", "’d", "'ve",
                                     "’ve", "'ll", "’ll", "n't", "n’t", "not", "never")};
constexpr WordSet kCalendarWords{
    words("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
          "march", "april", "june", "july", "august", "september", "october", "november", "december", "mon.",
          "tues.", "wed.", "thurs.", "fri.", "sat.", "sun.", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.",
          "dec.", "today", "yesterday", "tonight", "tomorrow", "week", "month", "year", "morning",
          "afternoon", "evening", "night", "earlier", "later", "ago", "last", "weekend", "day")};
constexpr WordSet kAdverbs{words("also", "later", "then", "once", "now", "again", "still", "just", "even",
                                 "often", "further", "previously", "earlier", "first", "ever", "instead",
                                 "too", "simply", "only", "always", "today", "yesterday", "himself",
                                 "herself", "themselves", "itself", "however", "meanwhile", "nonetheless", "nevertheless",
                                 "moreover", "soon", "long", "thus")};

// Verbs without an auxiliary that no ending tells.
constexpr WordSet kFiniteVerbs{
    words("became", "began", "broke", "brought", "came", "chose", "comes", "did", "died", "does", "drew",
          "drove", "expect", "expects", "fell", "felt", "found", "gave", "gets", "gives", "goes", "got",
          "grew", "held", "hit", "hopes", "kept", "knew", "knows", "led", "left", "lost", "made", "makes",
          "means", "met", "need", "needs", "paid", "plans", "ran", "remains", "rose", "said", "sat", "saw",
          "seems", "sent", "shows", "spoke", "spent", "stood", "takes", "thinks", "thought", "told", "took",
          "wants", "went", "won", "wore", "wrote", "believe", "believes", "want", "think", "know", "hope",
          "shrank", "violates", "deserve", "deserves")};

/// Every form of every verb; of equal forms the first counts: "said" is the past of "say", not a participle.
consteval auto forms() {
    std::array<WordEntry<ReportingVerb>, kVerbs.size() * 4> all{};
    std::size_t count = 0;
    for (const Verb& verb : kVerbs) {
        all[count++] = {verb.past, {verb.kind, VerbForm::past}};
        all[count++] = {verb.present, {verb.kind, VerbForm::present}};
        all[count++] = {verb.base, {verb.kind, VerbForm::base}};
        all[count++] = {verb.participle, {verb.kind, VerbForm::participle}};
    }
    return all;
}

constexpr WordMap<ReportingVerb, kVerbs.size() * 4> kForms{forms()};

}  // namespace

std::optional<ReportingVerb> reporting_verb(std::string_view word) {
    if (word == "written") return ReportingVerb{kSays, VerbForm::past};
    const ReportingVerb* verb = kForms.find(word);
    return verb == nullptr ? std::nullopt : std::optional(*verb);
}

bool is_often_noun(std::string_view word) {
    return kNounForms.has(word);
}
bool is_reporting_noun(std::string_view word) {
    return kNouns.has(word);
}

namespace closed_class {

bool is_determiner(std::string_view word) {
    return kDeterminers.has(word);
}
bool is_subject_pronoun(std::string_view word) {
    return kSubjectPronouns.has(word);
}
bool is_preposition(std::string_view word) {
    return kPrepositions.has(word);
}
bool is_conjunction(std::string_view word) {
    return kConjunctions.has(word);
}
bool is_auxiliary(std::string_view word) {
    return kAuxiliaries.has(word);
}
bool is_calendar_word(std::string_view word) {
    return kCalendarWords.has(word);
}
bool is_adverb(std::string_view word) {
    return kAdverbs.has(word) ||
           (word.size() > 4 && word.ends_with("ly") && word != "family" && word != "reply");
}

bool is_finite_verb(std::string_view word) {
    return is_auxiliary(word) || (word.size() > 3 && word.ends_with("ed")) || kFiniteVerbs.has(word);
}

}  // namespace closed_class

}  // namespace dateline
