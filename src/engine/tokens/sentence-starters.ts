/**
 * Words that, capitalised behind an abbreviation, begin a new sentence rather than go on with a name:
 * "in the U.S. The plan …" against "the U.S. Senate".
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `A About According After Again All Also Although Among An And Another Any Are Around As Asked At Back Because Before
  Behind Being Both But By Can Could Did Do Does During Each Earlier Either Even Every Few First For From Had Has Have He
  Her Here His How However I If In Instead Into Is It Its Just Last Later Like Many Maybe Meanwhile More Most Much My Near
  Neither Next No Nobody None Nor Not Nothing Now Of On Once One Only Or Other Others Our Over Perhaps Please Recently
  She Should Since So Some Still Such Than That The Their Then There These They This Those Though Three Through To Today
  Two Under Unlike Until Was We Were What When Where Whether Which While Who Whose Why With Within Without Would Yes
  Yesterday Yet You Your`.split(/\s+/),
);
