#include "resolve/people/pronouns.h"

#include <algorithm>
#include <optional>

#include "resolve/people/salience.h"

namespace dateline {
namespace {

constexpr float kInQuote = 0.5F;      ///< a mention inside a quotation counts less outside it
constexpr float kUnsureGender = 0.6F;
constexpr float kLeastSalience = 25;
constexpr float kLeastLead = 1.1F;    ///< over the second likeliest
constexpr float kSureChain = 0.5F;     ///< logit from which a chain of the neural reader decides
constexpr float kSureUnnamed = 2.0F;   ///< the same for somebody unnamed against a person that the rules name
constexpr float kSureSpeaker = 5.0F;   ///< and for whom "he said" means against whom the rules name
constexpr float kRuled = 4.8F;         ///< of a subject's referent by the rules that the reader does not see
constexpr float kAbove = 1.5F;         ///< logits more for who is told to say or think it: "Moore said | he"
constexpr float kPrevious = 0.7F;      ///< and for whom the pronoun before it in the sentence stands for
constexpr float kSubjectInClause = 1.3F;

enum class PronounForm : unsigned char { subject, object, possessive, reflexive };

struct Pronoun {
    Gender gender;
    PronounForm form;
};

/// "her" is a possessive before a word that can begin or be a noun phrase's rest, else an object.
bool is_possessive_her(const Words& words, std::uint32_t token) {
    const std::string_view next = words.lower(token + 1);
    if (next.empty() || !((next[0] >= 'a' && next[0] <= 'z') || (next[0] & 0x80) != 0)) return false;
    return !classes_of(next).has(WordClass::function_word) || next == "own" || next == "first" || next == "second" || next == "last" ||
           next == "two" || next == "three" || next == "new" || next == "old";
}

std::optional<Pronoun> pronoun_at(const Words& words, std::uint32_t token) {
    const std::string_view word = words.lower(token);
    if (word.size() < 2 || word.size() > 7) return std::nullopt;
    if (word == "he") return Pronoun{Gender::male, PronounForm::subject};
    if (word == "she") return Pronoun{Gender::female, PronounForm::subject};
    if (word == "him") return Pronoun{Gender::male, PronounForm::object};
    if (word == "his") return Pronoun{Gender::male, PronounForm::possessive};
    if (word == "hers") return Pronoun{Gender::female, PronounForm::possessive};
    if (word == "himself") return Pronoun{Gender::male, PronounForm::reflexive};
    if (word == "herself") return Pronoun{Gender::female, PronounForm::reflexive};
    if (word == "her") return Pronoun{Gender::female, is_possessive_her(words, token) ? PronounForm::possessive : PronounForm::object};
    return std::nullopt;
}

/// Whose words a token is in, by the neural reader; asked in the order of the text.
class ContentSpeakers {
  public:
    explicit ContentSpeakers(const NeuralReading& neural) : contents_(neural.contents) {
        source_of_cue_.assign(neural.cues.size(), Chains::kNone);
        for (const ClaimedPart& source : neural.sources) {
            if (source.cue != ClaimedPart::kNobody) source_of_cue_[source.cue] = source.end - 1;
        }
    }
    /// The last word of the source; kNone where there is none.
    [[nodiscard]] std::uint32_t of(std::uint32_t token) {
        while (next_ < contents_.size() && contents_[next_].end <= token) ++next_;
        if (next_ == contents_.size() || contents_[next_].begin > token) return Chains::kNone;
        const std::uint32_t cue = contents_[next_].cue;
        return cue == ClaimedPart::kNobody ? Chains::kNone : source_of_cue_[cue];
    }

  private:
    const std::vector<ClaimedPart>& contents_;
    std::vector<std::uint32_t> source_of_cue_;
    std::size_t next_ = 0;
};

class PronounLinker {
  public:
    PronounLinker(const Words& words, const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>& quotes,
                  const NamedIndividuals& named, Chains& chains, const NeuralReading& neural)
        : words_(words), names_(names), named_(named), chains_(chains), speakers_(neural) {
        for (const Individual& individual : named.individuals) genders_.push_back(individual.gender);
        for (const Quote& quote : quotes)
            if (quote.kind == QuoteKind::direct) quoted_.insert(quoted_.end(), quote.spans.begin(), quote.spans.end());
        std::sort(quoted_.begin(), quoted_.end());
    }

    std::vector<PronounLink> run() {
        const auto& sentences = words_.segmentation().sentences;
        for (std::uint32_t s = 0; s < sentences.size(); ++s) {
            salience_.enter_sentence(s);
            clause_subject_.reset();
            for (std::uint32_t token = sentences[s].tokens.begin; token < sentences[s].tokens.end;) token = read(token);
        }
        std::vector<PronounLink> links;
        for (const std::uint32_t token : pronouns_) {
            if (const auto end = chains_.end_of(token)) links.push_back({token, end->individual});
        }
        return links;
    }

  private:
    /// Reads the mention at a token, if there is one, and gives the token behind it.
    std::uint32_t read(std::uint32_t token) {
        if (const auto name = name_at(token)) return read_name(*name, token);
        if (const auto pronoun = pronoun_at(words_, token)) {
            read_pronoun(*pronoun, token);
            return token + 1;
        }
        if (opens_clause(words_, token) && words_.lower(token) != "and" && words_.lower(token) != "or") clause_subject_.reset();
        chains_.read_other(token);
        read_unnamed(token);
        return token + 1;
    }

    [[nodiscard]] std::optional<std::uint32_t> name_at(std::uint32_t token) {
        const std::uint32_t begin = words_.span(token).begin;
        while (next_name_ < names_.size() && names_[NameId{next_name_}].span.end <= begin) ++next_name_;
        if (next_name_ == names_.size() || names_[NameId{next_name_}].span.begin > begin) return std::nullopt;
        return next_name_;
    }

    std::uint32_t read_name(std::uint32_t name, std::uint32_t token) {
        const TokenRange range{token, words_.segmentation().tokens_in(names_[NameId{name}].span).end};
        ++next_name_;
        chains_.read_name(range);
        const std::uint32_t individual = named_.owner[name];
        if (named_.individuals[individual].type == EntityType::person) {
            const Span title = names_[NameId{name}].title;
            const std::uint32_t begin = title.empty() ? token : words_.segmentation().token_at(title.begin);
            add_mention(individual, genders_[individual], role_of(words_, {begin, range.end}), token);
        }
        return std::max(range.end, token + 1);
    }

    void add_mention(std::uint32_t individual, Gender gender, GrammaticalRole role, std::uint32_t token) {
        salience_.mention(individual, gender, role, token, is_quoted(token) ? kInQuote : 1.0F);
        if (role == GrammaticalRole::subject) clause_subject_ = individual;
    }

    [[nodiscard]] bool is_quoted(std::uint32_t token) {
        const std::uint32_t begin = words_.span(token).begin;
        while (next_quote_ < quoted_.size() && quoted_[next_quote_].end <= begin) ++next_quote_;
        return next_quote_ < quoted_.size() && quoted_[next_quote_].contains(begin);
    }

    /// "a tourist", "his mother": people without a name, unless the name stands right behind or before.
    void read_unnamed(std::uint32_t token) {
        const std::string_view word = words_.lower(token);
        if (words_.text(token) != word) return;
        const WordClasses known = classes_of(word);
        if (!known.has_any(WordClass::role, WordClass::kin, WordClass::female_noun, WordClass::male_noun)) return;
        if (word.ends_with('s') && !word.ends_with("ss") && word != "boss") return;
        const std::uint32_t begin = begin_of_noun_phrase(words_, token);
        if (begin == token || stands_by_name(begin, token)) return;
        const Gender gender = known.has(WordClass::female_noun) ? Gender::female
                              : known.has(WordClass::male_noun) ? Gender::male
                                                                : Gender::unknown;
        add_mention(Referent::kUnnamed, gender, role_of(words_, {begin, token + 1}), token);
    }
    [[nodiscard]] bool stands_by_name(std::uint32_t begin, std::uint32_t token) const {
        const auto is_name_begin = [&](std::uint32_t t) {
            return t < words_.size() && next_name_ < names_.size() && starts_at(next_name_, words_.span(t).begin);
        };
        const bool before = is_name_begin(token + 1) || (words_.is(token + 1, ",") && is_name_begin(token + 2));
        const bool behind = begin > 1 && words_.is(begin - 1, ",") && next_name_ > 0 &&
                            names_[NameId{next_name_ - 1}].span.end == words_.span(begin - 2).end;
        const bool copula = begin > 1 && (words_.is(begin - 1, "is") || words_.is(begin - 1, "was") || words_.is(begin - 1, "as"));
        return before || behind || copula || classes_of(words_.lower(token + 1)).has(WordClass::role);
    }
    [[nodiscard]] bool starts_at(std::uint32_t name, std::uint32_t begin) const {
        const Name& found = names_[NameId{name}];
        return found.span.begin == begin || (!found.title.empty() && found.title.begin == begin);
    }

    void read_pronoun(const Pronoun& pronoun, std::uint32_t token) {
        auto individual = choose(pronoun, token);
        const auto choice = choose_chain(pronoun, token, individual);
        const bool named = choice && choice->chain < chains_.individuals();
        const bool ruled = individual && *individual != Referent::kUnnamed;
        float least = kSureChain;
        if (ruled && !named) least = kSureUnnamed;
        if (ruled && speaks(pronoun, token)) least = kSureSpeaker;
        if (choice && choice->score >= least) {
            chains_.join(token, *choice, pronoun.gender);
            individual = named ? choice->chain : Referent::kUnnamed;
        } else if (individual && *individual != Referent::kUnnamed) {
            chains_.join(token, {*individual, 0}, pronoun.gender);
        } else {
            chains_.begin(token, pronoun.gender, false);
        }
        pronouns_.push_back(token);
        if (individual && *individual != Referent::kUnnamed) {
            if (genders_[*individual] == Gender::unknown) genders_[*individual] = pronoun.gender;
        }
        const GrammaticalRole role = pronoun.form == PronounForm::subject      ? GrammaticalRole::subject
                                     : pronoun.form == PronounForm::possessive ? GrammaticalRole::possessor
                                                                               : GrammaticalRole::object;
        if (individual) add_mention(*individual, pronoun.gender, role, token);
        else if (role == GrammaticalRole::subject) clause_subject_.reset();
    }

    /// The likeliest chain by the neural reader and the parse: behind an opening phrase the subject ("In | his | speech, Moore"),
    /// never the subject of a verb for its object, nor the speaker of a direct quotation inside it.
    [[nodiscard]] std::optional<Chains::Choice> choose_chain(const Pronoun& pronoun, std::uint32_t token,
                                                            std::optional<std::uint32_t> ruled) {
        const std::uint32_t speaker = is_quoted(token) ? chains_.chain_of(speakers_.of(token)) : Chains::kNone;
        const std::uint32_t behind = chain_of(chains_.tree().subject_behind(token));
        const bool named = behind < chains_.individuals() && behind != speaker;
        if (named && chains_.fits(behind, pronoun.gender)) return Chains::Choice{behind, kSureChain};
        const std::uint32_t above = chain_of(chains_.tree().subject_above(token));
        const bool reflexive = pronoun.form == PronounForm::reflexive;
        const std::uint32_t against = reflexive ? Chains::kNone : chain_of(chains_.tree().subject_against(token));
        std::optional<Chains::Choice> best;
        auto choices = chains_.choices_for(token, pronoun.gender);
        const auto is_ruled = [&](const Chains::Choice& choice) { return choice.chain == *ruled; };
        const bool unseen = ruled && *ruled != Referent::kUnnamed && std::none_of(choices.begin(), choices.end(), is_ruled);
        if (unseen && pronoun.form == PronounForm::subject) choices.push_back({*ruled, kRuled});
        for (Chains::Choice choice : choices) {
            if (choice.chain == against || choice.chain == speaker) continue;
            if (choice.chain == above) choice.score += kAbove;
            if (choice.chain == previous_pronoun(token)) choice.score += kPrevious;
            if (!best || choice.score > best->score) best = choice;
        }
        return best;
    }

    [[nodiscard]] std::uint32_t chain_of(std::optional<std::uint32_t> word) const { return word ? chains_.chain_of(*word) : Chains::kNone; }

    /// "she said": who speaks is mostly whom the lines before are about.
    [[nodiscard]] bool speaks(const Pronoun& pronoun, std::uint32_t token) {
        const auto is_speech = [&](std::uint32_t at) { return classes_of(words_.lower(at)).has(WordClass::speech_verb); };
        if (pronoun.form != PronounForm::subject || is_quoted(token)) return false;
        return is_speech(token + 1) || (token > 0 && is_speech(token - 1));
    }

    /// The chain of the last pronoun where it is in the same sentence.
    [[nodiscard]] std::uint32_t previous_pronoun(std::uint32_t token) const {
        const Segmentation& segmentation = words_.segmentation();
        const std::uint32_t begin = segmentation.sentences[segmentation.sentence_of(token)].tokens.begin;
        if (pronouns_.empty() || pronouns_.back() < begin) return Chains::kNone;
        return chains_.chain_of(pronouns_.back());
    }

    [[nodiscard]] std::optional<std::uint32_t> choose(const Pronoun& pronoun, std::uint32_t token) {
        const Referent* best = nullptr;
        float first = 0;
        float second = 0;
        for (const Referent& referent : salience_.referents()) {
            const float score = score_of(referent, pronoun, token);
            if (score > first) {
                second = first;
                first = score;
                best = &referent;
            } else {
                second = std::max(second, score);
            }
        }
        if (best == nullptr || first < kLeastSalience || first < kLeastLead * second) return std::nullopt;
        return best->individual;
    }

    [[nodiscard]] float score_of(const Referent& referent, const Pronoun& pronoun, std::uint32_t token) const {
        const Gender gender = referent.individual == Referent::kUnnamed ? referent.gender : genders_[referent.individual];
        if (gender != Gender::unknown && gender != pronoun.gender) return 0;
        const bool subject = clause_subject_ && referent.individual == *clause_subject_ && referent.now > 0;
        if (pronoun.form == PronounForm::object && subject) return 0;
        if (pronoun.form == PronounForm::reflexive && !subject) return 0;
        float score = referent.past + referent.now;
        if (subject && pronoun.form == PronounForm::possessive) score *= kSubjectInClause;
        if (gender == Gender::unknown) score *= kUnsureGender;
        if (referent.now > 0) score += 20.0F / static_cast<float>(1 + token - referent.last_token);
        return score;
    }

    const Words& words_;
    const Layer<Name, NameId>& names_;
    const NamedIndividuals& named_;
    Chains& chains_;
    ContentSpeakers speakers_;
    std::vector<Gender> genders_;
    std::vector<Span> quoted_;
    Salience salience_;
    std::optional<std::uint32_t> clause_subject_;
    std::vector<std::uint32_t> pronouns_;
    std::uint32_t next_name_ = 0;
    std::size_t next_quote_ = 0;
};

}  // namespace

std::vector<PronounLink> link_pronouns(const Words& words, const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>& quotes,
                                       const NamedIndividuals& named, Chains& chains, const NeuralReading& neural) {
    return PronounLinker(words, names, quotes, named, chains, neural).run();
}

}  // namespace dateline
