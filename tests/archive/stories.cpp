#include "stories.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "archive/sqlite.h"

namespace dateline {
namespace {

Span find(const std::string& text, const std::string& words) {
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Document document_of(int number, const std::string& title, const std::string& text) {
    const std::string digits = std::to_string(number);
    DocumentInfo info;
    info.id = "story-" + digits;
    info.uri = "https://www.news.example/" + digits;
    info.sha256 = to_hex(sha256({text}));
    info.media_type = "application/jsonl";
    info.record = static_cast<std::uint64_t>(number);
    info.title = title;
    info.authors = {"Žofie Král", "A \"B\" Cole"};
    info.published = {"2019-03-04", std::chrono::year_month_day(std::chrono::year(2019), std::chrono::March,
                                                                std::chrono::day(4))};
    info.published_from = DateSource::record;
    const Span headline = find(text, title);
    const Span body{headline.end + 2, static_cast<std::uint32_t>(text.size())};
    return {
        info, text, {headline, body}, {{BlockKind::headline, headline, 0}, {BlockKind::body, body, 1}}, {}};
}

}  // namespace

Story invented_story(int number) {
    const std::string digits = std::to_string(number);
    const std::string title = "Mårten Ölund wins prize " + digits;
    const std::string said = "“It’s a très good day,”";
    const std::string text =
        title + "\n\nMårten Ölund, 41, married Ida Fröberg in 2013. " + said + " he told reporters.";
    const Interval year{std::chrono::sys_days(std::chrono::year(2013) / 1 / 1),
                        std::chrono::sys_days(std::chrono::year(2014) / 1 / 1)};
    Story story;
    story.document = document_of(number, title, text);
    const auto body = static_cast<std::uint32_t>(title.size() + 2);
    const Span quote = find(text, said);
    story.sentences = {
        {0, body - 2}, {body, quote.begin - 1}, {quote.begin, static_cast<std::uint32_t>(text.size())}};
    const EntityId marten = story.entities.append({EntityType::person, "Mårten Ölund", {}});
    const EntityId ida = story.entities.append({EntityType::person, "Ida Fröberg", {}});
    story.entities.append({EntityType::group, "the couple", {marten, ida}});
    const Span he = find(text, "Mårten Ölund, ");
    story.mentions.append({{he.begin, he.end - 2}, MentionKind::name, marten});
    story.mentions.append({find(text, "Ida Fröberg"), MentionKind::name, ida});
    const QuoteId said_by = story.quotes.append({QuoteKind::direct, {quote}, 1});
    story.attributions.push_back(
        {said_by, marten,
         find(text, "he told").begin ? std::optional(Span{quote.end + 1, quote.end + 3}) : std::nullopt,
         find(text, "told"), std::nullopt, Evidence(find(text, "told"), "speakers", "pronoun", 0.75F)});
    const TimeId time = story.times.append({find(text, "2013"), TimeType::date, "2013", "", year,
                                            Evidence(find(text, "2013"), "dates", "year")});
    story.events.append({find(text, "married"),
                         EventClass::occurrence,
                         Polarity::positive,
                         Modality::actual,
                         time,
                         year,
                         {marten, ida},
                         Evidence(find(text, "married"), "events", "verb", 0.9F)});
    const FactId age = story.facts.append({marten,
                                           Property::age,
                                           std::nullopt,
                                           "41",
                                           FactStatus::current,
                                           std::nullopt,
                                           Evidence(find(text, "Ölund, 41"), "facts", "apposition"),
                                           {}});
    story.facts.append(
        {marten,
         Property::spouse,
         ida,
         "",
         FactStatus::unknown,
         year,
         Evidence(find(text, "married Ida Fröberg"), "facts", "verb").also(find(text, "Mårten Ölund, 41")),
         {age}});
    story.credits.push_back({find(text, "reporters"), "", "PA"});
    story.warnings.push_back({"doubt", "made up", find(text, "prize")});
    return story;
}

std::vector<Reading> invented_readings(int count) {
    std::vector<Reading> readings;
    for (int number = 1; number <= count; ++number)
        readings.push_back({"stories.jsonl", invented_story(number)});
    readings.push_back({"stories.jsonl", Failure{"stories.jsonl", 99999, 7, "bad", "no text"}});
    return readings;
}

TemporaryArchive::TemporaryArchive() {
    std::string pattern = (std::filesystem::temp_directory_path() / "dateline-archive-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    path_ = folder_ + "/news #1?.dateline";
}

TemporaryArchive::~TemporaryArchive() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string dump(const std::string& path) {
    Database database(path, Database::Mode::read);
    std::string text;
    Statement tables = database.prepare(
        "SELECT l.name, l.ncol FROM pragma_table_list AS l WHERE l.type = 'table' AND l.schema = 'main' "
        "AND l.name NOT LIKE 'story_words%' AND l.name NOT LIKE 'sqlite%' ORDER BY l.name");
    while (tables.step()) {
        const std::string name = tables.string(0);
        text += "== " + name + "\n";
        std::string order;
        for (int column = 1; column <= tables.integer(1); ++column)
            order += (column == 1 ? "" : ", ") + std::to_string(column);
        Statement rows = database.prepare("SELECT * FROM " + name + " ORDER BY " + order);
        while (rows.step()) {
            for (int column = 0; column < tables.integer(1); ++column)
                text.append(rows.blob(column)).append("|");
            text += "\n";
        }
    }
    return text;
}

}  // namespace dateline
