#include "ingest/json_record.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

namespace ondemand = simdjson::ondemand;
using namespace std::string_view_literals;

JsonError broken(simdjson::error_code error) {
    if (error == simdjson::UTF8_ERROR) return {"invalid UTF-8", {}};
    if (error == simdjson::STRING_ERROR) return {"not JSON: a string with a bad escape", {}};
    return {"not JSON: cut short or malformed", {}};
}

JsonError wrong_type(std::string_view field, std::string_view wanted) {
    return {std::string(field) + " is not " + std::string(wanted), {}};
}

using Problem = std::optional<JsonError>;

Problem read_string(ondemand::value value, std::string_view field, std::string& into) {
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return broken(error);
    if (type == ondemand::json_type::null) {  // it begins with an n; is_null() reads the rest
        bool whole = false;
        if (const auto error = value.is_null().get(whole)) return broken(error);
        into.clear();
        return std::nullopt;
    }
    if (type != ondemand::json_type::string) return wrong_type(field, "a string");
    std::string_view words;
    if (const auto error = value.get_string().get(words)) return broken(error);
    into = words;
    return std::nullopt;
}

// An id may be a number: many archives count their records.
Problem read_id(ondemand::value value, std::string& into) {
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return broken(error);
    if (type != ondemand::json_type::number) return read_string(value, "id", into);
    std::string_view digits = value.raw_json_token();
    digits = digits.substr(0, digits.find_first_of(" \t\r\n,}"));
    if (digits.find_first_not_of("-0123456789") != digits.npos)
        return wrong_type("id", "a string or an integer");
    into = digits;
    return std::nullopt;
}

// A name, or an object that has one, as schema.org and JSON Feed write it.
Problem read_author(ondemand::value value, std::string& into) {
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return broken(error);
    if (type != ondemand::json_type::object) return read_string(value, "an author", into);
    ondemand::value name;
    if (value["name"].get(name) != simdjson::SUCCESS) return std::nullopt;
    return read_string(name, "an author", into);
}

Problem read_authors(ondemand::value value, std::vector<std::string>& into) {
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return broken(error);
    into.clear();
    const auto take = [&into](ondemand::value one) {
        std::string name;
        Problem problem = read_author(one, name);
        if (!problem && !name.empty()) into.push_back(std::move(name));
        return problem;
    };
    if (type != ondemand::json_type::array)
        return take(value) ? Problem(wrong_type("authors", "a list of strings")) : std::nullopt;
    ondemand::array list;
    if (const auto error = value.get_array().get(list)) return broken(error);
    for (auto item : list) {
        ondemand::value one;
        if (const auto error = std::move(item).get(one)) return broken(error);  // NOLINT(performance-move-const-arg): get() wants an rvalue
        if (Problem problem = take(one)) return problem;
    }
    return std::nullopt;
}

// The names that a field of the record goes by, in the order in which they are believed; the first is the
// contract's. None that may tell when a page was fetched or a row was made ("timestamp", "created",
// "date_download"), and none that often holds markup or the beginning of a text alone ("content", "body").
constexpr std::array kTitle{"title"sv, "headline"sv};
constexpr std::array kText{"text"sv, "body_text"sv, "content_text"sv, "articleBody"sv, "maintext"sv};
constexpr std::array kPublished{"published"sv,   "date_published"sv, "datePublished"sv, "published_at"sv,
                                "publishedAt"sv, "publish_date"sv,   "date_publish"sv,  "publication_date"sv,
                                "pub_date"sv,    "pubDate"sv,        "date"sv};
constexpr std::array kUpdated{"updated"sv, "date_modified"sv, "dateModified"sv, "date_modify"sv};
constexpr std::array kUri{"uri"sv, "url"sv, "web_url"sv, "link"sv};
constexpr std::array kAuthors{"authors"sv, "author"sv, "byline"sv};

struct StringField {
    std::string Record::*place;
    std::span<const std::string_view> names;
};

constexpr std::array kStrings{StringField{&Record::title, kTitle}, StringField{&Record::text, kText},
                              StringField{&Record::published, kPublished},
                              StringField{&Record::updated, kUpdated}, StringField{&Record::uri, kUri}};

constexpr std::size_t kPublishedField = 2;
constexpr std::size_t kNobody = ~std::size_t{0};

std::size_t rank_of(std::string_view key, std::span<const std::string_view> names) {
    const auto found = std::find(names.begin(), names.end(), key);
    return found == names.end() ? kNobody : static_cast<std::size_t>(found - names.begin());
}

struct Reading {
    Record record;
    std::array<std::size_t, kStrings.size()> believed{kNobody, kNobody, kNobody, kNobody,
                                                      kNobody};  ///< rank of the name that was taken
    std::size_t authors_believed = kNobody;
    bool has_text = false;
    bool crawled =
        false;  ///< names its crawl's "dump", as FineWeb does: a bare "date" is the day of the visit
};

// A field under another name than the contract's may mean something else: it is left alone where it is no
// string.
Problem read_string_field(std::size_t field, std::size_t rank, ondemand::value value, Reading& into) {
    if (rank > into.believed[field]) return std::nullopt;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return broken(error);
    if (rank > 0 && type != ondemand::json_type::string) return std::nullopt;
    std::string words;
    if (Problem problem = read_string(value, kStrings[field].names[rank], words)) return problem;
    if (kStrings[field].place == &Record::text)
        into.has_text = into.has_text || type != ondemand::json_type::null;
    if (words.empty()) return std::nullopt;
    into.record.*kStrings[field].place = std::move(words);
    into.believed[field] = rank;
    return std::nullopt;
}

Problem read_authors_field(std::size_t rank, ondemand::value value, Reading& into) {
    if (rank > into.authors_believed) return std::nullopt;
    std::vector<std::string> names;
    Problem problem = read_authors(value, names);
    if (problem && rank == 0) return problem;
    if (problem || names.empty()) return std::nullopt;
    into.record.authors = std::move(names);
    into.authors_believed = rank;
    return std::nullopt;
}

Problem read_field(std::string_view key, ondemand::value value, Reading& into) {
    if (key == "id") return read_id(value, into.record.id);
    if (key == "dump") into.crawled = true;
    for (std::size_t field = 0; field < kStrings.size(); ++field) {
        const std::size_t rank = rank_of(key, kStrings[field].names);
        if (rank != kNobody) return read_string_field(field, rank, value, into);
    }
    const std::size_t rank = rank_of(key, kAuthors);
    return rank == kNobody ? std::nullopt : read_authors_field(rank, value, into);
}

// Goes on behind a field of the wrong type, so that the error still has the id.
Problem read_fields(ondemand::object object, Reading& into) {
    Problem first;
    for (auto item : object) {
        ondemand::field field;
        std::string_view key;
        if (const auto error = std::move(item).get(field)) return broken(error);  // NOLINT(performance-move-const-arg): get() wants an rvalue
        if (const auto error = field.unescaped_key().get(key)) return broken(error);
        Problem problem = read_field(key, field.value(), into);
        if (problem && !first) first = std::move(problem);
    }
    if (!first && !into.has_text) first = JsonError{"no text", {}};
    if (into.crawled && into.believed[kPublishedField] == kPublished.size() - 1)
        into.record.published.clear();
    return first;
}

Problem read_document(ondemand::document& document, Reading& into) {
    ondemand::object object;
    if (const auto error = document.get_object().get(object)) {
        if (error == simdjson::INCORRECT_TYPE) return JsonError{"not a JSON object", {}};
        return broken(error);
    }
    Problem problem = read_fields(object, into);
    const bool at_end = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    if (!problem && !at_end) problem = JsonError{"more than one JSON value on the line", {}};
    return problem;
}

}  // namespace

class JsonRecordParser::Buffers {
  public:
    ondemand::parser parser;
};

JsonRecordParser::JsonRecordParser() : buffers_(std::make_unique<Buffers>()) {}
JsonRecordParser::~JsonRecordParser() = default;

std::variant<Record, JsonError> JsonRecordParser::parse(std::string& json) {
    json.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    ondemand::document document;
    if (const auto error = buffers_->parser.iterate(json).get(document)) return broken(error);
    Reading reading;
    if (Problem problem = read_document(document, reading)) {
        problem->id = std::move(reading.record.id);
        return *std::move(problem);
    }
    return std::move(reading.record);
}

}  // namespace dateline
