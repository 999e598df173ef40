/** News agencies, papers, broadcasters and sites, in lower case, without "the". */
export const OUTLETS: ReadonlySet<string> = new Set(
  `abc|abc news|afp|aftenposten|agence france-presse|al arabiya|al jazeera|al-arabiya|al-jazeera|al-masdar|al-monitor|anadolu|anadolu agency|ansa|ap|arab news|argus leader|asahi shimbun|associated press|athletic|atlantic|axios|bangkok post|bbc|bbc africa|bbc arabic|bbc news|bbc persian|belfast telegraph|bild|billboard|bloomberg|bloomberg news|boston globe|breitbart|breitbart news|business day|business insider|buzzfeed|buzzfeed news|caixin|cbc|cbc news|cbs|cbs news|channel 12|channel 4 news|chicago tribune|china daily|citizen|cnbc|cnn|corriere della sera|cricinfo|daily beast|daily caller|daily mail|daily maverick|daily mirror|daily monitor|daily nation|daily news|daily record|daily telegraph|daily trust|dawn|der spiegel|deutsche welle|die welt|die zeit|dow jones|dpa|dw|east african|economist|efe|el mundo|el país|el universal|espn|espncricinfo|euronews|evening standard|express|financial times|folha de s.paulo|forbes|fortune|fox|fox business|fox news|france 24|ft|gateway pundit|gazzetta dello sport|gb news|global times|globe and mail|globo|guardian|gulf news|gulf times|haaretz|hill|hindu|hindustan times|hollywood reporter|huffington post|huffpost|hurriyet|independent|indian express|intercept|interfax|irish independent|irish times|irna|isna|itv|itv news|jakarta post|jerusalem post|jiji|kathimerini|khaleej times|kommersant|kyiv independent|kyiv post|kyodo|kyodo news|l'équipe|la repubblica|la stampa|la times|le figaro|le monde|lequipe|los angeles times|mail & guardian|mail on sunday|mainichi|malay mail|manila times|marca|mcclatchy|meduza|mehr|metro|miami herald|middle east eye|msnbc|nation|national|national review|nbc|nbc news|ndtv|new straits times|new york daily news|new york post|new york times|new yorker|new zealand herald|news leader|news24|newsday|newsweek|nhk|nikkei|nikkei asia|nine news|novaya gazeta|npr|observer|pa|pa media|pbs|people|people's daily|philippine star|plain dealer|politico|premium times|press association|press trust of india|propublica|pti|radio free europe|rai|rappler|rbc|rcn|reuters|ria|ria novosti|rolling stone|rt|rte|rté|rudaw|sahara reporters|sbs|scmp|scotsman|sky|sky news|sky sports|slate|south china morning post|sowetan|spa|spectator|spiegel|sputnik|standard|straits times|sunday times|svt|sydney morning herald|taipei times|talktv|tass|techcrunch|telegraph|this day|time|time magazine|times|times of india|times of israel|today|toronto star|ukrainska pravda|union leader|univision|usa today|vanity fair|variety|vice|vox|wall street journal|wam|washington examiner|washington post|western journalism|western mail|wired|wsj|xinhua|xinhua news agency|yahoo news|ynet|yomiuri shimbun|yonhap|yonhap news agency|zdf`.split(
    '|',
  ),
);

/** Countries, capitals and seats of power that stand for their governments, in lower case, without "the". */
export const STATES: ReadonlySet<string> = new Set(
  `10 downing street|abu dhabi|abuja|accra|addis ababa|afghanistan|alabama|alaska|albania|alberta|algeria|algiers|america|angola|ankara|argentina|arizona|arkansas|armenia|athens|australia|austria|azerbaijan|baghdad|bahrain|baku|bamako|bangkok|bangladesh|bavaria|beijing|beirut|belarus|belgium|belgrade|benin|berlin|bihar|bolivia|bosnia|botswana|brasilia|brazil|britain|british columbia|brussels|bucharest|budapest|bulgaria|burkina faso|burundi|cairo|california|cambodia|cameroon|canada|canberra|caracas|catalonia|chad|chile|china|colombia|colorado|connecticut|copenhagen|costa rica|croatia|cuba|cyprus|czech republic|damascus|delaware|delhi|denmark|dhaka|djibouti|doha|downing street|dr congo|dublin|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|eu|european union|finland|florida|france|gabon|gambia|georgia|germany|ghana|greece|guatemala|guinea|gujarat|haiti|hanoi|harare|havana|hawaii|helsinki|honduras|hong kong|hungary|iceland|idaho|illinois|india|indiana|indonesia|iowa|iran|iraq|ireland|islamabad|israel|italy|ivory coast|jakarta|japan|jerusalem|jordan|kabul|kampala|kansas|karnataka|kathmandu|kazakhstan|kentucky|kenya|kerala|khartoum|kiev|kigali|kinshasa|kosovo|kremlin|kuwait|kyiv|lagos|laos|latvia|lebanon|liberia|libya|lima|lisbon|lithuania|london|louisiana|luxembourg|madrid|maharashtra|maine|malawi|malaysia|mali|malta|manila|maryland|massachusetts|mauritius|mexico|michigan|minnesota|minsk|mississippi|missouri|mogadishu|moldova|mongolia|montana|montenegro|morocco|moscow|mozambique|muscat|myanmar|nairobi|namibia|nato|nebraska|nepal|netherlands|nevada|new delhi|new hampshire|new jersey|new mexico|new south wales|new york|new zealand|nicaragua|niger|nigeria|north carolina|north dakota|north korea|northern ireland|norway|ohio|oklahoma|oman|ontario|oregon|oslo|ottawa|pakistan|palestine|panama|paraguay|paris|pennsylvania|pentagon|peru|philippines|poland|portugal|prague|pretoria|puerto rico|punjab|pyongyang|qatar|quai d'orsay|quebec|queensland|rabat|rhode island|riga|riyadh|romania|rome|russia|rwanda|sanaa|santiago|saudi arabia|scotland|scotland yard|senegal|seoul|serbia|sierra leone|singapore|slovakia|slovenia|sofia|somalia|south africa|south carolina|south dakota|south korea|south sudan|soviet union|spain|sri lanka|stockholm|sudan|sweden|switzerland|syria|taipei|taiwan|tajikistan|tallinn|tamil nadu|tanzania|tbilisi|tehran|tel aviv|tennessee|texas|thailand|tokyo|tripoli|tunis|tunisia|turkey|turkmenistan|türkiye|u.k.|u.n.|u.s.|uae|uganda|uk|ukraine|un|united arab emirates|united kingdom|united nations|united states|uruguay|us|utah|uzbekistan|vatican|venezuela|vermont|victoria|vienna|vietnam|vilnius|virginia|wales|warsaw|washington|west virginia|westminster|white house|windhoek|wisconsin|wyoming|yemen|yerevan|zagreb|zambia|zimbabwe`.split(
    '|',
  ),
);

/** Short forms that articles use without explaining them, with the full one; both in lower case. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  'daesh:islamic state|eu:european union|fbi:federal bureau of investigation|icc:international criminal court|idf:israel defense forces|imf:international monetary fund|is:islamic state|isil:islamic state|isis:islamic state|u.k.:united kingdom|u.n.:united nations|u.s.:united states|uk:united kingdom|un:united nations|us:united states|who:world health organization'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** Capitals that stand for a country's government, with the country; both in lower case. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  'abuja:nigeria|accra:ghana|addis ababa:ethiopia|ankara:turkey|athens:greece|baghdad:iraq|bangkok:thailand|beijing:china|beirut:lebanon|berlin:germany|cairo:egypt|canberra:australia|caracas:venezuela|damascus:syria|delhi:india|dhaka:bangladesh|doha:qatar|dublin:ireland|hanoi:vietnam|harare:zimbabwe|havana:cuba|islamabad:pakistan|jakarta:indonesia|kabul:afghanistan|kampala:uganda|khartoum:sudan|kiev:ukraine|kigali:rwanda|kinshasa:dr congo|kyiv:ukraine|lisbon:portugal|madrid:spain|manila:philippines|minsk:belarus|moscow:russia|nairobi:kenya|new delhi:india|oslo:norway|ottawa:canada|paris:france|prague:czech republic|pretoria:south africa|pyongyang:north korea|riyadh:saudi arabia|rome:italy|seoul:south korea|stockholm:sweden|taipei:taiwan|tbilisi:georgia|tehran:iran|tokyo:japan|tripoli:libya|vienna:austria|warsaw:poland|washington:united states'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** Plural names of peoples, faiths and bands of voters, in lower case, whose endings do not tell it. */
export const PEOPLES: ReadonlySet<string> = new Set(
  'afghans arabs argentines basques blacks british brits catalans catholics chinese christians cossacks croats cubans czechs danes druze dubliners dutch english evangelicals filipinos finns french germans greeks hindus hispanics hutus irish iraqis independents israelis japanese jews kashmiris kazakhs koreans kurds kuwaitis latinas latinos liberals londoners maoris millennials moderates muslims nepalis normans omanis pakistanis palestinians parisians poles portuguese progressives protestants punjabis qataris quebecers roma rohingya romanians saudis scots serbs shias shiites sikhs slovaks slovenes spaniards spanish sunnis swedes swiss taiwanese tamils tatars thais tibetans turks tutsis ukrainians uyghurs uzbeks vietnamese welsh yazidis yemenis zulus'.split(
    ' ',
  ),
);

/** Parties that go by the plural of their members, with "the" before it; in lower case. */
export const PARTIES_IN_PLURAL: ReadonlySet<string> = new Set([
  'christian democrats',
  'conservatives',
  'greens',
  'lib dems',
  'liberal democrats',
  'liberals',
  'nationals',
  'social democrats',
  'sweden democrats',
  'tories',
]);
