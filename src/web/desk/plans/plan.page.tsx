import { reviewPlan } from '../../../commands/planning/review-plan.command';
import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { may, type Subject } from '../../../domain/permissions';
import { PlanReviewState } from '../../../domain/vocabularies/planning';
import {
  alignmentsAtDesk,
  type DeskPlan,
  objectivesAtDesk,
  planAtDesk,
  planVersionsAtDesk,
  reviewDays,
  reviewsAtDesk,
} from '../../../queries/desk/plan.queries';
import { planningAreaByCode } from '../../../queries/planning/plan-keepers.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, forumSubject, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { PlanView } from './plan.view';
import { amendHead, areaSubject, PLAN_FIELDS, stateObjective, withdraw } from './plan-acts';
import { plansWords } from './plans.words';

interface Params {
  readonly plan: string;
}

const FIELDS = { reviewPlan: ['reviews', 'state', 'day:day', 'findings:texts'], ...PLAN_FIELDS };

/** `/desk/plans/{code}`: a plan of a province or a cluster, the forms that amend it, its reviews, and the form that takes the next step. */
export const planPage: DeskPage<Params> = async (desk, { plan }, query) =>
  page(desk, await found(desk, plan), query.get('objective'), null, plansWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const planForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const plan = await found(desk, params.plan);
  const reader = new ActReader(desk, typed);
  const outcome = await (() => {
    switch (typed.act as keyof typeof FIELDS) {
      case 'reviewPlan':
        return review(desk, reader, plan);
      case 'amendPlan':
        return amendHead(desk, powerFor(desk, MUTATIONS.amendPlan, plan.subject), reader, plan);
      case 'stateObjective':
        return stateObjective(desk, powerFor(desk, MUTATIONS.amendPlan, plan.subject), reader, plan, plan.objectives);
      case 'withdrawPlan':
        return withdraw(desk, powerFor(desk, MUTATIONS.withdrawPlan, plan.subject), reader, plan);
      default:
        throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
    }
  })();
  if (outcome?.result)
    return { seeOther: typed.act === 'withdrawPlan' ? '/desk/plans?done=withdrawPlan' : `/desk/plans/${plan.code}?done=${typed.act}` };
  const objective = reader.textOrNull('objective');
  return page(desk, plan, objective, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

/** Takes the next step of the review; null = a field of the form cannot be read. */
async function review(desk: Desk, reader: ActReader, { code }: DeskPlan) {
  const power = powerFor(desk, MUTATIONS.reviewPlan, await forumSubject(desk));
  const [state, day] = [reader.oneOf('state', PlanReviewState), reader.day('day', true)];
  const input = { plan: code, seenReviews: reader.number('reviews'), findings: reader.texts('findings') };
  return state === null || day === null ? null : write(desk, { name: 'reviewPlan' }, power, reviewPlan, { ...input, state, day });
}

/** A plan with its parts, and what is asked of those who state it. */
interface FoundPlan extends DeskPlan {
  readonly subject: Subject;
  readonly objectives: Awaited<ReturnType<typeof objectivesAtDesk>>;
  readonly alignments: Awaited<ReturnType<typeof alignmentsAtDesk>>;
}

async function found({ db }: Desk, code: string): Promise<FoundPlan> {
  const plan = await planAtDesk(db, code);
  if (!plan) throw new NothingThere();
  const [[area], objectives, alignments] = await Promise.all([
    planningAreaByCode(db, [plan.areaCode], null),
    objectivesAtDesk(db, plan.id),
    alignmentsAtDesk(db, plan.id),
  ]);
  return { ...plan, subject: area ? areaSubject(area) : { office: null }, objectives, alignments };
}

async function page(
  desk: Desk,
  plan: FoundPlan,
  objective: string | null,
  typed: TypedAct | null,
  told: string | null,
  status = 200,
): Promise<DeskAnswer> {
  const mayReview = plan.isReviewed && may(desk.viewer, MUTATIONS.reviewPlan, await forumSubject(desk)).allowed;
  // Who may neither review nor amend it, has nothing to do here.
  if (!mayReview) powerFor(desk, MUTATIONS.amendPlan, plan.subject);
  const [reviews, days, versions] = await Promise.all([
    reviewsAtDesk(desk.db, plan.id),
    reviewDays(desk.db),
    planVersionsAtDesk(desk.db, plan.id),
  ]);
  return deskPage(desk, {
    title: textIn(plan.names, desk.lang),
    status,
    crumbs: [{ path: '/desk/plans', text: plansWords(desk.lang).title }],
    children: (
      <PlanView
        {...{ plan, reviews, days, versions, typed, told, mayReview }}
        mayAmend={may(desk.viewer, MUTATIONS.amendPlan, plan.subject).allowed}
        objectives={plan.objectives}
        chosen={plan.objectives.find(({ code }) => code === objective) ?? null}
        alignments={plan.alignments}
      />
    ),
  });
}
