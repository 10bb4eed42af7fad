// Times of the day: "5 p.m. EST", "17:30", "noon", "Friday morning", "overnight".
#include "annotate/times/phrase.h"

namespace dateline::times {
namespace {

constexpr std::string_view kRule = "clock-time";

std::uint32_t zone_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    std::uint32_t zone = phrase.is(at, Word::open) ? at + 1 : at;
    const bool of_place =
        phrase[zone].word == Word::other && phrase[zone].capital && phrase.text(zone + 1) == "time";
    if (of_place && zone == at) return zone + 2;  // "6 a.m. London time"
    if (!phrase.is(zone, Word::zone)) return at;
    const int kind = phrase[zone].value;
    if (kind == 2) return phrase.is(zone + 1, Word::time) ? zone + 2 : at;
    if (!phrase[zone].all_capital) return at;
    form.universal = kind == 1;
    ++zone;
    if (phrase.is(at, Word::open)) return phrase.is(zone, Word::close) ? zone + 1 : at;
    return zone;
}

void set_hour(TimeForm& form, int hour, int minute) {
    form.hour = static_cast<std::int8_t>(hour);
    form.minute = static_cast<std::int8_t>(minute);
}

int with_half(int hour, int half) {
    return hour == 12 ? half : hour + half;
}

/// "4 in the morning", "8 at night".
std::uint32_t spoken_half(const Phrase& phrase, std::uint32_t at, int& hour) {
    const bool in_the =
        phrase.is(at, Word::in) && phrase.is(at + 1, Word::the) && phrase.is(at + 2, Word::part);
    const bool at_night = phrase.is(at, Word::at) && phrase.is(at + 1, Word::part);
    if (!in_the && !at_night) return 0;
    const std::uint32_t part = in_the ? at + 2 : at + 1;
    if (static_cast<DayPart>(phrase[part].value) != DayPart::morning && hour < 12) hour += 12;
    return part + 1;
}

bool is_two_digits(const Phrase& phrase, std::uint32_t at) {
    return phrase.is(at, Word::number) && phrase.glued(at) && phrase[at].span.size() == 2 &&
           phrase[at].value < 60;
}

std::uint32_t digital(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    const bool separated = phrase.is(at + 1, Word::colon, Word::period_mark) && phrase.glued(at + 1);
    int hour = phrase[at].value;
    if (separated && is_two_digits(phrase, at + 2) && hour <= 24) {
        std::uint32_t end = at + 3;
        if (phrase.is(end, Word::colon) && is_two_digits(phrase, end + 1)) end += 2;
        const bool colon = phrase.is(at + 1, Word::colon);
        if (phrase.is(end, Word::am_pm) && hour <= 12) {
            set_hour(form, with_half(hour, phrase[end].value), phrase[at + 2].value);
            return zone_at(phrase, end + 1, form);
        }
        if (!colon) return 0;
        if (phrase.text(end) == "hrs" || phrase.text(end) == "hours") ++end;
        const std::uint32_t zoned = zone_at(phrase, end, form);
        const bool introduced = phrase.comes_after(at, Word::at, Word::by, Word::until, Word::about,
                                                   Word::before, Word::after, Word::from, Word::to);
        if (zoned == end && !introduced) return 0;
        form.ambiguous_hour = hour >= 1 && hour <= 12;
        set_hour(form, hour, phrase[at + 2].value);
        return zoned;
    }
    return 0;
}

}  // namespace

namespace {

/// "half past five", "quarter to six", "ten past nine".
std::uint32_t told_by_the_hand(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    std::uint32_t word = phrase.skip(at, Word::article);
    int minutes = 0;
    if (phrase.is(word, Word::half_word))
        minutes = 30;
    else if (phrase.is(word, Word::quarter))
        minutes = 15;
    else if (phrase.is(word, Word::ones, Word::tens))
        minutes = phrase[word].value;
    else
        return 0;
    const bool past = phrase.is(word + 1, Word::past);
    if (!past && !(phrase.is(word + 1, Word::to) && phrase.is(word, Word::quarter))) return 0;
    if (!phrase.is(word + 2, Word::ones, Word::number) || phrase[word + 2].value < 1 ||
        phrase[word + 2].value > 12)
        return 0;
    const int hour = phrase[word + 2].value;
    form.ambiguous_hour = true;
    set_hour(form, past ? hour : (hour + 10) % 12 + 1, past ? minutes : 60 - minutes);
    return word + 3;
}

}  // namespace

std::uint32_t clock_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (const std::uint32_t end = told_by_the_hand(phrase, at, form)) return end;
    if (phrase.is(at, Word::clock_point)) {
        set_hour(form, phrase[at].value, 0);
        return zone_at(phrase, at + 1, form);
    }
    if (!phrase.is(at, Word::number, Word::ones, Word::decimal)) return 0;
    if (phrase.is(at, Word::number)) {
        if (const std::uint32_t end = digital(phrase, at, form)) return end;
    }
    int hour = phrase[at].value;
    int minute = 0;
    if (phrase.is(at, Word::decimal)) return 0;
    if (hour < 1 || hour > 12) {
        const bool compact = phrase.is(at, Word::number) && phrase[at].span.size() == 4 && hour < 2400;
        if (!compact || !phrase.is(at + 1, Word::zone) || phrase[at + 1].value != 1) return 0;
        set_hour(form, hour / 100, hour % 100);
        return zone_at(phrase, at + 1, form);
    }
    std::uint32_t end = at + 1;
    if (phrase.is(end, Word::or_, Word::to, Word::hyphen) && phrase.is(end + 1, Word::number)) {
        end += 2;  // "8 or 9 o'clock", "7-8 p.m.": known by its first
    }
    if (phrase.is(end, Word::oclock)) {
        form.ambiguous_hour = true;
        ++end;
        if (const std::uint32_t half = spoken_half(phrase, end, hour)) {
            end = half;
            form.ambiguous_hour = false;
        }
        set_hour(form, hour, minute);
        return end;
    }
    if (phrase.is(end, Word::am_pm)) {
        set_hour(form, with_half(hour, phrase[end].value), minute);
        return zone_at(phrase, end + 1, form);
    }
    if (const std::uint32_t half = spoken_half(phrase, end, hour)) {
        set_hour(form, hour, minute);
        return half;
    }
    return 0;
}

std::uint32_t part_of_day_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    if (phrase.is(at, Word::part)) {
        form.part = static_cast<DayPart>(phrase[at].value);
        return at + 1;
    }
    if (phrase.is(at, Word::early, Word::late) && phrase.is(at + 1, Word::part)) {
        form.part = static_cast<DayPart>(phrase[at + 1].value);
        form.mod = phrase.is(at, Word::early) ? Mod::start : Mod::end;
        return at + 2;
    }
    if (phrase.is(at, Word::clock_point)) {
        form.hour = static_cast<std::int8_t>(phrase[at].value);
        form.minute = 0;
        return at + 1;
    }
    std::uint32_t clock = phrase.skip(at, Word::comma);
    clock = phrase.skip(clock, Word::at);
    clock = phrase.skip(clock, Word::about);
    if (const std::uint32_t end = clock_at(phrase, clock, form)) return end;
    return at;
}

namespace {

/// The day that a clock time or part of the day belongs to: "5 p.m. Friday", "noon on March 3", "10 a.m.
/// today".
std::uint32_t day_of_time_at(const Phrase& phrase, std::uint32_t at, TimeForm& form) {
    std::uint32_t word = phrase.skip(at, Word::comma);
    word = phrase.skip(word, Word::on);
    if (phrase.is(word, Word::of) && has_time_of_day(form)) ++word;
    if (phrase.is(word, Word::today) && phrase[word].value <= 1) {
        form.step = {Unit::day, phrase[word].value, false, Reference::publication};
        return word + 1;
    }
    const TimeForm time = form;
    Match day = weekday(phrase, word);
    if (!day) day = explicit_date(phrase, word);
    const bool same_part =
        time.part == day.form.part && day.form.hour == kUnsaid;  // "the early hours of Friday morning"
    if (!day || (has_time_of_day(day.form) && !same_part) ||
        (day.form.weekday == kUnsaid && day.form.day == kUnsaid))
        return at;
    form = day.form;
    form.hour = time.hour;
    form.minute = time.minute;
    form.part = time.part;
    form.mod = time.mod;
    form.universal = time.universal;
    form.ambiguous_hour = time.ambiguous_hour;
    return day.end;
}

/// "the early hours", "the early morning hours" before "of Friday".
std::uint32_t small_hours(const Phrase& phrase, std::uint32_t at) {
    const bool small =
        phrase.is(at + 1, Word::early) || phrase.text(at + 1) == "small" || phrase.text(at + 1) == "wee";
    if (!phrase.is(at, Word::the) || !small) return 0;
    const std::uint32_t hours = phrase.is(at + 2, Word::part) ? at + 3 : at + 2;
    return phrase.is(hours, Word::units) && phrase.text(hours) == "hours" && phrase.is(hours + 1, Word::of)
               ? hours + 1
               : 0;
}

}  // namespace

Match clock_time(const Phrase& phrase, std::uint32_t at) {
    const bool title = phrase.is(at, Word::clock_point) && phrase[at].capital && phrase.before(at).capital &&
                       phrase.before(at).word == Word::other;  // "High Noon"
    if (title) return {};
    Match match{0, TimeType::time, kRule, {}};
    match.end = clock_at(phrase, at, match.form);
    if (match.end == 0) return {};
    match.end = day_of_time_at(phrase, match.end, match.form);
    if (match.form.step.unit == Unit::none && phrase.is(match.end, Word::that) &&
        phrase.is(match.end + 1, Word::unit) && phrase[match.end + 1].value == static_cast<int>(Unit::day)) {
        match.form.step = {Unit::day, 0, false, Reference::text};
        match.end += 2;
    }
    return match;
}

/// "the night of May 3", "overnight", "the morning", "at dawn".
Match day_part(const Phrase& phrase, std::uint32_t at) {
    const bool article = phrase.is(at, Word::the);
    std::uint32_t word = article ? at + 1 : at;
    if (const std::uint32_t hours = small_hours(phrase, at)) {
        Match match{0, TimeType::time, "part-of-day", {}};
        match.form.part = DayPart::morning;
        match.end = day_of_time_at(phrase, hours, match.form);
        return match.end > hours ? match : Match{};
    }
    if (phrase.is(word, Word::mid)) word = phrase.skip(word + 1, Word::hyphen);
    if (!phrase.is(word, Word::part)) return {};
    if (phrase[word].capital && word > at && phrase[word + 1].capital) return {};  // "the Daytime Emmys"
    Match match{word + 1, TimeType::time, "part-of-day", {}};
    match.form.part = static_cast<DayPart>(phrase[word].value);
    const std::uint32_t day = day_of_time_at(phrase, match.end, match.form);
    if (day > match.end) {
        match.end = day;
        return match;
    }
    const bool alone = phrase.text(word) == "overnight" || phrase.text(word) == "dawn" ||
                       phrase.text(word) == "dusk" || phrase.text(word) == "Overnight";
    const bool session = phrase.comes_after(at, Word::in, Word::early, Word::late) && !article &&
                         (phrase.text(word + 1) == "trading" || phrase.text(word + 1) == "trade");
    const bool at_night = phrase.comes_after(word, Word::at, Word::by) || (!article && word > at);
    if (!article && !alone && !at_night && !session) return {};
    if (article && phrase.is(match.end, Word::hyphen)) return {};
    if (!article && phrase.text(word) == "night") {  // "they travelled at night": of no day
        match.form.kind = FormKind::set;
        return match;
    }
    match.form.step = {Unit::day, 0, false, Reference::text};
    if (!article && (phrase.text(word) == "overnight" || phrase.text(word) == "Overnight")) {
        const bool ahead =
            tense_around(phrase, at, match.end) == Tense::future;  // else the night before the news
        match.form.step = {Unit::day, ahead ? 0 : -1, false, Reference::text};
    }
    return match;
}

}  // namespace dateline::times
