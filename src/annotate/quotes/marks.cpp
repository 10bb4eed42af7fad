#include "annotate/quotes/marks.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using namespace std::literals;

enum class Form : std::uint8_t { left, right, straight };

struct MarkShape {
    std::string_view bytes;
    MarkFamily family;
    Form form;
};

constexpr std::array kShapes{
    MarkShape{"“", MarkFamily::double_marks, Form::left},
    MarkShape{"”", MarkFamily::double_marks, Form::right},
    MarkShape{"„", MarkFamily::double_marks, Form::left},
    MarkShape{"‟", MarkFamily::double_marks, Form::left},
    MarkShape{"``", MarkFamily::double_marks, Form::left},
    MarkShape{"''", MarkFamily::double_marks, Form::right},
    MarkShape{"\"", MarkFamily::double_marks, Form::straight},
    MarkShape{"‘", MarkFamily::single_marks, Form::left},
    MarkShape{"’", MarkFamily::single_marks, Form::right},
    MarkShape{"‚", MarkFamily::single_marks, Form::left},
    MarkShape{"‛", MarkFamily::single_marks, Form::left},
    MarkShape{"`", MarkFamily::single_marks, Form::left},
    MarkShape{"´", MarkFamily::single_marks, Form::right},
    MarkShape{"'", MarkFamily::single_marks, Form::straight},
    MarkShape{"«", MarkFamily::guillemets, Form::left},
    MarkShape{"»", MarkFamily::guillemets, Form::right},
    MarkShape{"‹", MarkFamily::guillemets, Form::left},
    MarkShape{"›", MarkFamily::guillemets, Form::right},
};

// Words that begin with an apostrophe for the letters they have lost.
constexpr std::array kElisions{"n"sv,     "em"sv,  "til"sv,  "till"sv,  "tis"sv, "twas"sv,
                               "cause"sv, "cuz"sv, "bout"sv, "round"sv, "un"sv,  "neath"sv};

const MarkShape* shape_at(std::string_view text, std::uint32_t at) {
    const char first = text[at];
    if (first != '"' && first != '\'' && first != '`' && first != '\xE2' && first != '\xC2') return nullptr;
    const auto rest = text.substr(at);
    const auto found = std::find_if(kShapes.begin(), kShapes.end(),
                                    [rest](const MarkShape& shape) { return rest.starts_with(shape.bytes); });
    return found == kShapes.end() ? nullptr : &*found;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// What stands beside a mark, other marks skipped.
enum class Side : std::uint8_t { blank, word, opening, closing, dash };

Side side_of(std::string_view character) {
    constexpr std::array kBlanks{" "sv,      "\t"sv,     "\n"sv,     "\r"sv,
                                 "\u00A0"sv, "\u2009"sv, "\u202F"sv, "\u200B"sv};
    constexpr std::array kDashes{"-"sv, "–"sv, "—"sv, "/"sv};
    const auto is_in = [character](const auto& list) {
        return std::find(list.begin(), list.end(), character) != list.end();
    };
    if (character.empty() || is_in(kBlanks)) return Side::blank;
    if (is_in(kDashes)) return Side::dash;
    if (character == "(" || character == "[" || character == "{") return Side::opening;
    if (character == "…") return Side::closing;
    if (character.size() > 1) return Side::word;
    return is_digit(character[0]) || is_letter(character[0]) || character[0] == '$' || character[0] == '#' ||
                   character[0] == '@' || character[0] == '*'
               ? Side::word
               : Side::closing;
}

std::string_view character_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
    if (at >= end) return {};
    std::uint32_t next = at + 1;
    while (next < end && is_continuation(text[next])) ++next;
    return text.substr(at, next - at);
}

std::string_view character_before(std::string_view text, std::uint32_t at, std::uint32_t begin) {
    if (at <= begin) return {};
    std::uint32_t first = at - 1;
    while (first > begin && is_continuation(text[first])) --first;
    return text.substr(first, at - first);
}

/// A mark with the characters before and behind it.
class MarkContext {
  public:
    MarkContext(std::string_view text, Span paragraph, Span mark)
        : text_(text), paragraph_(paragraph), mark_(mark) {}

    /// A few marks next to this one stand for what is beyond them.
    [[nodiscard]] Side left() const {
        std::uint32_t at = mark_.begin;
        auto character = character_before(text_, at, paragraph_.begin);
        for (int skipped = 0; skipped < kMarksTogether && is_mark(character); ++skipped) {
            at -= static_cast<std::uint32_t>(character.size());
            character = character_before(text_, at, paragraph_.begin);
        }
        return side_of(character);
    }
    [[nodiscard]] Side right() const {
        std::uint32_t at = mark_.end;
        auto character = character_at(text_, at, paragraph_.end);
        for (int skipped = 0; skipped < kMarksTogether && is_mark(character); ++skipped) {
            at += static_cast<std::uint32_t>(character.size());
            character = character_at(text_, at, paragraph_.end);
        }
        return side_of(character);
    }
    [[nodiscard]] char previous() const {
        return mark_.begin > paragraph_.begin ? text_[mark_.begin - 1] : ' ';
    }
    [[nodiscard]] char next(std::uint32_t ahead = 0) const {
        return mark_.end + ahead < paragraph_.end ? text_[mark_.end + ahead] : ' ';
    }
    /// The letters right behind the mark.
    [[nodiscard]] std::string_view word_behind() const {
        std::uint32_t end = mark_.end;
        while (end < paragraph_.end && is_letter(text_[end])) ++end;
        return text_.substr(mark_.end, end - mark_.end);
    }
    [[nodiscard]] bool ends_in(std::string_view suffix) const {
        return mark_.begin >= paragraph_.begin + suffix.size() &&
               text_.substr(mark_.begin - suffix.size(), suffix.size()) == suffix;
    }

  private:
    static constexpr int kMarksTogether = 4;
    static bool is_mark(std::string_view character) {
        return std::any_of(kShapes.begin(), kShapes.end(),
                           [character](const MarkShape& shape) { return shape.bytes == character; });
    }
    std::string_view text_;
    Span paragraph_;
    Span mark_;
};

bool begins_elision(const MarkContext& context) {
    if (is_digit(context.next()) && is_digit(context.next(1)) && !is_digit(context.next(2))) return true;
    const auto word = context.word_behind();
    return std::find(kElisions.begin(), kElisions.end(), word) != kElisions.end();
}

Mark single_mark(const MarkShape& shape, Span span, const MarkContext& context) {
    const Side left = context.left();
    const Side right = context.right();
    const bool edge_before = left == Side::blank || left == Side::opening || left == Side::dash;
    Mark mark{span, shape.family, false, false, false};
    mark.may_open = shape.form != Form::right && right != Side::blank && !begins_elision(context) &&
                    (edge_before || (shape.form == Form::left && left == Side::closing));
    mark.may_close =
        shape.form != Form::left && left != Side::blank && left != Side::opening && right != Side::word;
    const bool blank_then_small = right == Side::blank && context.next(1) >= 'a' && context.next(1) <= 'z';
    mark.weak = right == Side::blank && (context.ends_in("s") || (context.ends_in("in") && blank_then_small));
    return mark;
}

Mark straight_double(Span span, const MarkContext& context) {
    const Side left = context.left();
    const Side right = context.right();
    const bool edge_before = left == Side::blank || left == Side::opening;
    const bool edge_behind = right == Side::blank || right == Side::closing;
    Mark mark{span, MarkFamily::double_marks, false, false, false};
    if (edge_before != edge_behind) {
        mark.may_open = edge_before;
        mark.may_close = edge_behind;
    } else {
        mark.may_open = right != Side::blank || left == Side::blank;
        mark.may_close = true;
    }
    mark.weak = is_digit(context.previous()) && right == Side::blank;
    return mark;
}

Mark curly_mark(const MarkShape& shape, Span span, const MarkContext& context) {
    const Side left = context.left();
    const Side right = context.right();
    const bool can_open = right != Side::blank && right != Side::closing;
    Mark mark{span, shape.family, false, false, false};
    if (shape.form == Form::left) {
        mark.may_open = can_open || left == Side::blank || right == Side::closing;
        mark.may_close = left != Side::blank && left != Side::opening && right == Side::blank;
        if (mark.may_close) mark.may_open = false;
    } else {
        mark.may_open = (left == Side::blank || left == Side::opening) && can_open;
        mark.may_close = !mark.may_open;
    }
    return mark;
}

Mark mark_of(const MarkShape& shape, Span span, const MarkContext& context) {
    if (shape.family == MarkFamily::single_marks) return single_mark(shape, span, context);
    if (shape.form == Form::straight) return straight_double(span, context);
    return curly_mark(shape, span, context);
}

}  // namespace

std::vector<Mark> find_marks(std::string_view text, Span paragraph) {
    std::vector<Mark> marks;
    for (std::uint32_t at = paragraph.begin; at < paragraph.end; ++at) {
        const MarkShape* shape = shape_at(text.substr(0, paragraph.end), at);
        if (shape == nullptr) continue;
        const Span span{at, at + static_cast<std::uint32_t>(shape->bytes.size())};
        const Mark mark = mark_of(*shape, span, MarkContext(text, paragraph, span));
        if (mark.may_open || mark.may_close) marks.push_back(mark);
        at = span.end - 1;
    }
    return marks;
}

}  // namespace dateline
