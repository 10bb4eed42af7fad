#include "annotate/quotes/stretches.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "annotate/quotes/marks.h"

namespace dateline {
namespace {

using namespace std::literals;

using Marks = std::vector<Mark>;

Stretch stretch_of(Span span, Span inside) {
    return {span, inside, 0, 0, false, true, true, false};
}

Stretch between(const Mark& open, const Mark& close) {
    return stretch_of({open.span.begin, close.span.end}, {open.span.end, close.span.begin});
}

/// Whether an opening mark inside an open quotation begins a quotation in it: then the marks behind it close
/// both.
bool opens_inner(const Marks& marks, std::size_t at) {
    int depth = 1;
    for (std::size_t i = at; i < marks.size(); ++i) {
        const bool opens = marks[i].may_open && !marks[i].may_close;
        depth += opens ? 1 : -1;
        if (depth == 0) return true;
        if (depth > 2) return false;
    }
    return false;
}

/// Whether a closing mark behind a digit is an inch sign: another mark closes before the next one opens.
bool is_inch_sign(const Marks& marks, std::size_t at) {
    if (!marks[at].weak) return false;
    return at + 1 < marks.size() && marks[at + 1].may_close && !marks[at + 1].may_open;
}

constexpr std::uint32_t kLongestSubject = 60;  // bytes from the comma to the reporting verb

/// The end of a quotation without a closing mark: behind the comma (question mark, …) before the first
/// reporting verb, else `last`.
std::uint32_t repaired_end(std::string_view text, std::uint32_t begin, std::uint32_t last,
                           std::uint32_t longest_subject = kLongestSubject) {
    constexpr std::array kVerbs{" said"sv, " says"sv, " told "sv, " added"sv, " wrote"sv, " asked"sv};
    const auto part = text.substr(0, last);
    std::uint32_t best = last;
    for (const auto verb : kVerbs) {
        const auto found = part.find(verb, begin);
        if (found == std::string_view::npos || found >= best) continue;
        const auto stop = part.find_last_of(",?!.", found);
        if (stop == std::string_view::npos || stop <= begin || found - stop > longest_subject) continue;
        const auto subject = part.substr(stop + 1, found - stop - 1);
        if (subject.ends_with(" I") || subject.ends_with(" we")) continue;  // words of the quotation itself
        if (part[stop] != '.' && part[stop + 1] == ' ') best = static_cast<std::uint32_t>(stop + 1);
    }
    return best;
}

std::uint32_t without_blanks(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
    return end;
}

/// Pairs the marks of one paragraph. The marks are of one family, or of both outer ones.
class Pairing {
  public:
    /// `carried`: the paragraph before was left with a quotation open; `opens_next`: the next one begins with
    /// a mark.
    Pairing(std::string_view text, Span paragraph, const Marks& marks, bool carried, bool opens_next)
        : text_(text), paragraph_(paragraph), marks_(marks), carried_(carried), opens_next_(opens_next) {}

    std::vector<Stretch> run() {
        for (std::size_t i = 0; i < marks_.size(); ++i) take(i);
        while (!open_.empty()) give_up(paragraph_.end);
        return std::move(found_);
    }

  private:
    void take(std::size_t i) {
        const Mark& mark = marks_[i];
        if (open_.empty()) {
            if (mark.may_open) {
                open_.push_back(i);
            } else if (mark.may_close) {
                close_unopened(i);
            }
            return;
        }
        if (mark.may_close && !is_inch_sign(marks_, i)) return close(i);
        if (!mark.may_open) return;
        if (!opens_inner(marks_, i)) {
            // Opened again without a cue between: the same quotation goes on, in a new paragraph once or by a
            // slip.
            const std::uint32_t begin = std::max(marks_[open_.back()].span.end, searched_);
            searched_ = mark.span.begin;
            if (repaired_end(text_, begin, mark.span.begin) == mark.span.begin) return;
            give_up(mark.span.begin);
        }
        open_.push_back(i);
    }

    void close(std::size_t i) {
        found_.push_back(between(marks_[open_.back()], marks_[i]));
        open_.pop_back();
    }

    /// A closing mark whose opening mark is missing ends what went on from the paragraph before.
    void close_unopened(std::size_t i) {
        if (!carried_ || !found_.empty() || marks_[i].weak) return;
        Stretch stretch =
            stretch_of({paragraph_.begin, marks_[i].span.end}, {paragraph_.begin, marks_[i].span.begin});
        stretch.opened = false;
        found_.push_back(stretch);
    }

    /// Ends the innermost quotation, which has no closing mark, at `last` or before it.
    void give_up(std::uint32_t last) {
        const Mark& open = marks_[open_.back()];
        open_.pop_back();
        const bool goes_on = last == paragraph_.end && opens_next_;
        // Before a paragraph that opens again only ", said X" tells that the mark was forgotten.
        std::uint32_t end = repaired_end(text_, open.span.end, last, goes_on ? 1 : kLongestSubject);
        end = without_blanks(text_, open.span.end, end);
        if (end == open.span.end) return;
        Stretch stretch = stretch_of({open.span.begin, end}, {open.span.end, end});
        stretch.closed = false;
        found_.push_back(stretch);
    }

    std::string_view text_;
    Span paragraph_;
    const Marks& marks_;
    bool carried_;
    bool opens_next_;
    std::uint32_t searched_ = 0;  // there is no reporting verb between the open mark and this
    std::vector<std::size_t> open_;
    std::vector<Stretch> found_;
};

/// The mark that closes the single-marked quotation opened at `open`: the first that is surely no apostrophe,
/// else the first that may be one, before the next opening mark.
std::optional<std::size_t> closing_single(const Marks& marks, std::size_t open) {
    std::optional<std::size_t> doubtful;
    for (std::size_t i = open + 1; i < marks.size(); ++i) {
        if (marks[i].may_open && !marks[i].may_close) break;
        if (!marks[i].may_close) continue;
        if (!marks[i].weak) return i;
        if (!doubtful) doubtful = i;
    }
    return doubtful;
}

std::vector<Stretch> pair_singles(const Marks& marks) {
    std::vector<Stretch> found;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].may_open) continue;
        const auto close = closing_single(marks, i);
        if (!close) continue;
        found.push_back(between(marks[i], marks[*close]));
        found.back().single = true;
        i = *close;
    }
    return found;
}

bool cross(Span a, Span b) {
    return a.overlaps(b) && !a.contains(b) && !b.contains(a);
}

/// Adds the single-marked stretches that lie wholly in or wholly around the others.
void add_singles(std::vector<Stretch>& found, const std::vector<Stretch>& singles) {
    const std::size_t doubles = found.size();
    std::size_t first = 0;
    for (const Stretch& single : singles) {
        while (first < doubles && found[first].span.end <= single.span.begin) ++first;
        bool fits = true;
        for (std::size_t i = first; i < doubles && found[i].span.begin < single.span.end; ++i) {
            fits = fits && !cross(found[i].span, single.span);
        }
        if (fits) found.push_back(single);
    }
}

bool by_place(const Stretch& a, const Stretch& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

void set_depths(std::vector<Stretch>& sorted) {
    std::vector<std::uint32_t> ends;
    for (Stretch& stretch : sorted) {
        while (!ends.empty() && ends.back() <= stretch.span.begin) ends.pop_back();
        stretch.depth = static_cast<std::uint32_t>(ends.size());
        ends.push_back(stretch.span.end);
    }
}

/// Whether the paragraph is left with its last quotation open.
const Stretch* left_open(const std::vector<Stretch>& found, Span paragraph) {
    const auto open = std::find_if(found.begin(), found.end(), [paragraph](const Stretch& stretch) {
        return !stretch.closed && stretch.depth == 0 && stretch.span.end == paragraph.end;
    });
    return open == found.end() ? nullptr : &*open;
}

/// The single mark that opens what the paragraph does not close, while the next paragraph begins with one
/// too.
const Mark* runs_on_in_singles(std::string_view text, const Marks& singles, const Marks& next, Span paragraph,
                               Span next_paragraph) {
    if (next.empty() || !next[0].may_open || next[0].span.begin != next_paragraph.begin) return nullptr;
    const auto open =
        std::find_if(singles.rbegin(), singles.rend(), [](const Mark& mark) { return mark.may_open; });
    if (open == singles.rend()) return nullptr;
    const std::uint32_t begin = open->span.begin;
    const bool introduced =
        begin >= paragraph.begin + 2 && (text[begin - 2] == ':' || text[begin - 2] == ',');
    return begin == paragraph.begin || introduced ? &*open : nullptr;
}

class Finder {
  public:
    explicit Finder(const Document& document) : document_(document), text_(document.text()) {}

    std::vector<Stretch> run() {
        const auto& paragraphs = document_.paragraphs();
        Marks next = paragraphs.empty() ? Marks{} : find_marks(text_, paragraphs[0]);
        for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
            const Marks marks = std::move(next);
            next = i + 1 < paragraphs.size() ? find_marks(text_, paragraphs[i + 1]) : Marks{};
            add(read(i, marks, next), i);
        }
        return std::move(all_);
    }

  private:
    static Marks of_family(const Marks& marks, MarkFamily family) {
        Marks out;
        std::copy_if(marks.begin(), marks.end(), std::back_inserter(out),
                     [family](const Mark& mark) { return mark.family == family; });
        return out;
    }

    std::vector<Stretch> read(std::uint32_t index, const Marks& marks, const Marks& next) {
        const Span paragraph = document_.paragraphs()[index];
        std::vector<Stretch> found;
        for (const auto family : {MarkFamily::double_marks, MarkFamily::guillemets}) {
            const Marks pairs = of_family(marks, family);
            const bool carried = carried_ && family == MarkFamily::double_marks;
            const bool opens_next = index + 1 < document_.paragraphs().size() && !next.empty() &&
                                    next[0].may_open && next[0].family == family &&
                                    next[0].span.begin == document_.paragraphs()[index + 1].begin;
            for (Stretch& stretch : Pairing(text_, paragraph, pairs, carried, opens_next).run())
                found.push_back(stretch);
        }
        std::sort(found.begin(), found.end(), by_place);
        const Marks single_marks = of_family(marks, MarkFamily::single_marks);
        add_singles(found, pair_singles(single_marks));
        if (found.empty() && index + 1 < document_.paragraphs().size()) {
            run_on(found, single_marks, of_family(next, MarkFamily::single_marks), index);
        }
        std::sort(found.begin(), found.end(), by_place);
        set_depths(found);
        return found;
    }

    void run_on(std::vector<Stretch>& found, const Marks& singles, const Marks& next,
                std::uint32_t index) const {
        const Span paragraph = document_.paragraphs()[index];
        const Mark* open =
            runs_on_in_singles(text_, singles, next, paragraph, document_.paragraphs()[index + 1]);
        if (open == nullptr) return;
        found.push_back(stretch_of({open->span.begin, paragraph.end}, {open->span.end, paragraph.end}));
        found.back().closed = false;
        found.back().single = true;
    }

    void add(std::vector<Stretch> found, std::uint32_t index) {
        const Span paragraph = document_.paragraphs()[index];
        if (!found.empty() && carried_ && found[0].span.begin == paragraph.begin) found[0].continues = true;
        const bool is_title = index == 0 && !document_.info().title.empty();
        const Stretch* open = left_open(found, paragraph);
        carried_ = open != nullptr && !is_title;
        for (Stretch& stretch : found) {
            stretch.paragraph = index;
            all_.push_back(stretch);
        }
    }

    const Document& document_;
    std::string_view text_;
    bool carried_ = false;  // the paragraph before was left with a quotation open
    std::vector<Stretch> all_;
};

}  // namespace

std::vector<Stretch> find_stretches(const Document& document) {
    return Finder(document).run();
}

}  // namespace dateline
