#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "dateline/story.h"

namespace dateline {

/// A record that could not be read or kept, and why.
struct Failure {
    std::string file;          ///< "-" for standard input
    std::uint64_t record = 0;  ///< counted from 1; 0 for a file that is one story, or that failed as a whole
    std::uint64_t byte = 0;    ///< where the record begins in its (uncompressed) file
    std::string id;            ///< empty where unknown
    std::string reason;        ///< for a person
    bool operator==(const Failure&) const = default;
};

/// Stands for a story that was not read because it is kept already.
struct KnownStory {
    std::string id;
};

/// What became of one record of the input.
struct Reading {
    std::string file;  ///< the file it is from; "-" for standard input, empty where there is none
    std::variant<Story, KnownStory, Failure> outcome;
};

}  // namespace dateline
