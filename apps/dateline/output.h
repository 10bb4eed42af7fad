#pragma once

#include <string>
#include <string_view>

#include "dateline/result.h"

namespace dateline {

/// Standard output. Text is kept until `flush`, or until there is much of it. When the reader of a pipe has
/// gone the program ends quietly with status 0; when the output cannot be written otherwise it ends with a
/// message and status 2.
class Output {
  public:
    Output() = default;
    ~Output() { flush(); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text);
    void flush();

  private:
    std::string pending_;
};

/// "dateline: " and the message on standard error.
void complain(std::string_view message);
/// Complains and gives the exit status of an error.
int failed(const Error& error);

[[nodiscard]] bool output_is_terminal();
[[nodiscard]] bool errors_are_terminal();
/// Whether to colour standard output; `when` is "auto", "always" or "never". NO_COLOR: https://no-color.org.
[[nodiscard]] bool wants_color(std::string_view when);
/// Columns of the terminal; 100 where standard output is none.
[[nodiscard]] unsigned output_width();

}  // namespace dateline
