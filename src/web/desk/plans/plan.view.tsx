import { reviewDueOn } from '../../../domain/plan-review';
import { PlanReviewState } from '../../../domain/vocabularies/planning';
import type { DeskPlan, reviewsAtDesk } from '../../../queries/desk/plan.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { Fact } from '../../components/fact';
import { Hidden } from '../../components/form';
import { NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, DayField, TextsField, type TypedAct } from '../institution/act-fields';
import { ReviewTag } from './plans.page';
import { plansWords } from './plans.words';

type Review = Awaited<ReturnType<typeof reviewsAtDesk>>[number];

interface PlanProps {
  readonly plan: DeskPlan;
  readonly reviews: readonly Review[];
  /** How many days a review takes. */
  readonly days: number;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function PlanView({ plan, reviews, days, typed, told }: PlanProps) {
  const words = plansWords(useDesk().lang);
  const { startsOn, endsOn, state, lastDay } = plan;
  return (
    <>
      <h1>
        <NameIn names={plan.names} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <dl className="facts">
        <Fact name={words.area}>
          <NameIn names={plan.areaNames} />
        </Fact>
        {startsOn !== null && endsOn !== null && (
          <Fact name={words.period}>
            <Day day={startsOn} /> – <Day day={endsOn} />
          </Fact>
        )}
        <Fact name={words.heads.state}>
          <ReviewTag state={state} />
        </Fact>
        {state === PlanReviewState.IN_REVIEW && (
          <Fact name={words.due}>
            <Day day={reviewDueOn(lastDay!, days)} />
          </Fact>
        )}
      </dl>
      <h2>{words.reviews}</h2>
      {reviews.length === 0 ? (
        <p className="q">{words.none}</p>
      ) : (
        <CardsTable
          caption={words.reviews}
          columns={[words.heads.state, words.day, words.office, words.findings]}
          groups={[{ title: null, rows: reviews.map(reviewRow) }]}
        />
      )}
      <ReviewForm plan={plan} typed={typed} />
    </>
  );
}

const reviewRow = ({ number, state, day, officeNames, findings }: Review) => ({
  key: String(number),
  head: <ReviewTag state={state} />,
  cells: [
    <Day key="day" day={day} />,
    officeNames ? <NameIn key="office" names={officeNames} /> : '',
    findings ? <NameIn key="findings" names={findings} /> : '',
  ],
});

/** The next step of the review: it begins, or it ends in one of two ways. */
function ReviewForm({ plan: { code, state, reviews }, typed }: Pick<PlanProps, 'plan' | 'typed'>) {
  const words = plansWords(useDesk().lang);
  const form = { act: 'reviewPlan', typed };
  const isOpen = state === PlanReviewState.IN_REVIEW;
  const { REVIEWED, RETURNED } = PlanReviewState;
  return (
    <section>
      <h2>{isOpen ? words.end : words.begin}</h2>
      <ActForm
        act={form.act}
        to={`/desk/plans/${code}`}
        button={isOpen ? words.endButton : words.beginButton}
        hidden={{ reviews: String(reviews) }}
      >
        {isOpen ? (
          <ChoiceField
            form={form}
            name="state"
            label={words.result}
            options={([REVIEWED, RETURNED] as const).map((end) => [end, words.results[end]] as const)}
          />
        ) : (
          <Hidden name="state" value={PlanReviewState.IN_REVIEW} />
        )}
        <DayField form={form} name="day" label={words.day} />
        {isOpen && <TextsField form={form} name="findings" label={words.findings} hint={words.findingsHint} isLong />}
      </ActForm>
    </section>
  );
}
