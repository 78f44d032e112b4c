import type { Indicator } from '../../../../entities/indicators/indicator.entity';
import { setRubric } from '../../../commands/process/set-rubric.command';
import { foldCode } from '../../../domain/codes';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { isComponent } from '../../../domain/rubric';
import { inArabicDigits } from '../../../domain/thai-writing';
import { rubricsAtDesk, scoredIndicators } from '../../../queries/desk/rubric.queries';
import { rubricChangesNow } from '../../../queries/process/rubric.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, forumSubject, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { LEVELS, RubricsView, RubricView } from './rubric.view';
import { rubricsWords } from './rubrics.words';

interface Params {
  readonly indicator: string;
}

const fieldsOf = (components: readonly Indicator[]) => ({
  setRubric: [
    'validFrom:day',
    'changes',
    'validTo:day',
    ...components.map(({ code }) => `weight-${code}`),
    ...LEVELS.flatMap((n) => [`from${n}`, `level${n}:texts`]),
  ],
});

/** `/desk/rubrics`: the indicators that can be scored. */
export const rubricsPage: DeskPage = async (desk) => {
  await permitted(desk);
  const indicators = await scoredIndicators(desk.db);
  const rubrics = await rubricsAtDesk(
    desk.db,
    indicators.map(({ id }) => id),
  );
  const isSet = (indicator: Indicator): boolean => rubrics.some(({ indicatorId }) => indicatorId === indicator.id);
  return deskPage(desk, {
    title: rubricsWords(desk.lang).title,
    children: <RubricsView indicators={indicators.map((indicator) => ({ indicator, isSet: isSet(indicator) }))} />,
  });
};

/** `/desk/rubrics/{code}`: how an indicator is scored, and the form that sets it. */
export const rubricPage: DeskPage<Params> = async (desk, { indicator }, query) => {
  const seen = await find(desk, indicator);
  if (!seen) throw new NothingThere();
  return page(desk, seen, null, rubricsWords(desk.lang).told[query.get('done') ?? ''] ?? null);
};

export const rubricForm: DeskForm<Params> = async (desk, params, form) => {
  const seen = await find(desk, params.indicator);
  const fields = fieldsOf(seen?.components ?? []);
  const typed = readAct(form, fields);
  if (!seen) throw new NothingThere();
  const reader = new ActReader(desk, typed);
  const power = await permitted(desk);
  const [validFrom, validTo] = [reader.day('validFrom', true), reader.day('validTo', false)];
  const components = seen.components
    .map(({ code }) => ({ indicator: code, weight: reader.text(`weight-${code}`) }))
    .filter(({ weight }) => weight !== '')
    .map(({ indicator, weight }) => ({ indicator, weight: decimal(weight) }));
  const bands = LEVELS.map((n) => ({ from: reader.text(`from${n}`), names: reader.texts(`level${n}`) }))
    .filter(({ from, names }) => from !== '' || names !== null)
    .map(({ from, names }) => ({ from: decimal(from), names: names ?? {} }));
  const input = { indicator: seen.indicator.code, seenChanges: reader.number('changes'), validTo, components, bands };
  const outcome =
    validFrom === null || reader.faults.length > 0
      ? null
      : await write(desk, { name: 'setRubric' }, power, setRubric, { ...input, validFrom });
  if (outcome?.result) return { seeOther: `/desk/rubrics/${seen.indicator.code}?done=setRubric` };
  // What stands against a list is told at its first field.
  const firstOf: Readonly<Record<string, string>> = { bands: 'from1', components: `weight-${seen.components[0]?.code}` };
  const problems = (outcome?.problems ?? []).map((each) => ({ ...each, field: firstOf[each.field ?? ''] ?? each.field }));
  return page(desk, seen, refusedAct(desk, typed, fields, problems, reader.faults), null, 422);
};

/** A number as it was typed, in Thai or Arabic digits; NaN = it is none. */
const decimal = (text: string): number => {
  const digits = inArabicDigits(text);
  return /^\d{1,4}(\.\d{1,4})?$/.test(digits) ? Number(digits) : NaN;
};

const permitted = async (desk: Desk) => powerFor(desk, MUTATIONS.setRubric, await forumSubject(desk));

/** An indicator, and those that can be its parts; none where it has a rule of its own. */
interface SeenIndicator {
  readonly indicator: Indicator;
  readonly components: readonly Indicator[];
}

async function find({ db }: Desk, code: string): Promise<SeenIndicator | null> {
  const indicators = await scoredIndicators(db);
  const indicator = indicators.find((known) => known.code === foldCode(code));
  return indicator === undefined
    ? null
    : { indicator, components: isComponent(indicator.code) ? [] : indicators.filter((known) => isComponent(known.code)) };
}

async function page(
  desk: Desk,
  { indicator, components }: SeenIndicator,
  typed: TypedAct | null,
  told: string | null,
  status = 200,
): Promise<DeskAnswer> {
  await permitted(desk);
  const [rubrics, changes] = await Promise.all([rubricsAtDesk(desk.db, [indicator.id]), rubricChangesNow(desk.db, indicator.id)]);
  return deskPage(desk, {
    title: textIn(indicator.names, desk.lang),
    status,
    crumbs: [{ path: '/desk/rubrics', text: rubricsWords(desk.lang).title }],
    children: <RubricView indicator={indicator} components={components} rubrics={rubrics} changes={changes} typed={typed} told={told} />,
  });
}
