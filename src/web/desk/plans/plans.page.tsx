import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { may } from '../../../domain/permissions';
import { isOfDay } from '../../../domain/plan-review';
import { OfficeRole } from '../../../domain/vocabularies/people';
import type { PlanReviewState } from '../../../domain/vocabularies/planning';
import { type Alignment, alignmentsAtDesk, type DeskPlan, plansAtDesk } from '../../../queries/desk/plan.queries';
import { type PlanningArea, planningAreas } from '../../../queries/planning/plan-keepers.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { PlanReviewTag } from '../../components/plan-review-tag';
import { inLang } from '../../shell/shell';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, forumSubject, powerFor, powersBy } from '../desk';
import { Code, DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { areaSubject, enterPlan, PLAN_FIELDS } from './plan-acts';
import { RecordForm } from './plan-forms.view';
import { plansWords } from './plans.words';

const FIELDS = { recordPlan: PLAN_FIELDS.recordPlan };

/** `/desk/plans`: the plans of provinces and clusters, with how their review stands, and the form that enters one. */
export const plansPage: DeskPage = (desk, _params, query) => page(desk, null, plansWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const plansForm: DeskForm = async (desk, _params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const code = reader.chosen('area');
  if (reader.faults.length > 0) return page(desk, refusedAct(desk, typed, FIELDS, [], reader.faults), null, 422);
  const area = (await planningAreas(desk.db)).find((each) => each.code === code);
  const power = powerFor(desk, MUTATIONS.recordPlan, area ? areaSubject(area) : { office: null });
  const outcome = await enterPlan(desk, power, reader);
  if (outcome?.result) return { seeOther: `/desk/plans/${outcome.result.plan}?done=recordPlan` };
  return page(desk, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

async function page(desk: Desk, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  const { db, viewer, lang } = desk;
  // Who reports for no office and is secretary of none, has nothing to do here.
  if ([OfficeRole.REPORTER, OfficeRole.SECRETARY].every((role) => powersBy(viewer, role).length === 0))
    powerFor(desk, MUTATIONS.recordPlan, await forumSubject(desk));
  const mayReview = may(viewer, MUTATIONS.reviewPlan, await forumSubject(desk)).allowed;
  const [plans, areas, alignments] = await Promise.all([plansAtDesk(db), planningAreas(db), alignmentsAtDesk(db, null)]);
  const own = areas.filter((area) => may(viewer, MUTATIONS.recordPlan, areaSubject(area)).allowed);
  return deskPage(desk, {
    title: plansWords(lang).title,
    status,
    children: <PlansView plans={plans} areas={own} {...{ mayReview, alignments, typed, told }} />,
  });
}

interface PlansProps {
  readonly plans: readonly DeskPlan[];
  /** The areas whose plans the viewer enters. */
  readonly areas: readonly PlanningArea[];
  readonly mayReview: boolean;
  readonly alignments: readonly Alignment[];
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

function PlansView({ plans, areas, mayReview, alignments, typed, told }: PlansProps) {
  const { lang, today } = useDesk();
  const words = plansWords(lang);
  const codes = new Set(areas.map(({ code }) => code));
  const shown = plans.filter((plan) => codes.has(plan.areaCode) || (mayReview && plan.isReviewed));
  const without = areas.filter(({ code }) => !plans.some((plan) => plan.areaCode === code && isOfDay(plan, today)));
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{areas.length === 0 && !mayReview ? words.notYours : words.lead}</p>
      <Told text={told} />
      <ActFaults typed={typed} />
      <p>
        <a href={inLang(lang, '/plans')}>{words.publicPage}</a>
      </p>
      {without.length > 0 && (
        <section>
          <h2>{words.without(without.length)}</h2>
          <ul>
            {without.map(({ code, names }) => (
              <li key={code}>
                <NameIn names={names} /> <Code>{code}</Code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {areas.length > 0 && (
        <details open={typed !== null}>
          <summary>{words.record}</summary>
          <p>{words.recordLead}</p>
          <RecordForm
            areas={areas.map(({ code, names }) => [code, `${textIn(names, lang)} (${code})`])}
            alignments={alignments}
            typed={typed}
          />
        </details>
      )}
      {shown.length > 0 && (
        <CardsTable caption={words.title} columns={Object.values(words.heads)} groups={[{ title: null, rows: shown.map(planRow) }]} />
      )}
    </>
  );
}

const planRow = ({ code, names, state, lastDay, isReviewed }: DeskPlan) => ({
  key: code,
  head: (
    <>
      <DeskLink to={`/desk/plans/${code}`}>
        <NameIn names={names} />
      </DeskLink>{' '}
      <Code>{code}</Code>
    </>
  ),
  cells: [isReviewed ? <ReviewTag key="state" state={state} /> : '', lastDay === null ? '' : <Day key="day" day={lastDay} />],
});

/** How the review of a plan stands. */
export const ReviewTag = ({ state }: { readonly state: PlanReviewState }) => <PlanReviewTag state={state} lang={useDesk().lang} />;
