/** Countries as sources ("Panama says"): their governments speak. Lower case. Data without logic. */
export const PLACES: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|
bolivia|bosnia|botswana|brazil|britain|bulgaria|burma|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|
croatia|cuba|cyprus|denmark|djibouti|ecuador|egypt|england|eritrea|estonia|ethiopia|finland|france|gabon|gambia|georgia|
germany|ghana|greece|guatemala|guinea|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|
japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|liberia|libya|lithuania|luxembourg|macedonia|
madagascar|malawi|malaysia|mali|malta|mauritania|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|
nepal|netherlands|nicaragua|niger|nigeria|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|
qatar|romania|russia|rwanda|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|spain|sudan|sweden|switzerland|
syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|turkmenistan|uganda|ukraine|uruguay|uzbekistan|venezuela|
vietnam|wales|yemen|zambia|zimbabwe|north korea|south korea|saudi arabia|sri lanka|new zealand|south africa|costa rica|
el salvador|sierra leone|ivory coast|czech republic|united states|united kingdom|united nations|european union|
united arab emirates|us|u.s.|usa|uk|u.k.|un|u.n.|eu|e.u.|america|california|texas|florida|new york|london|washington|washington dc|gaza|hong kong|ohio|michigan|illinois|georgia|virginia|new jersey|pennsylvania|massachusetts|arizona|oregon|minnesota|wisconsin|nevada|colorado|indiana|tennessee|alabama|louisiana|kentucky|maryland|connecticut|iowa|kansas|missouri|oklahoma|utah|hawaii|alaska|montana|nebraska|idaho|maine|vermont|quebec|ontario|kashmir|chechnya|crimea|catalonia|tibet|chicago|los angeles|san francisco|boston|houston|seattle|detroit|atlanta|miami|dallas|philadelphia|denver|sydney|melbourne|toronto|dubai|mumbai|delhi|new delhi|strasbourg|geneva|vienna|rome|madrid|lisbon|athens|warsaw|prague|budapest|belgrade|sofia|bucharest|stockholm|oslo|copenhagen|helsinki|dublin|edinburgh|cardiff|belfast|manchester|liverpool|birmingham|leeds|mogadishu|jakarta|nairobi|lagos|abuja|accra|kampala|kigali|khartoum|tripoli|tunis|algiers|rabat|beirut|amman|doha|muscat|sanaa|manila|hanoi|bangkok|yangon|rangoon|phnom penh|kuala lumpur|colombo|dhaka|kathmandu|new york city|ottawa|havana|caracas|bogota|lima|santiago|buenos aires|brasilia|quito|la paz|harare|pretoria|johannesburg|cape town|addis ababa|tbilisi|yerevan|baku|tashkent|astana|minsk|riga|vilnius|tallinn|kabul|asia|africa|europe|latin america|scandinavia|antarctica`
    .replaceAll('\n', '')
    .split('|'),
);
