import { Lang } from '../domain/languages';
import { type Dictionary, en } from './en';
import { id } from './id';
import { ms } from './ms';
import { th } from './th';

/** The languages that have every text. A page has its content in one of them, and its frame in any language. */
export type CompleteLang = Lang.TH | Lang.EN;

export const COMPLETE_LANGS: readonly CompleteLang[] = [Lang.TH, Lang.EN];

/** The texts of a language; English where it has none. */
const DICTIONARIES: Record<Lang, Dictionary> = { TH: th, EN: en, MS: { ...en, ...ms }, ID: { ...en, ...id } };

export const textsIn = (lang: Lang): Dictionary => DICTIONARIES[lang];

/** The language of a whole page or paragraph: Thai where Thai is wanted, else English. */
export const completeLang = (lang: Lang): CompleteLang => (lang === Lang.TH ? Lang.TH : Lang.EN);
