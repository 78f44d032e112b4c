import type { CompleteLang } from '../../i18n/dictionaries';

/** The words of a page in each language that has every text. */
export type Words<W> = Readonly<Record<CompleteLang, W>>;
