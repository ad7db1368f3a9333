/**
 * How the words of a source came about, in lower case with straight apostrophes. Data without logic.
 */
const KIND =
  '(?:(?:an?|the|his|her|its|their|this|that|one|another|several|recent|joint|brief|short|long|written|prepared|sworn|public|private|emailed|e-mailed|televised|recorded|follow-up|separate|open|video|phone|telephone|radio|television|tv|exclusive|wide-ranging|earlier|later|official|internal|leaked|lengthy|rare|(?:mon|tues|wednes|thurs|fri|satur|sun)day|social|media|blog|facebook|twitter|instagram|telegram|linkedin|weekly|daily|virtual|joint|late-night|news|press|court|text|voice|follow-up|now-deleted|since-deleted) )*';
const WRITTEN =
  '(?:statements?|e-?mails?|letters?|posts?|tweets?|messages?|memos?|notes?|blogs?|essays?|op-eds?|columns?|testimony|affidavits?|depositions?|interviews?|speech(?:es)?|videos?|podcasts?|releases?|filings?|papers|documents|threads?|conversations?|remarks|lawsuit|complaint|reports?|books?|memoirs?|study|studies|rulings?|opinions?|hearings?|telephone calls?|phone calls?|calls?)';
const OCCASION =
  '(?:(?:news|press) (?:conference|briefing)s?|briefings?|hearings?|interviews?|rall(?:y|ies)|debates?|speech(?:es)?|meetings?|town halls?|earnings calls?|calls?|conferences?|trial|events?|ceremony|vigils?|appearances?|testimony)';
const PLACE =
  '(?:x|twitter|facebook|instagram|truth social|tiktok|telegram|linkedin|bluesky|mastodon|threads|youtube|reddit|social media|weibo|snapchat|whatsapp)';

/** "in an email", "under oath", "on X", "by phone", "at a news conference". */
export const MEANS: RegExp = new RegExp(
  `\\b(?:(?:in|via|through) ${KIND}${WRITTEN}|(?:at|during|after|in) (?:an? |the |his |her |their |its )(?:[\\w'-]+ ){0,3}?${OCCASION}|(?:on|via) (?:his |her |its |their )?${PLACE}(?: account| page)?|by (?:phone|telephone|e-?mail|text message|video link|letter)|over the (?:phone|telephone)|under oath|in (?:sworn )?testimony|in (?:open )?court(?: (?:papers|documents|filings|records))?|from the (?:witness stand|podium|stand))\\b`,
  'gu',
);
