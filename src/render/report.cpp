#include "render/report.h"

#include "render/names.h"

namespace dateline {

std::string report(const Story& story, const ReportOptions&) {
    std::string out = story.document.info().title + "\npublished " + story.document.info().published.iso + "\n\n";
    for (const Entity& entity : story.entities) {
        if (entity.type == EntityType::person) out += entity.name + '\n';
    }
    for (const Quote& quote : story.quotes) {
        for (const Span span : quote.spans) out += std::string(story.document.text(span)) + '\n';
    }
    return out;
}

}  // namespace dateline
