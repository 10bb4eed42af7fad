#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "dateline/reader.h"
#include "ingest/document.h"
#include "render/story_json.h"

// JSON Lines records on standard input, contract records on standard output.
int main() {
    const auto reader = dateline::Reader::load({});
    if (!reader) return 2;
    for (std::string line; std::getline(std::cin, line);) {
        const auto json = nlohmann::json::parse(line);
        dateline::Record record;
        record.id = json.value("id", "");
        record.title = json.value("title", "");
        record.text = json.value("text", "");
        record.published = json.value("published", "");
        auto document = dateline::make_document(record, {});
        if (!document) return 1;
        std::cout << dateline::to_json(reader->read(*std::move(document))) << '\n';
    }
}
