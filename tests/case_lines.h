#pragma once

#include <sstream>
#include <string>
#include <vector>

namespace dateline {

/// The parts of a line of a case file between marks, without the blanks around them.
inline std::vector<std::string> split(const std::string& line, char at) {
    std::vector<std::string> out;
    std::istringstream stream(line);
    for (std::string part; std::getline(stream, part, at);) {
        const auto begin = part.find_first_not_of(' ');
        out.push_back(begin == std::string::npos ? "" : part.substr(begin, part.find_last_not_of(' ') - begin + 1));
    }
    return out;
}

}  // namespace dateline
