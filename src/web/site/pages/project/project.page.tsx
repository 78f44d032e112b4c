import type { ReactNode } from 'react';
import { dayInBangkok } from '../../../../domain/days';
import { textsIn } from '../../../../i18n/dictionaries';
import { moneyText } from '../../../../i18n/money-text';
import { grouped } from '../../../../i18n/numbers';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { inLang } from '../../../shell/shell';
import { KnownBar } from '../../components/bars';
import { Differences } from '../../components/differing';
import { Names } from '../../components/names';
import { DataLinks } from '../../components/page-data-links';
import { PercentBlock } from '../../components/percent-block';
import { flagTag, PlainProjectTable, StageName } from '../../components/project-table';
import { ReportChart } from '../../components/report-chart';
import { Ref } from '../../components/sources';
import { Percent, RecordText, statedFigure, Unknown } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ProjectPageQuery, ProjectPageQueryVariables } from '../../page-data';
import { PageLink, type Site, useSite, withParameters } from '../../site';
import { sitePage } from '../../site-page';
import { projectWords } from './project.words';
import { counts, type ReportOnRecord, reportsOnRecord, slips, usedCost } from './reports';

type Project = NonNullable<ProjectPageQuery['project']>;

interface ProjectProps {
  readonly project: Project;
  /** The reports that were on record at the moment of the page, the newest first. */
  readonly reports: readonly ReportOnRecord[];
}

export const projectPage = sitePage<ProjectPageQuery, ProjectPageQueryVariables>({
  path: '/projects/:code',
  each: 'projects',
  document: pageDocument('pages/project/project.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: (data, site) => {
    const { project } = data;
    if (!project) return null;
    const words = projectWords[site.lang];
    const { name, code } = project;
    return {
      title: name,
      description: words.description(name, code, saidInShort(project, site)),
      crumbs: [{ path: '/projects', text: site.words.menu.projects }],
      jsonLd: { '@type': 'Project', name, identifier: code },
      children: <ProjectView project={project} reports={onRecord(data)} data={data} />,
    };
  },
  movedTo: ({ named }, { params }) => {
    const meant = named.nodes.find(({ aliases }) => aliases.some((alias) => alias.toUpperCase() === params.code));
    return meant ? `/projects/${meant.code}` : null;
  },
  table: (data) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'asOf', kind: 'date' },
      { name: 'asOfPrecision', kind: 'text' },
      { name: 'recordedAt', kind: 'text' },
      { name: 'percent', kind: 'number' },
      { name: 'stage', kind: 'text' },
      { name: 'state', kind: 'text' },
      { name: 'narrative', kind: 'text' },
      { name: 'supersededBy', kind: 'text' },
      { name: 'source', kind: 'text' },
      { name: 'locator', kind: 'text' },
    ],
    rows: onRecord(data).map((report) => [
      report.code,
      report.asOf,
      report.asOfPrecision,
      report.recordedAt,
      report.percent,
      report.stage,
      report.state,
      report.narrative,
      report.supersededBy?.code ?? null,
      report.citation?.source.code ?? null,
      report.citation?.locator ?? null,
    ]),
  }),
});

const onRecord = ({ project, programme }: ProjectPageQuery): ReportOnRecord[] =>
  reportsOnRecord(project!.reports.nodes, programme!.progress.knownAt);

/** What is known of the project in a few words. */
function saidInShort({ progress, isLeaf, parts }: Project, { words, lang }: Site): string {
  const { stated, finished, withoutPercent } = progress.composition;
  if (!isLeaf && parts.length > 0) return projectWords[lang].lead.bundle(parts.length);
  if (stated > 0 && progress.statedPercent !== null) return words.percent.of(statedFigure(progress.statedPercent));
  return words.known.parts[finished > 0 ? 'finished' : withoutPercent > 0 ? 'withoutPercent' : 'silent'];
}

function ProjectView({ project, reports, data }: ProjectProps & { readonly data: ProjectPageQuery }) {
  const site = useSite();
  const words = projectWords[site.lang];
  const { progress, flags, parts, description, citations } = project;
  const isBundle = parts.length > 0;
  return (
    <>
      <Above project={project} />
      <h1>
        <RecordText>{project.name}</RecordText>
      </h1>
      <div className="lead">
        <p>
          <Lead project={project} reports={reports} />
        </p>
      </div>
      {project.isSample && <p className="note warn">{words.sample}</p>}
      <Backing project={project} reports={reports} />
      {description && (
        <p>
          <RecordText>{description}</RecordText>
          {citations.map((citation) => (
            <Ref key={`${citation.source.code} ${citation.locator}`} citation={citation} />
          ))}
        </p>
      )}
      {flags.length > 0 && (
        <section>
          <h2>{words.flags}</h2>
          <ul className="flat">
            {flags.map(({ kind, message }) => (
              <li key={kind}>
                <span className={flagTag(kind)}>{textsIn(site.lang).briefing.flags[kind]}</span> <RecordText>{message}</RecordText>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isBundle && progress.projectCount > 0 && (
        <section>
          <h2>{words.parts}</h2>
          <KnownBar composition={progress.composition} statedPercent={progress.statedPercent} list={{ parent: project.code }} />
          <PlainProjectTable projects={parts} />
          <PercentBlock progress={progress} working={`${site.href('/about/numbers')}#working`} />
        </section>
      )}
      <section>
        <h2>{words.progress}</h2>
        <ReportChart reports={reports.filter(counts)} today={progress.asOf} due={project.endsOn} />
        <Reports project={project} reports={reports} />
        <DataLinks hasTable />
      </section>
      <section className="cols">
        <div className="c6">
          <Dates project={project} />
        </div>
        <div className="c6">
          <Where project={project} />
        </div>
      </section>
      <section>
        <h2>{words.costs}</h2>
        <Costs project={project} data={data} />
      </section>
      <section className="cols">
        <div className="c6">
          <Names names={project.names} aliases={project.aliases} />
          <Cite project={project} data={data} />
        </div>
        <div className="c6">
          <Differences differences={project.discrepancies} />
        </div>
      </section>
    </>
  );
}

/** What the project is part of. */
function Above({ project: { code, memberStates, body, parent, crossBorder, corridorAssignments } }: { readonly project: Project }) {
  const { lang } = useSite();
  const words = projectWords[lang];
  return (
    <p className="q">
      {words.code(code)}
      {memberStates.map((state) => (
        <span key={state.code}>
          {' · '}
          <PageLink to={`/countries/${state.code}`}>{state.name}</PageLink>
        </span>
      ))}
      {crossBorder && ` · ${words.crossBorder}`}
      {body && (
        <>
          {' · '}
          <PageLink to={`/bodies/${body.code}`}>{body.name}</PageLink>
        </>
      )}
      {corridorAssignments.map(({ corridor }) => (
        <span key={corridor.code}>
          {' · '}
          <PageLink to={`/corridors/${corridor.code}`}>{corridor.code}</PageLink>
        </span>
      ))}
      {parent && (
        <>
          {` · ${words.parent} `}
          <PageLink to={`/projects/${parent.code}`}>
            <RecordText>{parent.name}</RecordText>
          </PageLink>
        </>
      )}
    </p>
  );
}

/** How far the project is, in one sentence with its day and its source. */
function Lead({ project, reports }: ProjectProps) {
  const { lang } = useSite();
  const { lead } = projectWords[lang];
  const { progress, isLeaf, parts } = project;
  const { composition, statedPercent, byStage } = progress;
  const counting = reports.filter(counts);
  const [latest] = counting;
  const given = progress.contributions.nodes[0]?.report;
  const stage = stageOf(byStage);
  if (parts.length > 0) return <>{lead.bundle(parts.length)}</>;
  if (!latest) return <>{isLeaf ? lead.silent : lead.notYet}</>;
  const named = stage === null ? null : textsIn(lang).stages[stage];
  const dayOf = (report: Pick<ReportOnRecord, 'asOf' | 'asOfPrecision' | 'citation'>): ReactNode => (
    <>
      <Day day={report.asOf} precision={report.asOfPrecision} />
      <Ref citation={report.citation} />
    </>
  );
  if (counting.find((report) => report.stage !== null)?.stage === 'DROPPED')
    return <>{lead.dropped({ stage: named, day: dayOf(latest) })}</>;
  if (statedPercent !== null && given) {
    const later = counting.filter(({ asOf }) => asOf > given.asOf).length;
    const percent = <Percent value={statedPercent} composition={composition} asOf={given.asOf} isStated />;
    return <>{lead.stated({ stage: named, day: dayOf(given) }, percent, later)}</>;
  }
  if (composition.finished > 0) return <>{lead.finished({ stage: named, day: dayOf(given ?? latest) })}</>;
  return <>{lead.withoutPercent({ stage: named, day: dayOf(latest) }, counting.length)}</>;
}

const stageOf = (byStage: Project['progress']['byStage']) => byStage.find(({ count }) => count > 0)?.stage ?? null;

/** Who stands behind the latest report. */
function Backing({ reports }: ProjectProps) {
  const words = projectWords[useSite().lang];
  const latest = reports.find(counts);
  if (!latest) return null;
  const isCertified = latest.state === 'CERTIFIED';
  return (
    <p>
      <span className={isCertified ? 'tag ok wrap' : 'tag wrap'}>{isCertified ? words.certified : words.published}</span>
    </p>
  );
}

/** One report by itself: it states its percent. */
const ONE_STATED = { stated: 1, finished: 0, withoutPercent: 0, silent: 0 };

function Reports({ project: { reports: all }, reports }: ProjectProps) {
  const words = projectWords[useSite().lang];
  if (reports.length === 0) return <p className="q">{words.noReports}</p>;
  const { columns } = words;
  return (
    <>
      <h3>{words.reports(reports.length)}</h3>
      {all.totalCount > all.nodes.length && <p className="s q">{words.newestOf(all.nodes.length, all.totalCount)}</p>}
      <CardsTable
        caption={words.reports(reports.length)}
        columns={[columns.asOf, columns.percent, columns.stage, columns.said, columns.recorded, columns.state]}
        groups={[
          {
            title: null,
            rows: reports.map((report) => ({
              key: report.code,
              head: (
                <>
                  <Day day={report.asOf} precision={report.asOfPrecision} />
                  <small className="code">{report.code}</small>
                </>
              ),
              cells: [
                report.percent === null ? (
                  <span key="percent" className="q">
                    {words.withoutPercent}
                  </span>
                ) : (
                  <span key="percent">
                    <Percent value={report.percent} composition={ONE_STATED} asOf={report.asOf} isStated />
                    {report.plannedPercent !== null && <small>{words.planned(statedFigure(report.plannedPercent))}</small>}
                  </span>
                ),
                report.stage === null ? (
                  <span key="stage" className="q">
                    {words.notStated}
                  </span>
                ) : (
                  <StageName key="stage" stage={report.stage} />
                ),
                <span key="said">
                  {report.narrative ? <RecordText>{report.narrative}</RecordText> : <span className="q">{words.figuresOnly}</span>}
                  <Ref citation={report.citation} />
                  {report.unchangedFrom && <small>{words.unchanged(report.unchangedFrom.code)}</small>}
                </span>,
                <Day key="recorded" day={recordedOn(report)} />,
                <span key="state">
                  {report.supersededBy ? words.superseded(report.supersededBy.code) : words.states[report.state]}
                  {report.office && <small>{words.by(<RecordText>{report.office.name}</RecordText>)}</small>}
                </span>,
              ],
            })),
          },
        ]}
      />
    </>
  );
}

/** The day in Bangkok since when a report is on record. */
const recordedOn = ({ recordedAt }: ReportOnRecord): string => dayInBangkok(new Date(recordedAt));

function Dates({ project: { schedules, slippedDays, startsOn, startsOnPrecision } }: { readonly project: Project }) {
  const site = useSite();
  const words = projectWords[site.lang];
  const statements = slips(schedules);
  return (
    <>
      <h2>{words.dates}</h2>
      {statements.length === 0 ? (
        <p className="q">{words.noDates}</p>
      ) : (
        <ol className="line">
          {[...statements].reverse().map(({ statement, slip }, i) => (
            <li key={i} className={i === 0 ? 'now' : undefined}>
              {statement.endsOn ? (
                <>
                  {words.due} <Day day={statement.endsOn} precision={statement.endsOnPrecision} />
                </>
              ) : (
                words.noEnd
              )}
              <br />
              <span className="q">
                {statement.asOf ? words.stated(<Day day={statement.asOf} precision={statement.asOfPrecision} />) : words.statedUnknown}
                <Ref citation={statement.citation} />
                {slip !== null && ` · ${slipText(slip, words)}`}
              </span>
              {statement.note && (
                <>
                  <br />
                  <span className="s q">
                    <RecordText>{statement.note}</RecordText>
                  </span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {slippedDays !== null && slippedDays !== 0 && (
        <p>
          <b>{slippedDays > 0 ? words.slipped(grouped(slippedDays)) : words.ahead(grouped(-slippedDays))}</b>
        </p>
      )}
      {statements.filter(({ statement }) => statement.endsOn).length === 1 && <p className="s q">{words.onlyOnce}</p>}
      <p>
        {words.starts}: {startsOn ? <Day day={startsOn} precision={startsOnPrecision} /> : <Unknown />}
      </p>
    </>
  );
}

function slipText(slip: number, words: (typeof projectWords)['EN']): string {
  if (slip === 0) return words.same;
  return slip > 0 ? words.later(grouped(slip)) : words.earlier(grouped(-slip));
}

function Where({ project }: { readonly project: Project }) {
  const { lang } = useSite();
  const words = projectWords[lang];
  const { provinces, allocations, corridorAssignments, sectorAssignments, body, responsible, counterpart, listedFrom } = project;
  const shareOf = (code: string): string | undefined => allocations.find(({ province }) => province.code === code)?.share;
  const inferred = <span className="tag">{words.inferred}</span>;
  return (
    <>
      <h2>{words.where}</h2>
      <dl className="facts">
        <LinesFact name={words.provinces}>
          {provinces.map(({ code, name }) => (
            <li key={code}>
              <PageLink to={`/provinces/${code}`}>{name}</PageLink>
              {shareOf(code) !== undefined && <small> {words.share(statedFigure(100 * Number(shareOf(code))))}</small>}
            </li>
          ))}
        </LinesFact>
        <LinesFact name={words.corridors}>
          {corridorAssignments.map(({ corridor, inferred: isInferred }) => (
            <li key={corridor.code}>
              <PageLink to={`/corridors/${corridor.code}`}>
                {corridor.code} {corridor.name}
              </PageLink>{' '}
              {isInferred && inferred}
            </li>
          ))}
        </LinesFact>
        <LinesFact name={words.sectors}>
          {sectorAssignments.map(({ sector, inferred: isInferred }) => (
            <li key={sector.code}>
              <PageLink to={`/sectors/${sector.code}`}>{sector.name}</PageLink>
              {sector.plan && <small> {sector.plan.name}</small>} {isInferred && inferred}
            </li>
          ))}
        </LinesFact>
        <LinesFact name={words.body}>
          {body && (
            <li>
              <PageLink to={`/bodies/${body.code}`}>{body.name}</PageLink>
            </li>
          )}
        </LinesFact>
        <LinesFact name={words.responsible}>
          {responsible.map(({ role, organisation, citation }) => (
            <li key={`${role} ${organisation.code}`}>
              <RecordText>{organisation.name}</RecordText> <small>{words.roles[role]}</small>
              <Ref citation={citation} />
            </li>
          ))}
        </LinesFact>
        {counterpart && (
          <LinesFact name={words.counterpart}>
            <li>
              <PageLink to={`/projects/${counterpart.code}`}>
                {counterpart.code} <RecordText>{counterpart.name}</RecordText>
              </PageLink>
            </li>
          </LinesFact>
        )}
        {listedFrom && (
          <LinesFact name={words.listed}>
            <li>
              <Day day={listedFrom} />
            </li>
          </LinesFact>
        )}
      </dl>
    </>
  );
}

/** A fact with one line for each of its values; that it is not known where it has none. */
function LinesFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const isKnown = Array.isArray(children) ? children.length > 0 : Boolean(children);
  return <Fact name={name}>{isKnown ? <ul className="flat tight">{children}</ul> : <Unknown />}</Fact>;
}

function Costs({ project, data: { rates } }: { readonly project: Project; readonly data: ProjectPageQuery }) {
  const { lang } = useSite();
  const words = projectWords[lang];
  const { costs, progress, isLeaf } = project;
  if (costs.length === 0) return <p className="q">{words.noCosts}</p>;
  const { costKinds, costExtents } = textsIn(lang).briefing;
  const used = usedCost(costs);
  const { costColumns: columns } = words;
  const converted = [progress.thb, progress.usd].filter(({ amount, currency }) => amount !== null && currency !== used?.currency);
  const isConverted = isLeaf && used?.asOf && progress.usd.counted === 1;
  const perDollar = used && Number(used.amount) / Number(progress.usd.amount);
  return (
    <>
      <CardsTable
        caption={words.costs}
        columns={[columns.amount, columns.kind, columns.day, columns.of]}
        groups={[
          {
            title: null,
            rows: costs.map((cost, i) => ({
              key: String(i),
              head: (
                <>
                  <span className="num">
                    <data value={cost.amount} data-currency={cost.currency}>
                      {moneyText(Number(cost.amount), cost.currency, lang)}
                    </data>
                  </span>
                  <Ref citation={cost.citation} /> {cost.preferred && <span className="tag ok">{words.preferred}</span>}
                </>
              ),
              cells: [
                <span key="kind" className="n">
                  {costKinds[cost.kind]}
                </span>,
                cost.asOf ? (
                  <Day key="day" day={cost.asOf} precision={cost.asOfPrecision} />
                ) : (
                  <span key="day" className="q">
                    {words.noDay}
                  </span>
                ),
                <span key="of">
                  {cost.extent === 'WHOLE' ? words.whole : costExtents[cost.extent]}
                  {cost.note && (
                    <small>
                      <RecordText>{cost.note}</RecordText>
                    </small>
                  )}
                </span>,
              ],
            })),
          },
        ]}
      />
      {!used && <p className="s q">{words.noneUsed}</p>}
      {used && isLeaf && !isConverted && <p className="s q">{words.notConverted}</p>}
      {used && isConverted && (
        <p>
          {words.converted(
            converted.map(({ amount, currency }, i) => (
              <span key={currency}>
                {i > 0 && words.and}
                <span className="num">
                  <data value={amount!}>{moneyText(Number(amount), currency, lang)}</data>
                </span>
              </span>
            )),
            <Day day={used.asOf!} precision="MONTH" />,
          )}
          {used.currency !== 'USD' &&
            perDollar &&
            ` (${words.rate(`${grouped(perDollar)} ${textsIn(lang).money.currency(used.currency)}`)})`}
          <Ref citation={rates && { source: rates, locator: null }} />
        </p>
      )}
    </>
  );
}

/** How to cite the page, with an address that always gives the same figures. */
function Cite({ project: { name, code }, data: { programme } }: { readonly project: Project; readonly data: ProjectPageQuery }) {
  const { lang, frameLang, moment } = useSite();
  const words = projectWords[lang];
  const { asOf, knownAt } = programme!.progress;
  const address = inLang(frameLang, withParameters(`/projects/${code}`, moment.meeting ? moment.parameters : { asOf, knownAt }));
  return (
    <>
      <h2>{words.cite}</h2>
      <p className="s">
        {words.citation(name, code, <Day day={asOf} />)} <a href={address}>{words.lasting}</a>
      </p>
    </>
  );
}
