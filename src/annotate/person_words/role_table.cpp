#include "annotate/person_words/role_table.h"

#include "base/word_table.h"

// General English words for what people do, from common knowledge; no corpus was counted for them.
namespace dateline {
namespace {

constexpr WordSet kNouns{words(
    "academic", "accountant", "ace", "activist", "actor", "actress", "administrator", "adviser", "advisor",
    "advocate", "agent", "aide", "aide-de-camp", "airman", "alderman", "ambassador", "amir", "analyst",
    "anchor", "anchorman", "anthropologist", "apprentice", "archaeologist", "archbishop", "architect", "artist",
    "assemblyman", "assemblywoman", "assessor", "astronaut", "astronomer", "astrophysicist", "athlete",
    "attorney", "auditor", "auteur", "author", "autocrat", "ayatollah", "babysitter", "bailiff", "baker",
    "ballerina", "bandleader", "banker", "barber", "baritone", "barrister", "bartender", "baseman", "bassist",
    "batsman", "batter", "beekeeper", "billionaire", "biochemist", "biographer", "biologist", "bishop",
    "bishop-elect", "blacksmith", "blogger", "bodyguard", "booker", "bookkeeper", "boss", "botanist", "bowler",
    "boxer", "brewer", "broadcaster", "broker", "builder", "businessman", "businesswoman", "butcher", "butler",
    "c.e.o.", "cabbie", "cameraman", "campaigner", "candidate", "captain", "cardinal", "cardiologist",
    "caretaker", "carpenter", "cartographer", "cartoonist", "cashier", "catcher", "cellist", "center", "centre",
    "ceo", "cfo", "chair", "chairman", "chairman-elect", "chairperson", "chairwoman", "challenger", "champ",
    "champion", "chancellor", "chaplain", "chauffeur", "chef", "chemist", "chief", "choirmaster",
    "choreographer", "cinematographer", "claimant", "cleaner", "clergyman", "cleric", "clerk", "climatologist",
    "climber", "co-founder", "co-host", "co-owner", "co-pilot", "coach", "coder", "cofounder", "columnist",
    "comedian", "comic", "commander", "commander-in-chief", "commentator", "commissioner", "competitor", "composer",
    "comptroller", "conductor", "congressman", "congressperson", "congresswoman", "constable", "consul",
    "consultant", "contender", "contributor", "coo", "cook", "coordinator", "cop", "copilot", "cornerback",
    "coroner", "correspondent", "cosmologist", "cosmonaut", "councillor", "councilman", "councilor",
    "councilwoman", "counsel", "counsellor", "counselor", "courier", "cowboy", "creator", "cricketer",
    "criminologist", "critic", "crooner", "cto", "curator", "custodian", "cyclist", "dancer", "deacon",
    "dealer", "dean", "defendant", "defender", "delegate", "demographer", "dentist", "deputy", "dermatologist",
    "designer", "detective", "developer", "dictator", "dietitian", "diplomat", "director", "dispatcher",
    "diver", "dj", "doctor", "donor", "driver", "drummer", "duchess", "duke", "ecologist", "economist", "editor",
    "educator", "electrician", "emcee", "emir", "emperor", "employee", "engineer", "entertainer",
    "entomologist", "entrepreneur", "envoy", "epidemiologist", "escort", "essayist", "evangelist", "executive",
    "expert", "farmer", "fellow", "fighter", "film-maker", "filmmaker", "financier", "firefighter", "fisherman",
    "flautist", "fly-half", "footballer", "forecaster", "forward", "founder", "front-runner", "frontman",
    "frontwoman", "full-back", "fullback", "fundraiser", "gamer", "gangster", "gardener", "gatekeeper",
    "general-secretary", "generalissimo", "geneticist", "geographer", "geologist", "goalie", "goalkeeper",
    "golfer", "governor", "governor-elect", "groundskeeper", "guard", "guide", "guitarist", "gunman", "gymnast",
    "gynecologist", "hacker", "hairdresser", "handmaiden", "handyman", "harpist", "head", "headmaster",
    "headmistress", "headteacher", "heiress", "historian", "hitmaker", "hitman", "homemaker", "host",
    "hotelier", "housekeeper", "housemaid", "housewife", "humanitarian", "hydrologist", "illustrator", "imam",
    "impresario", "incumbent", "industrialist", "infielder", "influencer", "inspector", "instructor",
    "insurgent", "intern", "interpreter", "interviewer", "inventor", "investigator", "investor", "janitor",
    "jockey", "journalist", "judge", "juror", "justice", "keyboardist", "kicker", "king", "kingpin", "laborer",
    "labourer", "lady", "landlord", "laureate", "lawmaker", "lawyer", "leader", "lecturer", "legislator",
    "librarian", "lifeguard", "linebacker", "lineman", "linguist", "lobbyist", "logger", "lyricist",
    "machinist", "magistrate", "magnate", "maid", "maker", "manager", "marine", "marshal", "mathematician",
    "mayor", "mayor-elect", "mc", "mechanic", "medalist", "medallist", "mediator", "member", "mercenary",
    "merchant", "meteorologist", "midfielder", "midwife", "militant", "millionaire", "miner", "minister",
    "missionary", "mobster", "model", "moderator", "mogul", "monarch", "monk", "mortician", "mountaineer", "mp",
    "musician", "nanny", "narrator", "navigator", "negotiator", "neurologist", "neuroscientist", "neurosurgeon",
    "newsreader", "nominee", "notary", "novelist", "nun", "nurse", "nutritionist", "obstetrician",
    "oceanographer", "officer", "official", "oligarch", "olympian", "ombudsman", "oncologist", "operative",
    "operator", "ophthalmologist", "optometrist", "orator", "organiser", "organist", "organizer",
    "ornithologist", "orthodontist", "outfielder", "owner", "paediatrician", "painter", "palaeontologist",
    "paleontologist", "panelist", "panellist", "paralegal", "paralympian", "paramedic", "partner", "pastor",
    "pathologist", "patriarch", "patrolman", "pediatrician", "pensioner", "performer", "personality", "pharmacist",
    "philanthropist", "philosopher", "photographer", "photojournalist", "physician", "physicist", "pianist",
    "pilot", "pitcher", "plaintiff", "planner", "player", "playmaker", "playwright", "plumber", "podcaster",
    "poet", "policeman", "policewoman", "policymaker", "politician", "pollster", "pontiff", "pope", "porter",
    "postman", "preacher", "premier", "presenter", "president", "president-elect", "priest", "prince",
    "princess", "principal", "producer", "professor", "programmer", "prophet", "prosecutor", "provost",
    "psychiatrist", "psychologist", "psychotherapist", "publicist", "publisher", "punter", "qb", "quarterback",
    "quartermaster", "queen", "rabbi", "racer", "radiologist", "rancher", "ranger", "rapper", "realtor",
    "rebel", "receiver", "receptionist", "rector", "referee", "regulator", "reporter", "representative",
    "researcher", "reservist", "restaurateur", "retiree", "reverend", "ringleader", "roofer", "rookie", "rower",
    "ruler", "runner", "sailor", "salesman", "saleswoman", "saxophonist", "scholar", "scientist",
    "screenwriter", "scrum-half", "sculptor", "seamstress", "secretary", "secretary-general",
    "secretary-treasurer", "seed", "seismologist", "senator", "serviceman", "servicewoman", "sheikh", "shepherd",
    "sheriff", "shopkeeper", "shortstop", "showman", "showrunner", "singer", "singer-songwriter", "skater",
    "skier", "skipper", "slugger", "smuggler", "sniper", "snowboarder", "socialite", "sociologist", "soldier",
    "solicitor", "sommelier", "songstress", "songwriter", "soprano", "speaker", "speedskater", "spokesman",
    "spokesperson", "spokeswoman", "sprinter", "staffer", "star", "statesman", "statistician", "stockbroker",
    "strategist", "streamer", "striker", "strongman", "student", "stuntman", "stylist", "sultan",
    "superintendent", "supermodel", "superstar", "supervisor", "surfer", "surgeon", "surrogate", "surveyor",
    "sweeper", "swimmer", "tailor", "teacher", "techie", "technician", "tenor", "theologian", "therapist",
    "tiler", "toolmaker", "toxicologist", "trader", "trafficker", "trainer", "translator", "treasurer",
    "trombonist", "trooper", "trucker", "trumpeter", "trustee", "tutor", "tycoon", "umpire", "under-secretary",
    "undersecretary", "undertaker", "valet", "veteran", "veterinarian", "vicar", "vice-captain",
    "vice-president", "videographer", "vintner", "violinist", "violist", "virologist", "vlogger", "vocalist",
    "volunteer", "waiter", "waitress", "warden", "warlord", "weatherman", "welder", "whaler", "whip",
    "whistleblower", "winemaker", "winger", "winner", "woodworker", "worker", "wrestler", "writer", "youtuber",
    "zoologist")};

constexpr WordSet kTitles{words(
    "amb.", "capt", "capt.", "cllr", "cllr.", "cpl.", "del.", "det.", "dets.", "gov", "gov.", "govs.", "hon.",
    "insp.", "lt", "lt.", "ofc.", "pres.", "prof", "prof.", "profs.", "pvt.", "rep", "rep.", "reps.", "rev",
    "rev.", "revs.", "sen", "sen.", "sens.", "sgt", "sgt.", "supt.")};

constexpr WordSet kRanks{words(
    "adm.", "admiral", "brig.", "brigadier", "cdr.", "cmdr.", "col.", "colonel", "commodore", "corporal",
    "gen.", "general", "generals", "lieutenant", "lt.-col.", "maj.", "major", "private", "rear-admiral",
    "sergeant", "vice-admiral")};

constexpr WordSet kModifiers{words(
    "account", "admissions", "agriculture", "aid", "airline", "appeals", "army", "art", "artistic", "assistant",
    "associate", "attorney", "banking", "baseball", "basketball", "board", "boxing", "broadcast", "bus",
    "business", "cabinet", "campaign", "care", "charity", "chief", "child", "children's", "church", "circuit",
    "city", "civil", "climate", "clinical", "co-executive", "college", "commercial", "committee",
    "communications", "community", "compliance", "computer", "congressional", "construction", "content",
    "cookbook", "council", "counterterrorism", "country", "county", "court", "creative", "cricket", "crime",
    "criminal", "culture", "cybersecurity", "data", "defence", "defense", "defensive", "delivery", "deputy",
    "design", "district", "drug", "editorial", "education", "electrical", "emergency", "energy", "engineering",
    "environment", "environmental", "estate", "executive", "faith", "family", "fashion", "federal", "fighter",
    "film", "finance", "financial", "fire", "first", "flight", "folk", "football", "foreign", "forest",
    "founding", "freelance", "game", "game-show", "grand", "graphic", "gubernatorial", "guest", "head",
    "health", "heavyweight", "helicopter", "high-school", "hip-hop", "hockey", "home", "homeland", "horror",
    "hotel", "house", "housing", "human", "immigration", "information", "insurance", "intelligence", "interim",
    "interior", "investigative", "investment", "jazz", "junior", "justice", "labor", "labour", "late-night",
    "law", "lead", "leadership", "left", "legal", "legislative", "literary", "logistics", "maintenance",
    "majority", "managing", "marketing", "mayoral", "mechanical", "media", "medical", "middleweight",
    "midfield", "military", "minority", "movie", "music", "national", "navy", "news", "newspaper", "nursing",
    "odd-job", "offensive", "opera", "operating", "operations", "opposition", "parish", "parliamentary",
    "party", "personal", "photo", "pinch", "pizza", "point", "police", "political", "pop", "power",
    "presidential", "presidential-campaign", "press", "prime", "private", "product", "professional", "program",
    "programme", "project", "prosecuting", "public", "quality", "r&b", "racing", "radio", "rap", "real",
    "real-estate", "reform", "refugee", "reggae", "relief", "religious", "repair", "research", "response",
    "revenue", "right", "rights", "rock", "romance", "room", "rugby", "running", "sales", "school", "second",
    "security", "senate", "senatorial", "senior", "shooting", "small", "soccer", "social", "software",
    "solicitor", "sound", "space", "special", "spiritual", "sports", "staff", "stage", "star", "starting",
    "state", "strategic", "strategy", "street", "superstar", "supreme", "talk-show", "taxi", "technical",
    "technology", "television", "tennis", "test", "tight", "top", "town", "toy", "track", "trade", "train",
    "transportation", "treasury", "truck", "tv", "union", "university", "veteran", "vice", "vice-presidential",
    "video", "village", "voice", "welterweight", "wide", "youth")};

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

/// "ex-minister", "co-author": the noun behind the prefix.
RoleEntry behind_prefix(std::string_view word) {
    for (const std::string_view prefix : {"ex-", "co-", "vice-"}) {
        if (word.starts_with(prefix) && kNouns.has(word.substr(prefix.size()))) return {RoleWord::noun, false};
    }
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
    RoleEntry entry = singular(lower);
    if (entry.kind == RoleWord::none) entry = behind_prefix(lower);
    if (entry.kind != RoleWord::none || lower.size() < 4) return entry;
    if (lower.ends_with("es") && plural_of(lower.substr(0, lower.size() - 2)).plural) return {RoleWord::noun, true};
    if (lower.ends_with('s')) return plural_of(lower.substr(0, lower.size() - 1));
    return plural_in_men(lower);
}

bool completes_office(std::string_view lower) { return kOffices.has(lower); }

}  // namespace dateline
