import { reviewPlan } from '../../../commands/planning/review-plan.command';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { PlanReviewState } from '../../../domain/vocabularies/planning';
import { type DeskPlan, planAtDesk, reviewDays, reviewsAtDesk } from '../../../queries/desk/plan.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, forumSubject, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { PlanView } from './plan.view';
import { plansWords } from './plans.words';

interface Params {
  readonly plan: string;
}

const FIELDS = { reviewPlan: ['reviews', 'state', 'day:day', 'findings:texts'] };

/** `/desk/plans/{code}`: a plan of a province or a cluster, its reviews, and the form that takes the next step. */
export const planPage: DeskPage<Params> = async (desk, { plan }, query) =>
  page(desk, await found(desk, plan), null, plansWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const planForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const plan = await found(desk, params.plan);
  const power = powerFor(desk, MUTATIONS.reviewPlan, await forumSubject(desk));
  const [state, day] = [reader.oneOf('state', PlanReviewState), reader.day('day', true)];
  const input = { plan: plan.code, seenReviews: reader.number('reviews'), findings: reader.texts('findings') };
  const outcome =
    state === null || day === null ? null : await write(desk, { name: 'reviewPlan' }, power, reviewPlan, { ...input, state, day });
  if (outcome?.result) return { seeOther: `/desk/plans/${plan.code}?done=reviewPlan` };
  return page(desk, plan, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

async function found({ db }: Desk, code: string): Promise<DeskPlan> {
  const plan = await planAtDesk(db, code);
  if (!plan) throw new NothingThere();
  return plan;
}

async function page(desk: Desk, plan: DeskPlan, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  powerFor(desk, MUTATIONS.reviewPlan, await forumSubject(desk));
  const [reviews, days] = await Promise.all([reviewsAtDesk(desk.db, plan.id), reviewDays(desk.db)]);
  return deskPage(desk, {
    title: textIn(plan.names, desk.lang),
    status,
    crumbs: [{ path: '/desk/plans', text: plansWords(desk.lang).title }],
    children: <PlanView plan={plan} reviews={reviews} days={days} typed={typed} told={told} />,
  });
}
