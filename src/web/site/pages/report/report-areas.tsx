import { Fragment } from 'react';
import type { Day as DayText } from '../../../../domain/days';
import { isOfDay } from '../../../../domain/plan-review';
import { yearsText } from '../../../../i18n/date-text';
import { Fact } from '../../../components/fact';
import { standingWords } from '../../../components/standing.words';
import { ReviewTag } from '../../components/area-plans';
import { KnownLine } from '../../components/bars';
import { eventWords } from '../../components/event.words';
import { actionColumns, actionRow } from '../../components/events';
import { LongTable } from '../../components/long-table';
import { Part } from '../../components/part';
import { Count, RecordText } from '../../components/text';
import type { ReportPageQuery } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { proceedingsWords } from '../meeting/proceedings.words';
import { reportWords } from './report.words';

/** A province in the report of a cluster or a country. */
export type ReportedArea = NonNullable<ReportPageQuery['memberState']>['provinces']['nodes'][number];

type Attendance = NonNullable<NonNullable<NonNullable<ReportPageQuery['seen']>['proceedings']>['attendance']>;
type Action = NonNullable<ReportPageQuery['actionItems']>['nodes'][number];
type Plan = ReportedArea['plans'][number];

/**
 * Who attended the meeting before, as far as it was on record; null = nothing was, or there was no meeting before; undefined = it could not
 * be read.
 */
export const attendanceIn = ({ seen }: ReportPageQuery): Attendance | null | undefined =>
  seen ? seen.proceedings && seen.proceedings.attendance : null;

/** True for a plan whose period a day lies in. */
const isInForce = (plan: Plan, day: DayText): boolean =>
  !plan.inPreparation && plan.startsOn !== null && plan.endsOn !== null && isOfDay(plan, day);

const plansInForce = ({ plans }: ReportedArea, day: DayText): readonly Plan[] => plans.filter((plan) => isInForce(plan, day));

/** The codes of all that is to be done in some provinces, each once. */
const openIn = (areas: readonly ReportedArea[]): ReadonlySet<string> =>
  new Set(areas.flatMap(({ openActions }) => openActions.map(({ code }) => code)));

const waiting = ({ circulars }: ReportedArea): ReportedArea['circulars'] =>
  circulars.filter(({ acknowledgedAt }) => acknowledgedAt === null);

/** What the areas are: a country has provinces or states, not both. */
const kindOf = (areas: readonly ReportedArea[]): ReportedArea['kind'] => areas[0]?.kind ?? 'PROVINCE';

interface AreasProps {
  readonly areas: readonly ReportedArea[];
  readonly day: DayText;
  readonly attendance: Attendance | null | undefined;
}

/** The provinces together, in a few lines. */
export function AreasInShort({ areas, day, attendance, previous }: AreasProps & Pick<ReportPageQuery, 'previous'>) {
  const { lang } = useSite();
  const [words, proceedings] = [reportWords[lang], proceedingsWords[lang]];
  const kind = kindOf(areas);
  const circulars = areas.flatMap((area) => area.circulars);
  const seats = attendance?.seats.filter(({ province }) => areas.some(({ code }) => code === province.code)) ?? [];
  const attended = seats.filter(({ standing }) => standing === 'ATTENDED').length;
  return (
    <dl className="facts">
      <Fact name={words.plans}>{words.inForce(areas.filter((area) => plansInForce(area, day).length > 0).length, areas.length)}</Fact>
      <Fact name={words.open}>
        <Count value={openIn(areas).size}>{words.actionsUnit(openIn(areas).size)}</Count>
      </Fact>
      <Fact name={words.circulars}>
        {circulars.length === 0
          ? words.noCirculars
          : words.acknowledged(circulars.length - areas.flatMap(waiting).length, circulars.length)}
      </Fact>
      {previous && (
        <Fact name={words.at(words.heads[kind], previous.name)}>
          <Part of={attendance}>{(known) => (known ? words.attended(kind, attended, seats.length) : proceedings.nothing)}</Part>
        </Fact>
      )}
    </dl>
  );
}

interface AreaTableProps extends AreasProps {
  readonly meeting: { readonly code: string };
}

/** The provinces one by one. */
export function Areas({ areas, meeting, day, attendance }: AreaTableProps) {
  const { lang } = useSite();
  const words = reportWords[lang];
  const kind = kindOf(areas);
  const standingOf = ({ code }: ReportedArea): string => {
    const standing = attendance?.seats.find(({ province }) => province.code === code)?.standing;
    return standing ? standingWords[lang][standing] : proceedingsWords[lang].nothing;
  };
  return (
    <section>
      <h2>{words.areas[kind]}</h2>
      <p className="s q">{words.areasNote}</p>
      <LongTable
        caption={words.areas[kind]}
        columns={[words.area[kind], words.known, words.plans, words.open, words.circulars, ...(attendance ? [words.before[kind]] : [])]}
        groups={[
          {
            title: null,
            rows: areas.map((area) => ({
              key: area.code,
              head: (
                <>
                  <PageLink to={`/provinces/${area.code}`}>{area.name}</PageLink>
                  <small>
                    <a href={`/briefing/${area.code}/${meeting.code}?lang=${lang}`}>{words.briefing}</a>
                  </small>
                </>
              ),
              cells: [
                <KnownLine key="known" progress={area.progress} />,
                <PlansOf key="plans" area={area} day={day} />,
                <Count key="open" value={area.openActions.length}>
                  {words.actionsUnit(area.openActions.length)}
                </Count>,
                area.circulars.length === 0 ? (
                  <span className="q">{words.noCirculars}</span>
                ) : (
                  words.acknowledged(area.circulars.length - waiting(area).length, area.circulars.length)
                ),
                ...(attendance ? [standingOf(area)] : []),
              ],
            })),
          },
        ]}
      />
    </section>
  );
}

/** The years of the plans of a province that are in force, with their review, else why there is none. */
function PlansOf({ area, day }: { readonly area: ReportedArea; readonly day: DayText }) {
  const { lang } = useSite();
  const words = reportWords[lang];
  const inForce = plansInForce(area, day);
  if (inForce.length === 0) return <span className="q">{area.plans.length === 0 ? words.noPlan : words.noPlanInForce}</span>;
  return inForce.map(({ startsOn, endsOn, reviewState }, i) => (
    <Fragment key={i}>
      {i > 0 && ' · '}
      {eventWords[lang].year(yearsText(startsOn!, endsOn!, lang))}
      {reviewState && <ReviewTag state={reviewState} />}
    </Fragment>
  ));
}

/** All that is still to be done in the provinces, each once. */
export function OpenActions({ actions, areas }: { readonly actions: readonly Action[]; readonly areas: readonly ReportedArea[] }) {
  const site = useSite();
  const words = reportWords[site.lang];
  const codes = openIn(areas);
  const open = actions.filter(({ code }) => codes.has(code));
  if (codes.size === 0) return <p className="q">{words.noOpen}</p>;
  return (
    <>
      {open.length < codes.size && <p className="s q">{words.openShown(open.length, codes.size)}</p>}
      <LongTable
        caption={words.open}
        columns={[...actionColumns(site), words.where]}
        groups={[
          {
            title: null,
            rows: open.map((action) => {
              const row = actionRow(action, site);
              return { ...row, cells: [...row.cells, <Where key="where" code={action.code} areas={areas} />] };
            }),
          },
        ]}
      />
    </>
  );
}

/** Which of the provinces an action concerns. */
function Where({ code, areas }: { readonly code: string; readonly areas: readonly ReportedArea[] }) {
  const words = reportWords[useSite().lang];
  const concerned = areas.filter(({ openActions }) => openActions.some((action) => action.code === code));
  return <>{concerned.length === areas.length ? words.everywhere : concerned.map(({ name }) => name).join(' · ')}</>;
}

/** The circulars that an office of the provinces has not acknowledged, with those offices; nothing where there is none. */
export function Circulars({ areas }: { readonly areas: readonly ReportedArea[] }) {
  const words = reportWords[useSite().lang];
  const left = areas.flatMap(waiting);
  const circulars = [...new Map(left.map(({ circular }) => [circular.code, circular])).values()];
  if (circulars.length === 0) return null;
  return (
    <section>
      <h2>{words.notAcknowledged}</h2>
      <ul>
        {circulars.map(({ code, title }) => (
          <li key={code}>
            <PageLink to={`/decisions/${code}`}>
              <RecordText>{title}</RecordText>
            </PageLink>
            <span className="s block">
              {left
                .filter(({ circular }) => circular.code === code)
                .map(({ organisation }) => organisation.name)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
