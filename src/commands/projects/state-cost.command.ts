import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { CostExtent, CostKind, ProjectRevisionKind } from '../../domain/vocabularies/projects';
import type { Cell } from '../../imports/cell';
import { type Money, moneyOf } from '../../imports/rules/money';
import { asOfProblems } from '../as-of';
import { type Command, refuseFor } from '../command';
import { MAX_NOTE, textProblems, textsOf } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add } from '../record';
import { type HeldProject, lockedProject, nextFactCode, revise, type SeenProject, touchedProject } from './project';

interface CostInput extends SeenProject, Cited {
  /** As it is typed: `1,234,567`, `1.5 ล้านบาท`, `RM 141.57 million`. */
  readonly amount: string;
  /** The ISO 4217 code; null = it stands in the amount. */
  readonly currency: string | null;
  readonly kind: CostKind;
  readonly extent: CostExtent;
  readonly asOf: Day;
  /** Whether it goes before other figures in totals; null = a figure of the whole project does, unless it says what was spent. */
  readonly preferred: boolean | null;
  readonly notes: LocalizedTexts | null;
}

/** The most characters of an amount, and the amount that is too large for any project. */
const [MAX_AMOUNT_TEXT, TOO_MUCH] = [100, 1e18];

/**
 * States what a project costs. Figures before it stay. Problems: UNKNOWN_PROJECT, STALE, INVALID_AMOUNT, CURRENCY_NEEDED, UNKNOWN_CURRENCY,
 * AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME, NOT_WHOLE, COST_OF_DAY, TOO_LONG, UNKNOWN_SOURCE, SOURCE_NEEDED.
 */
export const stateCost: Command<CostInput, { readonly project: string }> = async (db, actor, input) => {
  const project = await lockedProject(db, input);
  const { money, problems } = amountOf(input);
  const { place, problems: sourceProblems } = await citedPlace(db, input);
  const notes = textsOf(input.notes);
  const isWhole = input.extent === CostExtent.WHOLE;
  const preferred = input.preferred ?? (isWhole && input.kind !== CostKind.SPENT);
  refuseFor([
    ...problems,
    ...(money && !(await isConvertible(db, money.currency!)) ? [problem('UNKNOWN_CURRENCY', 'currency')] : []),
    ...asOfProblems(input.asOf, project.today),
    ...(preferred && !isWhole ? [problem('NOT_WHOLE', 'preferred')] : []),
    ...(preferred && isWhole && (await hasPreferred(db, project, input.asOf)) ? [problem('COST_OF_DAY', 'asOf')] : []),
    ...textProblems(notes, 'notes', MAX_NOTE, false),
    ...sourceProblems,
  ]);
  const by = await revise(db, actor, project, ProjectRevisionKind.COST);
  const code = await nextFactCode(db, project, 'cost_figure');
  await add(db, by, 'cost_figure', {
    code,
    project_id: project.id,
    ...money,
    amount_as_typed: input.amount.trim(),
    kind: input.kind,
    extent: input.extent,
    as_of: input.asOf,
    as_of_precision: 'DAY',
    preferred,
    notes,
    citation_id: await citationOf(db, by, place),
  });
  const effect = { action: Action.STATE_PROJECT_FACT, touched: touchedProject(project, `${code} ${money!.amount} ${money!.currency}`) };
  return { result: { project: project.code }, effect };
};

/** The amount as it is read; null = it cannot be. */
function amountOf({ amount, currency }: CostInput): { readonly money: Money | null; readonly problems: Problem[] } {
  const raw = amount.trim();
  const { value, problems } = moneyOf({ type: 'TEXT', raw, format: 'TEXT' } as Cell, { scale: null, currency });
  if (problems.some(({ code }) => code === 'TWO_UNITS')) return { money: null, problems: [problem('TWO_CURRENCIES', 'currency')] };
  if (value === null || raw.length > MAX_AMOUNT_TEXT || Number(value.amount) >= TOO_MUCH)
    return { money: null, problems: [problem('INVALID_AMOUNT', 'amount')] };
  return value.currency === null ? { money: null, problems: [problem('CURRENCY_NEEDED', 'currency')] } : { money: value, problems: [] };
}

/** Whether the hub has rates of a currency, so that totals can count it. */
async function isConvertible(db: RowStore, currency: string): Promise<boolean> {
  const rates = await db.rows(sql`SELECT FROM exchange_rate WHERE currency = ${currency} AND NOT derived AND withdrawn_at IS NULL LIMIT 1`);
  return currency === 'USD' || rates.length > 0;
}

async function hasPreferred(db: RowStore, { id }: HeldProject, asOf: Day): Promise<boolean> {
  const figures = await db.rows(sql`
    SELECT FROM cost_figure WHERE project_id = ${id} AND as_of = ${asOf} AND preferred AND withdrawn_at IS NULL`);
  return figures.length > 0;
}
