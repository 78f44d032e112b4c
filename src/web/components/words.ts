import type { Lang } from '../../domain/languages';
import type { CompleteLang } from '../../i18n/dictionaries';

/** The words of a page in each language that has every text. */
export type Words<W> = Readonly<Record<CompleteLang, W>>;

/** The words of what stands around a page, in every language. */
export type FrameWords<W> = Readonly<Record<Lang, W>>;
