#include "resolve/people/link_persons.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "annotate/names/lexicon.h"
#include "resolve/people/aliases.h"

namespace dateline {
namespace {

constexpr std::uint32_t kNobody = UINT32_MAX;
/// The surname alone stands for the one whom the story had first: "Marsh's son Ben Marsh … Marsh".
constexpr float kRelative = 1.0F;
constexpr float kHabit = 1.0F;        ///< for whom the story called by the surname alone before
constexpr float kSharedTitle = 2.0F;
constexpr std::size_t kMostUses = 10;  ///< more uses of a name say no more

class PersonLinker {
  public:
    PersonLinker(const Document& document, const Words& words, const Layer<Name, NameId>& names, NamedIndividuals& out)
        : document_(document), words_(words), names_(names), out_(out), aliases_(find_aliases(words, names)) {
        for (const Name& name : names) {
            parsed_.push_back(name.type == EntityType::person ? parse_person_name(document.text(name.span)) : PersonName{});
            genders_.push_back(gender_of_title(document.text(name.title)));
            const PersonName& parsed = parsed_.back();
            if (parsed.words.size() > 1 && parsed.surname() != parsed.joined()) surnames_.insert(parsed.surname());
        }
        for (std::uint32_t i = 0; i < parsed_.size(); ++i) cut_glued(i);
    }

    void run() {
        for (std::uint32_t i = 0; i < parsed_.size(); ++i)
            if (is_full(i)) give_full(i);
            else if (aliases_.maiden_name[i] && out_.owner[i - 1] != kNobody) give(i, out_.owner[i - 1]);
        for (std::uint32_t i = 0; i + 1 < parsed_.size(); ++i)
            if (is_single(i)) link_joint(i);
        for (std::uint32_t i = 0; i < parsed_.size(); ++i) {
            if (is_single(i)) give(i, find_single(i));
            if (is_person(i)) last_name_[out_.owner[i]] = i;
        }
    }

  private:
    /// "Ada PellCourt", where the story knows a Pell.
    void cut_glued(std::uint32_t i) {
        const std::string_view text = document_.text(names_[NameId{i}].span);
        const std::string_view bare = before_glued_word(text);
        glued_.push_back(false);
        if (!is_person(i) || bare == text) return;
        PersonName cut = parse_person_name(bare);
        if (!surnames_.contains(cut.words.back())) return;
        parsed_[i] = std::move(cut);
        glued_.back() = true;
    }
    [[nodiscard]] bool is_person(std::uint32_t i) const { return names_[NameId{i}].type == EntityType::person; }
    [[nodiscard]] bool is_full(std::uint32_t i) const {
        return is_person(i) && !parsed_[i].is_single() && !is_bare_surname(i);
    }
    /// "Van Dyke", "Al-Azrak" with its particle apart: a surname of two words.
    [[nodiscard]] bool is_bare_surname(std::uint32_t i) const {
        const auto& words = parsed_[i].words;
        if (words.size() < 2) return false;
        for (std::size_t w = 0; w + 1 < words.size(); ++w)
            if (!classes_of(words[w]).has(WordClass::particle)) return false;
        return is_surname_of_full(i);
    }
    [[nodiscard]] bool is_surname_of_full(std::uint32_t i) const {
        return surnames_.contains(parsed_[i].joined());
    }
    [[nodiscard]] bool is_single(std::uint32_t i) const { return is_person(i) && out_.owner[i] == kNobody; }

    /// "Lark (real name Joan Pell)": the single name before is hers too.
    void give_full(std::uint32_t i) {
        give(i, find_full(i));
        const std::uint32_t other = aliases_.other_name_of[i];
        if (other != Aliases::kNoOther && out_.owner[other] == kNobody) give(other, out_.owner[i]);
    }

    void give(std::uint32_t i, std::uint32_t individual) {
        if (individual == kNobody) {
            const bool relative = !parsed_[i].is_single() && is_kin_before(i);
            const bool namesake = holders_.contains(parsed_[i].words.back());
            individual = make(i, parsed_[i], std::string(document_.text(names_[NameId{i}].span)));
            if (relative) relatives_.insert_or_assign(individual, namesake);
        }
        Individual& person = out_.individuals[individual];
        out_.owner[i] = individual;
        person.names.push_back(i);
        if (person.gender == Gender::unknown) person.gender = genders_[i];
        if (is_fuller(i, person)) {
            person.name = parsed_[i];
            person.display = as_written_in_sentences(document_.text(names_[NameId{i}].span));
        }
        index(individual, parsed_[i]);
        if (parsed_[i].is_single()) ++uses_[individual].alone[parsed_[i].given()];
        else ++uses_[individual].full;
        if (aliases_.maiden_name[i] && parsed_[i].is_single()) index(individual, {{person.name.given(), parsed_[i].given()}, {}});
    }

    /// Whether a name has another surname than the first one given, as a maiden name has.
    [[nodiscard]] static bool is_other_name(const PersonName& name, const PersonName& first) {
        return !first.is_single() && name.words.back() != first.words.back() && !is_part_of(first, name);
    }
    [[nodiscard]] bool is_fuller(std::uint32_t i, const Individual& person) const {
        if (glued_[i] || is_other_name(parsed_[i], person.name)) return false;
        const std::string_view text = document_.text(names_[NameId{i}].span);
        if (parsed_[i].words.size() != person.name.words.size())
            return parsed_[i].words.size() > person.name.words.size() && !(person.name.suffix.size() > parsed_[i].suffix.size());
        return text.size() > person.display.size();
    }

    std::uint32_t make(std::uint32_t i, PersonName name, const std::string& display) {
        const Gender title = genders_[i];
        const Gender given = name.is_single() && title != Gender::unknown ? Gender::unknown : gender_of_given_name(name.given());
        out_.individuals.push_back({EntityType::person, std::move(name), as_written_in_sentences(display),
                                    title != Gender::unknown ? title : given, {}});
        return static_cast<std::uint32_t>(out_.individuals.size() - 1);
    }

    void index(std::uint32_t individual, const PersonName& name) {
        const auto add = [&](const std::string& word) {
            auto& holders = holders_[word];
            if (std::find(holders.begin(), holders.end(), individual) == holders.end()) holders.push_back(individual);
        };
        for (const std::string& word : name.words) add(word);
        add(name.surname());
        forms_.resize(out_.individuals.size());
        uses_.resize(out_.individuals.size());
        auto& forms = forms_[individual];
        if (!name.is_single() && std::find(forms.begin(), forms.end(), name) == forms.end()) forms.push_back(name);
    }

    [[nodiscard]] std::uint32_t find_full(std::uint32_t i) const {
        if (const std::uint32_t other = find_as_alias(i); other != kNobody) return other;
        if (is_namesake(i)) return kNobody;
        const auto same = [&](const PersonName& form) { return may_be_same_person(form, parsed_[i]) || drops_suffix(form, parsed_[i]); };
        const auto part = [&](const PersonName& form) { return is_part_of(form, parsed_[i]) || is_part_of(parsed_[i], form); };
        const std::string& last = parsed_[i].words.back();
        std::uint32_t found = find_form(i, last, same);
        if (found == kNobody) found = find_form(i, last, part);
        if (found == kNobody) found = find_form(i, parsed_[i].words[parsed_[i].words.size() - 2] + "-" + last, part);
        return found != kNobody ? found : find_form(i, parsed_[i].given(), part);
    }

    /// The latest of those who have the word in their name that has a form of the kind asked for.
    template <class Fits>
    [[nodiscard]] std::uint32_t find_form(std::uint32_t i, const std::string& word, const Fits& fits) const {
        const auto found = holders_.find(word);
        if (found == holders_.end()) return kNobody;
        for (auto it = found->second.rbegin(); it != found->second.rend(); ++it) {
            if (contradicts(out_.individuals[*it].gender, genders_[i])) continue;
            if (std::any_of(forms_[*it].begin(), forms_[*it].end(), fits)) return *it;
        }
        return kNobody;
    }

    /// Whose other name the story says it is.
    [[nodiscard]] std::uint32_t find_as_alias(std::uint32_t i) const {
        const std::uint32_t other = aliases_.other_name_of[i];
        if (other == Aliases::kNoOther) return kNobody;
        return out_.owner[other] != kNobody ? out_.owner[other] : find_single(other);
    }

    /// A person introduced with "Jr." may go without it later; "Jr." behind a name that went without is the son.
    [[nodiscard]] static bool drops_suffix(const PersonName& form, const PersonName& name) {
        if (form.suffix.empty() || !name.suffix.empty()) return false;
        PersonName bare = form;
        bare.suffix.clear();
        return may_be_same_person(bare, name);
    }

    /// "also called Callum Reyburn": somebody else of the same name.
    [[nodiscard]] bool is_namesake(std::uint32_t i) const {
        const std::uint32_t token = words_.segmentation().token_at(names_[NameId{i}].span.begin);
        return token > 1 && (words_.is(token - 1, "called") || words_.is(token - 1, "named")) && words_.is(token - 2, "also");
    }

    static bool contradicts(Gender a, Gender b) { return a != Gender::unknown && b != Gender::unknown && a != b; }

    /// "Ann and Bo Hale": Ann has the surname too, unless the story names an Ann in full elsewhere.
    void link_joint(std::uint32_t i) {
        const std::uint32_t next = i + 1;
        if (!is_person(next) || parsed_[next].is_single() || !stand_joined(i, next)) return;
        if (gender_of_given_name(parsed_[i].given()) == Gender::unknown && !is_given(parsed_[i].given())) return;
        if (!is_given(parsed_[next].given()) || holds_full_given(parsed_[i].given())) return;
        PersonName name = parsed_[next];
        name.words.front() = parsed_[i].given();
        if (name.words.size() > 2) name.words.erase(name.words.begin() + 1, name.words.end() - 1);
        const std::string_view partner = document_.text(names_[NameId{next}].span);
        const std::string display = std::string(document_.text(names_[NameId{i}].span)) + std::string(partner.substr(partner.find(' ')));
        give(i, make(i, name, display));
        index(out_.owner[i], name);
    }
    static bool is_given(const std::string& word) {
        return classes_of(word).has_any(WordClass::female_name, WordClass::male_name);
    }
    [[nodiscard]] bool stand_joined(std::uint32_t a, std::uint32_t b) const {
        const std::uint32_t end = words_.segmentation().token_at(names_[NameId{a}].span.end);
        const Span title = names_[NameId{b}].title;
        const std::uint32_t begin = title.empty() ? names_[NameId{b}].span.begin : title.begin;
        return (words_.is(end, "and") || words_.is(end, "&")) && end + 1 < words_.size() && words_.span(end + 1).begin == begin;
    }
    [[nodiscard]] bool holds_full_given(const std::string& given) const {
        const auto found = holders_.find(given);
        if (found == holders_.end()) return false;
        return std::any_of(found->second.begin(), found->second.end(),
                           [&](std::uint32_t p) { return out_.individuals[p].name.given() == given; });
    }

    [[nodiscard]] std::uint32_t find_single(std::uint32_t i) const {
        if (const std::uint32_t other = find_as_alias(i); other != kNobody) return other;
        const std::string form = parsed_[i].joined();
        const auto found = holders_.find(form);
        if (found == holders_.end()) return find_wife(i);
        std::uint32_t best = kNobody;
        float best_score = 0;
        for (const std::uint32_t candidate : found->second) {
            const float score = single_score(i, form, candidate);
            if (score > best_score) {
                best = candidate;
                best_score = score;
            }
        }
        return best != kNobody ? best : find_wife(i);
    }

    /// "His wife, Olwen, … Mrs Pym": a title that fits no holder of the surname goes to a woman of one name nearby.
    [[nodiscard]] std::uint32_t find_wife(std::uint32_t i) const {
        if (genders_[i] != Gender::female) return kNobody;
        for (std::uint32_t j = i; j-- > 0 && i - j <= 4;) {
            if (!is_person(j) || !parsed_[j].is_single()) continue;
            const Individual& person = out_.individuals[out_.owner[j]];
            if (person.name.is_single() && gender_of_given_name(parsed_[j].given()) != Gender::male &&
                names_[NameId{j}].title.empty() && is_kin_before(j))
                return out_.owner[j];
        }
        return kNobody;
    }
    [[nodiscard]] bool is_kin_before(std::uint32_t i) const {
        std::uint32_t token = words_.segmentation().token_at(names_[NameId{i}].span.begin);
        if (token > 0 && words_.is(token - 1, ",")) --token;
        return token > 0 && classes_of(words_.lower(token - 1)).has(WordClass::kin);
    }

    [[nodiscard]] float single_score(std::uint32_t i, const std::string& form, std::uint32_t candidate) const {
        const Individual& person = out_.individuals[candidate];
        if (contradicts(person.gender, genders_[i])) return 0;
        if (!parsed_[i].suffix.empty() && parsed_[i].suffix != person.name.suffix) return 0;
        float score = 1;
        const bool surname = person.name.words.back() == form || person.name.surname() == form;
        if (surname) score += 3;
        else if (person.name.given() == form) score += genders_[i] != Gender::unknown ? 0.0F : 2.0F;
        if (person.name.suffix != parsed_[i].suffix) score -= 1.5F;
        if (is_called_otherwise(form, candidate)) score -= 2.5F;
        const auto relative = relatives_.find(candidate);
        if (surname && relative != relatives_.end() && relative->second) score -= kRelative;
        const auto last = last_name_.find(candidate);
        const bool unseen_relative = surname && last == last_name_.end() && relative != relatives_.end();
        if (unseen_relative && !names_[NameId{i}].title.empty()) return 0;  // "President Quill … his daughter, Ada Quill"
        if (last != last_name_.end()) {
            score += 1;
            score += 2.0F / static_cast<float>(1 + distance(last->second, i));
        }
        const std::size_t uses = habit(form, candidate);
        if (surname && uses > 0) score += kHabit;
        score += 0.1F * static_cast<float>(uses) + 0.05F * static_cast<float>(std::min(uses_[candidate].full, kMostUses));
        if (shares_title(i, candidate)) score += kSharedTitle;
        return score;
    }
    /// "President Quill", where the story has a "President Ada Quill".
    [[nodiscard]] bool shares_title(std::uint32_t i, std::uint32_t candidate) const {
        const Span title = names_[NameId{i}].title;
        if (title.empty() || genders_[i] != Gender::unknown) return false;
        const auto& names = out_.individuals[candidate].names;
        const std::size_t seen = std::min<std::size_t>(names.size(), 10);
        return std::any_of(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(seen), [&](std::uint32_t name) {
            return document_.text(names_[NameId{name}].title) == document_.text(title);
        });
    }
    /// Sentences between two names.
    [[nodiscard]] std::uint32_t distance(std::uint32_t a, std::uint32_t b) const {
        const auto sentence = [&](std::uint32_t i) {
            return words_.segmentation().sentence_of(words_.segmentation().token_at(names_[NameId{i}].span.begin));
        };
        return sentence(b) - sentence(a);
    }
    /// Of two surnames a person goes by one: "Robledo Cuesta … Robledo" makes "Cuesta" somebody else.
    [[nodiscard]] bool is_called_otherwise(const std::string& form, std::uint32_t candidate) const {
        const PersonName& name = out_.individuals[candidate].name;
        if (name.words.size() < 3 || name.words.back() != form) return false;
        return habit(name.words[name.words.size() - 2], candidate) > 0 && habit(form, candidate) == 0;
    }
    /// How often the story used this very form for a person so far.
    [[nodiscard]] std::size_t habit(const std::string& form, std::uint32_t candidate) const {
        const auto uses = uses_[candidate].alone.find(form);
        return uses == uses_[candidate].alone.end() ? 0 : std::min(uses->second, kMostUses);
    }

    struct Uses {
        std::unordered_map<std::string, std::size_t> alone;  ///< of single words
        std::size_t full = 0;
    };
    const Document& document_;
    const Words& words_;
    const Layer<Name, NameId>& names_;
    NamedIndividuals& out_;
    const Aliases aliases_;
    std::vector<PersonName> parsed_;
    std::vector<Gender> genders_;  ///< by title
    std::vector<bool> glued_;      ///< the span holds a word of something else
    std::unordered_set<std::string> surnames_;  ///< of the names of several words
    std::unordered_map<std::string, std::vector<std::uint32_t>> holders_;  ///< word of a name → who has it
    std::unordered_map<std::uint32_t, bool> relatives_;  ///< introduced as kin; whether with the surname of somebody before
    std::vector<Uses> uses_;                      ///< of each person so far; in full: in the whole story
    std::vector<std::vector<PersonName>> forms_;  ///< of each person: the names of several words
    std::unordered_map<std::uint32_t, std::uint32_t> last_name_;           ///< person → latest name so far
};

}  // namespace

void link_persons(const Document& document, const Words& words, const Layer<Name, NameId>& names, NamedIndividuals& out) {
    PersonLinker(document, words, names, out).run();
}

}  // namespace dateline
