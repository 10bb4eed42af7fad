#include <algorithm>
#include <unordered_map>

#include "resolve/people/link_persons.h"

namespace dateline {
namespace {

std::string bare_form(std::string_view name) {
    std::string form = folded(name);
    if (form.starts_with("the ")) form.erase(0, 4);
    std::erase(form, '.');
    return form;
}

/// The first letters of the capitalised words of a name: "Federal Bureau of Inquiry" → "fbi".
std::string acronym_of(std::string_view name) {
    std::string letters;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (name[i] >= 'A' && name[i] <= 'Z' && (i == 0 || name[i - 1] == ' ' || name[i - 1] == '-'))
            letters += static_cast<char>(name[i] - 'A' + 'a');
    return letters.size() > 1 ? letters : std::string();
}

/// Names of anything but persons: the same words, or the acronym of an organisation named in full.
void link_others(const Document& document, const Layer<Name, NameId>& names, NamedIndividuals& out) {
    std::unordered_map<std::string, std::uint32_t> by_form;
    std::unordered_map<std::string, std::uint32_t> by_acronym;
    std::uint32_t i = 0;
    for (const Name& name : names) {
        const std::uint32_t at = i++;
        if (name.type == EntityType::person) continue;
        const std::string_view text = document.text(name.span);
        const std::string form = bare_form(text);
        auto [found, added] = by_form.try_emplace(form, static_cast<std::uint32_t>(out.individuals.size()));
        if (added) {
            const auto full = by_acronym.find(form);
            if (full != by_acronym.end() && name.type != EntityType::place) {
                found->second = full->second;
            } else {
                out.individuals.push_back({name.type, {}, std::string(text), Gender::unknown, {}});
                if (name.type == EntityType::organization) by_acronym.try_emplace(acronym_of(text), found->second);
            }
        }
        out.owner[at] = found->second;
        out.individuals[found->second].names.push_back(at);
    }
}

/// Numbers individuals in the order of their first name.
void sort_by_first_name(NamedIndividuals& named) {
    std::vector<std::uint32_t> order(named.individuals.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    for (Individual& individual : named.individuals) std::sort(individual.names.begin(), individual.names.end());
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return named.individuals[a].names.front() < named.individuals[b].names.front();
    });
    std::vector<Individual> sorted;
    std::vector<std::uint32_t> place(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(named.individuals[order[i]]));
    }
    named.individuals = std::move(sorted);
    for (std::uint32_t& owner : named.owner) owner = place[owner];
}

}  // namespace

NamedIndividuals link_names(const Document& document, const Words& words, const Layer<Name, NameId>& names) {
    NamedIndividuals named;
    named.owner.assign(names.size(), UINT32_MAX);
    link_persons(document, words, names, named);
    link_others(document, names, named);
    sort_by_first_name(named);
    return named;
}

}  // namespace dateline
