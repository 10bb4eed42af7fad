// Words right before a person's name, words for persons, and the parts of names that are not given names or surnames.
#include "annotate/names/tables.h"

namespace dateline {
namespace {

constexpr std::string_view kFemaleTitles = "Mrs Mrs. Ms Ms. Miss Madam Madame Mme Lady Dame Queen Princess Duchess Countess "
    "Baroness Sister Congresswoman Councilwoman Assemblywoman Chairwoman Empress Aunt Mother Sra. Señora Frau Mlle";

constexpr std::string_view kMaleTitles = "Mr Mr. Sir Lord King Prince Duke Earl Count Baron Father Fr. Brother Pope "
    "Congressman Councilman Assemblyman Chairman Emperor Uncle Sheikh Sheik Imam Ayatollah Rabbi Sr. Señor Herr Monsieur Master "
    "Viscount Sultan Emir Shah Tsar Czar Messrs Messrs.";

constexpr std::string_view kTitles = "Dr Dr. Drs Drs. Prof Prof. Professor Rev Rev. Reverend Hon Hon. Honorable Honourable "
    "President Vice-President Premier Chancellor Minister Secretary Speaker Senator Sen Sen. Sens. Representative Rep Rep. Reps. "
    "Delegate Del. Governor Gov Gov. Lt. Lieutenant Mayor Councillor Councilor Alderman Commissioner Ambassador Consul Attorney "
    "Judge Justice Magistrate Prosecutor Solicitor Sheriff Deputy Marshal Chief Constable Officer Detective Det. Inspector "
    "Superintendent Supt. Supt Agent Trooper Sergeant Sgt Sgt. Corporal Cpl. Captain Capt Capt. Major Maj. Colonel Col Col. General "
    "Gen Gen. Admiral Adm. Adm Commander Cmdr. Private Pvt. Brigadier Brig. Lt Staff Petty Specialist Spc. Airman "
    "Bishop Archbishop Cardinal Pastor Deacon Canon Monsignor Msgr. Vicar Chaplain Saint "
    "Coach Manager Director Chairperson Chair CEO CFO COO MP MEP MSP MLA AG DA Sen-elect President-elect Governor-elect "
    "Candidate Nominee Leader Whip Treasurer Comptroller Assemblymember Councilmember Supervisor Spokesman Spokeswoman "
    "Spokesperson Editor Correspondent Reporter Author Actor Actress Singer Rapper Comedian Model Pop Star Analyst Economist "
    "Historian Scientist Engineer Nurse Doctor Firefighter Lawyer Counsel Adviser Advisor Aide Assistant Associate Executive "
    "Co-founder Founder Host Anchor Columnist Producer Principal Dean Provost Rector Warden Citizen Undersecretary Co-chair "
    "Quarterback Pitcher Striker Midfielder Defender Goalkeeper Forward Guard Linebacker Receiver Running Back Shortstop Captain ";

// Words that stand in capitals between or before titles, and are no title alone: "House Speaker", "Vice President".
constexpr std::string_view kTitleModifiers =
    "Foreign Interior Defense Defence Finance Health Education Transportation Transport Treasury Energy Labor Agriculture Commerce "
    "Prime First Second Vice Deputy Former Ex Acting Interim Senior Junior Special Majority Minority House Senate State Press "
    "National Security Homeland Police Fire Lead Associate Chief-of-Staff District Supreme Court Federal Democratic Republican GOP "
    "Conservative Labour Liberal Then Late Crown Grand Surgeon Postmaster Veterans Affairs Housing City Council County Party "
    "Congressional Presidential Campaign White Communications Policy National Budget Staff Opposition Shadow Cabinet Home Culture "
    "Environment Justice Business Trade Justices Presidents Senators Governors Secretaries Judges Reps Popes Queens Kings MPs";

constexpr std::string_view kParticles =
    "de van der den von zu bin ibn al el la le del della di da dos das du ter ten af av abu abd ul ben y e san st. st mc";

constexpr std::string_view kSuffixes = "Jr Jr. Sr Sr. II III IV Snr Jnr";

constexpr std::string_view kRoles =
    "accountant activist actor actress adviser advisor advocate agent aide aides ally ambassador analyst anchor announcer apprentice "
    "architect artist assassin assistant associate astronaut athlete attorney attorneys author backpacker baker banker barber "
    "barrister bassist baker billionaire biographer biologist blogger bodyguard bookkeeper boss boxer broadcaster broker builder "
    "bully businessman businesswoman butcher campaigner candidate candidates captain cardinal caretaker carpenter cartoonist cashier "
    "ceo celebrity chairman chairwoman champion chancellor chef chemist chief choreographer citizen cleaner clerk cleric climber "
    "coach coaches co-author co-founder co-host co-star colonel columnist comedian comedienne commander commentator commissioner "
    "composer conductor congressman congresswoman consultant contestant contractor convict cook correspondent councillor councilman "
    "councilwoman counsel counselor counterpart courtier creator cricketer critic curator cyclist dancer dean defendant defender "
    "defenseman democrat dentist deputy designer detective developer dictator diplomat director doctor documentarian donor driver "
    "drummer economist editor educator electrician employee engineer entertainer entrepreneur envoy executive expert explorer "
    "ex-president farmer father-of-two fielder fighter filmmaker financier firefighter fisherman forward founder frontman fugitive "
    "gardener general geologist goalkeeper goalie golfer governor graduate guard guitarist gunman gymnast hairdresser heir heiress "
    "hero historian host hostage humorist hunter immigrant incumbent influencer inmate inspector inventor investigator investor "
    "janitor jockey journalist judge jurist justice juror keyboardist king lawmaker lawmakers lawyer lawyers leader leaders lecturer "
    "legend legislator leftist liaison librarian lieutenant linebacker lobbyist magician magnate maker manager marathoner mayor "
    "mechanic medic megastar mentor merchant meteorologist midfielder migrant millionaire miner minister model mogul monk moderator "
    "mountaineer murderer musician nanny narrator neighbor neighbour neurosurgeon novelist nominee nun nurse officer official officials "
    "operative operator opponent organizer owner painter paramedic participant passenger pastor patient patriarch pediatrician "
    "percussionist performer philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher plaintiff "
    "player playwright plumber poet police policeman policewoman politician pollster pope porter postman pranksters preacher "
    "predecessor president presidents priest prime prince princess principal prisoner producer professor programmer promoter "
    "prosecutor prosecutors protester provost psychiatrist psychologist publicist publisher quarterback queen rabbi racer radiologist "
    "rapper rancher realtor receiver receptionist referee refugee reporter representative republican rescuer researcher resident "
    "residents restaurateur retiree rider rival rivals runner sailor salesman saxophonist scholar scientist screenwriter sculptor "
    "secretary senator senators sergeant sheriff shooter shopkeeper shortstop singer singer-songwriter skater skier skipper "
    "sniper socialite sociologist soldier solicitor songwriter soprano speaker specialist speechwriter spokesman spokesperson "
    "spokeswoman sprinter staffer star stars statistician stepdaughter strategist striker stuntman student successor superintendent "
    "superstar surgeon surrogate suspect survivor swimmer tailor teacher technician teenager tenor terrorist therapist tourist trader "
    "trainer translator traveller treasurer trombonist trustee tutor tycoon undersecretary undergraduate usher veteran veterinarian "
    "victim victims vicar violinist vocalist volunteer waiter waitress warden weatherman weightlifter whistleblower winger winner "
    "witness witnesses worker writer yachtsman wrestler youtuber teammate teammates classmate colleague colleagues chairperson "
    "associate-professor vice-president co-owner co-chair running-mate mp mep nominee hopeful pundit socialist separatist warlord "
    "militant commander ringleader mastermind informant bride groom widow widower mother-of-two mother-of-three hiker camper "
    "newcomer freshman sophomore rookie keeper batsman bowler umpire linesman farmer landlord tenant shopper customer motorist pedestrian";

constexpr std::string_view kKin =
    "wife husband spouse partner girlfriend boyfriend fiance fiancee fiancé fiancée ex-wife ex-husband ex-girlfriend ex-boyfriend "
    "mother father mom mum dad mommy daddy mama papa parent parents son sons daughter daughters child children kid kids baby brother "
    "brothers sister sisters sibling siblings twin twins grandmother grandfather grandma grandpa granny grandson granddaughter "
    "grandchild grandchildren grandparents uncle aunt auntie nephew niece cousin cousins stepmother stepfather stepson stepdaughter "
    "stepbrother stepsister half-brother half-sister mother-in-law father-in-law son-in-law daughter-in-law brother-in-law "
    "sister-in-law widow widower friend friends pal bride groom godmother godfather goddaughter godson toddler newborn";

constexpr std::string_view kFemaleNouns =
    "woman women girl lady actress waitress businesswoman spokeswoman congresswoman councilwoman chairwoman policewoman heiress "
    "princess queen nun bride widow wife girlfriend ex-wife ex-girlfriend fiancee fiancée mother mom mum mommy mama daughter sister "
    "grandmother grandma granny granddaughter aunt auntie niece stepmother stepdaughter stepsister half-sister mother-in-law "
    "daughter-in-law sister-in-law godmother goddaughter comedienne duchess schoolgirl mother-of-one mother-of-two mother-of-three "
    "mother-of-four soprano goddess ballerina heroine hostess stewardess landlady";

constexpr std::string_view kMaleNouns =
    "man men boy gentleman businessman spokesman congressman councilman chairman policeman fisherman salesman frontman prince king "
    "monk priest groom widower husband boyfriend ex-husband ex-boyfriend fiance fiancé father dad daddy papa son brother grandfather "
    "grandpa grandson uncle nephew stepfather stepson stepbrother half-brother father-in-law son-in-law brother-in-law godfather "
    "godson duke schoolboy father-of-one father-of-two father-of-three father-of-four gunman batsman postman landlord rabbi pope imam";

}  // namespace

const std::vector<WordTable>& title_tables() {
    static const std::vector<WordTable> tables = {
        {WordClass::female_title, kFemaleTitles}, {WordClass::title, kFemaleTitles}, {WordClass::male_title, kMaleTitles},
        {WordClass::title, kMaleTitles},          {WordClass::title, kTitles}, {WordClass::title_modifier, kTitleModifiers},       {WordClass::particle, kParticles},
        {WordClass::suffix, kSuffixes},           {WordClass::role, kRoles},         {WordClass::kin, kKin},
        {WordClass::female_noun, kFemaleNouns},   {WordClass::male_noun, kMaleNouns},
    };
    return tables;
}

}  // namespace dateline
