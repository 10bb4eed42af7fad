#include "ingest/json_record.h"

#include <simdjson.h>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

namespace ondemand = simdjson::ondemand;

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
    if (digits.find_first_not_of("-0123456789") != digits.npos) return wrong_type("id", "a string or an integer");
    into = digits;
    return std::nullopt;
}

Problem read_authors(ondemand::value value, std::vector<std::string>& into) {
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return broken(error);
    into.clear();
    if (type != ondemand::json_type::array) {
        std::string name;
        if (read_string(value, "authors", name)) return wrong_type("authors", "a list of strings");
        if (!name.empty()) into.push_back(std::move(name));
        return std::nullopt;
    }
    ondemand::array list;
    if (const auto error = value.get_array().get(list)) return broken(error);
    for (auto item : list) {
        ondemand::value one;
        if (const auto error = std::move(item).get(one)) return broken(error);
        std::string name;
        if (Problem problem = read_string(one, "an author", name)) return problem;
        if (!name.empty()) into.push_back(std::move(name));
    }
    return std::nullopt;
}

struct Reading {
    Record record;
    bool has_text = false;
};

Problem read_field(std::string_view key, ondemand::value value, Reading& into) {
    Record& record = into.record;
    const std::array<std::pair<std::string_view, std::string*>, 5> strings{{{"title", &record.title},
                                                                            {"text", &record.text},
                                                                            {"published", &record.published},
                                                                            {"updated", &record.updated},
                                                                            {"uri", &record.uri}}};
    if (key == "id") return read_id(value, record.id);
    if (key == "authors") return read_authors(value, record.authors);
    for (const auto& [name, target] : strings) {
        if (key != name) continue;
        ondemand::json_type type{};
        if (const auto error = value.type().get(type)) return broken(error);
        if (key == "text") into.has_text = type != ondemand::json_type::null;
        return read_string(value, name, *target);
    }
    return std::nullopt;
}

// Goes on behind a field of the wrong type, so that the error still has the id.
Problem read_fields(ondemand::object object, Reading& into) {
    Problem first;
    for (auto item : object) {
        ondemand::field field;
        std::string_view key;
        if (const auto error = std::move(item).get(field)) return broken(error);
        if (const auto error = field.unescaped_key().get(key)) return broken(error);
        Problem problem = read_field(key, field.value(), into);
        if (problem && !first) first = std::move(problem);
    }
    if (!first && !into.has_text) first = JsonError{"no text", {}};
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
