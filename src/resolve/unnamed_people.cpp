#include "resolve/unnamed_people.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/word_table.h"
#include "resolve/clause_tree.h"
#include "resolve/people/descriptions.h"
#include "resolve/people/person_form.h"

namespace dateline {
namespace {

constexpr float kLeast = 0.0F;       // logits from which a mention joins somebody unnamed
constexpr float kLeastNamed = 1.0F;  // and somebody named
constexpr std::uint32_t kNone = UINT32_MAX;

enum class Voice : unsigned char { first, second, third };

constexpr WordSet kFirst{words("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves")};
constexpr WordSet kSecond{words("you", "your", "yours", "yourself", "yourselves")};
constexpr WordSet kDefinite{words("the", "this", "that", "these", "those")};

/// What must agree between two mentions of the same people.
struct Form {
    Voice voice;
    Gender gender;
    bool many;
    bool pronoun;
};

class PeopleChains {
  public:
    PeopleChains(const Words& words, const NeuralReading& neural, const Layer<Quote, QuoteId>& quotes, const Entities& people)
        : words_(words), neural_(neural), tree_(words, neural), people_(people),
          named_(static_cast<std::uint32_t>(people.entities.size())), chains_(named_), chain_of_(words.size(), kNone),
          quotation_(words.size(), kNone) {
        for (const Quote& quote : quotes) {
            if (quote.kind == QuoteKind::direct) place(quote);
        }
        for (const Mention& mention : people.mentions) place(mention);
    }

    WiderMentions run() && {
        for (std::uint32_t word = 0; word < neural_.mentions.size(); ++word) {
            if (neural_.mentions[word] == MentionLabel::person && chain_of_[word] == kNone) read(word);
        }
        return collect();
    }

  private:
    struct Chain {
        std::vector<UnnamedPerson::Place> mentions;  // the new ones
        Gender gender = Gender::unknown;
        bool many = false;
    };

    /// The words of a name, the head of a description: there the reader sees the mention.
    void place(const Mention& mention) {
        const EntityType type = people_.entities[mention.entity].type;
        if (type != EntityType::person && type != EntityType::group) return;
        TokenRange tokens = words_.segmentation().tokens_in(mention.span);
        if (mention.kind == MentionKind::nominal) tokens.begin = tokens.end - 1;
        Chain& chain = chains_[mention.entity.index];
        chain.many = type == EntityType::group;
        for (std::uint32_t word = tokens.begin; word < tokens.end; ++word) {
            chain_of_[word] = mention.entity.index;
            if (kFirst.has(words_.lower(word))) speaker_[quotation_[word]] = mention.entity.index;
            if (chain.gender == Gender::unknown) chain.gender = gender_told_by(words_.lower(word));
        }
    }

    void place(const Quote& quote) {
        for (const Span span : quote.spans) {
            const TokenRange tokens = words_.segmentation().tokens_in(span);
            std::fill(quotation_.begin() + tokens.begin, quotation_.begin() + tokens.end, quote.group);
        }
    }

    [[nodiscard]] Form form_of(std::uint32_t word) const {
        const std::string_view lower = words_.lower(word);
        const Voice voice = kFirst.has(lower) ? Voice::first : kSecond.has(lower) ? Voice::second : Voice::third;
        const bool many = is_of_several(lower, neural_.upos[word] == Upos::noun);
        return {voice, gender_told_by(lower), many, neural_.upos[word] == Upos::pron};
    }

    void read(std::uint32_t word) {
        const Form form = form_of(word);
        const TokenRange phrase{form.pronoun ? word : first_of_phrase(tree_, word), word + 1};
        const std::string key = key_of(form, phrase);
        std::uint32_t chain = chosen(word, form);
        if (chain == kNone && !key.empty()) {
            const auto last = last_.find(key);
            if (last != last_.end()) chain = last->second;
        }
        if (chain == kNone) {
            chain = static_cast<std::uint32_t>(chains_.size());
            chains_.push_back({{}, form.gender, form.many});
        }
        if (!key.empty()) last_[key] = chain;
        chain_of_[word] = chain;
        Chain& joined = chains_[chain];
        if (joined.gender == Gender::unknown) joined.gender = form.gender;
        joined.mentions.push_back({words_.segmentation().span_of(phrase), form.pronoun ? MentionKind::pronoun : MentionKind::nominal});
    }

    /// What two mentions of the same people have in common where no antecedent tells: the words of a definite description or of a
    /// kind of people ("pregnant women"), the quotation of "I" and "we". Empty where that says nothing.
    [[nodiscard]] std::string key_of(const Form& form, TokenRange phrase) const {
        if (form.voice == Voice::first) return (form.many ? "we " : "i ") + std::to_string(quotation_[phrase.begin]);
        const bool kind = form.many && phrase.size() > 1 && tree_.is(phrase.begin, {Upos::adj, Upos::noun, Upos::propn});
        if (form.pronoun || (!kDefinite.has(words_.lower(phrase.begin)) && !kind)) return {};
        std::string key;
        for (std::uint32_t word = phrase.begin; word < phrase.end; ++word) key.append(words_.lower(word)).append(" ");
        return key;
    }

    /// The chain of the best antecedent that agrees; kNone where there is none.
    [[nodiscard]] std::uint32_t chosen(std::uint32_t word, const Form& form) const {
        const auto owner = tree_.dependent(word, {Deprel::nmod_poss});
        for (const Antecedent& candidate : antecedents_of(word, neural_.candidates)) {
            const std::uint32_t chain = chain_of_[candidate.antecedent];
            if (chain == kNone || (owner && chain_of_[*owner] == chain)) continue;
            if (candidate.score < (chain < named_ ? kLeastNamed : kLeast)) continue;
            if (agrees(form, chain) && !other_speaker(form, word, candidate.antecedent)) return chain;
        }
        return kNone;
    }

    [[nodiscard]] bool agrees(const Form& form, std::uint32_t chain) const {
        const Chain& other = chains_[chain];
        const bool gender = form.gender == Gender::unknown || other.gender == Gender::unknown || form.gender == other.gender;
        return gender && (form.voice == Voice::second || form.many == other.many);
    }

    /// "I" of one quotation is not "I" of another, and within one "I" is not "you", as far as this can tell.
    [[nodiscard]] bool other_speaker(const Form& form, std::uint32_t word, std::uint32_t antecedent) const {
        const bool together = quotation_[word] == quotation_[antecedent];
        if (form.voice == Voice::first) return together ? kSecond.has(words_.lower(antecedent)) : kFirst.has(words_.lower(antecedent));
        if (form.voice != Voice::second || quotation_[word] == kNone) return false;
        const auto speaker = speaker_.find(quotation_[word]);
        return (together && kFirst.has(words_.lower(antecedent))) ||
               (speaker != speaker_.end() && speaker->second == chain_of_[antecedent]);
    }

    WiderMentions collect() {
        std::vector<Mention> all(people_.mentions.begin(), people_.mentions.end());
        WiderMentions out;
        for (std::uint32_t chain = 0; chain < chains_.size(); ++chain) {
            auto& found = chains_[chain].mentions;
            if (chain >= named_) {
                if (found.size() > 1) out.unnamed.push_back({std::move(found)});
                continue;
            }
            for (const UnnamedPerson::Place& place : found) all.push_back({place.span, place.kind, EntityId{chain}});
        }
        std::stable_sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
        for (const Mention& mention : all) out.mentions.append(mention);
        return out;
    }

    const Words& words_;
    const NeuralReading& neural_;
    const ClauseTree tree_;
    const Entities& people_;
    const std::uint32_t named_;          // chains before it are those of the entities
    std::vector<Chain> chains_;
    std::vector<std::uint32_t> chain_of_;   // of each token
    std::vector<std::uint32_t> quotation_;  // of each token: the group of the direct quote it is in
    std::unordered_map<std::uint32_t, std::uint32_t> speaker_;  // of each quotation, by its first persons
    std::unordered_map<std::string, std::uint32_t> last_;  // chain by what its mentions have in common
};

}  // namespace

WiderMentions find_unnamed_people(const Words& words, const NeuralReading& neural, const Layer<Quote, QuoteId>& quotes,
                                  const Entities& people) {
    return PeopleChains(words, neural, quotes, people).run();
}

}  // namespace dateline
