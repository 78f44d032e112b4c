import { CostExtent, PlacementKind } from '../../../domain/vocabularies/projects';
import { textsIn } from '../../../i18n/dictionaries';
import { moneyText } from '../../../i18n/money-text';
import type { OfficeRow } from '../../../queries/desk/office.queries';
import type {
  costsAtDesk,
  DeskProject,
  namesAtDesk,
  placementsAtDesk,
  PlaceToChoose,
  responsibilitiesAtDesk,
  revisionsAtDesk,
  schedulesAtDesk,
  weightsAtDesk,
  WithOrigin,
} from '../../../queries/desk/project.queries';
import { CardsTable } from '../../components/cards-table';
import { Day, Instant } from '../../components/days';
import { inLang } from '../../shell/shell';
import { Code, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, type TypedAct } from '../institution/act-fields';
import {
  CostForm,
  FormsContents,
  PlacementForm,
  RenamingForm,
  ResponsibilityForm,
  ScheduleForm,
  WeightForm,
  WithdrawalForm,
} from './project-forms.view';
import { heldText, projectsWords, weightText } from './projects.words';

export interface ProjectProps {
  readonly project: DeskProject;
  readonly costs: Awaited<ReturnType<typeof costsAtDesk>>;
  readonly schedules: Awaited<ReturnType<typeof schedulesAtDesk>>;
  readonly names: Awaited<ReturnType<typeof namesAtDesk>>;
  readonly responsibilities: Awaited<ReturnType<typeof responsibilitiesAtDesk>>;
  readonly weights: Awaited<ReturnType<typeof weightsAtDesk>>;
  /** Those that can be named; none where the viewer assigns nothing. */
  readonly offices: readonly OfficeRow[];
  /** They may state who answers for it, and its weight. */
  readonly mayAssign: boolean;
  readonly placements: Awaited<ReturnType<typeof placementsAtDesk>>;
  /** What it may be placed in; none where the viewer may not say so. */
  readonly places: readonly PlaceToChoose[];
  readonly revisions: Awaited<ReturnType<typeof revisionsAtDesk>>;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function ProjectView(props: ProjectProps) {
  const { project, typed, told } = props;
  const { lang } = useDesk();
  const words = projectsWords(lang);
  return (
    <>
      <h1>
        <NameIn names={project.names} /> <Code>{project.code}</Code>
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <p>
        <a href={inLang(lang, `/projects/${project.code}`)}>{words.publicPage}</a>
      </p>
      <FormsContents {...props} />
      <section>
        <h2>{words.costs}</h2>
        <Costs {...props} />
        <CostForm {...props} />
      </section>
      <section>
        <h2>{words.schedules}</h2>
        <Schedules {...props} />
        <ScheduleForm {...props} />
      </section>
      <section>
        <h2>{words.names}</h2>
        <ProjectNames {...props} />
        <RenamingForm {...props} />
      </section>
      <section>
        <h2>{words.responsible}</h2>
        <Responsibilities {...props} />
        {props.mayAssign && <ResponsibilityForm {...props} />}
      </section>
      <section>
        <h2>{words.weights}</h2>
        <Weights {...props} />
        {props.mayAssign && <WeightForm {...props} />}
      </section>
      <section>
        <h2>{words.placements}</h2>
        <Placements {...props} />
        {props.mayAssign && Object.values(PlacementKind).map((kind) => <PlacementForm key={kind} kind={kind} {...props} />)}
      </section>
      <WithdrawalForm {...props} />
      <Revisions {...props} />
    </>
  );
}

function Costs({ costs }: ProjectProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  if (costs.length === 0) return <p className="q">{words.noCosts}</p>;
  const { costKinds } = textsIn(lang).briefing;
  // As totals choose it: the latest preferred one, else the latest of the whole project. The list has the latest first.
  const whole = costs.filter(({ extent }) => extent === CostExtent.WHOLE);
  const used = whole.find(({ preferred }) => preferred) ?? whole[0];
  return (
    <CardsTable
      caption={words.costs}
      columns={[words.amount, words.kind, words.extent, words.asOf, words.statedBy]}
      groups={[
        {
          title: null,
          rows: costs.map((cost) => ({
            key: cost.code,
            head: (
              <>
                <span className="num">{moneyText(Number(cost.amount), cost.currency, lang)}</span>{' '}
                {cost === used && <span className="tag ok">{words.used}</span>}
                <small>
                  <Code>{cost.code}</Code>
                  {cost.amountAsTyped && ` ${words.asTyped(cost.amountAsTyped)}`}
                </small>
              </>
            ),
            cells: [
              costKinds[cost.kind],
              words.extents[cost.extent],
              cost.asOf ? <Day day={cost.asOf} precision={cost.asOfPrecision} /> : <Unknown />,
              <Origin of={cost} />,
            ],
          })),
        },
      ]}
    />
  );
}

function Schedules({ schedules }: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  if (schedules.length === 0) return <p className="q">{words.noSchedules}</p>;
  return (
    <CardsTable
      caption={words.schedules}
      columns={[words.asOf, words.firstDay, words.lastDay, words.statedBy]}
      groups={[
        {
          title: null,
          rows: schedules.map((stated) => ({
            key: stated.code,
            head: (
              <>
                {stated.asOf ? <Day day={stated.asOf} precision={stated.asOfPrecision} /> : <Unknown />}
                <small>
                  <Code>{stated.code}</Code>
                </small>
              </>
            ),
            cells: [
              <ScheduleDay day={stated.startsOn} precision={stated.startsOnPrecision} kind={stated.startsOnKind} />,
              <ScheduleDay day={stated.endsOn} precision={stated.endsOnPrecision} kind={stated.endsOnKind} />,
              <Origin of={stated} />,
            ],
          })),
        },
      ]}
    />
  );
}

type Schedule = ProjectProps['schedules'][number];

function ScheduleDay({
  day,
  precision,
  kind,
}: {
  readonly day: Schedule['startsOn'];
  readonly precision: Schedule['startsOnPrecision'];
  readonly kind: Schedule['startsOnKind'];
}) {
  const words = projectsWords(useDesk().lang);
  if (day === null) return <Unknown />;
  return (
    <>
      <Day day={day} precision={precision} /> {kind && <span className="q s">({words.dayKinds[kind]})</span>}
    </>
  );
}

/** What offices stated of its provinces, sectors and corridors. */
function Placements({ placements }: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  if (placements.length === 0) return <p className="q">{words.noPlacements}</p>;
  return (
    <CardsTable
      caption={words.placements}
      columns={[words.placements, words.firstDayHeld, words.reason, words.statedBy]}
      groups={[
        {
          title: null,
          rows: placements.map((placed) => ({
            key: placed.code,
            head: (
              <>
                {words.placementKinds[placed.kind]}: {placed.links ?? words.noPlaces}
                <small>
                  <Code>{placed.code}</Code>
                </small>
              </>
            ),
            cells: [<Day day={placed.asOf} />, placed.reason, <Origin of={placed} />],
          })),
        },
      ]}
    />
  );
}

/** The names that offices gave it; nothing where it was never renamed. */
function ProjectNames({ names }: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  if (names.length === 0) return null;
  return (
    <CardsTable
      caption={words.names}
      columns={[words.name, words.heldFrom, words.reason, words.statedBy]}
      groups={[
        {
          title: null,
          rows: names.map((named) => ({
            key: named.code,
            head: (
              <>
                <NameIn names={named.names} />
                <small>
                  <Code>{named.code}</Code>
                </small>
              </>
            ),
            cells: [<Day day={named.asOf} />, named.reason, <Origin of={named} />],
          })),
        },
      ]}
    />
  );
}

/** Who answers for it, on any day. */
function Responsibilities({ responsibilities }: ProjectProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang);
  if (responsibilities.length === 0) return <p className="q">{words.noResponsible}</p>;
  return (
    <CardsTable
      caption={words.responsible}
      columns={[words.organisation, words.role, words.days, words.reason, words.statedBy]}
      groups={[
        {
          title: null,
          rows: responsibilities.map((held) => ({
            key: held.code,
            head: (
              <>
                <NameIn names={held.organisationNames} />
                <small>
                  <Code>{held.code}</Code>
                </small>
              </>
            ),
            cells: [words.roles[held.role], heldText(held, lang), held.reason ?? '', <Origin of={held} />],
          })),
        },
      ]}
    />
  );
}

/** The weights that it was given. */
function Weights({ weights }: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  if (weights.length === 0) return <p className="q">{words.noWeight}</p>;
  return (
    <CardsTable
      caption={words.weights}
      columns={[words.weight, words.weighedFrom, words.decision, words.basis, words.statedBy]}
      groups={[
        {
          title: null,
          rows: weights.map((given) => ({
            key: given.code,
            head: (
              <>
                <span className="num">{weightText(given, words)}</span>
                <small>
                  <Code>{given.code}</Code>
                </small>
              </>
            ),
            cells: [<Day day={given.asOf} />, given.decisionCode && <Code>{given.decisionCode}</Code>, given.reason, <Origin of={given} />],
          })),
        },
      ]}
    />
  );
}

/** Where a fact comes from: the office that stated it, or the document. */
function Origin({ of: { source, office } }: { readonly of: WithOrigin }) {
  const words = projectsWords(useDesk().lang);
  return (
    <>
      {office ? <NameIn names={office} /> : words.editors} {source && <Code>{source}</Code>}
    </>
  );
}

const Unknown = () => <span className="q">{useDesk().words.none}</span>;

function Revisions({ revisions }: ProjectProps) {
  const words = projectsWords(useDesk().lang);
  if (revisions.length === 0) return null;
  return (
    <section>
      <h2>{words.revisions}</h2>
      <ol className="line">
        {revisions.map(({ number, kind, changedAt, names, reason }) => (
          <li key={number}>
            {words.revisionKinds[kind]}
            {reason && ` · ${reason}`}
            <br />
            <span className="q s">
              <NameIn names={names} /> · <Instant at={changedAt} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
