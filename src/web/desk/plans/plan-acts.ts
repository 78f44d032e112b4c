import type { Outcome } from '../../../commands/command';
import { amendPlan } from '../../../commands/planning/amend-plan.command';
import { recordPlan } from '../../../commands/planning/record-plan.command';
import { withdrawPlan } from '../../../commands/planning/withdraw-plan.command';
import type { LocalizedTexts } from '../../../domain/languages';
import type { Power, Subject } from '../../../domain/permissions';
import type { DeskObjective, DeskPlan } from '../../../queries/desk/plan.queries';
import type { PlanningArea } from '../../../queries/planning/plan-keepers.queries';
import type { Desk } from '../desk';
import { write } from '../desk-commands';
import type { ActFields, ActReader } from '../institution/act-fields';

const CITED = ['source', 'locator'];
const HEAD = ['names:texts', 'startsOn:day', 'endsOn:day', 'alignsWith:list', 'corridors:list', ...CITED];

/** The fields of the forms that state a plan. */
export const PLAN_FIELDS = {
  recordPlan: ['area', 'code', 'objectives:texts', ...HEAD],
  amendPlan: ['version', 'reason', ...HEAD],
  stateObjective: ['version', 'objective', 'objectives:texts', 'sectors:list', 'isGone', 'reason', ...CITED],
  withdrawPlan: ['version', 'reason'],
} as const satisfies ActFields;

/** What is asked of those who state plans of an area. */
export const areaSubject = ({ responsible, secretariats }: PlanningArea): Subject => ({ office: null, responsible, secretariats });

const alignedIn = (reader: ActReader) => ({ alignsWith: reader.list('alignsWith'), corridors: reader.list('corridors') });

type Told = Promise<Outcome<{ readonly plan: string }> | null>;

/** Enters a plan; null = a field of the form cannot be read. */
export async function enterPlan(desk: Desk, power: Power, reader: ActReader): Told {
  const [startsOn, endsOn] = [reader.day('startsOn', true), reader.day('endsOn', true)];
  if (startsOn === null || endsOn === null) return null;
  const objectives = linesOf(reader.texts('objectives') ?? {}).map((titles) => ({ code: null, titles, sectors: [] }));
  const input = { area: reader.text('area'), code: reader.textOrNull('code'), names: reader.texts('names'), startsOn, endsOn, objectives };
  return write(desk, { name: 'recordPlan' }, power, recordPlan, { ...input, ...reader.cited(), ...alignedIn(reader) });
}

/** One objective for each line: a line in English is that of the line in Thai in the same place. */
function linesOf(texts: LocalizedTexts): LocalizedTexts[] {
  const lines = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim());
  const [thai, english] = [lines(texts.TH), lines(texts.EN)];
  return Array.from({ length: Math.max(thai.length, english.length) }, (_, i) => ({
    ...(thai[i] && { TH: thai[i] }),
    ...(english[i] && { EN: english[i] }),
  })).filter((titles) => Object.keys(titles).length > 0);
}

/** Amends the name, the period or the alignments of a plan; null = a field of the form cannot be read. */
export async function amendHead(desk: Desk, power: Power, reader: ActReader, plan: DeskPlan): Told {
  const [startsOn, endsOn] = [reader.day('startsOn', false), reader.day('endsOn', false)];
  if (reader.faults.length > 0) return null;
  const stated = { names: reader.texts('names'), startsOn, endsOn, ...alignedIn(reader), objectives: null };
  return write(desk, { name: 'amendPlan' }, power, amendPlan, { ...seen(reader, plan), ...stated, ...reader.cited() });
}

/** States one objective of a plan, the one that the form names or a new one, or says that the plan no longer has it. */
export function stateObjective(desk: Desk, power: Power, reader: ActReader, plan: DeskPlan, objectives: readonly DeskObjective[]): Told {
  const code = reader.textOrNull('objective');
  const stated = { code, titles: reader.texts('objectives'), sectors: reader.list('sectors') };
  const others = objectives.map((each) => (each.code === code ? stated : each));
  const meant = code === null ? [...others, stated] : others.filter((each) => each !== stated || !reader.isTicked('isGone'));
  const input = { names: null, startsOn: null, endsOn: null, alignsWith: null, corridors: null, objectives: meant };
  return write(desk, { name: 'amendPlan', part: 'objective' }, power, amendPlan, { ...seen(reader, plan), ...input, ...reader.cited() });
}

/** Withdraws a plan that was entered by mistake. */
export const withdraw = (desk: Desk, power: Power, reader: ActReader, plan: DeskPlan): Told =>
  write(desk, { name: 'withdrawPlan' }, power, withdrawPlan, seen(reader, plan));

const seen = (reader: ActReader, { code }: DeskPlan) => ({
  plan: code,
  expectedVersion: reader.number('version'),
  reason: reader.text('reason'),
});
