/**
 * Abbreviations written with a full stop, without it, as they are capitalised. What may follow tells whether the
 * full stop can end a sentence as well.
 */

/** Stand before a name or a number: their full stop never ends a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Cmdr Cpl Sgt Adm Pvt Supt Det Insp Hon Rev Fr
  MR MRS MS DR ST FT SEN REP GOV Msgr Pres Amb Atty Messrs Mme Mlle St Ste Mt Ft Brig Cdr vs v No Nos Art Fig Figs Vol pp Op`.split(
    /\s+/,
  ),
);

/** May stand anywhere: a capital word after them can begin a sentence. */
export const ANYWHERE: ReadonlySet<string> = new Set(
  `Jr Sr Esq Inc Corp Co Cos Ltd Bros Assn Dept Univ etc al Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn
  Tex Va Vt Wash Wis Wyo Dist Ph Ed approx est dept ca cf eg ie Mon Tue Tues Wed Thu Thur Thurs Fri`.split(/\s+/),
);

/** Abbreviations only where a number follows: "No. 10", "Art. 5". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['No', 'Nos', 'Art', 'Fig', 'Figs', 'Vol', 'pp', 'Op']);
