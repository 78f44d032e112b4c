import { daysLater } from '../../../../domain/days';
import { joined } from '../../../../exports/table';
import type { TableRow } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { KnownBar, KnownLine, StageBar } from '../../components/bars';
import { Differences } from '../../components/differing';
import { LongTable } from '../../components/long-table';
import { CalendarLink, DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { ProjectName } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { RecordText, Unknown } from '../../components/text';
import { Working } from '../../components/working';
import { pageDocument } from '../../documents';
import type { BodyPageQuery, BodyPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { reportWords } from '../report/report.words';
import { bodyWords } from './body.words';

type Body = NonNullable<BodyPageQuery['body']>;
type Contribution = Body['progress']['contributions']['nodes'][number];

/** How far back the page tells what was known, in days: six years. */
const BACK = 6 * 365;

export const bodyPage = sitePage<BodyPageQuery, BodyPageQueryVariables>({
  path: '/bodies/:code',
  each: 'bodies',
  document: pageDocument('pages/body/body.graphql'),
  variables: ({ params }, { moment, today }) => {
    const day = moment.asOf ?? today;
    return { code: params.code!, day, from: daysLater(day, -BACK) };
  },
  view: ({ body }, site) => {
    if (!body) return null;
    const { projectCount, composition } = body.progress;
    return {
      title: body.name,
      description: bodyWords[site.lang].description(body.name, projectCount, composition.stated + composition.finished),
      crumbs: [{ path: '/mechanism', text: site.words.menu.mechanism }],
      jsonLd: { '@type': 'Organization', name: body.name, identifier: body.code },
      children: <BodyView body={body} />,
    };
  },
  table: ({ body }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'kind', kind: 'text' },
      { name: 'percent', kind: 'number' },
      { name: 'weight', kind: 'decimal' },
      { name: 'reportAsOf', kind: 'date' },
      { name: 'source', kind: 'text' },
      { name: 'responsible', kind: 'text' },
    ],
    rows: body!.progress.contributions.nodes.map(({ project, kind, percent, weight, report }) => [
      project.code,
      project.name,
      kind,
      percent,
      weight,
      report?.asOf ?? null,
      report?.citation?.source.code ?? null,
      joined(officesOf(project)),
    ]),
  }),
});

function BodyView({ body }: { readonly body: Body }) {
  const words = bodyWords[useSite().lang];
  const { code, name, progress } = body;
  const { composition, projectCount, contributions } = progress;
  const hasProjects = contributions.nodes.length > 0;
  return (
    <>
      <p className="q">
        {words.kinds[body.kind]} · <span className="code">{code}</span>
      </p>
      <h1>{name}</h1>
      <Existence body={body} />
      {projectCount === 0 ? (
        <NoProjects body={body} />
      ) : (
        <>
          <p className="lead">{useSite().words.known.lead(composition, projectCount)}</p>
          <KnownBar composition={composition} statedPercent={progress.statedPercent} list={{ body: code }} />
        </>
      )}
      {hasProjects && <NotKnown contributions={contributions.nodes} />}
      <section className="cols">
        {projectCount > 0 && (
          <div className="c7">
            <PercentBlock progress={progress} working="#working" />
          </div>
        )}
        <div className="c5">
          <Facts body={body} />
        </div>
      </section>
      {hasProjects && (
        <>
          <Working percent={progress.percent} asOf={progress.asOf} composition={composition} contributions={contributions.nodes} />
          <DataLinks hasTable />
          <section>
            <h2>{useSite().words.stages.title}</h2>
            <StageBar byStage={progress.byStage} list={{ body: code }} />
          </section>
          <section>
            <h2>{words.series}</h2>
            <Part of={progress.series}>{(series) => <OverTime series={series} />}</Part>
          </section>
        </>
      )}
      <section className="cols">
        <div className="c6">
          <h2>{words.meetings}</h2>
          <Part of={body.meetings}>{(meetings) => <Meetings code={code} meetings={meetings} />}</Part>
          <p>
            <PageLink to="/meetings">{words.allMeetings}</PageLink> <CalendarLink of={{ body: code }} />
          </p>
        </div>
        <div className="c6">
          <Differences differences={body.discrepancies} />
        </div>
      </section>
      {!hasProjects && <DataLinks />}
    </>
  );
}

/** That the body does not exist on the day shown, where it does not. */
function Existence({ body: { validFrom, validTo, progress } }: { readonly body: Body }) {
  const words = bodyWords[useSite().lang];
  if (validTo !== null && validTo <= progress.asOf) return <p className="note">{words.ended(<Day day={validTo} />)}</p>;
  if (validFrom !== null && validFrom > progress.asOf) return <p className="note">{words.notYet(<Day day={validFrom} />)}</p>;
  return null;
}

function NoProjects({ body: { validFrom, citations } }: { readonly body: Body }) {
  const site = useSite();
  const words = bodyWords[site.lang];
  return (
    <>
      <p className="lead">{words.none}</p>
      <p>
        {validFrom ? words.noneSince(<Day day={validFrom} />) : words.noneSinceUnknown}
        <Ref citation={citations[0]} /> {words.noneHelp} <PageLink to="/mechanism">{site.words.menu.mechanism}</PageLink>
      </p>
    </>
  );
}

const NOT_COUNTED = ['SILENT', 'WITHOUT_PERCENT', 'NO_WEIGHT', 'DROPPED'] as const;

/** The projects whose percent is not known, with who answers for them. */
function NotKnown({ contributions }: { readonly contributions: readonly Contribution[] }) {
  const site = useSite();
  const words = bodyWords[site.lang];
  const groups = NOT_COUNTED.map((kind) => {
    const rows = contributions.filter((contribution) => contribution.kind === kind);
    return { title: words.groups[kind](rows.length), rows: rows.map(notKnownRow) };
  });
  return (
    <section>
      <h2>{words.unknown}</h2>
      {groups.every(({ rows }) => rows.length === 0) ? (
        <p>{words.noneUnknown}</p>
      ) : (
        <LongTable caption={words.unknown} columns={[site.words.projectTable.project, words.responsible]} groups={groups} />
      )}
    </section>
  );
}

const notKnownRow = ({ project }: Contribution): TableRow => ({
  key: project.code,
  head: <ProjectName {...project} />,
  cells: [<Offices key="offices" project={project} />],
});

const officesOf = ({ responsible }: Contribution['project']): string[] => [
  ...new Set(responsible.map(({ organisation }) => organisation.name)),
];

function Offices({ project }: { readonly project: Contribution['project'] }) {
  const words = bodyWords[useSite().lang];
  const offices = officesOf(project);
  if (offices.length === 0) return <span className="q">{words.notStated}</span>;
  return (
    <>
      {offices.map((office, i) => (
        <span key={office}>
          {i > 0 && ' · '}
          <RecordText>{office}</RecordText>
        </span>
      ))}
    </>
  );
}

function Facts({ body }: { readonly body: Body }) {
  const words = bodyWords[useSite().lang];
  const { validFrom, validTo, reportsTo, receivesFrom, note, citations } = body;
  const sectors = 'sectors' in body ? body.sectors : [];
  return (
    <>
      <h2>{words.facts}</h2>
      <dl className="facts">
        <Fact name={words.reportsTo}>{reportsTo.length === 0 ? words.nobody : <BodyLinks bodies={reportsTo} />}</Fact>
        <Fact name={words.receivesFrom}>
          {receivesFrom.length === 0 ? (
            words.fromNobody
          ) : (
            <ul className="flat">
              {receivesFrom.map(({ code, name, progress }) => (
                <li key={code}>
                  <PageLink to={`/bodies/${code}`}>{name}</PageLink> <KnownLine progress={progress} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {sectors.length > 0 && (
          <Fact name={words.sectors}>
            <ul className="flat">
              {sectors.map(({ code, name, plan }) => (
                <li key={code}>
                  <PageLink to={`/sectors/${code}`}>{name}</PageLink>
                  {plan && <small className="block q">{plan.name}</small>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={words.since}>
          {validFrom ? <Day day={validFrom} /> : <Unknown />}
          <Ref citation={citations[0]} />
        </Fact>
        {validTo && (
          <Fact name={words.until}>
            <Day day={validTo} />
          </Fact>
        )}
        {note && (
          <Fact name={words.note}>
            <RecordText>{note}</RecordText>
          </Fact>
        )}
      </dl>
    </>
  );
}

const BodyLinks = ({ bodies }: { readonly bodies: readonly { readonly code: string; readonly name: string }[] }) => (
  <>
    {bodies.map(({ code, name }, i) => (
      <span key={code}>
        {i > 0 && ' · '}
        <PageLink to={`/bodies/${code}`}>{name}</PageLink>
      </span>
    ))}
  </>
);

/** What was known at the end of each half-year. */
function OverTime({ series }: { readonly series: NonNullable<Body['progress']['series']> }) {
  const words = bodyWords[useSite().lang];
  return (
    <>
      <p className="s q">{words.seriesNote}</p>
      <LongTable
        caption={words.series}
        columns={[words.date, words.known]}
        groups={[
          {
            title: null,
            rows: series.map(({ date, composition, statedPercent }) => ({
              key: date,
              head: <Day day={date} />,
              cells: [<KnownLine key="known" progress={{ asOf: date, composition, statedPercent }} />],
            })),
          },
        ]}
      />
    </>
  );
}

function Meetings({ code: bodyCode, meetings: { nodes, totalCount } }: Required<Pick<Body, 'code' | 'meetings'>>) {
  const { lang } = useSite();
  const words = bodyWords[lang];
  return (
    <>
      {nodes.length === 0 ? (
        <p className="q">{words.noMeetings}</p>
      ) : (
        <>
          <p className="s q">{words.meetingsCount(nodes.length, totalCount)}</p>
          <ol className="line">
            {nodes.map(({ code, name, startsOn, precision, place, citations }) => (
              <li key={code}>
                {startsOn ? <Day day={startsOn} precision={precision} /> : <Unknown />}
                <br />
                <PageLink to={`/meetings/${code}`}>
                  <RecordText>{name}</RecordText>
                </PageLink>{' '}
                {place && <RecordText>{place}</RecordText>}
                <Ref citation={citations[0]} />
              </li>
            ))}
          </ol>
          <p>
            <PageLink to={`/report/${bodyCode}/${nodes[0]!.code}`}>{reportWords[lang].latest}</PageLink>
          </p>
        </>
      )}
    </>
  );
}
