#include "resolve/facts/countries.h"

#include "base/word_table.h"

// General knowledge: sovereign states, the parts of the United Kingdom, and usual short forms.
namespace dateline {
namespace {

constexpr WordSet kCountries{words(
    "afghanistan", "albania", "algeria", "andorra", "angola", "argentina", "armenia", "australia", "austria",
    "azerbaijan", "bahamas", "bahrain", "bangladesh", "barbados", "belarus", "belgium", "belize", "benin", "bhutan",
    "bolivia", "bosnia", "bosnia-herzegovina", "bosnia and herzegovina", "botswana", "brazil", "britain", "brunei",
    "bulgaria", "burkina faso", "burma", "burundi", "cambodia", "cameroon", "canada", "cape verde", "chad", "chile",
    "china", "colombia", "comoros", "congo", "costa rica", "croatia", "cuba", "cyprus", "czech republic", "czechia",
    "czechoslovakia", "denmark", "djibouti", "dominica", "dominican republic", "east timor", "ecuador", "egypt",
    "el salvador", "england", "eritrea", "estonia", "eswatini", "ethiopia", "fiji", "finland", "france", "gabon",
    "gambia", "germany", "ghana", "great britain", "greece", "grenada", "guatemala", "guinea", "guinea-bissau",
    "guyana", "haiti", "honduras", "hungary", "iceland", "india", "indonesia", "iran", "iraq", "ireland", "israel",
    "italy", "ivory coast", "jamaica", "japan", "jordan", "kazakhstan", "kenya", "kiribati", "kosovo", "kuwait",
    "kyrgyzstan", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "liechtenstein", "lithuania",
    "luxembourg", "macedonia", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "mauritania",
    "mauritius", "mexico", "moldova", "monaco", "mongolia", "montenegro", "morocco", "mozambique", "myanmar", "namibia",
    "nauru", "nepal", "netherlands", "the netherlands", "new zealand", "nicaragua", "niger", "nigeria", "north korea",
    "north macedonia", "northern ireland", "norway", "oman", "pakistan", "palau", "palestine", "panama",
    "papua new guinea", "paraguay", "peru", "philippines", "the philippines", "poland", "portugal", "qatar", "romania",
    "russia", "rwanda", "samoa", "san marino", "saudi arabia", "scotland", "senegal", "serbia", "seychelles",
    "sierra leone", "singapore", "slovakia", "slovenia", "solomon islands", "somalia", "south africa", "south korea",
    "south sudan", "soviet union", "spain", "sri lanka", "sudan", "suriname", "swaziland", "sweden", "switzerland",
    "syria", "taiwan", "tajikistan", "tanzania", "thailand", "togo", "tonga", "trinidad and tobago", "tunisia", "turkey",
    "turkmenistan", "tuvalu", "u.k.", "u.s.", "uganda", "uk", "ukraine", "united arab emirates", "united kingdom",
    "united states", "uruguay", "us", "uzbekistan", "vanuatu", "vatican", "venezuela", "vietnam", "wales", "yemen",
    "yugoslavia", "zambia", "zimbabwe")};

}  // namespace

bool is_country(std::string_view lower) { return kCountries.has(lower); }

}  // namespace dateline
