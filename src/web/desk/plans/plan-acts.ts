import type { Outcome } from '../../../commands/command';
import { amendPlan } from '../../../commands/planning/amend-plan.command';
import { recordPlan } from '../../../commands/planning/record-plan.command';
import { withdrawPlan } from '../../../commands/planning/withdraw-plan.command';
import { type LocalizedTexts, textIn } from '../../../domain/languages';
import type { Power, Subject } from '../../../domain/permissions';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Alignment, DeskObjective, DeskPlan } from '../../../queries/desk/plan.queries';
import type { PlanningArea } from '../../../queries/planning/plan-keepers.queries';
import type { Desk } from '../desk';
import { write } from '../desk-commands';
import { type ActFields, type ActReader, tickName } from '../institution/act-fields';

/** What a plan may be aligned with, each with its text, by kind. */
export type AlignmentChoices = Readonly<Record<Alignment['kind'], readonly (readonly [code: string, text: string])[]>>;

export function alignmentChoices(alignments: readonly Alignment[], lang: CompleteLang): AlignmentChoices {
  const of = (wanted: Alignment['kind']) =>
    alignments.filter(({ kind }) => kind === wanted).map(({ code, names }) => [code, `${textIn(names, lang)} (${code})`] as const);
  return { plan: of('plan'), corridor: of('corridor'), sector: of('sector') };
}

const codesOf = (choices: AlignmentChoices[keyof AlignmentChoices]): string[] => choices.map(([code]) => code);
const ticks = (name: string, choices: AlignmentChoices[keyof AlignmentChoices]): string[] =>
  codesOf(choices).map((code) => tickName(name, code));

/** The fields of the forms that state a plan. */
export function planFields(choices: AlignmentChoices) {
  const cited = ['source', 'locator'];
  const stated = [
    'names:texts',
    'startsOn:day',
    'endsOn:day',
    'alignsWith',
    ...ticks('alignsWith', choices.plan),
    'corridors',
    ...ticks('corridors', choices.corridor),
    ...cited,
  ];
  return {
    recordPlan: ['area', 'code', 'objectives:texts', ...stated],
    amendPlan: ['version', 'reason', ...stated],
    stateObjective: ['version', 'objective', 'objectives:texts', ...ticks('sectors', choices.sector), 'isGone', 'reason', ...cited],
    withdrawPlan: ['version', 'reason'],
  } as const satisfies ActFields;
}

/** What is asked of those who state plans of an area. */
export const areaSubject = ({ responsible, secretariats }: PlanningArea): Subject => ({ office: null, responsible, secretariats });

const citedIn = (reader: ActReader) => ({ source: reader.textOrNull('source'), locator: reader.textOrNull('locator') });

const alignedIn = (reader: ActReader, choices: AlignmentChoices) => ({
  alignsWith: reader.ticked('alignsWith', codesOf(choices.plan)),
  corridors: reader.ticked('corridors', codesOf(choices.corridor)),
});

type Told = Promise<Outcome<{ readonly plan: string }> | null>;

/** Enters a plan; null = a field of the form cannot be read. */
export async function enterPlan(desk: Desk, power: Power, reader: ActReader, choices: AlignmentChoices): Told {
  const [startsOn, endsOn] = [reader.day('startsOn', true), reader.day('endsOn', true)];
  if (startsOn === null || endsOn === null) return null;
  const objectives = linesOf(reader.texts('objectives') ?? {}).map((titles) => ({ code: null, titles, sectors: [] }));
  const input = { area: reader.text('area'), code: reader.textOrNull('code'), names: reader.texts('names'), startsOn, endsOn, objectives };
  return write(desk, { name: 'recordPlan' }, power, recordPlan, { ...input, ...citedIn(reader), ...alignedIn(reader, choices) });
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
export async function amendHead(desk: Desk, power: Power, reader: ActReader, plan: DeskPlan, choices: AlignmentChoices): Told {
  const [startsOn, endsOn] = [reader.day('startsOn', false), reader.day('endsOn', false)];
  if (reader.faults.length > 0) return null;
  const stated = { names: reader.texts('names'), startsOn, endsOn, ...alignedIn(reader, choices), objectives: null };
  return write(desk, { name: 'amendPlan' }, power, amendPlan, { ...seen(reader, plan), ...stated, ...citedIn(reader) });
}

/** States one objective of a plan, the one that the form names or a new one, or says that the plan no longer has it. */
export function stateObjective(
  desk: Desk,
  power: Power,
  reader: ActReader,
  plan: DeskPlan,
  objectives: readonly DeskObjective[],
  choices: AlignmentChoices,
): Told {
  const code = reader.textOrNull('objective');
  const stated = { code, titles: reader.texts('objectives'), sectors: reader.ticked('sectors', codesOf(choices.sector)) };
  const others = objectives.map((each) => (each.code === code ? stated : each));
  const meant = code === null ? [...others, stated] : others.filter((each) => each !== stated || !reader.isTicked('isGone'));
  const input = { names: null, startsOn: null, endsOn: null, alignsWith: null, corridors: null, objectives: meant };
  return write(desk, { name: 'amendPlan', part: 'objective' }, power, amendPlan, { ...seen(reader, plan), ...input, ...citedIn(reader) });
}

/** Withdraws a plan that was entered by mistake. */
export const withdraw = (desk: Desk, power: Power, reader: ActReader, plan: DeskPlan): Told =>
  write(desk, { name: 'withdrawPlan' }, power, withdrawPlan, seen(reader, plan));

const seen = (reader: ActReader, { code }: DeskPlan) => ({
  plan: code,
  expectedVersion: reader.number('version'),
  reason: reader.text('reason'),
});
