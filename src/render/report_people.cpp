#include <algorithm>
#include <array>
#include <utility>

#include "render/names.h"
#include "render/report_page.h"

namespace dateline {
namespace {

constexpr std::size_t kLabelWidth = 18;

/// What a fact is called beside its subject, and a relation beside its object.
struct Labels {
    std::string_view subject;
    std::string_view object;
};

// In the order of Property.
constexpr std::array<Labels, 27> kLabels{{{"age", ""},
                                          {"born", ""},
                                          {"died", ""},
                                          {"born in", ""},
                                          {"died in", ""},
                                          {"cause of death", ""},
                                          {"role", ""},
                                          {"works for", ""},
                                          {"educated at", ""},
                                          {"lives in", ""},
                                          {"from", ""},
                                          {"religion", ""},
                                          {"party", ""},
                                          {"rank", ""},
                                          {"charge", ""},
                                          {"also called", ""},
                                          {"spouse", "spouse"},
                                          {"former spouse", "former spouse"},
                                          {"engaged to", "engaged to"},
                                          {"partner", "partner"},
                                          {"parent of", "child of"},
                                          {"sibling of", "sibling of"},
                                          {"grandparent of", "grandchild of"},
                                          {"in-law of", "in-law of"},
                                          {"relative of", "relative of"},
                                          {"friend of", "friend of"},
                                          {"colleague of", "colleague of"}}};
static_assert(kLabels.size() == static_cast<std::size_t>(Property::colleague) + 1);

/// One line about a person: facts of one kind that rest on the same words are told together.
struct Line {
    Property property;
    std::string label;
    std::string values;
    std::vector<Span> evidence;
    bool inferred;
};

using Lines = std::vector<std::vector<Line>>;

/// A value for reading: of two days with "/" between, "from the one to the other".
std::string value_of(const Fact& fact) {
    std::string value = single_line(fact.value);
    const bool is_date = fact.property == Property::birth_date || fact.property == Property::death_date;
    const std::size_t slash = value.find('/');
    if (is_date && slash != std::string::npos) value.replace(slash, 1, " to ");
    return value;
}

std::string label_of(const Fact& fact, bool for_object) {
    const Labels& labels = kLabels.at(static_cast<std::size_t>(fact.property));
    const std::string label(for_object ? labels.object : labels.subject);
    if (fact.status == FactStatus::former && !label.starts_with("former")) return "former " + label;
    return fact.status == FactStatus::deceased ? "late " + label : label;
}

void add(std::vector<Line>& lines, Line line) {
    for (Line& other : lines) {
        if (other.label != line.label || other.inferred != line.inferred) continue;
        if (other.evidence != line.evidence && other.values != line.values) continue;
        if (other.values != line.values) other.values += ", " + line.values;
        return;
    }
    lines.push_back(std::move(line));
}

Lines lines_of(const Story& story) {
    Lines lines(story.entities.size());
    for (const Fact& fact : story.facts) {
        const bool inferred = !fact.derived_from.empty();
        const std::string value =
            fact.object ? single_line(story.entities[*fact.object].name) : value_of(fact);
        add(lines[fact.subject.index],
            {fact.property, label_of(fact, false), value, fact.evidence.spans(), inferred});
        if (!fact.object) continue;
        add(lines[fact.object->index], {fact.property, label_of(fact, true),
                                        story.entities[fact.subject].name, fact.evidence.spans(), inferred});
    }
    for (auto& of_one : lines) std::ranges::stable_sort(of_one, {}, &Line::property);
    return lines;
}

std::vector<std::vector<Span>> mentions_of(const Story& story) {
    std::vector<std::vector<Span>> mentions(story.entities.size());
    for (const Mention& mention : story.mentions) mentions[mention.entity.index].push_back(mention.span);
    return mentions;
}

std::string members_of(const Story& story, const Entity& entity) {
    std::string out;
    for (const EntityId member : entity.members)
        out += (out.empty() ? "" : ", ") + story.entities[member].name;
    return out;
}

void report_one(const Story& story, ReportPage& page, const Entity& entity, const std::vector<Line>& lines,
                const std::vector<Span>& mentions) {
    std::string head = page.style().name(single_line(entity.name));
    if (!entity.members.empty()) head += ": " + members_of(story, entity);
    if (!mentions.empty()) head += "  " + page.place(mentions);
    page.text(2, 6, head);
    for (const Line& line : lines) {
        const std::string words = page.cited(line.evidence);
        // A role or charge mostly is its own evidence: said once.
        const bool same = line.evidence.size() == 1 && page.words(line.evidence.front()) == line.values;
        page.entry(4, kLabelWidth, line.label,
                   (same ? "" : page.style().bold(line.values) + (line.inferred ? "  follows from " : "  ")) +
                       words);
    }
}

}  // namespace

void report_people(const Story& story, ReportPage& page) {
    const Lines lines = lines_of(story);
    const auto mentions = mentions_of(story);
    std::string others;
    bool headed = false;
    for (std::size_t i = 0; i < story.entities.size(); ++i) {
        const Entity& entity = story.entities[story.entities.id(i)];
        if (lines[i].empty()) {
            if (entity.type != EntityType::person) continue;
            others += (others.empty() ? "" : ", ") + single_line(entity.name) + " " + page.place(mentions[i]);
            continue;
        }
        if (!std::exchange(headed, true)) page.heading("PEOPLE");
        report_one(story, page, entity, lines[i], mentions[i]);
    }
    if (others.empty()) return;
    if (!headed) page.heading("PEOPLE");
    page.text(2, 6, (headed ? "also named: " : "") + others);
}

}  // namespace dateline
