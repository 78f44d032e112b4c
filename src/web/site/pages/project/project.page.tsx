import { textsIn } from '../../../../i18n/dictionaries';
import { Day } from '../../../components/days';
import { KnownBar } from '../../components/bars';
import { Differences } from '../../components/differing';
import { FigureTimes } from '../../components/figure-times';
import { Names } from '../../components/names';
import { DataLinks } from '../../components/page-data-links';
import { PercentBlock } from '../../components/percent-block';
import { flagTag, PlainProjectTable } from '../../components/project-table';
import { ReportChart } from '../../components/report-chart';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { Title } from '../../components/title';
import { pageDocument } from '../../documents';
import type { ProjectPageQuery, ProjectPageQueryVariables } from '../../page-data';
import { PageLink, type Site, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { Costs } from './costs';
import { Dates } from './dates';
import { FormerNames } from './former-names';
import { Lead, saidInShort } from './lead';
import type { Project, ProjectProps } from './project.types';
import { projectWords } from './project.words';
import { counts, type ReportOnRecord, reportsOnRecord } from './reports';
import { ReportsTable } from './reports-table';
import { Where } from './where';

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
      description: words.description(name, code, saidInShort(project, site), outsideText(project, site)),
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

/** What a project outside the programme is; null = it is one of the programme. */
const outsideText = ({ relevance }: Project, { lang }: Site): string | null =>
  relevance === 'PROGRAMME' ? null : textsIn(lang).relevances[relevance];

function ProjectView({ project, reports, data }: ProjectProps & { readonly data: ProjectPageQuery }) {
  const site = useSite();
  const words = projectWords[site.lang];
  const { progress, flags, parts, description, citations } = project;
  const isBundle = parts.length > 0;
  const outside = outsideText(project, site);
  return (
    <>
      <Above project={project} />
      <Title>{project.name}</Title>
      <div className="lead">
        <p>
          <Lead project={project} reports={reports} />
        </p>
      </div>
      {outside && (
        <p className="note">
          {outside} · {words.outside}
        </p>
      )}
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
        {!isBundle && <FigureTimes progress={progress} />}
        <ReportsTable project={project} reports={reports} />
        <DataLinks hasTable />
      </section>
      <section>
        <h2>{words.where}</h2>
        <Where project={project} />
      </section>
      <section className="cols">
        <div className="c5">
          <Dates project={project} />
        </div>
        <div className="c7">
          <h2>{words.costs}</h2>
          <Costs project={project} data={data} />
        </div>
      </section>
      <section className="cols">
        <div className="c6">
          <Names names={project.names} aliases={project.aliases} />
          <FormerNames project={project} />
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

/** How to cite the page, with an address that always gives the same figures. */
function Cite({ project: { name, code }, data: { programme } }: { readonly project: Project; readonly data: ProjectPageQuery }) {
  const { lang, moment } = useSite();
  const words = projectWords[lang];
  const { asOf, knownAt } = programme!.progress;
  return (
    <>
      <h2>{words.cite}</h2>
      <p className="s">
        {words.citation(name, code, <Day day={asOf} />)}{' '}
        <PageLink to={`/projects/${code}`} parameters={moment.meeting ? moment.parameters : { asOf, knownAt }}>
          {words.lasting}
        </PageLink>
      </p>
    </>
  );
}
