// Words that tell organisations, events and other things from persons, and the words around a name that tell what it is.
#include "annotate/names/tables.h"

namespace dateline {
namespace {

constexpr std::string_view kOrganizationWords =
    "Inc Inc. Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. LLC LLP PLC plc GmbH AG SA Group Holdings Partners Bank "
    "Banking Capital Ventures Industries Enterprises Systems Technologies Technology Pharmaceuticals Motors Airlines Airways "
    "Electronics Foods Stores Insurance Securities Investments Entertainment Pictures Studios Records Productions Media Network "
    "Networks News Times Post Tribune Herald Journal Gazette Chronicle Globe Telegraph Guardian Observer Magazine Press Today Daily "
    "Weekly Review Radio TV Television Broadcasting Publishing Books University College School Academy Institute Seminary "
    "Hospital Clinic Center Centre Observatory Laboratory Laboratories Museum Library Theater Theatre Orchestra Gallery Church Ministries "
    "Association Society Federation Union League Alliance Coalition Council Committee Commission Board Bureau Agency Authority "
    "Administration Department Ministry Office Service Services Foundation Fund Trust Charity Club Team Party Congress Parliament "
    "Senate Assembly Court Cabinet Government Police Force Forces Army Navy Guard Corps Division Brigade Regiment Patrol Legion "
    "Organization Organisation Project Movement Front Brotherhood Initiative Network Campaign PAC Conference Caucus Delegation "
    "Lawyers Teachers Workers Employees Veterans Students Republicans Democrats Conservatives Greens Liberals United Rovers Athletic "
    "FC Giants Patriots Cowboys Lakers Bulls Celtics Sox Dodgers Mets Cubs Eagles Steelers Packers Bears Lions Tigers Panthers "
    "Rangers Warriors Raiders Ravens Broncos Seahawks Bills Dolphins Jets Bengals Browns Texans Colts Jaguars Titans Chiefs Chargers "
    "Falcons Saints Buccaneers Vikings Cardinals Rams Nationals Phillies Braves Marlins Astros Mariners Orioles Rockets Spurs "
    "Heat Knicks Nets Sixers Clippers Suns Jazz Thunder Hornets Wizards Hawks Bucks Pacers Pistons Cavaliers Raptors Timberwolves "
    "Labs Airlines Railway Railways Rail Energy Oil Gas Electric Power Steel Mining Bancorp Financial Healthcare Health Communications "
    "Wireless Mobile Software Solutions Consulting Associates Brothers Sons International Worldwide Global Restaurant Restaurants "
    "Cafe Grill Diner Pizza Coffee Brewery Supermarket Supermarkets Store Hotels Resorts Cooperative Co-op Chamber Parliament "
    "Tribunal Exchange Commonwealth Reserve Treasury Secretariat Embassy Consulate Archdiocese Diocese Synod Vatican Intelligence";

constexpr std::string_view kOrganizationHeads =
    "Department Ministry Bureau Bank University College School Institute Academy Court House Board Council Committee Commission "
    "Office Center Centre Church Association Society Federation Union League Alliance Organization Organisation Agency Chamber "
    "Museum Library Army Party Friends Daughters Sons Knights Brotherhood Church Archdiocese Diocese Parliament Congress Assembly "
    "Conference Chiefs Coalition Foundation Fund Trust Order Movement Club Guild Division Secretariat Centers Bar Doctors Students";

constexpr std::string_view kOrganizations =
    "Congress,Senate,House of Representatives,House,Parliament,Supreme Court,Pentagon,NATO,United Nations,UN,U.N.,European Union,EU,"
    "E.U.,FBI,CIA,NSA,IRS,EPA,FDA,CDC,DEA,ICE,TSA,NASA,NBA,NFL,MLB,NHL,NCAA,FIFA,UEFA,IOC,BBC,CNN,NBC,ABC,CBS,PBS,NPR,HBO,ESPN,MSNBC,"
    "MTV,AP,AFP,UPI,Reuters,Associated Press,Bloomberg,Politico,BuzzFeed,Vox,Breitbart,Axios,Newsweek,Time,Forbes,Fortune,People,"
    "Vogue,Vanity Fair,Rolling Stone,Variety,Billboard,TMZ,Daily Mail,Fox,Fox News,Fox Business,Sky News,ITV,Google,Apple,"
    "Amazon,Microsoft,Facebook,Twitter,Instagram,YouTube,Netflix,Disney,Walmart,Starbucks,McDonald's,Uber,Lyft,Tesla,Boeing,Airbus,"
    "Toyota,Honda,Ford Motor,General Motors,GM,Chrysler,Goldman Sachs,JPMorgan,Morgan Stanley,Citigroup,Wells Fargo,Exxon,"
    "ExxonMobil,Chevron,BP,Shell,Nike,Adidas,Pfizer,Moderna,AstraZeneca,TikTok,Snapchat,WhatsApp,Spotify,LinkedIn,Reddit,Pinterest,"
    "eBay,PayPal,Oracle,Intel,IBM,Samsung,Sony,Nintendo,Hezbollah,Hamas,Al Qaeda,al-Qaeda,al-Qaida,Al-Qaeda,ISIS,ISIL,"
    "Islamic State,Taliban,Boko Haram,PLO,IRA,KKK,Ku Klux Klan,NRA,ACLU,AARP,AFL-CIO,NAACP,Planned Parenthood,Greenpeace,Amnesty,"
    "Red Cross,Salvation Army,Scotland Yard,Interpol,World Bank,IMF,WTO,WHO,OPEC,UNICEF,UNESCO,Gallup,Quinnipiac,WikiLeaks,"
    "Wikileaks,Tea Party,GOP,DNC,RNC,Trump Organization,Federal Reserve,Fed,Homeland Security,Secret Service,State Department,"
    "Justice Department,DOJ,DHS,HHS,SEC,FTC,FCC,LAPD,NYPD,EU Commission,Bundestag,Knesset,Duma,Politburo,Kremlin,Getty,Getty Images,"
    "Yale,Harvard,Princeton,Stanford,MIT,UCLA,Oxford University,USC,NYU,Georgetown,Cornell,Manchester United,Arsenal,Chelsea,"
    "Everton,Real Madrid,Juventus,Labour,Democratic Party,Republican Party,Black Lives Matter,Antifa,Proud Boys,Medicare,Medicaid";

constexpr std::string_view kEventWords =
    "War Wars Festival Olympics Championship Championships Cup Bowl Awards Award Prize Games Marathon Tournament Open Summit "
    "Convention Election Elections Day Eve Week Weekend Month Year Parade Ceremony Tour Series Revolution Uprising Holocaust "
    "Hurricane Storm Protocol Inauguration Debate Primary Caucuses Crisis Massacre Derby Gala Oscars Grammys Emmys Expo Show Riot";

constexpr std::string_view kNotPersons =
    "Act Acts Bill Law Amendment Constitution Treaty Agreement Accord Accords Deal Plan Program Programme Code Article Section Rule "
    "Order Report Study Survey Poll Index Test Fund Theory Syndrome Disease Virus Covid Covid-19 COVID-19 Coronavirus Ebola AIDS HIV "
    "God Allah Lord Amen Christ Bible Koran Quran Torah Gospel Internet Web Wi-Fi iPhone iPad Android Windows Christmas Easter Thanksgiving "
    "Ramadan Halloween Hanukkah Passover TV DNA CEO PhD MD RN ID OK AM PM GDP LGBT LGBTQ NGO NGOs PR AI IT HR UFO DVD CD "
    "Obamacare Brexit Trumpism Photo Photos Image Images Video Videos Advertisement Caption Story Related Read Watch Listen Share "
    "Enlarge Copyright Updated Published Posted Getty Shutterstock Internet Gospel Democrat-led Hill Hall Islam Christianity "
    "Judaism Communism Facebook Twitter Instagram Google YouTube Snapchat Boeing Airbus Mercedes Ferrari Porsche Jeep Chevrolet "
    "English Spanish French German Arabic Hebrew Latin Mandarin Affair Scandal Effect Doctrine Rights Freedom Democracy Airlines "
    "Dream Tree Ford Oscar Emmy Grammy Tony Nobel Pulitzer Medal Trophy Class Grade Chapter Volume Episode Season Room Floor Flight Route "
    "Interstate Pier Gate Exit Phase Level Channel Highway Twitter's Emails E-mail Email Newsletter Subscribe Sign Click Follow";

constexpr std::string_view kCalendar =
    "January February March April May June July August September October November December Jan Jan. Feb Feb. Mar. Apr. Jun. Jul. "
    "Aug Aug. Sept Sept. Sep Sep. Oct Oct. Nov Nov. Dec Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu "
    "Thurs Fri Sat Sun GMT BST EST EDT PST PDT a.m. p.m.";

constexpr std::string_view kFunctionWords =
    "a an the this that these those some any each every all both either neither no none such what which who whom whose when where why "
    "how whether if unless until while because although though since as so than then there here now today tonight yesterday tomorrow "
    "and or but nor yet for of in on at by to from with without within into onto upon over under above below between among through "
    "during before after behind beside besides beyond despite across along around about against toward towards off out up down near "
    "per via like unlike except including regarding concerning according following amid amidst inside outside throughout i me my mine "
    "myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their "
    "theirs themselves one ones someone somebody anyone anybody everyone everybody nobody nothing something anything everything is am "
    "are was were be been being have has had having do does did doing done can could may might must shall should will would ought not "
    "n't never always often sometimes usually also even just only still already again once twice perhaps maybe however moreover "
    "furthermore meanwhile therefore thus hence instead indeed otherwise nevertheless nonetheless finally eventually recently currently "
    "previously later earlier soon ago first second third last next other another others more most less least many much few several "
    "enough too very quite rather almost nearly well yes yeah oh hello hi please thanks thank sorry ok okay two three four five six "
    "seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred thousand million billion dozens "
    "let get got go goes went gone going come comes came make makes made take takes took see saw seen say says said tell tells told ask "
    "asked think thinks thought know knows knew new old good great big small young according asked apparently clearly obviously "
    "certainly probably unfortunately hopefully surprisingly interestingly importantly additionally similarly likewise consequently "
    "accordingly specifically generally initially originally ultimately overall together apart aside elsewhere everywhere anyway "
    "whatever whoever whenever wherever whichever don doesn didn won isn wasn aren weren couldn wouldn shouldn hasn haven hadn can't "
    "nope gonna wanna dear nobody but's it's that's there's he's she's what's here's let's i'm i've i'd i'll you're we're they're "
    "won't didn't don't doesn't isn't wasn't aren't couldn't wouldn't shouldn't";

constexpr std::string_view kSpeechVerbs =
    "said says say told tells tell added adds wrote writes tweeted tweets posted replied replies asked asks explained explains argued "
    "argues insisted insists announced announces claimed claims admitted admits acknowledged acknowledges recalled recalls continued "
    "continues declared declares stated states testified testifies warned warns noted notes joked jokes quipped responded responds "
    "revealed reveals shared shares confirmed confirms denied denies commented shouted yelled whispered concluded remarked "
    "complained conceded vowed vows pleaded urged urges believes thinks";

constexpr std::string_view kHumanVerbs =
    "married wed weds divorced died dies dead born smiled laughed cried wept resigned retired graduated starred stars sang sings "
    "danced celebrated met meets attended wore wears lives lived grew walked walks spoke speaks testified pleaded apologized apologised "
    "apologizes apologises sat sits stood stands ran runs nodded appeared appears arrived arrives left leaves joined joins "
    "campaigned won wins lost loses beat beats played plays scored scores tweeted hopes hoped knows knew thought thinks felt feels "
    "loves loved hates hated wants wanted nominated appointed vetoed defended fired hired sued sues accused praised blasted slammed "
    "criticized criticised endorsed met dined slept woke ate drove flew traveled travelled visited visits opened received earned "
    "gave gives took takes remembers remembered";

}  // namespace

const std::vector<WordTable>& context_tables() {
    static const std::vector<WordTable> tables = {
        {WordClass::organization_word, kOrganizationWords}, {WordClass::organization_head, kOrganizationHeads},
        {WordClass::organization, kOrganizations, ','},     {WordClass::event_word, kEventWords},
        {WordClass::not_a_person, kNotPersons},             {WordClass::calendar, kCalendar},
        {WordClass::function_word, kFunctionWords},         {WordClass::speech_verb, kSpeechVerbs},
        {WordClass::human_verb, kHumanVerbs},
    };
    return tables;
}

}  // namespace dateline
