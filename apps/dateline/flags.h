#pragma once

#include <utility>

#include "commands.h"

/// Flags and arguments that several commands have.
namespace dateline {

inline const Flag kForm{
    "from",
    "FORM",
    "what the input is; auto goes by the file's name and first bytes, and takes JSON Lines as such",
    &Options::input_form,
    {"auto", "text", "jsonl"}};
inline const Flag kPublished{
    "published",
    "DATE",
    "the day the stories were published, over any date they carry: 2021-09-29 or with time and zone",
    &Options::published,
    {}};
inline const Flag kDateFromFile{
    "date-from-file",
    "",
    "where a story tells no date, take it from the file's name or its modification time",
    &Options::date_from_file,
    {}};
inline const Flag kThreads{"threads",
                           "N",
                           "how many stories to read at once; 0 is one for each core. The output is the same",
                           &Options::threads,
                           {}};
inline const Flag kOffsets{"offsets",
                           "UNIT",
                           "what the spans of JSON count: bytes, code points, or UTF-16 units",
                           &Options::offsets,
                           {"utf8", "codepoint", "utf16"}};
inline const Flag kLayers{
    "layers", "NAMES", "further layers in JSON, with commas", &Options::layers, {"tokens", "attributions"}};
inline const Flag kModels{
    "models",
    "FOLDER",
    "model files to read with, in place of those that came with the program; none is the rules alone: "
    "faster, and much less is found",
    &Options::models,
    {}};
inline const Flag kColor{"color",
                         "WHEN",
                         "colour; auto is on a terminal, unless NO_COLOR is set",
                         &Options::color,
                         {"auto", "always", "never"}};

inline const Flag kSince{
    "from", "DATE", "from this day on: 2021, 2021-09 or 2021-09-29", &Options::since, {}};
inline const Flag kUntil{"to", "DATE", "up to and with this day, month or year", &Options::until, {}};
inline const Flag kSource{
    "source", "TEXT", "only stories whose source has this in its name", &Options::source, {}};

inline Flag format(std::vector<std::string_view> choices, std::string_view help = "how to print") {
    return {"format", "FORM", help, &Options::format, std::move(choices)};
}

inline const Argument kFiles{"FILES", "files and folders; - or none is standard input", &Options::inputs,
                             false};
inline const Argument kArchive{"ARCHIVE", "the archive's file", &Options::archive, true};

}  // namespace dateline
