#include "annotate/person_words/role_table.h"

#include "base/word_table.h"

// General English words for what people do, from common knowledge; no corpus was counted for them.
namespace dateline {
namespace {

constexpr WordSet kNouns{words(
    "academic", "accountant", "ace", "activist", "actor", "actress", "administrator", "adviser", "advisor",
    "advocate", "agent", "aide", "aide-de-camp", "airman", "alderman", "ambassador", "analyst", "anchor",
    "anchorman", "anthropologist", "apprentice", "archaeologist", "archbishop", "architect", "artist",
    "assemblyman", "assemblywoman", "astronaut", "astronomer", "astrophysicist", "athlete", "attorney",
    "auditor", "auteur", "author", "autocrat", "babysitter", "bailiff", "baker", "ballerina", "bandleader",
    "bandmate", "banker", "barber", "baritone", "barrister", "bartender", "baseman", "bassist", "batsman",
    "batter", "beekeeper", "billionaire", "biochemist", "biographer", "biologist", "bishop", "bishop-elect",
    "blacksmith", "blogger", "bodyguard", "booker", "bookkeeper", "boss", "botanist", "bowler", "boxer",
    "brewer", "broadcaster", "broker", "builder", "businessman", "businesswoman", "butcher", "butler", "cabbie",
    "cameraman", "campaigner", "candidate", "captain", "cardinal", "cardiologist", "caretaker", "carpenter",
    "cartographer", "cartoonist", "cashier", "catcher", "celebrity", "cellist", "center", "centre", "ceo",
    "cfo", "chair", "chairman", "chairman-elect", "chairperson", "chairwoman", "challenger", "champ",
    "champion", "chancellor", "chaplain", "chauffeur", "chef", "chemist", "chief", "choreographer",
    "cinematographer", "claimant", "cleaner", "clergyman", "cleric", "clerk", "climatologist", "climber",
    "co-founder", "co-host", "co-owner", "co-pilot", "coach", "coder", "cofounder", "columnist", "comedian",
    "comic", "commander", "commander-in-chief", "commentator", "commissioner", "composer", "comptroller",
    "conductor", "congressman", "congressperson", "congresswoman", "constable", "consul", "consultant",
    "contender", "coo", "cook", "copilot", "cornerback", "coroner", "correspondent", "cosmologist", "cosmonaut",
    "councillor", "councilman", "councilor", "councilwoman", "counsel", "counsellor", "counselor", "courier",
    "creator", "cricketer", "criminologist", "critic", "crooner", "cto", "curator", "custodian", "cyclist",
    "dancer", "deacon", "dealer", "dean", "defendant", "defender", "delegate", "demographer", "dentist",
    "deputy", "dermatologist", "designer", "detainee", "detective", "developer", "dictator", "dietitian",
    "diplomat", "director", "diver", "dj", "doctor", "donor", "driver", "drummer", "duchess", "duke",
    "ecologist", "economist", "editor", "educator", "electrician", "emcee", "emir", "emperor", "engineer",
    "entertainer", "entomologist", "entrepreneur", "envoy", "epidemiologist", "essayist", "evangelist",
    "executive", "farmer", "fellow", "fighter", "film-maker", "filmmaker", "financier", "firefighter",
    "fisherman", "flautist", "fly-half", "footballer", "forecaster", "forward", "founder", "frontman",
    "frontwoman", "full-back", "fullback", "gamer", "gangster", "gardener", "general-secretary",
    "generalissimo", "geneticist", "geographer", "geologist", "goalie", "goalkeeper", "golfer", "governor",
    "governor-elect", "graduate", "groundskeeper", "guard", "guitarist", "gunman", "gymnast", "gynecologist",
    "hacker", "hairdresser", "handmaiden", "handyman", "harpist", "head", "headmaster", "headmistress",
    "headteacher", "heiress", "historian", "hitmaker", "hitman", "homemaker", "host", "hostage", "housekeeper",
    "housewife", "hydrologist", "illustrator", "imam", "impresario", "incumbent", "industrialist", "infielder",
    "influencer", "inspector", "insurgent", "intern", "interpreter", "inventor", "investigator", "investor",
    "janitor", "jockey", "journalist", "judge", "juror", "justice", "keyboardist", "kicker", "king", "kingpin",
    "laborer", "labourer", "lady", "landlord", "laureate", "lawmaker", "lawyer", "leader", "lecturer",
    "legislator", "librarian", "lifeguard", "linebacker", "lineman", "linguist", "lobbyist", "lyricist",
    "magistrate", "magnate", "maid", "maker", "manager", "marine", "marshal", "mathematician", "mayor",
    "mayor-elect", "mc", "mechanic", "medalist", "medallist", "mediator", "member", "mentor", "mercenary",
    "meteorologist", "midfielder", "midwife", "millionaire", "miner", "minister", "missionary", "mobster",
    "model", "mogul", "monarch", "monk", "mortician", "mountaineer", "mp", "musician", "nanny", "navigator",
    "negotiator", "neurologist", "neuroscientist", "neurosurgeon", "newsreader", "nominee", "notary",
    "novelist", "nun", "nurse", "nutritionist", "oceanographer", "officer", "oligarch", "olympian", "ombudsman",
    "oncologist", "operative", "organiser", "organist", "organizer", "ornithologist", "outfielder", "owner",
    "paediatrician", "painter", "palaeontologist", "paleontologist", "paralegal", "paralympian", "paramedic",
    "pastor", "pathologist", "pediatrician", "pensioner", "performer", "personality", "pharmacist",
    "philanthropist", "philosopher", "photographer", "photojournalist", "physician", "physicist", "pianist",
    "pilot", "pitcher", "plaintiff", "planner", "player", "playmaker", "playwright", "plumber", "podcaster",
    "poet", "policeman", "policewoman", "policymaker", "politician", "pollster", "pope", "porter", "postman",
    "preacher", "premier", "presenter", "president", "president-elect", "priest", "prince", "princess",
    "principal", "producer", "professor", "programmer", "prosecutor", "provost", "psychiatrist", "psychologist",
    "publisher", "punter", "qb", "quarterback", "quartermaster", "queen", "rabbi", "racer", "radiologist",
    "rancher", "ranger", "rapper", "realtor", "rebel", "receiver", "receptionist", "rector", "referee",
    "refugee", "regulator", "reporter", "representative", "researcher", "restaurateur", "retiree", "reverend",
    "ringleader", "rookie", "rower", "runner", "sailor", "salesman", "saleswoman", "saxophonist", "scholar",
    "scientist", "screenwriter", "scrum-half", "sculptor", "seamstress", "secretary", "secretary-general",
    "seed", "seismologist", "senator", "servant", "sheikh", "sheriff", "shopkeeper", "shortstop", "showman",
    "showrunner", "singer", "singer-songwriter", "skater", "skier", "skipper", "slugger", "smuggler", "sniper",
    "snowboarder", "socialite", "sociologist", "soldier", "solicitor", "sommelier", "songstress", "songwriter",
    "soprano", "speaker", "spokesman", "spokesperson", "spokeswoman", "sprinter", "staffer", "star",
    "statesman", "statistician", "strategist", "streamer", "striker", "strongman", "student", "stylist",
    "sultan", "superintendent", "supermodel", "superstar", "surfer", "surgeon", "surrogate", "surveyor",
    "sweeper", "swimmer", "tailor", "teacher", "technician", "tenor", "theologian", "therapist", "toxicologist",
    "trader", "trafficker", "trainer", "translator", "treasurer", "trooper", "trucker", "trumpeter", "trustee",
    "tutor", "tycoon", "umpire", "under-secretary", "undersecretary", "undertaker", "veteran", "veterinarian",
    "vicar", "vice-captain", "vice-president", "videographer", "vintner", "violinist", "violist", "virologist",
    "vlogger", "vocalist", "waiter", "waitress", "warden", "warlord", "welder", "whip", "whistleblower",
    "winemaker", "winger", "winner", "woodworker", "worker", "wrestler", "writer", "youtuber", "zoologist")};

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
    "circuit", "city", "civil", "climate", "clinical", "college", "commercial", "communications", "community",
    "computer", "congressional", "construction", "cookbook", "council", "country", "county", "creative",
    "cricket", "crime", "data", "defence", "defense", "defensive", "delivery", "deputy", "district",
    "editorial", "education", "electrical", "environmental", "estate", "executive", "faith", "family",
    "fashion", "fighter", "film", "finance", "financial", "first", "flight", "folk", "football", "foreign",
    "game", "game-show", "gubernatorial", "guest", "head", "health", "heavyweight", "high-school", "hip-hop",
    "hockey", "home", "horror", "human", "immigration", "information", "intelligence", "interior", "jazz",
    "junior", "justice", "labor", "labour", "law", "lead", "left", "legal", "legislative", "literary",
    "majority", "managing", "marketing", "mayoral", "mechanical", "medical", "middleweight", "midfield",
    "military", "minority", "movie", "music", "national", "news", "nursing", "odd-job", "offensive", "opera",
    "operating", "opposition", "parish", "parliamentary", "party", "personal", "pinch", "pizza", "point",
    "police", "political", "pop", "power", "presidential", "presidential-campaign", "press", "prime", "private",
    "product", "program", "programme", "prosecuting", "public", "racing", "radio", "real", "reform", "refugee",
    "reggae", "relief", "research", "revenue", "right", "rights", "rock", "romance", "rugby", "running",
    "school", "second", "security", "senatorial", "senior", "shooting", "small", "soccer", "social", "software",
    "solicitor", "special", "sports", "staff", "stage", "star", "starting", "state", "strategy", "street",
    "superstar", "supreme", "talk-show", "taxi", "technical", "technology", "television", "tennis", "test",
    "tight", "top", "town", "toy", "track", "trade", "train", "treasury", "truck", "tv", "union", "university",
    "veteran", "vice", "vice-presidential", "welterweight", "wide", "youth")};

constexpr WordSet kOffices{words(
    "commons", "communications", "congress", "defence", "defense", "education", "engineering", "finance",
    "health", "interior", "justice", "lords", "marketing", "medicine", "operations", "parliament", "police",
    "research", "staff", "state", "treasury")};

constexpr std::array<std::string_view, 12> kEndings{"ologist", "maker", "keeper", "worker", "writer", "player",
                                                    "holder", "master", "fighter", "grapher", "nomist", "ographer"};

/// Nouns that name their bearer by their ending: "toymaker", "volcanologist".
bool ends_like_a_role(std::string_view word) {
    return std::any_of(kEndings.begin(), kEndings.end(), [word](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

RoleEntry singular(std::string_view word) {
    if (kNouns.has(word)) return {RoleWord::noun, false};
    if (kTitles.has(word)) return {RoleWord::title, word.ends_with("s.")};
    if (kRanks.has(word)) return {RoleWord::rank, false};
    if (kModifiers.has(word)) return {RoleWord::modifier, false};
    if (ends_like_a_role(word)) return {RoleWord::noun, false};
    return {};
}

RoleEntry plural_of(std::string_view stem) {
    return kNouns.has(stem) || ends_like_a_role(stem) ? RoleEntry{RoleWord::noun, true} : RoleEntry{};
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
