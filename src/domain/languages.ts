/** The languages the hub answers in; the keys are the API's names. */
export enum Lang {
  TH = 'TH',
  EN = 'EN',
  MS = 'MS',
  ID = 'ID',
}

/** A text in one or more languages. Null (no object) means that no source gives the text in any language. */
export type LocalizedTexts = Partial<Record<Lang, string>>;

/** The order in which a text is looked for when the wanted language has none: English, then the local languages. */
const FALLBACK: readonly Lang[] = [Lang.EN, Lang.TH, Lang.MS, Lang.ID];

/** The text in the wanted language, else English, else the local language. Throws when there is none at all. */
export function textIn(texts: LocalizedTexts, wanted: Lang): string {
  for (const lang of [wanted, ...FALLBACK]) {
    const text = texts[lang];
    if (text) return text;
  }
  throw new Error('a localized text has no language at all');
}
