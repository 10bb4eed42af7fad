#include "resolve/people/chains.h"

#include <algorithm>

#include "resolve/people/descriptions.h"
#include "resolve/people/person_form.h"

namespace dateline {
namespace {

constexpr float kLeastOther = 0.0F;  // logits from which a mention joins a chain
constexpr float kLeastName = 2.0F;   // and from which a name makes an unnamed person's chain its own
constexpr float kCertain = 1e9F;
constexpr float kTakenUp = 1.0F;     // logits more for whom the sentence before was about: "Ann won. | The singer | said"
constexpr float kSameArticle = 1.0F;  // and for whom the noun before it under one article stands: "the model and | author"
constexpr float kLeastLead = 0.7F;   // by which a description's person is likelier than any other who is named

bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

}  // namespace

Chains::Chains(const Words& words, const Layer<Name, NameId>& names, const NamedIndividuals& named,
               const NeuralReading& neural)
    : words_(words), neural_(neural), tree_(words, neural), individuals_(static_cast<std::uint32_t>(named.individuals.size())),
      places_(words.size()), named_(words.size()) {
    for (std::uint32_t i = 0; i < individuals_; ++i) {
        chains_.push_back({i, named.individuals[i].gender, false, kCertain});
        persons_.push_back(named.individuals[i].type == EntityType::person);
    }
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        const std::uint32_t individual = named.owner[i];
        if (!persons_[individual]) continue;
        const TokenRange tokens = words.segmentation().tokens_in(names[NameId{i}].span);
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
            places_[token].chain = individual;
            named_[token] = true;
        }
    }
}

std::uint32_t Chains::root(std::uint32_t chain) const {
    while (chain != kNone && chains_[chain].is != chain) chain = chains_[chain].is;
    return chain;
}

std::uint32_t Chains::chain_of(std::uint32_t word) const { return word < places_.size() ? root(places_[word].chain) : kNone; }

bool Chains::is_mention(std::uint32_t word) const {
    return word < neural_.mentions.size() && neural_.mentions[word] == MentionLabel::person;
}

std::vector<Chains::Choice> Chains::choices_for(std::uint32_t word) const {
    std::vector<Choice> out;
    const bool owns = tree_.is(word, {Deprel::nmod_poss});
    const std::uint32_t owned = owns ? tree_.head(word).value_or(kNone) : kNone;  // "her grandmother's sails. | Her | grandmother": not the same woman
    const bool apposed = owns && tree_.is(owned, {Deprel::appos});  // "Ann, | her | sister"
    const std::uint32_t described = apposed ? chain_of(tree_.head(owned).value_or(kNone)) : kNone;
    for (const Antecedent& candidate : antecedents_of(word, neural_.candidates)) {
        if (owns && words_.lower(owned) == words_.lower(candidate.antecedent)) continue;
        const std::uint32_t chain = chain_of(candidate.antecedent);
        const bool known = std::any_of(out.begin(), out.end(), [&](const Choice& choice) { return choice.chain == chain; });
        if (chain != kNone && chain != described && !known) out.push_back({chain, candidate.score});
    }
    return out;
}

std::vector<Chains::Choice> Chains::choices_for(std::uint32_t word, Gender gender) const {
    std::vector<Choice> out = choices_for(word);
    std::erase_if(out, [&](const Choice& choice) { return chains_[choice.chain].plural || !fits(choice.chain, gender); });
    return out;
}

bool Chains::fits(std::uint32_t chain, Gender gender) const { return agree(chains_[chain].gender, gender); }

void Chains::read_name(TokenRange name) {
    for (std::uint32_t word = name.begin; word < name.end; ++word) {
        const std::uint32_t person = chain_of(word);
        if (person == kNone || !is_mention(word)) continue;
        const auto choices = choices_for(word);
        if (choices.empty() || choices.front().score < kLeastName) continue;
        Chain& other = chains_[choices.front().chain];
        if (other.is < individuals_ || other.plural || !agree(other.gender, chains_[person].gender)) continue;
        if (chains_[person].gender == Gender::unknown) chains_[person].gender = other.gender;
        other.is = person;
        other.score = choices.front().score;
    }
}

void Chains::read_other(std::uint32_t word) {
    if (!is_mention(word) || places_[word].chain != kNone) return;
    const std::string_view lower = words_.lower(word);
    const bool plural = is_of_several(lower, neural_.upos[word] == Upos::noun);
    const Gender gender = gender_told_by(lower);
    const std::uint32_t owner = chain_of(tree_.dependent(word, {Deprel::nmod_poss}).value_or(kNone));
    for (const Choice& choice : described_by(word)) {
        if (choice.score < kLeastOther) break;
        if (choice.chain == owner) continue;
        const Chain& chain = chains_[choice.chain];
        if (plural && !chain.plural) {
            if (chain.is < individuals_ && places_[word].member == kNone) places_[word].member = chain.is;
            continue;
        }
        if (chain.plural != plural || !agree(chain.gender, gender)) continue;
        join(word, choice, gender);
        return;
    }
    begin(word, gender, plural);
}

/// The choices for a noun with what its place in the text adds; none of those named where two of them are about as likely.
std::vector<Chains::Choice> Chains::described_by(std::uint32_t word) const {
    std::vector<Choice> out = choices_for(word);
    if (neural_.upos[word] != Upos::noun) return out;
    const std::uint32_t taken_up = subject_taken_up(word);
    const bool bare = tree_.is(word, {Deprel::conj}) && !tree_.dependent(word, {Deprel::det, Deprel::nmod_poss});
    const std::uint32_t joined = bare ? chain_of(tree_.head(word).value_or(kNone)) : kNone;
    for (Choice& choice : out) choice.score += (choice.chain == taken_up ? kTakenUp : 0) + (choice.chain == joined ? kSameArticle : 0);
    std::stable_sort(out.begin(), out.end(), [](const Choice& a, const Choice& b) { return a.score > b.score; });
    const auto is_named = [this](const Choice& choice) { return choice.chain < individuals_; };
    const auto first = std::find_if(out.begin(), out.end(), is_named);
    const auto second = first == out.end() ? first : std::find_if(first + 1, out.end(), is_named);
    if (second != out.end() && first->score < second->score + kLeastLead) std::erase_if(out, is_named);
    return out;
}

/// The chain of the subject of the sentence before, where the word is the subject that its own sentence begins with.
std::uint32_t Chains::subject_taken_up(std::uint32_t word) const {
    const Segmentation& segmentation = words_.segmentation();
    const std::uint32_t sentence = segmentation.sentence_of(word);
    if (sentence == 0 || !tree_.is(word, {Deprel::nsubj, Deprel::nsubj_pass})) return kNone;
    if (first_of_phrase(tree_, word) != segmentation.sentences[sentence].tokens.begin) return kNone;
    const TokenRange before = segmentation.sentences[sentence - 1].tokens;
    for (std::uint32_t at = before.begin; at < before.end; ++at) {
        if (!tree_.head(at)) return chain_of(tree_.subject(at).value_or(kNone));
    }
    return kNone;
}

void Chains::join(std::uint32_t word, Choice choice, Gender gender) {
    places_[word].chain = choice.chain;
    places_[word].score = choice.score;
    Chain& chain = chains_[root(choice.chain)];
    if (chain.gender == Gender::unknown) chain.gender = gender;
}

void Chains::begin(std::uint32_t word, Gender gender, bool plural) {
    if (word >= places_.size()) return;
    places_[word].chain = static_cast<std::uint32_t>(chains_.size());
    chains_.push_back({places_[word].chain, gender, plural, kCertain});
    places_[word].score = kCertain;
}

std::optional<Chains::End> Chains::end_of(std::uint32_t word) const {
    if (word >= places_.size() || named_[word]) return std::nullopt;
    float score = places_[word].score;
    std::uint32_t chain = places_[word].chain;
    for (; chain != kNone && chains_[chain].is != chain; chain = chains_[chain].is) score = std::min(score, chains_[chain].score);
    if (chain >= individuals_) return std::nullopt;
    return End{chain, score};
}

std::optional<std::uint32_t> Chains::member_of(std::uint32_t word) const {
    if (word >= places_.size() || places_[word].member == kNone) return std::nullopt;
    return places_[word].member;
}

std::optional<std::uint32_t> Chains::person_at(std::uint32_t word) const {
    if (word >= named_.size() || !named_[word]) return std::nullopt;
    return places_[word].chain;
}

bool Chains::has_antecedent(std::uint32_t word) const {
    const auto choices = choices_for(word);
    return !choices.empty() && choices.front().score > 0;
}

}  // namespace dateline
