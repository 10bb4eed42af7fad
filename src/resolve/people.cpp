#include "resolve/people.h"

#include <string>
#include <unordered_map>

#include "annotate/names/lexicon.h"

namespace dateline {
namespace {

std::string surname_of(std::string_view name) {
    return folded(name.substr(name.rfind(' ') + 1));
}

}  // namespace

Entities resolve_entities(const Document& document, const Segmentation&, const Layer<Name, NameId>& names,
                          const Layer<Quote, QuoteId>&, const std::vector<KinTerm>&, const std::vector<Role>&) {
    Entities out;
    std::unordered_map<std::string, EntityId> by_form;
    for (const Name& name : names) {
        const std::string_view text = document.text(name.span);
        if (text.find(' ') == std::string_view::npos) continue;
        const auto [found, added] = by_form.try_emplace(folded(text));
        if (!added) continue;
        found->second = out.entities.append({name.type, std::string(text), {}});
        if (name.type == EntityType::person) by_form.try_emplace(surname_of(text), found->second);
    }
    for (const Name& name : names) {
        const std::string_view text = document.text(name.span);
        const auto [found, added] = by_form.try_emplace(folded(text));
        if (added) found->second = out.entities.append({name.type, std::string(text), {}});
        out.mentions.append({name.span, MentionKind::name, found->second});
    }
    return out;
}

}  // namespace dateline
