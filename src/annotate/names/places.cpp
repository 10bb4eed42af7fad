// Places that news names without saying what they are, and the words that make a place of the name they stand in.
#include "annotate/names/tables.h"

namespace dateline {
namespace {

constexpr std::string_view kCountries =
    "Afghanistan,Albania,Algeria,Andorra,Angola,Antigua,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahamas,Bahrain,"
    "Bangladesh,Barbados,Belarus,Belgium,Belize,Benin,Bermuda,Bhutan,Bolivia,Bosnia,Bosnia and Herzegovina,Botswana,Brazil,"
    "Britain,Great Britain,Brunei,Bulgaria,Burkina Faso,Burma,Burundi,Cambodia,Cameroon,Canada,Cape Verde,Chad,Chile,China,"
    "Colombia,Comoros,Congo,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Czechia,Denmark,Djibouti,Dominica,"
    "Dominican Republic,East Timor,Ecuador,Egypt,El Salvador,England,Equatorial Guinea,Eritrea,Estonia,Eswatini,Ethiopia,Fiji,"
    "Finland,France,Gabon,Gambia,Gaza,Gaza Strip,Germany,Ghana,Gibraltar,Greece,Greenland,Grenada,Guatemala,Guinea,"
    "Guinea-Bissau,Guyana,Haiti,Holland,Honduras,Hong Kong,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,"
    "Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Lesotho,Liberia,Libya,"
    "Liechtenstein,Lithuania,Luxembourg,Macau,Macedonia,North Macedonia,Madagascar,Malawi,Malaysia,Maldives,Mali,Malta,"
    "Mauritania,Mauritius,Mexico,Micronesia,Moldova,Monaco,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,"
    "Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,Northern Ireland,Norway,Oman,Pakistan,Palestine,Panama,"
    "Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Puerto Rico,Qatar,Romania,Russia,Rwanda,Samoa,San Marino,"
    "Saudi Arabia,Scotland,Senegal,Serbia,Seychelles,Sierra Leone,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,"
    "South Sudan,Soviet Union,Spain,Sri Lanka,Sudan,Suriname,Swaziland,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,"
    "Thailand,Tibet,Togo,Tonga,Trinidad,Trinidad and Tobago,Tunisia,Turkey,Turkmenistan,Uganda,Ukraine,United Arab Emirates,"
    "United Kingdom,United States,United States of America,America,US,U.S.,USA,U.S.A.,UK,U.K.,UAE,USSR,Uruguay,Uzbekistan,"
    "Vanuatu,Vatican,Vatican City,Venezuela,Vietnam,Wales,West Bank,Yemen,Yugoslavia,Zambia,Zimbabwe,Zaire,Crimea,Chechnya,"
    "Kashmir,Kurdistan,Abkhazia,South Ossetia,Catalonia,Bavaria,Normandy,Sicily,Sardinia,Tuscany,Brittany,Andalusia,Darfur,"
    "Guam,Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,Newfoundland,Queensland,New South Wales,"
    "Tasmania,Punjab,Gujarat,Kerala,Bengal,Sindh,Balochistan,Xinjiang,Guangdong,Hunan,Sichuan,Bali,Java,Sumatra";

constexpr std::string_view kRegions =
    "Europe,Asia,Africa,Antarctica,North America,South America,Latin America,Central America,Middle East,Far East,Near East,"
    "Caribbean,Balkans,Scandinavia,Siberia,Sahara,Persian Gulf,Gulf of Mexico,Atlantic,Pacific,Mediterranean,Arctic,Baltic,"
    "Black Sea,Caspian Sea,Red Sea,South China Sea,Midwest,New England,Silicon Valley,West Coast,East Coast,Gulf Coast,"
    "Western Europe,Eastern Europe,Southeast Asia,Central Asia,South Asia,East Asia,West Africa,East Africa,Deep South,"
    "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,"
    "Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,"
    "Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,"
    "Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,"
    "Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,"
    "N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Vt.,Va.,Wash.,W.Va.,Wis.,Wyo.,D.C.,Washington D.C.,"
    "Washington DC,District of Columbia,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,"
    "Devon,Dorset,Durham,Essex,Gloucestershire,Hampshire,Herefordshire,Hertfordshire,Kent,Lancashire,Leicestershire,"
    "Lincolnshire,Norfolk,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Shropshire,Somerset,Staffordshire,Suffolk,"
    "Surrey,Sussex,Warwickshire,Wiltshire,Worcestershire,Yorkshire,Merseyside,Tyneside,Midlands,Highlands";

constexpr std::string_view kCities =
    "Aberdeen,Abidjan,Abu Dhabi,Abuja,Accra,Addis Ababa,Adelaide,Albany,Albuquerque,Aleppo,Alexandria,Algiers,Amman,Amsterdam,"
    "Anaheim,Anchorage,Ankara,Antwerp,Arlington,Athens,Atlanta,Atlantic City,Auckland,Aurora,Austin,Baghdad,Baku,Baltimore,"
    "Bangalore,Bangkok,Barcelona,Basra,Baton Rouge,Beijing,Beirut,Belfast,Belgrade,Berkeley,Berlin,Bern,Beverly Hills,"
    "Birmingham,Bogota,Boise,Bologna,Bombay,Bonn,Bordeaux,Boston,Bradford,Brasilia,Bratislava,Bridgeport,Brighton,Brisbane,"
    "Bristol,Bronx,Brooklyn,Brussels,Bucharest,Budapest,Buenos Aires,Buffalo,Burlington,Cairo,Calais,Calcutta,Calgary,"
    "Cambridge,Canberra,Cannes,Cape Town,Caracas,Cardiff,Casablanca,Charlotte,Charleston,Charlottesville,Chattanooga,Chennai,"
    "Chicago,Christchurch,Cincinnati,Cleveland,Cologne,Colombo,Colorado Springs,Columbus,Copenhagen,Cork,Coventry,Dakar,Dallas,"
    "Damascus,Dar es Salaam,Dayton,Delhi,Denver,Des Moines,Detroit,Dhaka,Doha,Dover,Dresden,Dubai,Dublin,Dundee,Dusseldorf,"
    "Edinburgh,Edmonton,El Paso,Essen,Ferguson,Flint,Florence,Fort Lauderdale,Fort Worth,Frankfurt,Freetown,Fresno,Gdansk,"
    "Geneva,Genoa,Glasgow,Greensboro,Grozny,Guangzhou,Guantanamo,Guantanamo Bay,Hague,The Hague,Haifa,Halifax,Hamburg,Hanoi,Harare,"
    "Harlem,Harrisburg,Hartford,Havana,Helsinki,Hiroshima,Hollywood,Honolulu,Houston,Hull,Hyderabad,Indianapolis,Islamabad,"
    "Istanbul,Jacksonville,Jaipur,Jakarta,Jeddah,Jersey City,Jerusalem,Johannesburg,Kabul,Kampala,Kandahar,Kansas City,Karachi,"
    "Kathmandu,Kenosha,Khartoum,Kiev,Kyiv,Kigali,Kingston,Kinshasa,Kolkata,Krakow,Kuala Lumpur,Kyoto,Lagos,Lahore,Las Vegas,"
    "Leeds,Leicester,Leipzig,Lexington,Lima,Lisbon,Little Rock,Liverpool,London,Long Beach,Long Island,Los Angeles,Louisville,"
    "Luanda,Lubbock,Lusaka,Lyon,Madison,Madrid,Malibu,Managua,Manchester,Manhattan,Manila,Marseille,Mecca,Medina,Melbourne,"
    "Memphis,Mexico City,Miami,Miami Beach,Milan,Milwaukee,Minneapolis,Minsk,Mogadishu,Mombasa,Monrovia,Monterrey,Montgomery,"
    "Montreal,Moscow,Mosul,Mumbai,Munich,Muscat,Nagasaki,Nairobi,Nanjing,Naples,Nashville,New Delhi,New Haven,New Orleans,"
    "New York City,Newark,Newcastle,Nice,Nicosia,Norfolk,Nottingham,Nuremberg,Oakland,Odessa,Oklahoma City,Omaha,Orlando,"
    "Osaka,Oslo,Ottawa,Oxford,Palm Beach,Palo Alto,Paris,Pasadena,Perth,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Plymouth,"
    "Port-au-Prince,Portland,Portsmouth,Prague,Pretoria,Providence,Pyongyang,Quito,Rabat,Raleigh,Ramallah,Raqqa,Rangoon,Reno,"
    "Reykjavik,Richmond,Riga,Rio de Janeiro,Rio,Riyadh,Rochester,Rome,Rotterdam,Sacramento,Saigon,Salem,Salt Lake City,"
    "Salzburg,San Antonio,San Bernardino,San Diego,San Francisco,San Jose,San Juan,San Salvador,Sanaa,Santa Barbara,Santa Fe,"
    "Santa Monica,Santiago,Santo Domingo,Sao Paulo,São Paulo,Sapporo,Sarajevo,Savannah,Scottsdale,Scranton,Seattle,Seoul,Seville,"
    "Shanghai,Sheffield,Shenzhen,Shreveport,Skopje,Sofia,Southampton,Spokane,Springfield,St. Louis,St Louis,St. Paul,"
    "St. Petersburg,Stanford,Staten Island,Stockholm,Strasbourg,Stuttgart,Sunderland,Swansea,Sydney,Syracuse,Tacoma,Taipei,"
    "Tallahassee,Tallinn,Tampa,Tashkent,Tbilisi,Tegucigalpa,Tehran,Tel Aviv,The Bronx,Tijuana,Tokyo,Toledo,Topeka,Toronto,"
    "Toulouse,Trenton,Tripoli,Tucson,Tulsa,Tunis,Turin,Tuscaloosa,Ulan Bator,Valencia,Vancouver,Venice,Verona,Versailles,Vienna,"
    "Vilnius,Virginia Beach,Warsaw,Wellington,Westminster,Wichita,Wilmington,Winnipeg,Wolverhampton,Wuhan,Yokohama,York,Zagreb,"
    "Zurich,Bethlehem,Nazareth,Nantucket,Martha's Vineyard,Cape Cod,Camp David,Capitol Hill,Downing Street,Wall Street,"
    "Pearl Harbor,Ground Zero,Mar-a-Lago,White House,Kremlin,Capitol,Rose Garden,Oval Office,Times Square,Central Park,"
    "Buckingham Palace,Windsor,Balmoral,Sandringham,Disneyland,Broadway,Everest,Earth,Moon,Riverside,Glendale,Irvine,"
    "Santa Ana,Santa Cruz,Santa Clara,Santa Rosa,Key West,West Palm Beach,Boca Raton,St. Augustine,Fort Myers,Ann Arbor,Grand Rapids";

constexpr std::string_view kPlaceWords =
    "Street St. Road Rd. Avenue Ave. Lane Drive Boulevard Blvd. Highway Square Plaza Bridge River Lake Sea Ocean Bay Beach Island "
    "Islands Isle Coast Valley Mountain Mountains Hill Hills Canyon Desert Peninsula Park Gardens Garden County Parish Township "
    "City Town Village Province Prefecture District Territory Airport Harbor Harbour Port Station Stadium Arena Tower Towers "
    "Palace Castle Hotel Building Hall Cemetery Creek Falls Forest Ranch Farm Heights Springs Peak Ridge Strait Gulf Cove Moor "
    "Border Pier Plantation Reservation Prison Jail Penitentiary Landing Junction Mall Ballpark Speedway Manor Terrace Crescent "
    "Lodge Cathedral Temple Mosque Basilica Abbey Chapel Shrine Monument Memorial Lagoon Reef Basin Glacier Plateau Suburb Raceway";

constexpr std::string_view kPlaceHeads =
    "Lake Mount Mt. Fort Ft. Cape Port San Santa Rio Isle River Camp Upper Lower North South East West Northern Southern Eastern "
    "Western Central Northwest Northeast Southwest Southeast New Downtown Greater";

constexpr std::string_view kDemonyms =
    "American Americans Afghan Afghans African Africans Albanian Algerian Arab Arabs Arabic Argentine Argentinian Armenian Asian "
    "Asians Australian Australians Austrian Azerbaijani Bahraini Bangladeshi Basque Belarusian Belgian Bolivian Bosnian Brazilian "
    "Brazilians Briton Britons British Bulgarian Burmese Cambodian Cameroonian Canadian Canadians Catalan Caucasian Chechen Chilean "
    "Chinese Colombian Congolese Croatian Cuban Cubans Cypriot Czech Dane Danes Danish Dominican Dutch Ecuadorian Egyptian Egyptians "
    "English Englishman Englishwoman Eritrean Estonian Ethiopian European Europeans Filipino Filipina Finn Finnish Fleming French "
    "Frenchman Frenchwoman Georgian German Germans Ghanaian Greek Greeks Guatemalan Gypsy Haitian Haitians Hindu Hindus Hispanic "
    "Hispanics Honduran Hungarian Icelandic Indian Indians Indonesian Iranian Iranians Iraqi Iraqis Irish Irishman Irishwoman "
    "Israeli Israelis Italian Italians Jamaican Japanese Javanese Jew Jews Jewish Jordanian Kazakh Kenyan Kenyans Korean Koreans "
    "Kosovar Kurd Kurds Kurdish Kuwaiti Laotian Latin Latino Latinos Latina Latvian Lebanese Liberian Libyan Lithuanian Londoner "
    "Macedonian Malaysian Maltese Mexican Mexicans Moldovan Mongolian Moroccan Muslim Muslims Native Nepalese Nepali Nicaraguan "
    "Nigerian Nigerians Nordic Norwegian Norwegians Omani Pakistani Pakistanis Palestinian Palestinians Panamanian Paraguayan "
    "Persian Peruvian Pole Poles Polish Portuguese Qatari Romanian Russian Russians Rwandan Saudi Saudis Scot Scots Scottish Scotsman "
    "Senegalese Serb Serbs Serbian Shia Shiite Shiites Sikh Sikhs Singaporean Slovak Slovenian Somali Somalis Soviet Soviets "
    "Spaniard Spaniards Spanish Sudanese Sunni Sunnis Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Tajik Tanzanian Texan "
    "Texans Thai Tibetan Tunisian Turk Turks Turkish Turkmen Ugandan Ukrainian Ukrainians Uruguayan Uyghur Uighur Uzbek Venezuelan "
    "Venezuelans Vietnamese Welsh Welshman Yemeni Zambian Zimbabwean Christian Christians Catholic Catholics Protestant "
    "Protestants Anglican Baptist Methodist Presbyterian Lutheran Episcopal Evangelical Evangelicals Mormon Mormons Orthodox Quaker "
    "Buddhist Buddhists Islamic Islamist Islamists Republican Republicans Democrat Democrats Democratic Libertarian Libertarians "
    "Conservative Conservatives Tory Tories Liberal Liberals Labour Communist Communists Socialist Socialists Marxist Nazi Nazis "
    "Green Greens GOP Confederate Californian New Yorker Zionist Bolshevik Western Westerners Caribbean Yankee Yankees Southerner "
    "Anglo-Saxon African-American African-Americans Taliban";

}  // namespace

const std::vector<WordTable>& place_tables() {
    static const std::vector<WordTable> tables = {
        {WordClass::place, kCountries, ','},      {WordClass::place, kRegions, ','},
        {WordClass::place, kCities, ','},         {WordClass::place_word, kPlaceWords},
        {WordClass::place_head, kPlaceHeads},     {WordClass::demonym, kDemonyms},
    };
    return tables;
}

}  // namespace dateline
