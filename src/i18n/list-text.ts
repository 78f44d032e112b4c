import { Lang } from '../domain/languages';

/** Names one after the other: Thai parts them by a blank, the other languages by a comma. */
export const listText = (names: readonly string[], lang: Lang): string => names.join(lang === Lang.TH ? ' ' : ', ');
