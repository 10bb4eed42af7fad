// The calendar of named days. Sources of the rules: docs/times.md.
#include "annotate/times/observances.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

namespace dateline {
namespace {

constexpr Observance on(std::string_view name, int month, int day, std::string_view countries = "") {
    return {name, DayRule::fixed, static_cast<std::int8_t>(month), static_cast<std::int8_t>(day), 0, 0,
            0,    countries};
}
constexpr Observance nth(std::string_view name, int nth, int weekday, int month,
                         std::string_view countries = "", int offset = 0) {
    return {name,
            DayRule::nth_weekday,
            static_cast<std::int8_t>(month),
            0,
            static_cast<std::int8_t>(nth),
            static_cast<std::int8_t>(weekday),
            static_cast<std::int16_t>(offset),
            countries};
}
constexpr Observance before(std::string_view name, int weekday, int month, int day,
                            std::string_view countries) {
    return {name,
            DayRule::before_date,
            static_cast<std::int8_t>(month),
            static_cast<std::int8_t>(day),
            0,
            static_cast<std::int8_t>(weekday),
            0,
            countries};
}
constexpr Observance from(std::string_view name, int weekday, int month, int day,
                          std::string_view countries = "", int offset = 0) {
    return {name,
            DayRule::on_or_after,
            static_cast<std::int8_t>(month),
            static_cast<std::int8_t>(day),
            0,
            static_cast<std::int8_t>(weekday),
            static_cast<std::int16_t>(offset),
            countries};
}
constexpr Observance easter(std::string_view name, int offset, std::string_view countries = "") {
    return {name, DayRule::easter, 0, 0, 0, 0, static_cast<std::int16_t>(offset), countries};
}
constexpr Observance orthodox(std::string_view name, int offset) {
    return {
        name, DayRule::orthodox_easter, 0, 0, 0, 0, static_cast<std::int16_t>(offset), "GR RU RO BG RS UA"};
}
constexpr Observance hebrew(std::string_view name, int month, int day) {
    return {name, DayRule::hebrew, static_cast<std::int8_t>(month), static_cast<std::int8_t>(day), 0, 0, 0,
            "IL"};
}
constexpr Observance islamic(std::string_view name, int month, int day) {
    return {name, DayRule::islamic, static_cast<std::int8_t>(month), static_cast<std::int8_t>(day), 0, 0, 0,
            ""};
}
constexpr Observance listed(std::string_view name, int table, int offset, std::string_view countries) {
    return {
        name,     DayRule::table, 0, 0, static_cast<std::int8_t>(table), 0, static_cast<std::int16_t>(offset),
        countries};
}

// clang-format off
constexpr Observance kObservances[] = {
    // the year's turn and Christmas
    on("new years day", 1, 1), on("new year", 1, 1), on("new years", 1, 1), on("new years eve", 12, 31),
    on("hogmanay", 12, 31, "GB"), on("epiphany", 1, 6), on("three kings day", 1, 6, "ES MX"), on("twelfth night", 1, 5),
    on("orthodox christmas", 1, 7, "RU RS"), on("christmas", 12, 25), on("christmas day", 12, 25), on("xmas", 12, 25),
    on("christmas eve", 12, 24), on("boxing day", 12, 26, "GB AU CA NZ ZA"), on("st stephens day", 12, 26, "IE"),
    on("kwanzaa", 12, 26, "US"), on("festivus", 12, 23, "US"), on("st nicholas day", 12, 6), on("st lucys day", 12, 13, "SE"),
    before("advent sunday", 7, 12, 4, ""), on("winter solstice", 12, 21), on("summer solstice", 6, 21),
    on("spring equinox", 3, 20), on("vernal equinox", 3, 20), on("autumnal equinox", 9, 22), on("midsummer day", 6, 24),
    from("midsummers eve", 5, 6, 19, "SE FI"), on("leap day", 2, 29),
    // Easter and what depends on it
    easter("easter", 0), easter("easter sunday", 0), easter("easter day", 0), easter("easter monday", 1),
    easter("easter eve", -1), easter("holy saturday", -1), easter("easter saturday", -1), easter("good friday", -2),
    easter("maundy thursday", -3), easter("holy thursday", -3), easter("palm sunday", -7), easter("holy week", -6),
    easter("ash wednesday", -46), easter("shrove tuesday", -47), easter("pancake day", -47, "GB IE"),
    easter("mardi gras", -47), easter("fat tuesday", -47, "US"), easter("rose monday", -48, "DE"),
    easter("carnival monday", -48), easter("lent", -46), easter("mothering sunday", -21, "GB IE"),
    easter("ascension day", 39), easter("pentecost", 49), easter("whit sunday", 49), easter("whitsun", 49, "GB"),
    easter("whit monday", 50), easter("trinity sunday", 56), easter("corpus christi", 60), orthodox("orthodox easter", 0),
    orthodox("orthodox good friday", -2), orthodox("greek easter", 0),
    // Christian feasts of the calendar
    on("candlemas", 2, 2), on("st valentines day", 2, 14), on("valentines day", 2, 14), on("valentines", 2, 14),
    on("annunciation", 3, 25), on("lady day", 3, 25), on("st johns day", 6, 24), on("assumption day", 8, 15),
    on("feast of the assumption", 8, 15), on("michaelmas", 9, 29), on("halloween", 10, 31), on("all hallows eve", 10, 31),
    on("all saints day", 11, 1), on("all souls day", 11, 2), on("day of the dead", 11, 2, "MX"),
    on("dia de los muertos", 11, 2, "MX"), on("martinmas", 11, 11), on("feast of the immaculate conception", 12, 8),
    on("reformation day", 10, 31, "DE"), on("st davids day", 3, 1, "GB"), on("st patricks day", 3, 17, "IE GB US"),
    on("saint patricks day", 3, 17, "IE GB US"), on("st georges day", 4, 23, "GB"), on("st andrews day", 11, 30, "GB"),
    on("st brigids day", 2, 1, "IE"), on("burns night", 1, 25, "GB"), on("groundhog day", 2, 2, "US CA"),
    // Jewish feasts, known by their first day (they begin on the evening before)
    hebrew("rosh hashanah", 7, 1), hebrew("rosh hashana", 7, 1), hebrew("jewish new year", 7, 1), hebrew("yom kippur", 7, 10),
    hebrew("day of atonement", 7, 10), hebrew("sukkot", 7, 15), hebrew("simchat torah", 7, 23), hebrew("hanukkah", 9, 25),
    hebrew("chanukah", 9, 25), hebrew("tu bishvat", 11, 15), hebrew("purim", 12, 14), hebrew("passover", 1, 15),
    hebrew("shavuot", 3, 6), hebrew("tisha bav", 5, 9), hebrew("lag baomer", 2, 18), hebrew("yom hashoah", 1, 27),
    // Muslim feasts
    islamic("ramadan", 9, 1), islamic("eid al fitr", 10, 1), islamic("eid", 10, 1), islamic("eid ul fitr", 10, 1), islamic("eid al adha", 12, 10),
    islamic("eid ul adha", 12, 10), islamic("feast of sacrifice", 12, 10), islamic("islamic new year", 1, 1),
    islamic("ashura", 1, 10), islamic("mawlid", 3, 12), islamic("arbaeen", 2, 20), islamic("laylat al qadr", 9, 27),
    islamic("arafat day", 12, 9), on("nowruz", 3, 20, "IR"), on("persian new year", 3, 20, "IR"),
    // South and East Asia
    listed("chinese new year", 0, 0, "CN HK TW SG MY"), listed("lunar new year", 0, 0, "CN KR VN"), listed("lunar new years eve", 0, -1, "CN"),
    listed("chinese new years eve", 0, -1, "CN"), listed("tet", 0, 0, "VN"), listed("seollal", 0, 0, "KR"),
    listed("lantern festival", 0, 14, "CN"), listed("diwali", 1, 0, "IN"), listed("deepavali", 1, 0, "IN SG MY"),
    listed("holi", 2, 0, "IN"), on("republic day", 1, 26, "IN"), on("gandhi jayanti", 10, 2, "IN"), on("teachers day", 9, 5, "IN"),
    on("vaisakhi", 4, 13, "IN"), on("pongal", 1, 14, "IN"), on("makar sankranti", 1, 14, "IN"), on("songkran", 4, 13, "TH"),
    on("qingming festival", 4, 4, "CN"), on("qingming", 4, 4, "CN"), on("national day of china", 10, 1, "CN"),
    on("singles day", 11, 11, "CN"), on("golden week", 10, 1, "CN"), on("showa day", 4, 29, "JP"), on("greenery day", 5, 4, "JP"),
    on("childrens day", 5, 5, "JP KR"), on("tanabata", 7, 7, "JP"), on("culture day", 11, 3, "JP"), nth("coming of age day", 2, 1, 1, "JP"),
    nth("respect for the aged day", 3, 1, 9, "JP"), on("hiroshima day", 8, 6, "JP"), on("nagasaki day", 8, 9, "JP"),
    on("festa della liberazione", 4, 25, "IT"), on("hangul day", 10, 9, "KR"), on("day of the sun", 4, 15, "KP"), on("pakistan day", 3, 23, "PK"),
    on("rizal day", 12, 30, "PH"), on("merdeka day", 8, 31, "MY"),
    // United States
    nth("martin luther king day", 3, 1, 1, "US"), nth("martin luther king jr day", 3, 1, 1, "US"), nth("mlk day", 3, 1, 1, "US"),
    nth("presidents day", 3, 1, 2, "US"), nth("washingtons birthday", 3, 1, 2, "US"), nth("memorial day", -1, 1, 5, "US"),
    on("flag day", 6, 14, "US"), on("juneteenth", 6, 19, "US"), on("independence day", 7, 4, "US"), on("fourth of july", 7, 4, "US"),
    on("july fourth", 7, 4, "US"), nth("labor day", 1, 1, 9, "US CA"), nth("labour day", 1, 1, 9, "CA"), on("patriot day", 9, 11, "US"),
    on("constitution day", 9, 17, "US"), nth("columbus day", 2, 1, 10, "US"), nth("indigenous peoples day", 2, 1, 10, "US"),
    on("veterans day", 11, 11, "US"), nth("thanksgiving", 4, 4, 11, "US"), nth("thanksgiving day", 4, 4, 11, "US"),
    nth("thanksgiving eve", 4, 4, 11, "US", -1), nth("black friday", 4, 4, 11, "", 1), nth("small business saturday", 4, 4, 11, "US", 2),
    nth("cyber monday", 4, 4, 11, "", 4), nth("giving tuesday", 4, 4, 11, "", 5), nth("election day", 1, 1, 11, "US", 1),
    nth("election night", 1, 1, 11, "US", 1), on("inauguration day", 1, 20, "US"), listed("super tuesday", 3, 0, "US"),
    on("tax day", 4, 15, "US"), on("pearl harbor day", 12, 7, "US"), on("emancipation day", 4, 16, "US"), on("lincolns birthday", 2, 12, "US"),
    nth("patriots day", 3, 1, 4, "US"), on("cesar chavez day", 3, 31, "US"), on("susan b anthony day", 2, 15, "US"),
    nth("administrative professionals day", 4, 3, 4, "US"), on("cinco de mayo", 5, 5, "MX US"), nth("mothers day", 2, 7, 5),
    nth("fathers day", 3, 7, 6), nth("grandparents day", 1, 1, 9, "US", 6), nth("parents day", 4, 7, 7, "US"),
    on("national sons day", 9, 28, "US"), on("sons day", 9, 28, "US"), on("national daughters day", 9, 25, "US"), on("daughters day", 9, 25, "US"),
    on("national siblings day", 4, 10, "US"),
    on("siblings day", 4, 10, "US"), nth("national boss day", 3, 5, 10, "US"), on("national girlfriend day", 8, 1, "US"),
    on("national boyfriend day", 10, 3, "US"), on("national best friends day", 6, 8, "US"), on("national coming out day", 10, 11, "US"),
    on("national dog day", 8, 26, "US"), on("national pet day", 4, 11, "US"), on("national puppy day", 3, 23, "US"),
    on("national cat day", 10, 29, "US"), nth("national doughnut day", 1, 5, 6, "US"), nth("national donut day", 1, 5, 6, "US"),
    on("national coffee day", 9, 29, "US"), on("national taco day", 10, 4, "US"), on("national pizza day", 2, 9, "US"),
    on("national hot dog day", 7, 17, "US"), nth("national ice cream day", 3, 7, 7, "US"), on("national hugging day", 1, 21, "US"),
    on("national selfie day", 6, 21, "US"), on("national nurses day", 5, 6, "US"), nth("national teachers day", 1, 2, 5, "US"),
    nth("teacher appreciation day", 1, 2, 5, "US"), nth("national cancer survivors day", 1, 7, 6, "US"), nth("national wear red day", 1, 5, 2, "US"),
    on("national pi day", 3, 14, "US"), on("pi day", 3, 14), on("april fools day", 4, 1), on("april fools", 4, 1), on("star wars day", 5, 4),
    on("loving day", 6, 12, "US"), nth("arbor day", -1, 5, 4, "US"),
    nth("national voter registration day", 4, 2, 9, "US"), on("world aids day", 12, 1), on("september 11 day", 9, 11, "US"),
    // United Kingdom and Ireland
    nth("remembrance sunday", 2, 7, 11, "GB"), on("remembrance day", 11, 11, "GB CA AU"), on("armistice day", 11, 11, "GB FR BE"),
    on("poppy day", 11, 11, "GB"), on("bonfire night", 11, 5, "GB"), on("guy fawkes night", 11, 5, "GB"), on("guy fawkes day", 11, 5, "GB"),
    nth("early may bank holiday", 1, 1, 5, "GB"), nth("may day bank holiday", 1, 1, 5, "GB"), nth("spring bank holiday", -1, 1, 5, "GB"),
    nth("august bank holiday", -1, 1, 8, "GB"), nth("summer bank holiday", -1, 1, 8, "GB"), on("the twelfth", 7, 12, "GB"),
    on("glorious twelfth", 8, 12, "GB"), on("trafalgar day", 10, 21, "GB"), on("battle of britain day", 9, 15, "GB"), on("bloomsday", 6, 16, "IE"),
    nth("commonwealth day", 2, 1, 3, "GB"), on("holocaust memorial day", 1, 27, "GB"),
    nth("armed forces day", -1, 6, 6, "GB"), on("windrush day", 6, 22, "GB"), on("tartan day", 4, 6, "GB US"),
    // Commonwealth
    on("australia day", 1, 26, "AU"), on("anzac day", 4, 25, "AU NZ"), nth("melbourne cup day", 1, 2, 11, "AU"), on("waitangi day", 2, 6, "NZ"),
    before("victoria day", 1, 5, 25, "CA"), on("canada day", 7, 1, "CA"), nth("civic holiday", 1, 1, 8, "CA"), nth("canadian thanksgiving", 2, 1, 10, "CA"),
    nth("family day", 3, 1, 2, "CA"), on("national day for truth and reconciliation", 9, 30, "CA"), on("orange shirt day", 9, 30, "CA"),
    nth("queens birthday", 2, 1, 6, "AU"), nth("kings birthday", 2, 1, 6, "AU"), on("freedom day", 4, 27, "ZA"), on("youth day", 6, 16, "ZA"),
    on("womens day", 3, 8), on("heritage day", 9, 24, "ZA"), on("day of reconciliation", 12, 16, "ZA"), on("mandela day", 7, 18), on("jamhuri day", 12, 12, "KE"),
    on("madaraka day", 6, 1, "KE"), on("democracy day", 6, 12, "NG"), on("mashujaa day", 10, 20, "KE"),
    // Europe
    on("may day", 5, 1), on("victory day", 5, 9, "RU"), on("ve day", 5, 8), on("victory in europe day", 5, 8), on("vj day", 8, 15, "GB"),
    on("d day", 6, 6), on("bastille day", 7, 14, "FR"), on("europe day", 5, 9), on("day of german unity", 10, 3, "DE"),
    on("german unity day", 10, 3, "DE"), on("swiss national day", 8, 1, "CH"), on("kings day", 4, 27, "NL"), on("queens day", 4, 30, "NL"),
    on("liberation day", 5, 5, "NL"), on("syttende mai", 5, 17, "NO"), on("san fermin", 7, 7, "ES"), on("ochi day", 10, 28, "GR"),
    on("defender of the fatherland day", 2, 23, "RU"), on("russia day", 6, 12, "RU"), on("unity day", 11, 4, "RU"),
    on("defenders day", 10, 1, "UA"), on("walpurgis night", 4, 30, "DE SE"), from("oktoberfest", 6, 9, 16, "DE"),
    // Latin America, Middle East
    on("mexican independence day", 9, 16, "MX"), on("dia de reyes", 1, 6, "MX"), on("our lady of guadalupe day", 12, 12, "MX"), on("army day", 4, 18, "IR"),
    on("nakba day", 5, 15, "PS"), on("land day", 3, 30, "PS"), on("uae national day", 12, 2, "AE"), on("saudi national day", 9, 23, "SA"),
    // days of the United Nations and of the world
    on("world braille day", 1, 4), on("international day of education", 1, 24), on("international holocaust remembrance day", 1, 27),
    on("world wetlands day", 2, 2), on("world cancer day", 2, 4), on("safer internet day", 2, 7), on("world radio day", 2, 13),
    on("darwin day", 2, 12), on("international mother language day", 2, 21), on("world wildlife day", 3, 3),
    nth("world book day", 1, 4, 3, "GB IE"), on("international womens day", 3, 8), nth("world kidney day", 2, 4, 3), nth("world sleep day", 3, 5, 3),
    on("international day of happiness", 3, 20), on("world down syndrome day", 3, 21), on("world poetry day", 3, 21), on("world water day", 3, 22),
    on("world meteorological day", 3, 23), on("world tuberculosis day", 3, 24), on("world tb day", 3, 24), nth("earth hour", -1, 6, 3),
    on("transgender day of visibility", 3, 31), on("world autism awareness day", 4, 2), on("world health day", 4, 7), on("international romani day", 4, 8),
    on("earth day", 4, 22), on("world malaria day", 4, 25), on("world penguin day", 4, 25), on("international workers day", 5, 1),
    on("world press freedom day", 5, 3), on("international nurses day", 5, 12), nth("world migratory bird day", 2, 6, 5), on("international museum day", 5, 18),
    on("world bee day", 5, 20), on("towel day", 5, 25), on("africa day", 5, 25), on("world no tobacco day", 5, 31), on("international childrens day", 6, 1),
    on("world environment day", 6, 5), on("world oceans day", 6, 8), on("world blood donor day", 6, 14), on("international yoga day", 6, 21),
    on("international day of yoga", 6, 21), on("world refugee day", 6, 20), on("world music day", 6, 21),
    on("world population day", 7, 11), on("world emoji day", 7, 17), on("nelson mandela international day", 7, 18), on("world hepatitis day", 7, 28),
    on("international friendship day", 7, 30), on("international tiger day", 7, 29), on("international cat day", 8, 8), on("international youth day", 8, 12),
    on("world elephant day", 8, 12), on("world humanitarian day", 8, 19), on("world photography day", 8, 19), on("international dog day", 8, 26),
    on("international literacy day", 9, 8), on("world suicide prevention day", 9, 10), on("international day of democracy", 9, 15),
    on("international day of peace", 9, 21), on("world alzheimers day", 9, 21), on("world car free day", 9, 22), on("world tourism day", 9, 27),
    on("world heart day", 9, 29), on("international coffee day", 10, 1), on("international day of older persons", 10, 1),
    on("international day of non violence", 10, 2), on("world animal day", 10, 4), on("world teachers day", 10, 5), on("world mental health day", 10, 10),
    nth("world sight day", 2, 4, 10), on("international day of the girl", 10, 11), on("international day of the girl child", 10, 11),
    on("world food day", 10, 16), on("world polio day", 10, 24), on("united nations day", 10, 24), on("world kindness day", 11, 13),
    on("world diabetes day", 11, 14), on("international mens day", 11, 19), on("transgender day of remembrance", 11, 20), on("world childrens day", 11, 20),
    on("universal childrens day", 11, 20), on("international day for the elimination of violence against women", 11, 25),
    on("international day of persons with disabilities", 12, 3), on("international volunteer day", 12, 5), on("world soil day", 12, 5),
    on("human rights day", 12, 10), on("international anti corruption day", 12, 9), on("international migrants day", 12, 18), on("world toilet day", 11, 19),
};
// clang-format on

constexpr std::size_t kCount = std::size(kObservances);

constexpr auto kByName = [] {
    std::array<std::uint16_t, kCount> order{};
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    std::sort(order.begin(), order.end(), [](std::uint16_t a, std::uint16_t b) {
        return kObservances[a].name < kObservances[b].name ||
               (kObservances[a].name == kObservances[b].name && a < b);
    });
    return order;
}();

auto first_not_less(std::string_view name) {
    return std::lower_bound(
        kByName.begin(), kByName.end(), name,
        [](std::uint16_t index, std::string_view key) { return kObservances[index].name < key; });
}

}  // namespace

std::span<const Observance> observances() {
    return kObservances;
}

int find_observance(std::string_view name) {
    const auto found = first_not_less(name);
    return found != kByName.end() && kObservances[*found].name == name ? *found : -1;
}

bool begins_observance(std::string_view letters) {
    const auto found = first_not_less(letters);
    return found != kByName.end() && kObservances[*found].name.starts_with(letters);
}

}  // namespace dateline
