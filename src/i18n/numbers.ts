import { Lang } from '../domain/languages';

/** How each language writes numbers: only Indonesian groups thousands by points. */
const LOCALES: Record<Lang, string> = { TH: 'en', EN: 'en', MS: 'en', ID: 'id' };

/** A number with its thousands grouped and at most `decimals` decimals: 1,424,230.5; in Indonesian 1.424.230,5. */
export const grouped = (value: number, decimals = 3, lang: Lang = Lang.EN): string =>
  value.toLocaleString(LOCALES[lang], { maximumFractionDigits: decimals });

/** A stated number of percent or points: at most two decimals. */
export const points = (value: number): string => String(Number(value.toFixed(2)));

/** A reckoned number of percent or points: one decimal at most. */
export const reckoned = (value: number): string => grouped(value, 1);
