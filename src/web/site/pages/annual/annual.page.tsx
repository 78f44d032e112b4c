import { isClosed } from '../../../../domain/action-follow-up';
import { type Day as DayText, daysLater, PROGRAMME_START } from '../../../../domain/days';
import { type FiscalYear, fiscalYear, fiscalYearOf, readFiscalYear } from '../../../../domain/fiscal-years';
import { ActionStatus } from '../../../../domain/vocabularies/mechanism';
import { textsIn } from '../../../../i18n/dictionaries';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { inLang } from '../../../shell/shell';
import { ReviewTag } from '../../components/area-plans';
import { KnownBar, StageBar } from '../../components/bars';
import { actionColumns, actionRow, dayOf, MeetingItem } from '../../components/events';
import { LongTable } from '../../components/long-table';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { projectColumns, ProjectName, projectRow, StageAndPercent } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { Count, RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { AnnualPageQuery, AnnualPageQueryVariables } from '../../page-data';
import { PageLink, type Site, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { FoldedChanges } from '../changes/change-groups';
import { Punctuality } from '../meeting/run';
import { plansWords } from '../plans/plans.words';
import { annualWords, yearName } from './annual.words';

type Meeting = NonNullable<AnnualPageQuery['meetings']>['nodes'][number];
type Project = NonNullable<AnnualPageQuery['projects']>['nodes'][number];
type Action = NonNullable<AnnualPageQuery['actionItems']>['nodes'][number];
type Area = NonNullable<NonNullable<AnnualPageQuery['memberState']>['plannedAreas']>[number];

/** The last day that a report tells of: that of its year, or of its moment where that is earlier. */
const lastDayOf = ({ to }: FiscalYear, site: Site): DayText => (dayOf(site) < to ? dayOf(site) : to);

/** The day with which the end of a year is compared: that before its first. */
const dayBefore = ({ from }: FiscalYear): DayText => (from < PROGRAMME_START ? PROGRAMME_START : daysLater(from, -1));

/** What the process manual asks for of each year, put together from the record: meetings, study visits, key projects and research. */
export const annualPage = sitePage<AnnualPageQuery, AnnualPageQueryVariables>({
  path: '/report/annual/:year',
  each: 'annualReports',
  lastDay: ({ year }, today) => readFiscalYear(year!, today)?.to ?? null,
  document: pageDocument('pages/annual/annual.graphql'),
  variables: ({ params }, site) => {
    const year = readFiscalYear(params.year!, site.today) ?? fiscalYearOf(site.today);
    const since = dayBefore(year);
    return { from: year.from, last: lastDayOf(year, site), since, hasBegun: since < dayOf(site) };
  },
  view: (data, site, { params }) => {
    const year = readFiscalYear(params.year!, site.today);
    if (!year || !data.all) return null;
    const words = annualWords[site.lang];
    const name = yearName(year, site.lang);
    const { projectCount, composition } = data.all.progress;
    return {
      title: words.title(name),
      description: words.description(name, projectCount, composition.stated + composition.finished),
      crumbs: [{ path: '/mechanism', text: site.words.menu.mechanism }],
      jsonLd: { '@type': 'Report', name: words.title(name), temporalCoverage: `${year.from}/${year.to}` },
      children: <Annual data={data} all={data.all} year={year} />,
    };
  },
  table: ({ projects }) => ({ columns: projectColumns, rows: projects!.nodes.map(projectRow) }),
});

interface AnnualProps {
  readonly data: AnnualPageQuery;
  readonly all: NonNullable<AnnualPageQuery['all']>;
  readonly year: FiscalYear;
}

function Annual({ data, all: { progress }, year }: AnnualProps) {
  const site = useSite();
  const words = annualWords[site.lang];
  const last = lastDayOf(year, site);
  const { composition, projectCount } = progress;
  return (
    <>
      <p className="q">{words.kind}</p>
      <h1>{words.title(yearName(year, site.lang))}</h1>
      <p>
        {words.span(<Day day={year.from} />, <Day day={year.to} />)} · {words.manual}
      </p>
      <p className="note">
        <OfWhen year={year} day={progress.asOf} />
      </p>
      <Neighbours year={year} />
      {projectCount > 0 && (
        <>
          <p className="lead">{site.words.known.lead(composition, projectCount)}</p>
          <KnownBar composition={composition} statedPercent={progress.statedPercent} list={{}} />
          <section className="cols">
            <div className="c7">
              <PercentBlock progress={progress} working={`${site.href('/about/numbers')}#working`} />
            </div>
          </section>
          <section>
            <h2>{site.words.stages.title}</h2>
            <StageBar byStage={progress.byStage} list={{}} />
          </section>
        </>
      )}
      <section>
        <h2>{words.meetings}</h2>
        <Part of={data.meetings}>{(known) => <Meetings {...known} year={year} />}</Part>
      </section>
      <section>
        <h2>{words.process}</h2>
        <Part of={runsOf(data)}>{(runs) => <Runs runs={runs} />}</Part>
      </section>
      <section>
        <h2>{words.visits}</h2>
        <p className="q">{words.noVisits}</p>
      </section>
      <section>
        <h2>{words.projects}</h2>
        <Part of={data.projects}>{(known) => <Projects {...known} from={year.from} />}</Part>
        <DataLinks hasTable />
      </section>
      {dayBefore(year) < progress.asOf && (
        <section>
          <h2>{words.changes(<Day day={dayBefore(year)} />)}</h2>
          <Part of={progress.changes}>{(changes) => <FoldedChanges changes={changes} />}</Part>
        </section>
      )}
      <section>
        <h2>{words.plans}</h2>
        <Part of={data.memberState ? data.memberState.plannedAreas : NO_AREAS}>
          {(areas) => <Reviews areas={areas} from={year.from} last={last} />}
        </Part>
      </section>
      <section>
        <h2>{words.actions}</h2>
        <Part of={data.actionItems}>{(known) => <Actions {...known} last={last} />}</Part>
      </section>
      <section>
        <h2>{words.research}</h2>
        <p className="q">{words.noResearch}</p>
      </section>
    </>
  );
}

/** Of which day the figures are, and by what was on record when. */
function OfWhen({ year, day }: { readonly year: FiscalYear; readonly day: DayText }) {
  const { lang, moment, today } = useSite();
  const words = annualWords[lang];
  if (moment.basis !== null && !moment.isOfPage) return <>{words.other(<Day day={day} />)}</>;
  return <>{year.to < today ? words.ended(<Day day={day} />) : words.running(<Day day={day} />)}</>;
}

/** The reports of the years before and after, each of its own moment. */
function Neighbours({ year: { year } }: { readonly year: FiscalYear }) {
  const { lang, frameLang, today, moment, href } = useSite();
  const words = annualWords[lang];
  const pathInLang = (path: string): string => inLang(frameLang, path);
  const near = [
    { text: words.before, of: fiscalYear(year - 1) },
    { text: words.after, of: fiscalYear(year + 1) },
  ].filter(({ of }) => readFiscalYear(String(of.year), today));
  return (
    <nav aria-label={words.kind}>
      <ul className="chips">
        {near.map(({ text, of }) => (
          <li key={of.year}>
            <a href={(moment.isOfPage ? pathInLang : href)(`/report/annual/${of.year}`)}>
              {text}: {yearName(of, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says how many of a list are looked through, where that is not all. */
function Shown({ shown, all }: { readonly shown: number; readonly all: number }) {
  return shown < all ? <p className="s q">{annualWords[useSite().lang].shown(shown, all)}</p> : null;
}

interface MeetingsProps {
  readonly nodes: readonly Meeting[];
  readonly totalCount: number;
  readonly year: FiscalYear;
}

function Meetings({ nodes, totalCount, year }: MeetingsProps) {
  const words = annualWords[useSite().lang];
  if (nodes.length === 0) return <p className="q">{words.noMeetings}</p>;
  return (
    <>
      <p>
        <Count value={totalCount}>{words.meetingsUnit(totalCount)}</Count>
      </p>
      <Shown shown={nodes.length} all={totalCount} />
      {nodes.some(({ endsOn, precision }) => precision !== 'DAY' && endsOn! > year.to) && <p className="s q">{words.wholeYear}</p>}
      <ol className="line">
        {nodes.map((meeting) => (
          <li key={meeting.code}>
            <MeetingItem meeting={meeting} />
          </li>
        ))}
      </ol>
    </>
  );
}

type Run = Pick<Meeting, 'code' | 'name'> & { readonly run: NonNullable<Meeting['processRun']> };

/** The runs of the process for the forums of the year; undefined = they could not be read. */
function runsOf({ meetings }: AnnualPageQuery): readonly Run[] | undefined {
  if (!meetings || meetings.nodes.some(({ processRun }) => processRun === undefined)) return undefined;
  return meetings.nodes.flatMap(({ code, name, processRun }) => (processRun ? [{ code, name, run: processRun }] : []));
}

/** For each forum of the year how many steps of its process ended on time. */
function Runs({ runs }: { readonly runs: readonly Run[] }) {
  const words = annualWords[useSite().lang];
  if (runs.length === 0) return <p className="q">{words.noRun}</p>;
  return (
    <ul>
      {runs.map(({ code, name, run }) => (
        <li key={code}>
          <PageLink to={`/meetings/${code}`}>
            <RecordText>{name}</RecordText>
          </PageLink>
          {': '}
          <Punctuality {...run.punctuality} />
        </li>
      ))}
    </ul>
  );
}

interface ProjectsProps {
  readonly nodes: readonly Project[];
  readonly totalCount: number;
  readonly from: DayText;
}

/** Reports of a project that its row shows; one more is asked for, to see whether there are others. */
const SHOWN_REPORTS = 12;

/** The projects with a report of a day in the year, with those days, the newest first and with its source. */
function Projects({ nodes, totalCount, from }: ProjectsProps) {
  const site = useSite();
  const [words, { projectTable }] = [annualWords[site.lang], site.words];
  const reported = nodes
    .map((project) => ({ project, inYear: project.inYear.nodes.filter(({ asOf }) => asOf >= from) }))
    .filter(({ inYear }) => inYear.length > 0);
  return (
    <>
      <Shown shown={nodes.length} all={totalCount} />
      {reported.length === 0 ? (
        <p className="q">{words.noProjects}</p>
      ) : (
        <>
          <p>
            <Count value={reported.length}>{words.projectsUnit(reported.length)}</Count>
          </p>
          <LongTable
            caption={words.projects}
            columns={[projectTable.project, projectTable.stage, words.reports]}
            groups={[
              {
                title: null,
                rows: reported.map(({ project, inYear }) => ({
                  key: project.code,
                  head: <ProjectName {...project} />,
                  cells: [
                    <StageAndPercent key="stage" project={project} />,
                    <span key="reports">
                      {inYear.slice(0, SHOWN_REPORTS).map(({ asOf, asOfPrecision }, i) => (
                        <span key={i}>
                          {i > 0 && ' · '}
                          <Day day={asOf} precision={asOfPrecision} />
                          {i === 0 && <Ref citation={project.reports.nodes[0]!.citation} />}
                        </span>
                      ))}
                      {inYear.length > SHOWN_REPORTS && ` · ${words.andEarlier}`}
                    </span>,
                  ],
                })),
              },
            ]}
          />
        </>
      )}
    </>
  );
}

/** A country that is not on record has no areas that plan. */
const NO_AREAS: readonly Area[] = [];

interface ReviewsProps {
  readonly areas: readonly Area[];
  readonly from: DayText;
  readonly last: DayText;
}

/** What the reviews of plans came to in the year, the first first. */
function Reviews({ areas, from, last }: ReviewsProps) {
  const { lang } = useSite();
  const words = annualWords[lang];
  const { heads } = plansWords[lang];
  const reviews = areas
    .flatMap(({ province, cluster }) => [...(province?.plans ?? []), ...(cluster?.plans ?? [])])
    .flatMap((plan) => plan.reviews.map((review) => ({ plan, ...review })))
    .filter(({ day }) => from <= day && day <= last)
    .sort((a, b) => a.day.localeCompare(b.day));
  if (reviews.length === 0) return <p className="q">{words.noPlans}</p>;
  return (
    <>
      <p>
        <Count value={reviews.length}>{words.reviewsUnit(reviews.length)}</Count>
      </p>
      <LongTable
        caption={words.plans}
        columns={[heads.plan, heads.review, words.reviewDay]}
        groups={[
          {
            title: null,
            rows: reviews.map(({ plan, number, state, day, office }) => ({
              key: `${plan.code}-${number}`,
              head: <RecordText>{plan.name}</RecordText>,
              cells: [
                <ReviewTag key="review" state={state} />,
                <span key="day">
                  <Day day={day} /> · <RecordText>{office.name}</RecordText>
                </span>,
              ],
            })),
          },
        ]}
      />
    </>
  );
}

/** The day on which the decision behind an action was taken: its own, else the last of the first of its meetings; null = not known. */
const askedOn = ({ decision: { decidedOn, meetings } }: Action): DayText | null =>
  decidedOn ?? meetings.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn])).sort()[0] ?? null;

interface ActionsProps {
  readonly nodes: readonly Action[];
  readonly totalCount: number;
  readonly last: DayText;
}

/** How far all is that was asked for by the end of the year, and what of it is still to be done. */
function Actions({ nodes, totalCount, last }: ActionsProps) {
  const site = useSite();
  const words = annualWords[site.lang];
  const { statuses } = textsIn(site.lang).briefing;
  const asked = nodes.filter((action) => (askedOn(action) ?? last) <= last);
  const open = asked.filter((action) => !isClosed(action));
  return (
    <>
      <Shown shown={nodes.length} all={totalCount} />
      {asked.length === 0 ? (
        <p className="q">{words.noActions}</p>
      ) : (
        <dl className="facts">
          {Object.values(ActionStatus).map((status) => {
            const count = asked.filter((action) => action.status === status).length;
            return (
              <Fact key={status} name={statuses[status]}>
                <Count value={count}>{words.actionsUnit(count)}</Count>
              </Fact>
            );
          })}
        </dl>
      )}
      {open.length > 0 && (
        <>
          <h3>{words.open}</h3>
          <LongTable
            caption={words.open}
            columns={actionColumns(site)}
            groups={[{ title: null, rows: open.map((action) => actionRow(action, site)) }]}
          />
        </>
      )}
    </>
  );
}
