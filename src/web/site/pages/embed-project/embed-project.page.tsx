import { KnownBar } from '../../components/bars';
import { StageName } from '../../components/project-table';
import { Percent, RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import { EmbedFoot } from '../../embed';
import type { EmbedProjectPageQuery, EmbedProjectPageQueryVariables } from '../../page-data';
import { PageLink, type Site } from '../../site';
import { sitePage } from '../../site-page';
import { embedProjectWords } from './embed-project.words';

type Project = NonNullable<EmbedProjectPageQuery['project']>;

export const embedProjectPage = sitePage<EmbedProjectPageQuery, EmbedProjectPageQueryVariables>({
  path: '/embed/project/:code',
  each: 'projects',
  isEmbedded: true,
  document: pageDocument('pages/embed-project/embed-project.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: (data, site) =>
    data.project && {
      title: data.project.name,
      description: embedProjectWords[site.lang].description(data.project.name),
      children: <Known data={data} project={data.project} site={site} />,
    },
});

function Known({ data, project, site }: { readonly data: EmbedProjectPageQuery; readonly project: Project; readonly site: Site }) {
  const { code, name, stage, progress, reports } = project;
  const words = embedProjectWords[site.lang];
  // The report that gives the percent; where none does, the latest.
  const report = progress.contributions.nodes[0]?.report ?? reports.nodes[0];
  return (
    <>
      <h1>
        <PageLink to={`/projects/${code}`}>
          <RecordText>{name}</RecordText>
        </PageLink>
      </h1>
      <p>
        <StageName stage={stage} />
      </p>
      <HowFar progress={progress} site={site} />
      {report?.citation && (
        <p className="s">
          {words.document}{' '}
          <PageLink to={`/sources/${report.citation.source.code.toUpperCase()}`}>
            <RecordText>{report.citation.source.title}</RecordText>
          </PageLink>
        </p>
      )}
      <EmbedFoot frame={data} newest={report?.asOf ?? null} to={`/projects/${code}`} site={site} />
    </>
  );
}

/** What is known of the project; of one with parts, of how many. */
function HowFar({
  progress: { projectCount, composition, percent, statedPercent, asOf },
  site,
}: Pick<Project, 'progress'> & { readonly site: Site }) {
  const words = embedProjectWords[site.lang];
  if (projectCount > 1)
    return (
      <>
        <p>{words.inParts(projectCount, composition.stated + composition.finished)}</p>
        <KnownBar composition={composition} statedPercent={statedPercent} list={{}} />
      </>
    );
  if (composition.stated > 0 && percent !== null)
    return (
      <p className="pct">
        <b>{words.stated(<Percent value={percent} composition={composition} asOf={asOf} />)}</b>
      </p>
    );
  if (composition.finished > 0) return <p>{words.finished}</p>;
  return <p>{composition.withoutPercent > 0 ? words.withoutPercent : words.silent}</p>;
}
