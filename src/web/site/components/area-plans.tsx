import type { PlanReviewState } from '../../../domain/vocabularies/planning';
import { PlanReviewTag } from '../../components/plan-review-tag';
import { useSite } from '../site';
import type { CitedSource } from '../source-list';
import { Part } from './part';
import { Ref } from './sources';
import { RecordText } from './text';

/** A plan of a province or a cluster, as the fragment `AreaPlan` asks for it. */
export interface ShownPlan {
  readonly code: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly inPreparation: boolean;
  /** Null = the secretariat does not review it. */
  readonly reviewState: `${PlanReviewState}` | null;
  readonly objectives: readonly { readonly code: string; readonly title: string; readonly citation: CitedSource | null }[];
  readonly citations: readonly CitedSource[];
}

/** How the review of a plan stands, behind its name. */
export const ReviewTag = ({ state }: { readonly state: `${PlanReviewState}` }) => (
  <>
    {' '}
    <PlanReviewTag state={state} lang={useSite().lang} />
  </>
);

/** The newest first; one without a first day last. */
const newestFirst = (a: ShownPlan, b: ShownPlan): number =>
  (b.startsOn ?? '').localeCompare(a.startsOn ?? '') || a.code.localeCompare(b.code);

/** The development plans of an area with what they aim at; says so where none is on record. Undefined: they could not be read. */
export function AreaPlans({ plans }: { readonly plans: readonly ShownPlan[] | undefined }) {
  const words = useSite().words.areaPlans;
  return (
    <section className="plans">
      <h2>{words.title}</h2>
      <Part of={plans}>{(known) => (known.length === 0 ? <p className="q">{words.none}</p> : <PlanList plans={known} />)}</Part>
    </section>
  );
}

function PlanList({ plans }: { readonly plans: readonly ShownPlan[] }) {
  const words = useSite().words.areaPlans;
  return (
    <ul>
      {[...plans].sort(newestFirst).map(({ code, name, inPreparation, reviewState, objectives, citations }) => (
        <li key={code}>
          <RecordText>{name}</RecordText>
          {inPreparation && ' '}
          {inPreparation && <span className="tag">{words.inPreparation}</span>}
          {reviewState && <ReviewTag state={reviewState} />}
          {citations.map((citation, i) => (
            <Ref key={i} citation={citation} />
          ))}
          {objectives.map(({ code: objective, title, citation }) => (
            <p className="q" key={objective}>
              <RecordText>{title}</RecordText>
              <Ref citation={citation} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
