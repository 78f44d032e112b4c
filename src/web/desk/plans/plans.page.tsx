import { MUTATIONS } from '../../../domain/mutations';
import type { PlanReviewState } from '../../../domain/vocabularies/planning';
import { type DeskPlan, plansAtDesk } from '../../../queries/desk/plan.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { PlanReviewTag } from '../../components/plan-review-tag';
import { inLang } from '../../shell/shell';
import { type DeskPage, deskPage, forumSubject, powerFor } from '../desk';
import { Code, DeskLink, NameIn, useDesk } from '../desk-parts';
import { plansWords } from './plans.words';

/** `/desk/plans`: the plans of provinces and clusters, with how their review stands. */
export const plansPage: DeskPage = async (desk) => {
  powerFor(desk, MUTATIONS.reviewPlan, await forumSubject(desk));
  return deskPage(desk, { title: plansWords(desk.lang).title, children: <PlansView plans={await plansAtDesk(desk.db)} /> });
};

function PlansView({ plans }: { readonly plans: readonly DeskPlan[] }) {
  const { lang } = useDesk();
  const words = plansWords(lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a href={inLang(lang, '/plans')}>{words.publicPage}</a>
      </p>
      <CardsTable caption={words.title} columns={Object.values(words.heads)} groups={[{ title: null, rows: plans.map(planRow) }]} />
    </>
  );
}

const planRow = ({ code, names, state, lastDay }: DeskPlan) => ({
  key: code,
  head: (
    <>
      <DeskLink to={`/desk/plans/${code}`}>
        <NameIn names={names} />
      </DeskLink>{' '}
      <Code>{code}</Code>
    </>
  ),
  cells: [<ReviewTag key="state" state={state} />, lastDay === null ? '' : <Day key="day" day={lastDay} />],
});

/** How the review of a plan stands. */
export const ReviewTag = ({ state }: { readonly state: PlanReviewState }) => <PlanReviewTag state={state} lang={useDesk().lang} />;
