#include "annotate/times/words.h"

#include <array>
#include <iterator>

#include "annotate/time_form.h"

namespace dateline::times {
namespace {

constexpr std::int16_t of(Unit unit) {
    return static_cast<std::int16_t>(unit);
}
constexpr std::int16_t of(DayPart part) {
    return static_cast<std::int16_t>(part);
}

// clang-format off
constexpr WordEntry kWords[] = {
    // numbers
    {"one", Word::ones, 1}, {"two", Word::ones, 2}, {"three", Word::ones, 3}, {"four", Word::ones, 4},
    {"five", Word::ones, 5}, {"six", Word::ones, 6}, {"seven", Word::ones, 7}, {"eight", Word::ones, 8},
    {"nine", Word::ones, 9}, {"ten", Word::ones, 10}, {"eleven", Word::ones, 11}, {"twelve", Word::ones, 12},
    {"thirteen", Word::ones, 13}, {"fourteen", Word::ones, 14}, {"fifteen", Word::ones, 15},
    {"sixteen", Word::ones, 16}, {"seventeen", Word::ones, 17}, {"eighteen", Word::ones, 18},
    {"nineteen", Word::ones, 19}, {"twenty", Word::tens, 20}, {"thirty", Word::tens, 30}, {"forty", Word::tens, 40},
    {"fifty", Word::tens, 50}, {"sixty", Word::tens, 60}, {"seventy", Word::tens, 70}, {"eighty", Word::tens, 80},
    {"ninety", Word::tens, 90}, {"hundred", Word::hundred, 100}, {"thousand", Word::thousand, 1000},
    {"million", Word::million, 0}, {"a", Word::article, 1}, {"an", Word::article, 1}, {"few", Word::few},
    {"several", Word::several}, {"numerous", Word::several}, {"countless", Word::several},
    {"various", Word::several}, {"couple", Word::couple, 2}, {"dozen", Word::dozen, 12}, {"dozens", Word::dozen, 0},
    {"hundreds", Word::dozen, 0}, {"thousands", Word::dozen, 0}, {"half", Word::half_word},
    {"first", Word::ordinal, 1}, {"second", Word::ordinal, 2}, {"third", Word::ordinal, 3},
    {"fourth", Word::ordinal, 4}, {"final", Word::ordinal, 4}, {"fifth", Word::ordinal, 5}, {"sixth", Word::ordinal, 6},
    {"seventh", Word::ordinal, 7}, {"eighth", Word::ordinal, 8}, {"ninth", Word::ordinal, 9},
    {"tenth", Word::ordinal, 10}, {"eleventh", Word::ordinal, 11}, {"twelfth", Word::ordinal, 12},
    {"thirteenth", Word::ordinal, 13}, {"fourteenth", Word::ordinal, 14}, {"fifteenth", Word::ordinal, 15},
    {"sixteenth", Word::ordinal, 16}, {"seventeenth", Word::ordinal, 17}, {"eighteenth", Word::ordinal, 18},
    {"nineteenth", Word::ordinal, 19}, {"twentieth", Word::ordinal, 20}, {"thirtieth", Word::ordinal, 30},
    // calendar
    {"january", Word::month, 1}, {"february", Word::month, 2}, {"march", Word::month, 3}, {"april", Word::month, 4},
    {"may", Word::month, 5}, {"june", Word::month, 6}, {"july", Word::month, 7}, {"august", Word::month, 8},
    {"september", Word::month, 9}, {"october", Word::month, 10}, {"november", Word::month, 11},
    {"december", Word::month, 12}, {"jan", Word::month_short, 1}, {"feb", Word::month_short, 2},
    {"mar", Word::month_short, 3}, {"apr", Word::month_short, 4}, {"jun", Word::month_short, 6},
    {"jul", Word::month_short, 7}, {"aug", Word::month_short, 8}, {"sep", Word::month_short, 9},
    {"sept", Word::month_short, 9}, {"oct", Word::month_short, 10}, {"nov", Word::month_short, 11},
    {"dec", Word::month_short, 12}, {"monday", Word::weekday, 1}, {"tuesday", Word::weekday, 2},
    {"wednesday", Word::weekday, 3}, {"thursday", Word::weekday, 4}, {"friday", Word::weekday, 5},
    {"saturday", Word::weekday, 6}, {"sunday", Word::weekday, 7}, {"mon", Word::weekday_short, 1},
    {"tue", Word::weekday_short, 2}, {"tues", Word::weekday_short, 2}, {"wed", Word::weekday_short, 3},
    {"thu", Word::weekday_short, 4}, {"thur", Word::weekday_short, 4}, {"thurs", Word::weekday_short, 4},
    {"fri", Word::weekday_short, 5}, {"sat", Word::weekday_short, 6}, {"sun", Word::weekday_short, 7},
    {"mondays", Word::weekdays, 1}, {"tuesdays", Word::weekdays, 2}, {"wednesdays", Word::weekdays, 3},
    {"thursdays", Word::weekdays, 4}, {"fridays", Word::weekdays, 5}, {"saturdays", Word::weekdays, 6},
    {"sundays", Word::weekdays, 7}, {"spring", Word::season, 0}, {"springtime", Word::season, 0},
    {"summer", Word::season, 1}, {"summertime", Word::season, 1}, {"autumn", Word::season, 2},
    {"fall", Word::season, 2}, {"winter", Word::season, 3}, {"wintertime", Word::season, 3},
    {"summers", Word::season_noun, 1}, {"winters", Word::season_noun, 3}, {"springs", Word::season_noun, 0},
    {"minute", Word::unit, of(Unit::minute)}, {"hour", Word::unit, of(Unit::hour)}, {"day", Word::unit, of(Unit::day)},
    {"week", Word::unit, of(Unit::week)}, {"fortnight", Word::unit, of(Unit::week)},
    {"month", Word::unit, of(Unit::month)}, {"year", Word::unit, of(Unit::year)},
    {"decade", Word::unit, of(Unit::decade)}, {"century", Word::unit, of(Unit::century)},
    {"millennium", Word::unit, of(Unit::millennium)}, 
    {"seconds", Word::units, of(Unit::second)}, {"minutes", Word::units, of(Unit::minute)},
    {"mins", Word::units, of(Unit::minute)}, {"hours", Word::units, of(Unit::hour)},
    {"hrs", Word::units, of(Unit::hour)}, {"days", Word::units, of(Unit::day)},
    {"nights", Word::parts, of(DayPart::night)}, {"weeks", Word::units, of(Unit::week)},
    {"fortnights", Word::units, of(Unit::week)}, {"weekends", Word::units, of(Unit::weekend)},
    {"months", Word::units, of(Unit::month)}, {"years", Word::units, of(Unit::year)},
    {"yrs", Word::units, of(Unit::year)}, {"decades", Word::units, of(Unit::decade)},
    {"centuries", Word::units, of(Unit::century)}, {"millennia", Word::units, of(Unit::millennium)},
    {"daylong", Word::unit_long, of(Unit::day)}, {"weeklong", Word::unit_long, of(Unit::week)},
    {"monthlong", Word::unit_long, of(Unit::month)}, {"yearlong", Word::unit_long, of(Unit::year)},
    {"hourlong", Word::unit_long, of(Unit::hour)}, {"decadelong", Word::unit_long, of(Unit::decade)},
    {"weekday", Word::weekdays, 0}, {"weekend", Word::weekend}, {"quarter", Word::quarter}, {"quarters", Word::quarters},
    {"morning", Word::part, of(DayPart::morning)}, {"mornings", Word::parts, of(DayPart::morning)},
    {"dawn", Word::part, of(DayPart::morning)}, {"sunrise", Word::part, of(DayPart::morning)},
    {"afternoon", Word::part, of(DayPart::afternoon)}, {"afternoons", Word::parts, of(DayPart::afternoon)},
    {"evening", Word::part, of(DayPart::evening)}, {"evenings", Word::parts, of(DayPart::evening)},
    {"dusk", Word::part, of(DayPart::evening)}, {"sunset", Word::part, of(DayPart::evening)},
    {"night", Word::part, of(DayPart::night)}, {"overnight", Word::part, of(DayPart::night)},
    {"nighttime", Word::part, of(DayPart::night)}, {"daytime", Word::part, of(DayPart::daytime)},
    {"lunchtime", Word::part, of(DayPart::midday)}, {"noon", Word::clock_point, 12},
    {"midday", Word::clock_point, 12}, {"midnight", Word::clock_point, 24},
    {"daily", Word::periodic, of(Unit::day)}, {"hourly", Word::periodic, of(Unit::hour)},
    {"nightly", Word::periodic, of(Unit::night)}, {"weekly", Word::periodic, of(Unit::week)},
    {"fortnightly", Word::periodic, of(Unit::week) + 100}, {"biweekly", Word::periodic, of(Unit::week) + 100},
    {"monthly", Word::periodic, of(Unit::month)}, {"quarterly", Word::periodic, of(Unit::quarter)},
    {"annual", Word::periodic, of(Unit::year)}, {"annually", Word::periodic, of(Unit::year)},
    {"yearly", Word::periodic, of(Unit::year)}, {"biennial", Word::periodic, of(Unit::year) + 100},
    {"twenties", Word::decades_word, 2}, {"thirties", Word::decades_word, 3}, {"forties", Word::decades_word, 4},
    {"fifties", Word::decades_word, 5}, {"sixties", Word::decades_word, 6}, {"seventies", Word::decades_word, 7},
    {"eighties", Word::decades_word, 8}, {"nineties", Word::decades_word, 9},
    // pointing
    {"the", Word::the}, {"last", Word::last}, {"past", Word::past}, {"previous", Word::previous},
    {"preceding", Word::previous}, {"prior", Word::previous}, {"next", Word::next}, {"coming", Word::coming},
    {"upcoming", Word::coming}, {"following", Word::following}, {"ensuing", Word::following},
    {"subsequent", Word::following}, {"this", Word::this_}, {"that", Word::that}, {"these", Word::these},
    {"those", Word::these, 1}, {"same", Word::same}, {"current", Word::current}, {"latest", Word::latest},
    {"recent", Word::recent}, {"every", Word::every}, {"each", Word::each}, {"per", Word::per},
    {"alternate", Word::every, 2},
    // directions
    {"ago", Word::ago}, {"earlier", Word::earlier}, {"beforehand", Word::earlier}, {"previously", Word::earlier, 1},
    {"later", Word::later}, {"afterwards", Word::later}, {"afterward", Word::later}, {"thereafter", Word::later},
    {"before", Word::before}, {"after", Word::after}, {"since", Word::since}, {"hence", Word::hence},
    {"on", Word::on}, {"from", Word::from}, {"of", Word::of}, {"in", Word::in}, {"during", Word::in, 1},
    {"within", Word::in, 2}, {"at", Word::at}, {"by", Word::by}, {"to", Word::to}, {"until", Word::until},
    {"till", Word::until}, {"through", Word::through}, {"throughout", Word::through}, {"between", Word::between},
    {"and", Word::and_}, {"or", Word::or_}, {"for", Word::for_},
    // how much
    {"about", Word::about}, {"around", Word::about}, {"approximately", Word::about}, {"roughly", Word::about},
    {"circa", Word::about}, {"more", Word::more}, {"than", Word::than}, {"less", Word::less}, {"fewer", Word::less},
    {"nearly", Word::nearly}, {"almost", Word::nearly}, {"over", Word::over}, {"under", Word::under},
    {"least", Word::least}, {"most", Word::most}, {"up", Word::up}, {"just", Word::just}, {"barely", Word::just},
    {"exactly", Word::just}, {"some", Word::some}, {"early", Word::early}, {"late", Word::late}, {"mid", Word::mid},
    {"beginning", Word::beginning}, {"start", Word::beginning}, {"middle", Word::middle}, {"end", Word::end},
    {"only", Word::only}, {"many", Word::many}, {"all", Word::all}, {"another", Word::another},
    {"additional", Word::additional}, {"sometime", Word::about, 1},
    // deixis
    {"today", Word::today, 0}, {"yesterday", Word::today, -1}, {"tomorrow", Word::today, 1},
    {"tonight", Word::today, 10}, {"now", Word::now}, {"currently", Word::presently}, {"presently", Word::presently},
    {"nowadays", Word::presently}, {"recently", Word::lately}, {"lately", Word::lately}, {"future", Word::future},
    {"present", Word::present}, {"time", Word::time}, {"moment", Word::time, 1}, {"once", Word::once},
    {"twice", Word::twice}, {"times", Word::times},
    // clock
    {"am", Word::am_pm, 0}, {"pm", Word::am_pm, 12}, {"oclock", Word::oclock}, {"est", Word::zone},
    {"edt", Word::zone}, {"et", Word::zone}, {"pst", Word::zone}, {"pdt", Word::zone}, {"pt", Word::zone},
    {"cst", Word::zone}, {"cdt", Word::zone}, {"ct", Word::zone}, {"mst", Word::zone}, {"mdt", Word::zone},
    {"gmt", Word::zone, 1}, {"utc", Word::zone, 1}, {"bst", Word::zone}, {"cet", Word::zone}, {"cest", Word::zone},
    {"ist", Word::zone}, {"jst", Word::zone}, {"aest", Word::zone}, {"aedt", Word::zone}, {"local", Word::zone, 2},
    {"eastern", Word::zone, 2}, {"bc", Word::era, 1}, {"bce", Word::era, 1}, {"ad", Word::era, 0},
    {"ce", Word::era, 0},
    // kinds of years
    {"fiscal", Word::fiscal}, {"financial", Word::fiscal, 1}, {"school", Word::school}, {"academic", Word::school},
    {"calendar", Word::model, 1}, {"model", Word::model}, {"period", Word::period}, {"term", Word::term},
    {"season", Word::season_noun, 9}, {"holiday", Word::season_noun, 8}, {"festive", Word::season_noun, 8},
    {"old", Word::old}, {"aged", Word::aged}, {"age", Word::aged}, {"long", Word::long_},
    {"comparable", Word::comparable}, {"corresponding", Word::comparable}, {"full", Word::full},
    {"entire", Word::full}, {"whole", Word::full},
    {"consecutive", Word::full}, {"straight", Word::full}, {"trading", Word::full}, {"working", Word::full},
    {"business", Word::full}, {"solid", Word::full}, {"successive", Word::full}, {"extra", Word::additional},
    {"further", Word::additional}, {"thirds", Word::fact_noun}, {"so", Word::so}, {"right", Word::right},
    {"away", Word::away}, {"anniversary", Word::anniversary},
    // tense
    {"will", Word::future_verb}, {"ll", Word::future_verb}, {"wo", Word::future_verb}, {"shall", Word::future_verb},
    {"due", Word::future_verb}, {"scheduled", Word::future_verb}, {"expected", Word::future_verb},
    {"expects", Word::future_verb}, {"expect", Word::future_verb}, {"planned", Word::future_verb},
    {"plans", Word::future_verb, 1}, {"plan", Word::future_verb, 1}, {"planning", Word::future_verb, 1},
    {"slated", Word::future_verb}, {"postponed", Word::future_verb, 2},
    {"delayed", Word::future_verb, 2}, {"adjourned", Word::future_verb, 2}, {"rescheduled", Word::future_verb, 2}, {"supposed", Word::future_verb}, {"hopes", Word::future_verb, 1}, {"hope", Word::future_verb, 1}, {"hoping", Word::future_verb, 1},
    {"begins", Word::future_verb}, {"opens", Word::future_verb}, {"going", Word::future_verb}, {"set", Word::future_verb, 1}, {"effective", Word::future_verb}, {"payable", Word::future_verb},
    {"takes", Word::future_verb}, {"starts", Word::future_verb}, {"ends", Word::future_verb},
    {"expires", Word::future_verb}, {"must", Word::future_verb},
    {"would", Word::future_verb}, {"could", Word::future_verb, 3}, {"might", Word::future_verb, 3},
    {"should", Word::future_verb, 3}, {"can", Word::future_verb},
    {"ahead", Word::future_verb},
    {"deadline", Word::future_verb},
    {"said", Word::past_verb}, {"was", Word::past_verb}, {"were", Word::past_verb}, {"had", Word::past_verb},
    {"did", Word::past_verb}, {"went", Word::past_verb}, {"came", Word::past_verb}, {"took", Word::past_verb},
    {"made", Word::past_verb}, {"told", Word::past_verb}, {"found", Word::past_verb}, {"met", Word::past_verb},
    {"won", Word::past_verb}, {"lost", Word::past_verb}, {"began", Word::past_verb}, {"held", Word::past_verb},
    {"left", Word::past_verb}, {"gave", Word::past_verb}, {"got", Word::past_verb}, {"became", Word::past_verb},
    {"saw", Word::past_verb}, {"wrote", Word::past_verb}, {"ran", Word::past_verb}, {"rose", Word::past_verb},
    {"fell", Word::past_verb}, {"sold", Word::past_verb}, {"bought", Word::past_verb}, {"brought", Word::past_verb},
    {"died", Word::past_verb}, {"led", Word::past_verb}, {"sent", Word::past_verb}, {"paid", Word::past_verb},
    {"spoke", Word::past_verb}, {"shot", Word::past_verb}, {"broke", Word::past_verb}, {"sued", Word::past_verb},
    {"put", Word::past_verb}, {"struck", Word::past_verb}, {"drew", Word::past_verb}, {"fled", Word::past_verb},
    {"has", Word::have}, {"have", Word::have}, {"ve", Word::have}, {"is", Word::be}, {"are", Word::be},
    {"be", Word::be, 1},
};
// clang-format on

constexpr std::size_t kSlots = 2048;  // a power of two, at most a fifth full

constexpr std::size_t slot_of(std::string_view word) {
    std::uint32_t hash = 2166136261U;
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return (hash ^ (hash >> 15)) % kSlots;
}

constexpr std::array<std::int16_t, kSlots> make_slots() {
    std::array<std::int16_t, kSlots> slots{};
    for (std::int16_t& slot : slots) slot = -1;
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        std::size_t at = slot_of(kWords[i].text);
        while (slots[at] >= 0) at = (at + 1) % kSlots;
        slots[at] = static_cast<std::int16_t>(i);
    }
    return slots;
}

constexpr auto kSlotTable = make_slots();

}  // namespace

const WordEntry* find_word(std::string_view lower) {
    for (std::size_t at = slot_of(lower); kSlotTable[at] >= 0; at = (at + 1) % kSlots) {
        const WordEntry& entry = kWords[static_cast<std::size_t>(kSlotTable[at])];
        if (entry.text == lower) return &entry;
    }
    return nullptr;
}

}  // namespace dateline::times
