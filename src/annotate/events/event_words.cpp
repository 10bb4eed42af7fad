#include "annotate/events/event_words.h"

#include <algorithm>
#include <array>

namespace dateline::event_words {
namespace {

struct Irregular {
    std::string_view form;
    std::string_view base;
    bool finite;  ///< stands without an auxiliary
};

// General English, sorted.
// clang-format off: one word a line would hide the lists
constexpr std::array kBases = std::to_array<std::string_view>({
    "abandon", "abduct", "abolish", "absorb", "abuse", "accept", "accompany", "accuse", "achieve", "acknowledge",
    "acquire", "acquit", "act", "adapt", "add", "address", "adjourn", "adjust", "admit", "adopt", "advance", "advise",
    "affect", "affirm", "agree", "aid", "aim", "air", "allege", "allow", "alter", "ambush", "amend", "analyze",
    "announce", "answer", "apologize", "appeal", "appear", "applaud", "apply", "appoint", "approach", "approve",
    "argue", "arise", "arm", "arraign", "arrange", "arrest", "arrive", "ask", "assassinate", "assault", "assemble",
    "assert", "assess", "assign", "assist", "assume", "assure", "attach", "attack", "attain", "attempt", "attend",
    "attract", "audit", "avoid", "await", "awake", "award", "back", "ban", "bar", "bargain", "barricade", "battle",
    "beam", "beat", "become", "begin", "behead", "believe", "belong", "bend", "benefit", "bet", "betray", "bid",
    "bike", "bind", "bite", "blame", "blast", "bleed", "block", "blow", "boast", "bolster", "bomb", "boost", "borrow",
    "bounce", "boycott", "brand", "breach", "break", "breed", "brief", "bring", "broadcast", "build", "burn", "burst",
    "bury", "buy", "bypass", "calculate", "call", "calm", "campaign", "cancel", "capture", "care", "carry", "carve",
    "cast", "catch", "cause", "caution", "cease", "celebrate", "censor", "censure", "certify", "chair", "challenge",
    "change", "charge", "chase", "chat", "check", "cheer", "choose", "circulate", "cite", "claim", "clarify", "clash",
    "clean", "clear", "climb", "clinch", "close", "coach", "collapse", "collect", "collide", "combat", "come",
    "comfort", "command", "commemorate", "comment", "commission", "commit", "compare", "compete", "complain",
    "complete", "comply", "concede", "conceive", "concern", "conclude", "condemn", "conduct", "confess", "confine",
    "confirm", "confront", "congratulate", "connect", "conquer", "consider", "constitute", "construct", "consult",
    "contact", "contain", "contest", "continue", "contract", "contradict", "contribute", "control", "convene",
    "convert", "convey", "convict", "convince", "cooperate", "coordinate", "cost", "cover", "crack", "crash",
    "create", "credit", "criticize", "cross", "crown", "cruise", "crush", "cry", "curb", "cure", "cut", "damage",
    "dance", "dare", "date", "deal", "debate", "debut", "deceive", "decide", "declare", "decline", "dedicate", "deem",
    "defeat", "defect", "defend", "defer", "define", "defy", "delay", "delete", "deliver", "demand", "demolish",
    "demonstrate", "demote", "denounce", "deny", "depart", "deploy", "deport", "deposit", "derail", "describe",
    "deserve", "design", "designate", "destroy", "detail", "detain", "detect", "determine", "detonate", "develop",
    "devote", "diagnose", "die", "differ", "dig", "direct", "disagree", "disappear", "disappoint", "disband",
    "discharge", "disclose", "discontinue", "discover", "discuss", "dismantle", "dismiss", "dispatch", "display",
    "dispute", "disqualify", "disrupt", "dissolve", "distribute", "disturb", "dive", "divert", "divide", "divorce",
    "dock", "document", "dominate", "donate", "double", "doubt", "download", "draft", "drag", "draw", "drink",
    "drive", "drop", "drown", "dub", "duck", "dump", "earn", "ease", "eat", "echo", "edge", "edit", "educate",
    "elaborate", "elect", "electrocute", "eliminate", "elope", "embark", "embarrass", "embrace", "emerge", "emigrate",
    "employ", "enable", "enact", "encounter", "encourage", "end", "endorse", "endure", "enforce", "engage", "enjoy",
    "enlist", "enroll", "ensue", "ensure", "enter", "entertain", "erect", "erupt", "escalate", "escape", "escort",
    "establish", "estimate", "evacuate", "evade", "evaluate", "evict", "evolve", "examine", "exceed", "exchange",
    "exclude", "excommunicate", "execute", "exercise", "exhaust", "exhibit", "exile", "exist", "exit", "exonerate",
    "expand", "expect", "expel", "experience", "expire", "explain", "explode", "explore", "export", "expose",
    "express", "extend", "extradite", "face", "fade", "fail", "fall", "falsify", "favor", "fear", "feature", "feed",
    "feel", "fight", "file", "fill", "film", "finalize", "finance", "find", "finish", "fire", "fix", "flag", "flank",
    "flash", "flee", "fling", "flip", "float", "flood", "fly", "focus", "fold", "follow", "forbid", "force",
    "forecast", "foresee", "forge", "forget", "forgive", "forgo", "form", "formulate", "foster", "found", "fracture",
    "frame", "free", "freeze", "frighten", "fuel", "fulfill", "function", "fund", "furlough", "gain", "gather",
    "gear", "generate", "get", "give", "go", "graduate", "grant", "greet", "grill", "grip", "groom", "ground", "grow",
    "guarantee", "guard", "guide", "hack", "halt", "hammer", "hand", "handle", "hang", "happen", "harass", "harm",
    "head", "heal", "hear", "help", "hide", "highlight", "hijack", "hire", "hit", "hold", "honor", "hop", "hope",
    "hospitalize", "host", "hug", "hunt", "hurl", "hurt", "identify", "ignite", "ignore", "illustrate", "immigrate",
    "impeach", "implement", "imply", "import", "impose", "impress", "imprison", "improve", "include", "increase",
    "incur", "indicate", "indict", "induct", "infect", "influence", "inform", "inherit", "initiate", "injure",
    "inquire", "insert", "insist", "inspect", "inspire", "install", "instruct", "insult", "intend", "intensify",
    "interact", "intercept", "interpret", "interrogate", "interrupt", "intervene", "interview", "introduce", "invade",
    "invent", "invest", "investigate", "invite", "invoke", "involve", "isolate", "issue", "jail", "join", "joke",
    "judge", "jump", "justify", "keep", "kick", "kidnap", "kill", "kiss", "kneel", "knight", "knock", "know", "label",
    "lack", "land", "lash", "last", "laugh", "launch", "lay", "lead", "leak", "lean", "leap", "learn", "lease",
    "leave", "lecture", "lend", "let", "license", "lie", "lift", "light", "like", "limit", "link", "list", "listen",
    "live", "load", "lobby", "locate", "lock", "look", "loot", "lose", "love", "lower", "lunge", "maintain", "make",
    "manage", "march", "mark", "marry", "mask", "massacre", "match", "mate", "matter", "mean", "measure", "meet",
    "mention", "merge", "migrate", "mislead", "miss", "misspeak", "mistake", "mix", "mobilize", "mock", "monitor",
    "mount", "mourn", "move", "murder", "name", "narrate", "negotiate", "nominate", "note", "notice", "notify",
    "obey", "object", "observe", "obtain", "occupy", "occur", "offend", "offer", "open", "operate", "oppose", "orbit",
    "order", "organize", "originate", "oust", "outline", "outpace", "outspend", "overcome", "overrun", "oversee",
    "overtake", "overthrow", "overturn", "owe", "own", "pack", "paint", "pardon", "park", "participate", "pass",
    "patrol", "pause", "pay", "peak", "penalize", "perform", "permit", "persuade", "phone", "pick", "picture",
    "pilot", "pitch", "place", "plan", "plant", "play", "plead", "please", "pledge", "plot", "plummet", "plunge",
    "point", "poison", "poll", "pop", "pose", "post", "postpone", "pour", "praise", "pray", "predict", "prefer",
    "premiere", "prepare", "present", "preserve", "preside", "press", "pressure", "presume", "prevail", "prevent",
    "probe", "proceed", "process", "proclaim", "produce", "profit", "progress", "prohibit", "project", "promise",
    "promote", "prompt", "propose", "prosecute", "protect", "protest", "prove", "provide", "provoke", "publicize",
    "publish", "pull", "pump", "punch", "punish", "purchase", "pursue", "push", "put", "qualify", "quarantine",
    "question", "quit", "quote", "race", "raid", "raise", "rally", "ram", "range", "rank", "rape", "rate", "ratify",
    "reach", "react", "read", "reaffirm", "realize", "reassure", "rebound", "rebuild", "rebuke", "recall", "receive",
    "recite", "recognize", "recommend", "reconsider", "record", "recover", "recruit", "recuse", "redeem", "reduce",
    "refer", "reflect", "refuse", "regain", "register", "regret", "reinstate", "reject", "relate", "relaunch",
    "release", "relent", "relieve", "relocate", "rely", "remain", "remark", "remarry", "remember", "remind", "remove",
    "rename", "render", "renew", "renounce", "rent", "reopen", "repair", "repeal", "repeat", "replace", "reply",
    "report", "represent", "request", "require", "reroute", "reschedule", "rescue", "research", "resell", "resemble",
    "reserve", "resettle", "reside", "resign", "resist", "resolve", "respond", "rest", "restore", "restrict",
    "result", "resume", "retain", "retire", "retract", "retreat", "retrieve", "return", "reunite", "reveal",
    "reverse", "review", "revise", "revive", "revoke", "revolutionize", "reward", "rid", "ride", "ring", "rise",
    "rob", "rock", "roll", "rout", "rub", "rule", "run", "rush", "sack", "sail", "salute", "sanction", "save", "say",
    "scale", "schedule", "scold", "scorch", "score", "scream", "screen", "scrub", "scrutinize", "seal", "search",
    "secure", "see", "seek", "seize", "select", "sell", "send", "sentence", "separate", "serve", "set", "settle",
    "sew", "shake", "shape", "share", "shave", "shed", "shelve", "shift", "shock", "shoot", "shout", "shove", "show",
    "shrink", "shut", "sideline", "sign", "signal", "sing", "sink", "sit", "slam", "slap", "slash", "slay", "sleep",
    "slide", "slump", "smash", "smile", "smuggle", "snap", "soar", "solve", "sort", "sound", "sow", "spar", "spark",
    "spawn", "speak", "speculate", "speed", "spend", "spike", "spill", "splash", "split", "splurge", "spot", "spread",
    "spring", "stab", "stabilize", "staff", "stage", "stall", "stampede", "stand", "star", "stare", "start", "starve",
    "state", "stay", "steal", "stem", "step", "stick", "sting", "stir", "stock", "stop", "storm", "strain", "strand",
    "strangle", "strengthen", "stress", "stretch", "strike", "strip", "study", "stumble", "stump", "stun", "submit",
    "subpoena", "sue", "suffer", "suggest", "summon", "sunset", "supply", "support", "suppress", "surface", "surge",
    "surpass", "surprise", "surrender", "surround", "survive", "suspect", "suspend", "sustain", "swap", "swear",
    "sweep", "swim", "swing", "swipe", "switch", "sympathize", "tackle", "take", "talk", "tap", "target", "teach",
    "tear", "tease", "televise", "tell", "tend", "terminate", "test", "testify", "text", "thank", "think", "threaten",
    "throw", "tie", "top", "topple", "torch", "torture", "toss", "total", "touch", "tour", "trace", "track", "trade",
    "trail", "train", "trample", "transfer", "transform", "translate", "transmit", "transport", "trap", "travel",
    "tread", "treat", "trick", "trigger", "trim", "triumph", "trouble", "trounce", "try", "tuck", "tumble", "turn",
    "tussle", "tweak", "tweet", "undergo", "understand", "undertake", "unfold", "unionize", "unite", "unleash",
    "unload", "unseal", "unseat", "unveil", "update", "upgrade", "uphold", "upload", "upset", "urge", "use",
    "vaccinate", "vandalize", "vanish", "venture", "verify", "veto", "view", "violate", "visit", "volunteer", "vote",
    "vow", "wait", "wake", "walk", "wander", "want", "warn", "wash", "watch", "wear", "wed", "weep", "weigh",
    "welcome", "whip", "widen", "win", "wind", "wipe", "wiretap", "wish", "withdraw", "withhold", "withstand",
    "witness", "wonder", "work", "worry", "worship", "wound", "wrap", "wreck", "write", "yell", "yield", "zoom",
});

constexpr std::array kIrregular = std::to_array<Irregular>({
    {"arisen", "arise", false}, {"arose", "arise", true}, {"ate", "eat", true}, {"awoke", "awake", true},
    {"awoken", "awake", false}, {"beat", "beat", true}, {"beaten", "beat", false}, {"became", "become", true},
    {"become", "become", true}, {"began", "begin", true}, {"begun", "begin", false}, {"bent", "bend", true},
    {"bet", "bet", true}, {"bid", "bid", true}, {"bit", "bite", true}, {"bitten", "bite", false},
    {"bled", "bleed", true}, {"blew", "blow", true}, {"blown", "blow", false}, {"born", "born", false}, {"bought", "buy", true},
    {"bound", "bind", true}, {"bred", "breed", true}, {"broadcast", "broadcast", true}, {"broke", "break", true},
    {"broken", "break", false}, {"brought", "bring", true}, {"built", "build", true}, {"burnt", "burn", true},
    {"burst", "burst", true}, {"came", "come", true}, {"cast", "cast", true}, {"caught", "catch", true},
    {"chose", "choose", true}, {"chosen", "choose", false}, {"come", "come", true}, {"cost", "cost", true},
    {"cut", "cut", true}, {"dealt", "deal", true}, {"drank", "drink", true}, {"drawn", "draw", false},
    {"drew", "draw", true}, {"driven", "drive", false}, {"drove", "drive", true}, {"drunk", "drink", false},
    {"dug", "dig", true}, {"eaten", "eat", false}, {"fallen", "fall", false}, {"fed", "feed", true},
    {"fell", "fall", true}, {"felt", "feel", true}, {"fled", "flee", true}, {"flew", "fly", true},
    {"flown", "fly", false}, {"flung", "fling", true}, {"forbade", "forbid", true}, {"forbidden", "forbid", false},
    {"foresaw", "foresee", true}, {"foreseen", "foresee", false}, {"forgave", "forgive", true},
    {"forgiven", "forgive", false}, {"forgone", "forgo", false}, {"forgot", "forget", true},
    {"forgotten", "forget", false}, {"forwent", "forgo", true}, {"fought", "fight", true}, {"found", "find", true},
    {"froze", "freeze", true}, {"frozen", "freeze", false}, {"gave", "give", true}, {"given", "give", false},
    {"gone", "go", false}, {"got", "get", true}, {"gotten", "get", false}, {"grew", "grow", true},
    {"grown", "grow", false}, {"heard", "hear", true}, {"held", "hold", true}, {"hid", "hide", true},
    {"hidden", "hide", false}, {"hit", "hit", true}, {"hung", "hang", true}, {"hurt", "hurt", true},
    {"kept", "keep", true}, {"knelt", "kneel", true}, {"knew", "know", true}, {"known", "know", false},
    {"laid", "lay", true}, {"lain", "lie", false}, {"lay", "lie", true}, {"leant", "lean", true},
    {"leapt", "leap", true}, {"learnt", "learn", true}, {"led", "lead", true}, {"left", "leave", true},
    {"lent", "lend", true}, {"let", "let", true}, {"lit", "light", true}, {"lost", "lose", true},
    {"made", "make", true}, {"meant", "mean", true}, {"met", "meet", true}, {"misled", "mislead", true},
    {"misspoke", "misspeak", true}, {"misspoken", "misspeak", false}, {"outspent", "outspend", true},
    {"overcame", "overcome", true}, {"overcome", "overcome", true}, {"overran", "overrun", true},
    {"overrun", "overrun", true}, {"oversaw", "oversee", true}, {"overseen", "oversee", false},
    {"overtaken", "overtake", false}, {"overthrew", "overthrow", true}, {"overthrown", "overthrow", false},
    {"overtook", "overtake", true}, {"paid", "pay", true}, {"pled", "plead", true}, {"proved", "prove", true},
    {"proven", "prove", false}, {"put", "put", true}, {"quit", "quit", true}, {"ran", "run", true},
    {"rang", "ring", true}, {"read", "read", true}, {"rebuilt", "rebuild", true}, {"resold", "resell", true},
    {"rid", "rid", true}, {"ridden", "ride", false}, {"risen", "rise", false}, {"rode", "ride", true},
    {"rose", "rise", true}, {"run", "run", true}, {"rung", "ring", false}, {"said", "say", true},
    {"sang", "sing", true}, {"sank", "sink", true}, {"sat", "sit", true}, {"saw", "see", true},
    {"seen", "see", false}, {"sent", "send", true}, {"set", "set", true}, {"sewed", "sew", true},
    {"sewn", "sew", false}, {"shaken", "shake", false}, {"shaved", "shave", true}, {"shaven", "shave", false},
    {"shed", "shed", true}, {"shook", "shake", true}, {"shot", "shoot", true}, {"showed", "show", true},
    {"shown", "show", false}, {"shrank", "shrink", true}, {"shrunk", "shrink", false}, {"shut", "shut", true},
    {"slain", "slay", false}, {"slept", "sleep", true}, {"slew", "slay", true}, {"slid", "slide", true},
    {"sold", "sell", true}, {"sought", "seek", true}, {"sowed", "sow", true}, {"sown", "sow", false},
    {"sped", "speed", true}, {"spent", "spend", true}, {"spilt", "spill", true}, {"split", "split", true},
    {"spoke", "speak", true}, {"spoken", "speak", false}, {"sprang", "spring", true}, {"spread", "spread", true},
    {"sprung", "spring", false}, {"stole", "steal", true}, {"stolen", "steal", false}, {"stood", "stand", true},
    {"struck", "strike", true}, {"stuck", "stick", true}, {"stung", "sting", true}, {"sung", "sing", false},
    {"sunk", "sink", false}, {"swam", "swim", true}, {"swept", "sweep", true}, {"swore", "swear", true},
    {"sworn", "swear", false}, {"swum", "swim", false}, {"swung", "swing", true}, {"taken", "take", false},
    {"taught", "teach", true}, {"thought", "think", true}, {"threw", "throw", true}, {"thrown", "throw", false},
    {"told", "tell", true}, {"took", "take", true}, {"tore", "tear", true}, {"torn", "tear", false},
    {"trod", "tread", true}, {"trodden", "tread", false}, {"undergone", "undergo", false},
    {"understood", "understand", true}, {"undertaken", "undertake", false}, {"undertook", "undertake", true},
    {"underwent", "undergo", true}, {"upheld", "uphold", true}, {"upset", "upset", true}, {"wed", "wed", true},
    {"went", "go", true}, {"wept", "weep", true}, {"withdrawn", "withdraw", false}, {"withdrew", "withdraw", true},
    {"withheld", "withhold", true}, {"withstood", "withstand", true}, {"woke", "wake", true},
    {"woken", "wake", false}, {"won", "win", true}, {"wore", "wear", true}, {"worn", "wear", false},
    {"wound", "wind", true}, {"written", "write", false}, {"wrote", "write", true},
});

constexpr std::array kEventNouns = std::to_array<std::string_view>({
    "abdication", "abduction", "abuse", "accident", "acquisition", "acquittal", "actions", "address", "admission",
    "adoption", "affair", "airing", "airstrike", "airstrikes", "allegation", "ambush", "anniversary", "announcement",
    "announcements", "appeal", "appearance", "appearances", "appointment", "arraignment", "arrest", "arrests",
    "arrival", "assassination", "assault", "attack", "attacks", "attempt", "attempts", "auction", "audit", "award",
    "awards", "ballot", "ban", "bankruptcy", "battle", "beating", "beheading", "beheadings", "bid", "birth",
    "blackout", "blast", "blaze", "blockade", "bombing", "bombings", "boycott", "breach", "breakdown", "breakup",
    "briefing", "broadcast", "burglaries", "burglary", "burial", "campaign", "cancellation", "capture", "caucus",
    "caucuses", "ceasefire", "celebration", "celebrations", "censure", "ceremonies", "ceremony", "championship",
    "championships", "charge", "charges", "clash", "clashes", "classic", "clemency", "closure", "collapse",
    "collision", "comeback", "comment", "comments", "competition", "concert", "concerts", "conference", "confession",
    "confirmation", "conflict", "contest", "convention", "conventions", "conversation", "conviction", "coronation",
    "coup", "crackdown", "crash", "creation", "crisis", "crossing", "cut", "cuts", "cyclone", "deal", "death",
    "deaths", "debate", "debates", "debut", "decision", "decisions", "declaration", "defeat", "defection", "delivery",
    "demonstration", "demonstrations", "departure", "deployment", "deportation", "derailment", "derby", "detention",
    "detonation", "diagnosis", "dinner", "disappearance", "disaster", "disclosure", "discovery", "discussion",
    "discussions", "dismissal", "dispute", "disruption", "divorce", "donation", "draft", "drill", "drought",
    "earthquake", "eclipse", "election", "elections", "encounter", "endorsement", "engagement", "entry", "epidemic",
    "eruption", "escape", "evacuation", "event", "events", "eviction", "exam", "exams", "exchange", "execution",
    "executions", "exhibition", "exit", "exodus", "exoneration", "expedition", "explosion", "explosions", "expulsion",
    "extradition", "feat", "festival", "feud", "fight", "filing", "filings", "final", "finale", "finals", "finish",
    "fire", "fires", "firing", "flight", "flood", "flooding", "floods", "fundraiser", "fundraisers", "funeral",
    "gala", "game", "games", "gathering", "genocide", "graduation", "hack", "hacking", "handover", "hanging",
    "hearing", "hearings", "heist", "hijacking", "hiring", "hospitalization", "hurricane", "impeachment",
    "inauguration", "incident", "incidents", "indictment", "indictments", "induction", "influx", "injury", "inquest",
    "inquiry", "insurrection", "intervention", "interview", "interviews", "introduction", "invasion", "investigation",
    "job", "journey", "kickoff", "kidnapping", "kidnappings", "killing", "killings", "landing", "landslide", "launch",
    "lawsuit", "layoff", "layoffs", "leak", "leaks", "lecture", "lockdown", "looting", "loss", "lynching", "manhunt",
    "marathon", "march", "marches", "marriage", "massacre", "match", "meeting", "meetings", "meltdown", "merger",
    "midterms", "miscarriage", "mission", "mobilization", "murder", "murders", "mutiny", "nomination", "occupation",
    "offense", "offensive", "opening", "operation", "ouster", "ousting", "outage", "outbreak", "outburst", "overdose",
    "overhaul", "overthrow", "pandemic", "parade", "pardon", "party", "performance", "phone-call", "pileup", "plea",
    "pledge", "poll", "polls", "post", "posts", "pregnancy", "premiere", "presentation", "primaries", "primary",
    "probe", "procession", "prom", "promotion", "prosecution", "protest", "protests", "publication", "punishment",
    "purchase", "race", "raid", "raids", "rallies", "rally", "rampage", "re-election", "reading", "rebellion",
    "recall", "reception", "recession", "reelection", "referendum", "regatta", "registration", "release", "remarks",
    "removal", "renewal", "reopening", "report", "reports", "request", "rescue", "reshuffle", "resignation",
    "response", "retirement", "retreat", "return", "reunion", "revelation", "revolt", "revolution", "riot", "riots",
    "robbery", "rollout", "ruling", "rulings", "run", "runoff", "sacking", "sale", "sanctions", "scandal",
    "screening", "search", "seizure", "sentencing", "separation", "service", "session", "settlement", "shooting",
    "shootings", "shootout", "show", "showdown", "shutdown", "siege", "sighting", "signing", "sit-in", "skirmish",
    "slaying", "slayings", "speech", "speeches", "spill", "spree", "stabbing", "stampede", "standoff", "statement",
    "stint", "stop", "storm", "strike", "strikes", "stroke", "stunt", "suicide", "suicides", "summit", "surge",
    "surgery", "surrender", "suspension", "swearing-in", "takeover", "talk", "talks", "tenure", "testimony",
    "testing", "theft", "timeout", "tornado", "tour", "tournament", "trade", "tragedy", "training", "transaction",
    "transactions", "transfer", "transmission", "transplant", "trial", "trials", "trip", "truce", "tsunami", "tweet",
    "tweets", "typhoon", "unrest", "unveiling", "uprising", "vacation", "vaccination", "verdict", "veto", "victory",
    "video-call", "viewing", "vigil", "violence", "visit", "visits", "vote", "votes", "voting", "wake", "walkout",
    "walkouts", "war", "warning", "wedding", "weddings", "wildfire", "wildfires", "win", "wins", "withdrawal",
    "workshop",
});

constexpr std::array kReporting = std::to_array<std::string_view>({
    "acknowledge", "add", "admit", "allege", "announce", "argue", "ask", "assert", "cite", "claim", "comment",
    "complain", "concede", "confirm", "contend", "declare", "describe", "disclose", "explain", "inform", "insist",
    "mention", "note", "predict", "recall", "remark", "repeat", "reply", "report", "respond", "reveal", "say",
    "state", "stress", "suggest", "tell", "tweet", "urge", "warn", "write",
});
constexpr std::array kState = std::to_array<std::string_view>({
    "assume", "believe", "belong", "concern", "consider", "consist", "contain", "cost", "deserve", "doubt", "exist",
    "expect", "fear", "hope", "include", "intend", "involve", "know", "lack", "like", "live", "love", "matter",
    "mean", "need", "owe", "own", "prefer", "regard", "remain", "represent", "require", "resemble", "reside", "seem",
    "support", "suspect", "tend", "think", "understand", "want", "wonder",
});
constexpr std::array kAspectual = std::to_array<std::string_view>({
    "begin", "cease", "complete", "conclude", "continue", "end", "finish", "halt", "launch", "resume", "start",
    "stop",
});
constexpr std::array kIntentional = std::to_array<std::string_view>({
    "agree", "aim", "attempt", "decide", "demand", "intend", "invite", "offer", "order", "plan", "pledge", "prepare",
    "promise", "propose", "refuse", "request", "seek", "threaten", "try", "vow",
});

// clang-format on

static_assert(std::ranges::is_sorted(kBases));
static_assert(std::ranges::is_sorted(kIrregular, {}, &Irregular::form));
static_assert(std::ranges::is_sorted(kEventNouns));
static_assert(std::ranges::is_sorted(kReporting));

bool has(const auto& words, std::string_view word) { return std::ranges::binary_search(words, word); }

const Irregular* irregular(std::string_view form) {
    const auto found = std::ranges::lower_bound(kIrregular, form, {}, &Irregular::form);
    return found != kIrregular.end() && found->form == form ? &*found : nullptr;
}

// The known verb that is `stem` and `ending` together.
std::string_view known(std::string_view stem, std::string_view ending) {
    const auto less = [stem, ending](std::string_view base, int) {
        const int order = base.substr(0, stem.size()).compare(stem);
        return order != 0 ? order < 0 : base.size() < stem.size() || base.substr(stem.size()) < ending;
    };
    const auto found = std::lower_bound(kBases.begin(), kBases.end(), 0, less);
    const bool same = found != kBases.end() && found->starts_with(stem) && found->substr(stem.size()) == ending;
    return same ? *found : std::string_view{};
}

bool doubles(std::string_view stem) { return stem.size() > 2 && stem.back() == stem[stem.size() - 2]; }

// The base behind a regular ending: "carried", "named", "stopped", "walked".
std::string_view without_ending(std::string_view stem) {
    if (const auto base = known(stem, ""); !base.empty()) return base;
    if (const auto base = known(stem, "e"); !base.empty()) return base;
    if (doubles(stem)) return known(stem.substr(0, stem.size() - 1), "");
    if (stem.ends_with('i')) return known(stem.substr(0, stem.size() - 1), "y");
    return {};
}

}  // namespace

std::string_view base_of(std::string_view form) {
    if (const Irregular* found = irregular(form)) return found->base;
    if (const auto base = known(form, ""); !base.empty()) return base;
    if (form.size() < 4) return {};
    if (form.ends_with("ed")) return without_ending(form.substr(0, form.size() - 2));
    if (form.ends_with("ing")) return without_ending(form.substr(0, form.size() - 3));
    if (form.ends_with("ies")) return known(form.substr(0, form.size() - 3), "y");
    if (form.ends_with("es")) {
        if (const auto base = known(form.substr(0, form.size() - 2), ""); !base.empty()) return base;
    }
    return form.ends_with('s') ? known(form.substr(0, form.size() - 1), "") : std::string_view{};
}

bool is_past(std::string_view form) {
    return irregular(form) != nullptr || (form.size() > 3 && form.ends_with("ed") && !form.ends_with("eed"));
}

bool is_finite_past(std::string_view form) {
    const Irregular* found = irregular(form);
    return found == nullptr ? is_past(form) : found->finite;
}

bool is_event_noun(std::string_view noun) { return has(kEventNouns, noun); }
bool is_reporting(std::string_view base) { return has(kReporting, base); }
bool is_state(std::string_view base) { return has(kState, base); }
bool is_aspectual(std::string_view base) { return has(kAspectual, base); }
bool is_intentional(std::string_view base) { return has(kIntentional, base); }

}  // namespace dateline::event_words
