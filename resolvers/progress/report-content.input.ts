import type { SaveReportDraftInput } from '../../schema/progress/report-mutation.input';
import type { ReportContent } from '../../src/commands/progress/report-content';
import type { OfficialLetter } from '../../src/domain/official-letter';
import type { Problem } from '../../src/domain/problems';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';

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
    narratives: localizedInput(input.narratives),
    letter: Object.values(letter).some((part) => part !== null) ? letter : null,
  };
}

/** What only the input can be wrong in: a language that is given twice. */
export const contentProblemsOf = (input: SaveReportDraftInput): Problem[] => repeatedLanguages(input, 'narratives');
