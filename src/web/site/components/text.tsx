import type { ReactNode } from 'react';
import { Lang } from '../../../domain/languages';
import { completeLang } from '../../../i18n/dictionaries';
import { grouped, points, reckoned } from '../../../i18n/numbers';
import { type Composition, compositionMark } from '../../components/bar';
import { useLangAround } from '../../components/page-lang';
import { useSite } from '../site';

const THAI = /[฀-๿]/;
const LATIN_WORD = /[A-Za-z]{2}/;

/** The language of a text of the record where it is not the one around it; undefined = it is, or has no words. */
export function foreignLang(text: string, lang: Lang): string | undefined {
  if (lang === Lang.TH) return THAI.test(text) || !LATIN_WORD.test(text) ? undefined : 'en';
  if (THAI.test(text) && !LATIN_WORD.test(text)) return 'th';
  return completeLang(lang) !== lang && LATIN_WORD.test(text) ? 'en' : undefined;
}

/** Words in Latin letters within a Thai text that are more than a name. */
const LATIN_WORDS = /([A-Za-z][A-Za-z']*(?:[ ,.;:'"“”()/-]+[A-Za-z][A-Za-z']*){3,})/;

/** True for a text in Latin letters that is more than names: a reader of Thai is told in which language it is. */
const isSentence = (text: string): boolean => /[.;!?](?:\s|$)/.test(text) && text.split(LATIN_WORDS).length > 1;

/** A text of the record, marked where it is in another language than what stands around it, and where words in it are. */
export function RecordText({ children }: { readonly children: string }) {
  const around = useLangAround();
  const lang = foreignLang(children, around);
  if (lang !== undefined)
    return (
      <span lang={lang} className={around === Lang.TH && isSentence(children) ? 'foreign' : undefined}>
        {children}
      </span>
    );
  if (around !== Lang.TH) return <>{children}</>;
  return (
    <>
      {children.split(LATIN_WORDS).map((part, i) =>
        // Every second part is what the expression found.
        i % 2 === 0 ? (
          part
        ) : (
          <span key={i} lang="en">
            {part}
          </span>
        ),
      )}
    </>
  );
}

/** A number of the API, with what it counts. */
export function Count({ value, children }: { readonly value: number; readonly children?: ReactNode }) {
  return (
    <span className="num">
      <data value={value}>{grouped(value)}</data>
      {children}
    </span>
  );
}

/** The figure of a percent as every page writes it: one decimal at most. */
export const percentFigure = (percent: number): string => reckoned(percent);

/** The figure of a percent as a report states it. */
export const statedFigure = (percent: number): string => points(percent);

interface PercentProps {
  /** The percent as the API gives it. */
  readonly value: number;
  readonly composition: Composition;
  /** The day that the percent is as of. */
  readonly asOf: string;
  /** True for the percent of one report, which is written as it is stated; a mean has one decimal. */
  readonly isStated?: boolean;
  /** The percent in words, where they are not in the language of the page. */
  readonly children?: string;
}

/** A percent in a sentence. It carries its unrounded value, what it is made of and its day. */
export function Percent({ value, composition, asOf, isStated = false, children }: PercentProps) {
  const { words } = useSite();
  return (
    <span className="num" data-percent={value} data-composition={compositionMark(composition)} data-as-of={asOf}>
      {children ?? words.percent.of((isStated ? statedFigure : percentFigure)(value))}
    </span>
  );
}

/** Marks that something is not known, in the one word for it. */
export const Unknown = () => <span className="q">{useSite().words.unknown}</span>;
