import type { ComponentProps } from 'react';
import { isClosed } from '../../../../domain/action-follow-up';
import { ActionStatus } from '../../../../domain/vocabularies/mechanism';
import { CardsTable } from '../../../components/cards-table';
import { Day, Days } from '../../../components/days';
import { AreaPlans } from '../../components/area-plans';
import { KnownBar, KnownLine, StageBar } from '../../components/bars';
import { actionColumns, actionRow, CancelledTag, dayOf, MeetingItem } from '../../components/events';
import { LongTable } from '../../components/long-table';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { projectColumns, projectRow, ProjectTable } from '../../components/project-table';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ReportMeetingQuery, ReportPageQuery, ReportPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { FoldedChanges } from '../changes/change-groups';
import { mechanismWords } from '../mechanism/mechanism.words';
import { meetingWords } from '../meeting/meeting.words';
import { reportWords } from './report.words';
import { Areas, AreasInShort, attendanceIn, Circulars, OpenActions, type ReportedArea } from './report-areas';

type Meeting = NonNullable<ReportPageQuery['meeting']>;
type Action = NonNullable<ReportPageQuery['actionItems']>['nodes'][number];
type Country = NonNullable<ReportPageQuery['memberState']>;
type Below = NonNullable<ReportPageQuery['body']>['receivesFrom'][number];

/** What the report is about, with the folder of its pages. */
interface Scope extends Omit<Country, 'provinces'> {
  readonly folder: 'bodies' | 'clusters' | 'countries';
  /** The bodies below a body. */
  readonly bodies: readonly Below[];
  /** The provinces of a cluster or a country; null = it is about a body. */
  readonly areas: readonly ReportedArea[] | null;
  /** The plans of a cluster; undefined = it is about none, or they could not be read. */
  readonly plans?: ComponentProps<typeof AreaPlans>['plans'];
}

/** The paper that a level of the mechanism, a cluster or a country has for a meeting: what is known, what changed, what is to be followed up. */
export const reportPage = sitePage<ReportPageQuery, ReportPageQueryVariables, ReportMeetingQuery>({
  path: '/report/:scope/:meeting',
  each: 'reports',
  ofMeeting: ({ meeting }) => meeting!,
  first: {
    document: pageDocument('pages/report/report-meeting.graphql'),
    variables: ({ params }) => ({ meeting: params.meeting, scope: params.scope }),
  },
  document: pageDocument('pages/report/report.graphql'),
  variables: ({ params }, site, { meeting, body, cluster, memberState }) => {
    const previous = meeting?.body && previousOf(meeting, meeting.body.meetings.nodes, dayOf(site));
    return {
      meeting: params.meeting!,
      scope: params.scope!,
      isBody: body !== null,
      isCluster: cluster !== null,
      isCountry: memberState !== null,
      previous: previous?.code ?? '',
      hasPrevious: Boolean(previous),
      hasSeats: Boolean(previous) && !body,
      country: cluster?.memberState.code ?? memberState?.code ?? '',
      // A body is told what became of all that its meetings asked for; for an area all that is still to be done is found.
      ...(body
        ? { hasActions: Boolean(previous), follows: { body: { eq: meeting?.body?.code ?? '' } } }
        : { hasActions: true, follows: { status: { in: OPEN } }, followsAsOf: site.moment.asOf, followsKnownAt: site.moment.knownAt }),
    };
  },
  view: (data, site) => {
    const { meeting } = data;
    const scope = scopeOf(data);
    if (!meeting || !scope) return null;
    const words = reportWords[site.lang];
    const { projectCount, composition } = scope.progress;
    return {
      title: words.title(meeting.name),
      description: words.description(scope.name, meeting.name, projectCount, composition.stated + composition.finished),
      crumbs: [
        { path: '/meetings', text: site.words.menu.meetings },
        { path: `/meetings/${meeting.code}`, text: meeting.name },
      ],
      jsonLd: { '@type': 'Report', name: words.title(meeting.name), about: scope.name },
      children: <Report data={data} meeting={meeting} scope={scope} />,
    };
  },
  table: (data) => ({ columns: projectColumns, rows: scopeOf(data)!.projects!.nodes.map(projectRow) }),
});

/** The states of an action that is still to be done, or of which that is not known. */
const OPEN = Object.values(ActionStatus).filter((status) => !isClosed({ status }));

type Meetings = NonNullable<NonNullable<ReportMeetingQuery['meeting']>['body']>['meetings']['nodes'];

/** The meeting of the same body before a day and before the given one, which was held; undefined = none is on record. */
export const previousOf = ({ code }: { readonly code: string }, newestFirst: Meetings, day: string): Meetings[number] | undefined =>
  newestFirst.find((other) => other.code !== code && other.startsOn !== null && other.startsOn < day && other.status !== 'CANCELLED');

function scopeOf({ body, cluster, memberState }: ReportPageQuery): Scope | null {
  if (body) return { ...body, folder: 'bodies', bodies: body.receivesFrom, areas: null };
  if (cluster) return { ...cluster, folder: 'clusters', bodies: [], areas: cluster.provinces };
  return memberState ? { ...memberState, folder: 'countries', bodies: [], areas: memberState.provinces.nodes } : null;
}

/** The condition by which the list of projects has those of the report. */
const LISTED_BY = { bodies: 'body', clusters: 'cluster', countries: 'country' } as const;

interface ReportProps {
  readonly data: ReportPageQuery;
  readonly meeting: Meeting;
  readonly scope: Scope;
}

function Report({ data, meeting, scope }: ReportProps) {
  const site = useSite();
  const words = reportWords[site.lang];
  const { code, name, folder, progress, projects, areas } = scope;
  const { composition, projectCount } = progress;
  const list = { [LISTED_BY[folder]]: code };
  return (
    <>
      <p className="q">
        {words.kind} · <PageLink to={`/${folder}/${code}`}>{name}</PageLink>
      </p>
      <h1>{words.title(meeting.name)}</h1>
      <p>
        <PageLink to={`/meetings/${meeting.code}`}>
          <RecordText>{meeting.name}</RecordText>
        </PageLink>
        {' · '}
        <Days {...meeting} />
        {meeting.place && (
          <>
            {' · '}
            <RecordText>{meeting.place}</RecordText>
          </>
        )}
        <CancelledTag status={meeting.status} />
      </p>
      <Moment meeting={meeting} day={progress.asOf} />
      {areas && <AreasInShort areas={areas} day={progress.asOf} previous={data.previous} attendance={attendanceIn(data)} />}
      {projectCount === 0 ? (
        <p className="lead">{words.none}</p>
      ) : (
        <>
          <p className="lead">{site.words.known.lead(composition, projectCount)}</p>
          <KnownBar composition={composition} statedPercent={progress.statedPercent} list={list} />
          <section className="cols">
            <div className="c7">
              <PercentBlock progress={progress} working={`${site.href('/about/numbers')}#working`} />
            </div>
          </section>
          <section>
            <h2>{site.words.stages.title}</h2>
            <StageBar byStage={progress.byStage} list={list} />
          </section>
        </>
      )}
      {areas ? (
        <Areas areas={areas} meeting={meeting} day={progress.asOf} attendance={attendanceIn(data)} />
      ) : (
        <Bodies bodies={scope.bodies} />
      )}
      {folder === 'clusters' && <AreaPlans plans={scope.plans} />}
      <Since data={data} changes={progress.changes} />
      {projectCount > 0 && (
        <section>
          <h2>{words.projects}</h2>
          <Part of={projects}>{({ nodes }) => <ProjectTable projects={nodes} isBrief />}</Part>
        </section>
      )}
      <DataLinks hasTable />
      {areas ? (
        <>
          <section>
            <h2>{words.open}</h2>
            <Part of={data.actionItems}>{({ nodes }) => <OpenActions actions={nodes} areas={areas} />}</Part>
          </section>
          <Circulars areas={areas} />
        </>
      ) : (
        <section>
          <h2>{words.actions}</h2>
          <Part of={data.previous ? data.actionItems : NO_ACTIONS}>{({ nodes }) => <Actions actions={nodes} day={progress.asOf} />}</Part>
        </section>
      )}
    </>
  );
}

/** Of which moment the report is, where that is not plainly the day of the meeting. */
function Moment({ meeting: { startsOn, precision }, day }: { readonly meeting: Meeting; readonly day: string }) {
  const { lang } = useSite();
  const words = reportWords[lang];
  if (startsOn === null) return <p className="note">{words.undated(<Day day={day} />)}</p>;
  if (startsOn > day) return <p className="note">{words.coming(<Day day={day} />)}</p>;
  return precision === 'DAY' ? null : <p className="note">{meetingWords[lang].firstDayOnly}</p>;
}

/** The bodies below, each with what is known of it. */
function Bodies({ bodies }: { readonly bodies: readonly Below[] }) {
  const { lang } = useSite();
  const words = reportWords[lang];
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2>{words.bodies}</h2>
      <p className="s q">{mechanismWords[lang].notAdditive}</p>
      <CardsTable
        caption={words.bodies}
        columns={[words.body, words.known]}
        groups={[
          {
            title: null,
            rows: bodies.map(({ code, name, progress }) => ({
              key: code,
              head: <PageLink to={`/bodies/${code}`}>{name}</PageLink>,
              cells: [<KnownLine key="known" progress={progress} />],
            })),
          },
        ]}
      />
    </section>
  );
}

/** The meeting of the body before this one, and what has changed since. */
function Since({ data: { previous }, changes }: { readonly data: ReportPageQuery; readonly changes: Country['progress']['changes'] }) {
  const words = reportWords[useSite().lang];
  if (!previous) return null;
  return (
    <section>
      <h2>{words.previous}</h2>
      <ul className="ba">
        <li>
          <MeetingItem meeting={previous} />
        </li>
      </ul>
      <h2>{words.since}</h2>
      <Part of={changes}>{(known) => <FoldedChanges changes={known} />}</Part>
    </section>
  );
}

/** Before the first meeting of a body nothing was asked for. */
const NO_ACTIONS: NonNullable<ReportPageQuery['actionItems']> = { nodes: [] };

/** What the earlier meetings of the body asked for, as it stands on record today. */
function Actions({ actions, day }: { readonly actions: readonly Action[]; readonly day: string }) {
  const site = useSite();
  const words = reportWords[site.lang];
  const asked = actions.filter(({ decision }) => decision.decidedOn === null || decision.decidedOn < day);
  if (asked.length === 0) return <p className="q">{words.noActions}</p>;
  return (
    <>
      <p className="s q">{words.actionsNote}</p>
      <LongTable
        caption={words.actions}
        columns={actionColumns(site)}
        groups={[{ title: null, rows: asked.map((action) => actionRow(action, site)) }]}
      />
    </>
  );
}
