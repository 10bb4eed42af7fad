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
constexpr float kSureChain = 1.0F;     ///< logit from which a chain of the neural reader decides
constexpr float kSurerChain = 5.0F;    ///< the same against a subject that the rules are sure of
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

class PronounLinker {
  public:
    PronounLinker(const Words& words, const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>& quotes,
                  const NamedIndividuals& named, const Chains& chains)
        : words_(words), names_(names), named_(named), chains_(chains) {
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
        return std::move(links_);
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
        const bool settled = individual && pronoun.form == PronounForm::subject;
        const auto chain = chains_.end_of(token);
        if (chain && chain->score >= (settled ? kSurerChain : kSureChain) && fits(chain->individual, pronoun)) {
            individual = chain->individual;
        }
        if (individual && *individual != Referent::kUnnamed) {
            links_.push_back({token, *individual});
            if (genders_[*individual] == Gender::unknown) genders_[*individual] = pronoun.gender;
        }
        const GrammaticalRole role = pronoun.form == PronounForm::subject      ? GrammaticalRole::subject
                                     : pronoun.form == PronounForm::possessive ? GrammaticalRole::possessor
                                                                               : GrammaticalRole::object;
        if (individual) add_mention(*individual, pronoun.gender, role, token);
        else if (role == GrammaticalRole::subject) clause_subject_.reset();
    }

    [[nodiscard]] bool fits(std::uint32_t individual, const Pronoun& pronoun) const {
        return genders_[individual] == Gender::unknown || genders_[individual] == pronoun.gender;
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
    const Chains& chains_;
    std::vector<Gender> genders_;
    std::vector<Span> quoted_;
    Salience salience_;
    std::optional<std::uint32_t> clause_subject_;
    std::vector<PronounLink> links_;
    std::uint32_t next_name_ = 0;
    std::size_t next_quote_ = 0;
};

}  // namespace

std::vector<PronounLink> link_pronouns(const Words& words, const Layer<Name, NameId>& names, const Layer<Quote, QuoteId>& quotes,
                                       const NamedIndividuals& named, const Chains& chains) {
    return PronounLinker(words, names, quotes, named, chains).run();
}

}  // namespace dateline
