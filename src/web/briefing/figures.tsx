import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { reckoned } from '../../i18n/numbers';
import type { Composition } from '../components/bar';
import { usePageLang } from '../components/page-lang';
import type { Known, Percents } from './briefing-data';

/** Found in what is written in Thai. */
export const THAI_LETTER = /[ก-๛]/;

/** A percent with its word: "ร้อยละ 92.7". */
export const percentText = (percent: number, lang: CompleteLang): string => textsIn(lang).briefing.percentOf(reckoned(percent));

/** A percent of several projects; null = no project has one. */
export const meanText = (percent: number | null, lang: CompleteLang): string =>
  percent === null ? textsIn(lang).briefing.unknown : percentText(percent, lang);

/** What is known of one project. */
export const knownAs = ({ composition }: Known): keyof Composition =>
  (Object.keys(composition) as (keyof Composition)[]).find((part) => composition[part] > 0) ?? 'silent';

/** The percent of one project as far as it is known, and below it the percent that its plan calls for. */
export function ProgressFigure({ progress }: { readonly progress: Known }) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  const { percent, plannedPercent } = progress;
  const known = knownAs(progress);
  if (known === 'finished') return <>{texts.countsAs100}</>;
  return (
    <>
      {percent === null ? texts[known === 'silent' ? 'silent' : 'withoutPercent'] : percentText(percent, lang)}
      {plannedPercent !== null && (
        <>
          <br />
          <small>
            {texts.planned} {percentText(plannedPercent, lang)}
          </small>
        </>
      )}
    </>
  );
}

/** Says that a project stands below its plan; null = it does not, or nothing is known to compare. */
export function behindPlan({ percent, plannedPercent }: Percents, lang: CompleteLang): string | null {
  if (percent === null || plannedPercent === null || percent >= plannedPercent) return null;
  return textsIn(lang).briefing.behind(percentText(percent, lang), percentText(plannedPercent, lang));
}
