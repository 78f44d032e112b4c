import { reviewDueOn } from '../../../domain/plan-review';
import { PlanReviewState } from '../../../domain/vocabularies/planning';
import type { Alignment, DeskObjective, DeskPlan, DeskPlanVersion, reviewsAtDesk } from '../../../queries/desk/plan.queries';
import { CardsTable } from '../../components/cards-table';
import { Day, Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { Hidden } from '../../components/form';
import { Code, DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, DayField, TextsField, type TypedAct } from '../institution/act-fields';
import { AmendForm, ObjectiveForm, WithdrawalForm } from './plan-forms.view';
import { ReviewTag } from './plans.page';
import { plansWords } from './plans.words';

type Review = Awaited<ReturnType<typeof reviewsAtDesk>>[number];

interface PlanProps {
  readonly plan: DeskPlan;
  readonly reviews: readonly Review[];
  /** How many days a review takes. */
  readonly days: number;
  /** Those that offices stated, the newest first. */
  readonly versions: readonly DeskPlanVersion[];
  readonly objectives: readonly DeskObjective[];
  /** The objective that is to be amended; null = none. */
  readonly chosen: DeskObjective | null;
  readonly alignments: readonly Alignment[];
  readonly mayReview: boolean;
  readonly mayAmend: boolean;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function PlanView(props: PlanProps) {
  const { plan, reviews, days, typed, told } = props;
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
        {plan.isReviewed && (
          <Fact name={words.heads.state}>
            <ReviewTag state={state} />
          </Fact>
        )}
        {state === PlanReviewState.IN_REVIEW && (
          <Fact name={words.due}>
            <Day day={reviewDueOn(lastDay!, days)} />
          </Fact>
        )}
      </dl>
      <Contents {...props} />
      {plan.isReviewed && <h2>{words.reviews}</h2>}
      {plan.isReviewed &&
        (reviews.length === 0 ? (
          <p className="q">{words.none}</p>
        ) : (
          <CardsTable
            caption={words.reviews}
            columns={[words.heads.state, words.day, words.office, words.findings]}
            groups={[{ title: null, rows: reviews.map(reviewRow) }]}
          />
        ))}
      {props.mayReview && <ReviewForm plan={plan} typed={typed} />}
    </>
  );
}

/** What the plan aims at and is aligned with, who stated it, and the forms that amend it. */
function Contents({ plan, objectives, chosen, alignments, versions, mayAmend, typed }: PlanProps) {
  const words = plansWords(useDesk().lang);
  const forms = { plan, alignments, typed };
  return (
    <section>
      <h2>{words.objectives}</h2>
      {objectives.length === 0 ? (
        <p className="q">{words.noObjectives}</p>
      ) : (
        <ul>
          {objectives.map(({ code, titles, sectors }) => (
            <li key={code}>
              <NameIn names={titles} /> <Code>{code}</Code>
              {sectors.length > 0 && <small>{` · ${words.sectors} ${sectors.join(' ')}`}</small>}
              {mayAmend && (
                <>
                  {' · '}
                  <DeskLink to={`/desk/plans/${plan.code}?objective=${code}#objective`}>{words.amendObjective}</DeskLink>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <Aligned kind="plan" label={words.alignsWith} alignments={alignments} />
      <Aligned kind="corridor" label={words.corridors} alignments={alignments} />
      {versions.length > 0 && (
        <>
          <h2>{words.versions}</h2>
          <ol reversed>
            {versions.map(({ version, statedAt, officeNames, reason }) => (
              <li key={version} value={version}>
                <NameIn names={officeNames} /> · <Instant at={statedAt} /> · {reason ?? words.entered}
              </li>
            ))}
          </ol>
        </>
      )}
      {mayAmend && (
        <>
          <ObjectiveForm {...forms} chosen={chosen} />
          <AmendForm {...forms} />
          {versions.some(({ version }) => version === 1) && plan.reviews === 0 && <WithdrawalForm plan={plan} typed={typed} />}
        </>
      )}
    </section>
  );
}

interface AlignedProps {
  readonly kind: Alignment['kind'];
  readonly label: string;
  readonly alignments: readonly Alignment[];
}

/** The things of one kind that the plan is aligned with; nothing where there are none. */
function Aligned({ kind, label, alignments }: AlignedProps) {
  const held = alignments.filter((each) => each.kind === kind && each.isHeld);
  if (held.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul>
        {held.map(({ code, names }) => (
          <li key={code}>
            <NameIn names={names} /> <Code>{code}</Code>
          </li>
        ))}
      </ul>
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
