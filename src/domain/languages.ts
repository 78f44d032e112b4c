/** The languages of the hub's answers; the keys are the names in the API. */
export enum Lang {
  TH = 'TH',
  EN = 'EN',
  MS = 'MS',
  ID = 'ID',
}

export const LANGS: readonly Lang[] = Object.values(Lang);

/** A text in one or more languages. Null (no object) means that no source gives the text in any language. */
export type LocalizedTexts = Partial<Record<Lang, string>>;

/** The languages that stand in for a language without a text, in this order: English, then the local languages. */
const FALLBACK: readonly Lang[] = [Lang.EN, Lang.TH, Lang.MS, Lang.ID];

/** The text in the wanted language, else in English, else in a local language. Throws when there is no text at all. */
export function textIn(texts: LocalizedTexts, wanted: Lang): string {
  for (const lang of [wanted, ...FALLBACK]) {
    const text = texts[lang];
    if (text) return text;
  }
  throw new Error('a localized text has no language at all');
}
