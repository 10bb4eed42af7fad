#include "annotate/person_words/role_table.h"

#include "base/word_table.h"

// General English words for what people do, from common knowledge; no corpus was counted for them.
namespace dateline {
namespace {

constexpr WordSet kNouns{words(
    "academic", "accountant", "activist", "actor", "actress", "administrator", "adviser", "advisor", "agent",
    "aide", "airman", "alderman", "ambassador", "analyst", "anchor", "anchorman", "anthropologist",
    "apprentice", "archaeologist", "archbishop", "architect", "artist", "assemblyman", "assemblywoman",
    "astronaut", "astronomer", "athlete", "attorney", "auditor", "author", "babysitter", "bailiff", "baker",
    "ballerina", "banker", "barber", "baritone", "barrister", "bartender", "baseman", "bassist", "batsman",
    "batter", "beekeeper", "billionaire", "biographer", "biologist", "bishop", "blacksmith", "blogger",
    "bodyguard", "bookkeeper", "boss", "botanist", "bowler", "boxer", "brewer", "broadcaster", "broker",
    "builder", "businessman", "businesswoman", "butcher", "butler", "cabbie", "cameraman", "campaigner",
    "candidate", "captain", "cardinal", "cardiologist", "caretaker", "carpenter", "cartoonist", "cashier",
    "catcher", "celebrity", "cellist", "center", "centre", "ceo", "cfo", "chair", "chairman", "chairman-elect",
    "chairperson", "chairwoman", "challenger", "champion", "chancellor", "chauffeur", "chef", "chemist",
    "chief", "choreographer", "cinematographer", "cleaner", "clerk", "climatologist", "climber", "co-founder",
    "co-host", "co-owner", "co-pilot", "coach", "coder", "cofounder", "columnist", "comedian", "comic",
    "commander", "commentator", "commissioner", "composer", "conductor", "congressman", "congressperson",
    "congresswoman", "constable", "consul", "consultant", "contender", "coo", "cook", "copilot", "cornerback",
    "coroner", "correspondent", "cosmonaut", "councillor", "councilman", "councilor", "councilwoman", "counsel",
    "counsellor", "counselor", "courier", "cricketer", "critic", "cto", "curator", "cyclist", "dancer",
    "deacon", "dealer", "dean", "defender", "delegate", "demographer", "dentist", "deputy", "designer",
    "detainee", "detective", "developer", "dietitian", "diplomat", "director", "diver", "dj", "doctor",
    "driver", "drummer", "duchess", "duke", "ecologist", "economist", "editor", "educator", "electrician",
    "emir", "emperor", "engineer", "entertainer", "entrepreneur", "envoy", "epidemiologist", "essayist",
    "evangelist", "executive", "farmer", "fellow", "fighter", "film-maker", "filmmaker", "financier",
    "firefighter", "fisherman", "footballer", "forecaster", "forward", "founder", "frontman", "gardener",
    "general-secretary", "geologist", "goalie", "goalkeeper", "golfer", "governor", "governor-elect",
    "graduate", "guard", "guitarist", "gunman", "gymnast", "hacker", "hairdresser", "head", "headmaster",
    "headmistress", "headteacher", "heiress", "historian", "homemaker", "host", "hostage", "housekeeper",
    "housewife", "illustrator", "imam", "incumbent", "industrialist", "infielder", "influencer", "inspector",
    "intern", "interpreter", "inventor", "investigator", "investor", "janitor", "jockey", "journalist", "judge",
    "justice", "kicker", "king", "lady", "landlord", "laureate", "lawmaker", "lawyer", "leader", "lecturer",
    "legislator", "librarian", "lifeguard", "linebacker", "lineman", "linguist", "lobbyist", "lyricist",
    "magistrate", "magnate", "maid", "manager", "marine", "marshal", "mathematician", "mayor", "mayor-elect",
    "mechanic", "medalist", "medallist", "mediator", "member", "meteorologist", "midfielder", "midwife",
    "millionaire", "miner", "minister", "missionary", "model", "mogul", "monarch", "monk", "mortician",
    "mountaineer", "mp", "musician", "nanny", "navigator", "negotiator", "neurologist", "neurosurgeon",
    "newsreader", "nominee", "notary", "novelist", "nun", "nurse", "nutritionist", "officer", "oligarch",
    "olympian", "ombudsman", "oncologist", "organiser", "organizer", "outfielder", "owner", "paediatrician",
    "painter", "paralympian", "paramedic", "pastor", "pediatrician", "pensioner", "performer", "personality",
    "pharmacist", "philanthropist", "philosopher", "photographer", "photojournalist", "physician", "physicist",
    "pianist", "pilot", "pitcher", "planner", "player", "playwright", "plumber", "podcaster", "poet",
    "policeman", "policewoman", "policymaker", "politician", "pollster", "pope", "porter", "postman",
    "preacher", "premier", "presenter", "president", "president-elect", "priest", "prince", "princess",
    "principal", "producer", "professor", "programmer", "prosecutor", "provost", "psychiatrist", "psychologist",
    "publisher", "punter", "quarterback", "queen", "rabbi", "racer", "rancher", "ranger", "rapper", "realtor",
    "rebel", "receiver", "receptionist", "rector", "referee", "refugee", "regulator", "reporter",
    "representative", "researcher", "restaurateur", "retiree", "reverend", "rookie", "rower", "runner",
    "sailor", "salesman", "saleswoman", "saxophonist", "scholar", "scientist", "screenwriter", "sculptor",
    "seamstress", "secretary", "secretary-general", "seismologist", "senator", "sheikh", "sheriff",
    "shopkeeper", "shortstop", "singer", "singer-songwriter", "skater", "skier", "skipper", "slugger",
    "smuggler", "sniper", "snowboarder", "socialite", "sociologist", "soldier", "solicitor", "sommelier",
    "songwriter", "soprano", "speaker", "spokesman", "spokesperson", "spokeswoman", "sprinter", "star",
    "statesman", "statistician", "strategist", "striker", "student", "stylist", "sultan", "superintendent",
    "supermodel", "superstar", "surfer", "surgeon", "surveyor", "swimmer", "tailor", "teacher", "technician",
    "tenor", "theologian", "therapist", "trader", "trafficker", "trainer", "translator", "treasurer", "trooper",
    "trucker", "trumpeter", "trustee", "tutor", "tycoon", "umpire", "undersecretary", "undertaker", "veteran",
    "veterinarian", "vicar", "vice-president", "videographer", "vintner", "violinist", "virologist", "vocalist",
    "waiter", "waitress", "warden", "warlord", "welder", "whip", "whistleblower", "winemaker", "winger",
    "winner", "woodworker", "wrestler", "writer", "youtuber", "zoologist")};

constexpr WordSet kTitles{words(
    "amb.", "capt", "capt.", "cllr", "cllr.", "cpl.", "del.", "det.", "dets.", "gov", "gov.", "govs.", "hon.",
    "insp.", "lt", "lt.", "ofc.", "pres.", "prof", "prof.", "profs.", "pvt.", "rep", "rep.", "reps.", "rev",
    "rev.", "revs.", "sen", "sen.", "sens.", "sgt", "sgt.", "supt.")};

constexpr WordSet kRanks{words(
    "adm.", "admiral", "brig.", "brigadier", "cdr.", "cmdr.", "col.", "colonel", "commodore", "corporal",
    "gen.", "general", "generals", "lieutenant", "lt.-col.", "maj.", "major", "private", "rear-admiral",
    "sergeant", "vice-admiral")};

constexpr WordSet kModifiers{words(
    "aid", "airline", "appeals", "art", "artistic", "assistant", "associate", "attorney", "baseball",
    "basketball", "board", "boxing", "bus", "business", "campaign", "care", "charity", "chief", "children's",
    "circuit", "city", "civil", "climate", "clinical", "college", "communications", "community", "computer",
    "congressional", "cookbook", "council", "country", "county", "creative", "cricket", "crime", "data",
    "defence", "defense", "defensive", "deputy", "district", "editorial", "education", "electrical",
    "environmental", "estate", "executive", "faith", "family", "fashion", "fighter", "film", "finance",
    "financial", "first", "flight", "folk", "football", "foreign", "game-show", "gubernatorial", "head",
    "health", "heavyweight", "high-school", "hip-hop", "hockey", "home", "human", "intelligence", "interior",
    "jazz", "junior", "justice", "labor", "labour", "law", "lead", "left", "legal", "literary", "majority",
    "managing", "mayoral", "mechanical", "medical", "middleweight", "midfield", "military", "minority", "movie",
    "music", "national", "news", "nursing", "offensive", "opera", "opposition", "parish", "party", "personal",
    "pinch", "point", "police", "political", "pop", "power", "presidential", "press", "prime", "private",
    "prosecuting", "racing", "radio", "real", "reggae", "relief", "research", "right", "rights", "rock",
    "romance", "rugby", "running", "school", "security", "senatorial", "senior", "shooting", "small", "soccer",
    "social", "software", "solicitor", "sports", "staff", "stage", "starting", "state", "street", "supreme",
    "talk-show", "taxi", "technical", "television", "tennis", "test", "tight", "town", "track", "trade",
    "train", "treasury", "truck", "tv", "union", "university", "vice", "vice-presidential", "welterweight",
    "wide", "youth")};

constexpr WordSet kOffices{words(
    "commons", "communications", "congress", "defence", "defense", "education", "engineering", "finance",
    "health", "interior", "justice", "lords", "marketing", "medicine", "operations", "parliament", "police",
    "research", "staff", "state", "treasury")};

RoleEntry singular(std::string_view word) {
    if (kNouns.has(word)) return {RoleWord::noun, false};
    if (kTitles.has(word)) return {RoleWord::title, word.ends_with("s.")};
    if (kRanks.has(word)) return {RoleWord::rank, false};
    if (kModifiers.has(word)) return {RoleWord::modifier, false};
    return {};
}

RoleEntry plural_of(std::string_view stem) {
    return kNouns.has(stem) ? RoleEntry{RoleWord::noun, true} : RoleEntry{};
}

/// "spokesmen", "policewomen": the noun on -man.
RoleEntry plural_in_men(std::string_view word) {
    std::array<char, 32> buffer{};
    if (!word.ends_with("men") || word.size() > buffer.size()) return {};
    word.copy(buffer.data(), word.size());
    buffer[word.size() - 2] = 'a';
    return plural_of({buffer.data(), word.size()});
}

}  // namespace

RoleEntry role_word(std::string_view lower) {
    const RoleEntry entry = singular(lower);
    if (entry.kind != RoleWord::none || lower.size() < 4) return entry;
    if (lower.ends_with("es") && plural_of(lower.substr(0, lower.size() - 2)).plural) return {RoleWord::noun, true};
    if (lower.ends_with('s')) return plural_of(lower.substr(0, lower.size() - 1));
    return plural_in_men(lower);
}

bool completes_office(std::string_view lower) { return kOffices.has(lower); }

}  // namespace dateline
