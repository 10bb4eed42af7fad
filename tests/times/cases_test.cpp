// tests/cases/times/*.txt, one line a case:
//     text | publication date | expression | type | value | mod | interval
// `expression` is the one the case is about; other expressions in the text are not looked at. A line with "-"
// as expression says that the text has none. An empty date is a story without one; `interval` is "begin end"
// or empty.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/date.h"
#include "ingest/document.h"
#include "render/names.h"
#include "resolve/dates.h"
#include "segment/segment.h"

namespace dateline {
namespace {

struct Case {
    std::string where;
    std::vector<std::string> fields;
};

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<std::filesystem::path> case_files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(DATELINE_SOURCE_DIR) + "/tests/cases/times")) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Case> cases_of(const std::filesystem::path& path) {
    std::vector<Case> cases;
    std::ifstream file(path);
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line[0] == '#') continue;
        Case one{path.filename().string() + ":" + std::to_string(number), {}};
        for (std::size_t at = 0; at <= line.size();) {
            const std::size_t end = std::min(line.find('|', at), line.size());
            one.fields.push_back(trimmed(line.substr(at, end - at)));
            at = end + 1;
        }
        one.fields.resize(7);
        cases.push_back(std::move(one));
    }
    return cases;
}

std::string upper(std::string_view name) {
    std::string out(name);
    for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

std::string described(const Document& document, const Time& time) {
    std::string out = std::string(document.text(time.span)) + " | " + upper(name_of(time.type)) + " | " +
                      time.value + " | " + time.mod + " | ";
    if (time.interval) out += iso_date(time.interval->begin) + " " + iso_date(time.interval->end);
    return trimmed(out);
}

std::vector<std::string> times_of(const Case& one) {
    Record record;
    record.text = one.fields[0];
    record.published = one.fields[1];
    auto document = make_document(record, {});
    if (!document) return {"no document: " + document.error().message};
    const Segmentation segmentation = segment(*document);
    const auto expressions = find_times(*document, segmentation);
    const ResolvedTimes resolved = resolve_dates(*document, segmentation, expressions, {});
    std::vector<std::string> out;
    for (const Time& time : resolved.times) out.push_back(described(*document, time));
    return out;
}

std::string wanted(const Case& one) {
    std::string out;
    for (std::size_t i = 2; i < 7; ++i) out += (i > 2 ? " | " : "") + one.fields[i];
    return trimmed(out);
}

class TimeCases : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(TimeCases, AreRead) {
    const auto cases = cases_of(GetParam());
    EXPECT_GE(cases.size(), 30U);
    for (const Case& one : cases) {
        const auto times = times_of(one);
        if (one.fields[2] == "-") {
            EXPECT_TRUE(times.empty())
                << one.where << ": " << one.fields[0] << "\n  found " << testing::PrintToString(times);
            continue;
        }
        EXPECT_NE(std::find(times.begin(), times.end(), wanted(one)), times.end())
            << one.where << ": " << one.fields[0] << "\n  wanted " << wanted(one) << "\n  found  "
            << testing::PrintToString(times);
    }
}

INSTANTIATE_TEST_SUITE_P(Files, TimeCases, testing::ValuesIn(case_files()),
                         [](const auto& test) { return test.param.stem().string(); });

}  // namespace
}  // namespace dateline
