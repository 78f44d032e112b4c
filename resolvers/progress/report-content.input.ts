import type { SaveReportDraftInput } from '../../schema/progress/report-mutation.input';
import type { ReportContent } from '../../src/commands/progress/report-content';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { OfficialLetter } from '../../src/domain/official-letter';
import { type Problem, problem } from '../../src/domain/problems';

const percentOf = (decimal: string | null | undefined): number | null => (decimal == null ? null : Number(decimal));

/** What an input states, as a command takes it. Texts of blanks state nothing. */
export function contentOf(input: SaveReportDraftInput): ReportContent & { readonly letter: OfficialLetter | null } {
  const { citation } = input;
  const letter: OfficialLetter = {
    number: citation?.letterNumber ?? null,
    date: citation?.letterDate ?? null,
    source: citation?.source ?? null,
    locator: citation?.locator ?? null,
    url: citation?.url ?? null,
  };
  return {
    asOf: input.asOf,
    stage: input.stage ?? null,
    percent: percentOf(input.percent),
    plannedPercent: percentOf(input.plannedPercent),
    financialPercent: percentOf(input.financialPercent),
    narratives: narrativesOf(input),
    letter: Object.values(letter).some((part) => part !== null) ? letter : null,
  };
}

function narrativesOf({ narratives }: SaveReportDraftInput): LocalizedTexts | null {
  const texts = (narratives ?? []).map(({ lang, text }) => [lang, text.trim()] as const).filter(([, text]) => text !== '');
  return texts.length > 0 ? (Object.fromEntries(texts) as LocalizedTexts) : null;
}

/** What only the input can be wrong in: a language that is given twice. */
export function contentProblemsOf({ narratives }: SaveReportDraftInput): Problem[] {
  const languages = (narratives ?? []).map(({ lang }) => lang);
  return new Set(languages).size < languages.length ? [problem('REPEATED_LANGUAGE', 'narratives')] : [];
}
