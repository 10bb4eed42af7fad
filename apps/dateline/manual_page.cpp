#include "base/version.h"
#include "commands.h"
#include "manual.h"

namespace dateline {
namespace {

/// Text for troff: hyphens stay hyphens, backslashes stay themselves, no line is taken for a request.
std::string troff(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool at_line_start = out.empty() || out.back() == '\n';
        if (at_line_start && (c == '.' || c == '\'')) out += "\\&";
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-";
        } else {
            out += c;
        }
    }
    return out;
}

std::string entry(const std::string& tag, const std::string& text) {
    return ".TP\n" + tag + "\n" + troff(text) + "\n";
}

std::string entry_of(const Flag& flag) {
    std::string tag = "\\fB\\-\\-" + troff(flag.name) + "\\fR";
    if (!flag.value.empty()) tag += " \\fI" + troff(flag.value) + "\\fR";
    const std::string text = meaning_of(flag);
    const std::string given = default_of(flag);
    return entry(tag, given.empty() ? text + "." : text + ". Default: " + given + ".");
}

std::string section_of(const Command& command) {
    std::string out = ".SH " + troff(command.name) + "\n.B " + troff(usage_of(command)) + "\n.PP\n" +
                      troff(command.description) + "\n";
    for (const Argument& argument : command.arguments) {
        out += entry("\\fI" + troff(argument.name) + "\\fR", std::string(argument.help) + ".");
    }
    for (const Flag& flag : command.flags) out += entry_of(flag);
    out += entry_of(help_flag());
    for (const Example& example : command.examples) {
        out += ".PP\n" + troff(example.does) + ":\n.PP\n.RS\n.nf\n" + troff(example.line) + "\n.fi\n.RE\n";
    }
    return out;
}

}  // namespace

std::string manual_page() {
    std::string out =
        ".TH DATELINE 1 \"\" \"dateline " + std::string(kVersion) +
        "\" \"\"\n.SH NAME\ndateline \\- read dated news stories\n.SH SYNOPSIS\n.B dateline\n.I COMMAND\n"
        "…\n.SH DESCRIPTION\n" +
        troff(kProgramSummary) + "\n.SH COMMANDS\n";
    for (const Command& command : commands()) {
        out += entry("\\fB" + troff(command.name) + "\\fR", std::string(command.summary));
    }
    for (const Command& command : commands()) out += section_of(command);
    out += ".SH EXIT STATUS\n";
    for (const ExitStatus& status : exit_statuses()) {
        out += entry(std::to_string(status.code), std::string(status.meaning));
    }
    return out;
}

}  // namespace dateline
