#pragma once

#include <string>
#include <vector>

namespace dateline {

/// What the command line asked for. The values here are the defaults that the help shows; which command takes
/// which of them is told by the table in commands.cpp.
struct Options {
    bool help = false;
    std::string topic;  ///< the command that help is asked for
    std::string format = "text";
    std::string color = "auto";

    // Reading stories.
    std::vector<std::string> inputs;  ///< paths; empty: standard input
    std::string input_form = "auto";
    std::string published;
    bool date_from_file = false;
    std::string models;
    unsigned threads = 0;  ///< 0: one for each core
    std::string offsets = "utf8";
    std::vector<std::string> layers;

    // Asking an archive.
    std::string archive;             ///< the archive's file
    std::vector<std::string> words;  ///< of a search
    std::string story;               ///< an id
    unsigned revision = 0;           ///< of a story; 0: the latest
    std::string of;                  ///< a person's name
    std::string since;               ///< the first day
    std::string until;               ///< the last day
    std::string when;                ///< days that a story tells of
    std::string source;              ///< part of a story's source
    unsigned limit = 20;
    bool all = false;
    bool failures = false;
};

}  // namespace dateline
