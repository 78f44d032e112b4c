import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings, foldCode } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { isScored, measureOf, NO_TALLIES } from '../../domain/process-indicators';
import { isComponent, MAX_WEIGHT, MOST_BANDS, MOST_COMPONENTS, type Rubric, type RubricComponent } from '../../domain/rubric';
import { rubricChangesNow } from '../../queries/process/rubric.queries';
import { type Command, Refusal, refuseFor } from '../command';
import { MAX_TITLE, textProblems, textsOf } from '../mechanism/texts';
import { add, statement, withdraw } from '../record';

interface RubricInput extends Rubric {
  /** The code of the indicator. */
  readonly indicator: string;
  /** How many changes of its rubrics the caller has seen. */
  readonly seenChanges: number;
  readonly validFrom: Day;
  /** The first day on which it no longer holds; null = it holds until further notice. */
  readonly validTo: Day | null;
}

/** A rubric on record. */
interface HeldRubric extends Rubric {
  readonly id: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** It says the same as the one that is set. */
  readonly isSame: boolean;
}

/**
 * Sets how an indicator of the process is scored for a span of days. What was set for days of the span is replaced, and stays for the others;
 * without components and bands nothing holds in the span. Problems: UNKNOWN_INDICATOR, STALE, DAYS_REVERSED, INVALID_COMPONENT, INVALID_BAND,
 * TEXT_NEEDED, TOO_LONG, ALREADY_DONE where nothing changes.
 */
export const setRubric: Command<RubricInput, { readonly indicator: string }> = async (db, actor, input) => {
  const indicator = await lockedIndicator(db, input);
  const { validFrom, validTo } = input;
  const components = input.components.map(({ indicator: code, weight }) => ({ indicator: foldCode(code), weight }));
  const bands = [...input.bands].sort((a, b) => a.from - b.from).map(({ from, names }) => ({ from, names: textsOf(names) }));
  refuseFor([
    ...(validTo !== null && validTo <= validFrom ? [problem('DAYS_REVERSED', 'validTo')] : []),
    ...componentProblems(indicator.code, components),
    ...(areDistinct(bands.map(({ from }) => from)) && bands.length <= MOST_BANDS && bands.every(({ from }) => from >= 0 && from <= 100)
      ? []
      : [problem('INVALID_BAND', 'bands')]),
    ...bands.flatMap(({ names }) => textProblems(names, 'bands', MAX_TITLE)),
  ]);
  const isEmpty = components.length + bands.length === 0;
  const said = { components, bands } as Rubric;
  const replaced = await rubricsIn(db, indicator.id, validFrom, validTo, said);
  const [only] = replaced;
  const isSame = only && replaced.length === 1 && only.validFrom === validFrom && only.validTo === validTo && only.isSame;
  refuseFor((isEmpty && replaced.length === 0) || isSame ? [problem('ALREADY_DONE')] : []);
  const by = await statement(db, actor);
  for (const { id } of replaced) await withdraw(db, by, 'indicator_rubric', id);
  const put = (rubric: Rubric, from: Day, to: Day | null) =>
    add(db, by, 'indicator_rubric', {
      indicator_id: indicator.id,
      valid_from: from,
      valid_to: to,
      components: rubric.components,
      bands: rubric.bands,
    });
  for (const rubric of replaced) {
    if (rubric.validFrom < validFrom) await put(rubric, rubric.validFrom, validFrom);
    if (validTo !== null && (rubric.validTo === null || validTo < rubric.validTo)) await put(rubric, validTo, rubric.validTo);
  }
  if (!isEmpty) await put(said, validFrom, validTo);
  const touched = [{ type: 'Indicator', code: indicator.code, before: String(input.seenChanges), after: isEmpty ? 'NO_RUBRIC' : 'RUBRIC' }];
  return { result: { indicator: indicator.code }, effect: { action: Action.SET_RUBRIC, touched } };
};

/** Locks an indicator that a run scores until the transaction ends. Throws a Refusal: UNKNOWN_INDICATOR, STALE. */
async function lockedIndicator(
  db: RowStore,
  { indicator, seenChanges }: RubricInput,
): Promise<{ readonly id: number; readonly code: string }> {
  const [found] = await db.rows<{ id: number; code: string }>(sql`
    SELECT id, code FROM indicator WHERE code = ANY (${codeSpellings(indicator)}::text[]) AND level IS NOT NULL FOR NO KEY UPDATE`);
  if (!found || !isScored(found.code)) throw new Refusal([problem('UNKNOWN_INDICATOR', 'indicator')]);
  refuseFor((await rubricChangesNow(db, found.id)) === seenChanges ? [] : [problem('STALE', 'seenChanges')]);
  return found;
}

/** The rubrics of an indicator on record that hold on a day of a span, in their order. `said`: the one that is set for it. */
const rubricsIn = (db: RowStore, indicator: number, from: Day, to: Day | null, said: Rubric): Promise<HeldRubric[]> =>
  db.rows<HeldRubric>(sql`
    SELECT id, valid_from AS "validFrom", valid_to AS "validTo", components, bands,
      components = ${JSON.stringify(said.components)}::jsonb AND bands = ${JSON.stringify(said.bands)}::jsonb AS "isSame"
    FROM indicator_rubric
    WHERE indicator_id = ${indicator} AND withdrawn_at IS NULL AND daterange(valid_from, valid_to) && daterange(${from}::date, ${to}::date)
    ORDER BY valid_from`);

const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

function componentProblems(code: string, components: readonly RubricComponent[]): Problem[] {
  if (components.length === 0) return [];
  const areSound =
    measureOf(code, NO_TALLIES).kind === null &&
    components.length <= MOST_COMPONENTS &&
    areDistinct(components.map(({ indicator }) => indicator)) &&
    components.every(({ indicator, weight }) => isComponent(indicator) && weight > 0 && weight <= MAX_WEIGHT);
  return areSound ? [] : [problem('INVALID_COMPONENT', 'components')];
}
