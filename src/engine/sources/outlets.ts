/** News organizations by name, in lower case, without "the". Data without logic. */
export const OUTLETS: ReadonlySet<string> = new Set(
  `reuters|ap|associated press|afp|agence france-presse|upi|united press international|bloomberg|bloomberg news|dpa|xinhua|
tass|itar-tass|ria novosti|novosti|interfax|yonhap|kyodo|kcna|anadolu|ansa|efe|pa media|press association|press trust of india|
irna|isna|fars|tasnim|sana|mena|bbc|cnn|nbc|cbs|abc|msnbc|fox|npr|pbs|c-span|sky|itv|rt|sputnik|al jazeera|al-jazeera|
al arabiya|al-arabiya|deutsche welle|dw|voice of america|voa|radio free europe|france 24|cbc|cnbc|politico|axios|vox|slate|
salon|buzzfeed|breitbart|huffpost|huffington post|daily beast|drudge report|daily caller|gawker|mashable|vice|wired|
techcrunch|venturebeat|engadget|the verge|verge|ars technica|404 media|propublica|intercept|mother jones|atlantic|
new yorker|economist|newsweek|time|forbes|fortune|usa today|guardian|independent|times|sun|mirror|daily mail|telegraph|
le monde|le figaro|liberation|der spiegel|spiegel|die zeit|bild|el pais|el mundo|la repubblica|la nacion|corriere della sera|
pravda|kommersant|izvestia|asahi shimbun|yomiuri shimbun|haaretz|maariv|hindu|dawn|people's daily|global times|variety|
us weekly|the post|itv news|sky news|the sun|bild am sonntag|france-3|france 3|canal plus|spiegel online|al-watan|asharq al-awsat|al-hayat|the verge|nature|science|the lancet|channel 4|channel 4 news|the athletic|page six|e! news|entertainment tonight|vanity fair|elle|vogue|gq|esquire|cosmopolitan|the wrap|deadline|billboard|pitchfork|nme|punch|vanguard|premium times|the hindu|indian express|scmp|south china morning post|straits times|nikkei|nikkei asia|yle|nrk|svt|rte|rai|orf|zdf|ard|rtl|tf1|bfm|bfmtv|globo|televisa|clarin|folha|semafor|the information|puck|barron's|marketwatch|business insider|insider|the telegraph|evening standard|metro|daily star|daily express|express|daily record|the scotsman|el universal|reforma|meduza|novaya gazeta|kyiv independent|ukrinform|unian|belta|interfax-ukraine|times of israel|ynet|middle east eye|the national|gulf news|arab news|al-ahram|hurriyet|trt|the age|sydney morning herald|nine news|abc news|nbc news|cbs news|cbc news|ctv|global news|toronto star|globe and mail|hollywood reporter|tmz|espn|us weekly|people|rolling stone|hill|roll call|factcheck.org|politifact|snopes|nbcnews|
breitbart news|fox news|realclearpolitics|fivethirtyeight|bellingcat|globe|post|journal|sport bild|marca`
    .replaceAll('\n', '')
    .split('|'),
);

/** A capitalised name that ends with, or holds, one of these is a news organization's. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `times post journal news herald tribune gazette chronicle telegraph press radio tv television broadcasting magazine
newspaper newspapers dispatch inquirer examiner courier observer bulletin globe sentinel mirror daily weekly media wire
newswire register reporter review standard echo`.split(/\s+/),
);
