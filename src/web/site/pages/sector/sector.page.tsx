import { KnownBar, StageBar } from '../../components/bars';
import { Differences } from '../../components/differing';
import { Names } from '../../components/names';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { projectColumns, projectRow, ProjectTable } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { Title } from '../../components/title';
import { pageDocument } from '../../documents';
import type { SectorPageQuery, SectorPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { lineageOf, type LineageStep, type SectorWithLineage } from './lineage';
import { sectorWords } from './sector.words';

type Sector = NonNullable<SectorPageQuery['sector']>;

export const sectorPage = sitePage<SectorPageQuery, SectorPageQueryVariables>({
  path: '/sectors/:code',
  each: 'sectors',
  document: pageDocument('pages/sector/sector.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: (data, site) => {
    const { sector } = data;
    if (!sector) return null;
    const { name, code, plan, progress } = sector;
    const { finished, stated } = progress.composition;
    return {
      title: name,
      description: sectorWords[site.lang].description(name, plan?.name ?? '', progress.projectCount, finished + stated),
      crumbs: [
        { path: '/projects', text: site.words.menu.projects },
        { path: '/sectors', text: sectorWords[site.lang].all },
      ],
      jsonLd: { '@type': 'DefinedTerm', name, termCode: code },
      children: <SectorView sector={sector} plans={data.plans} />,
    };
  },
  table: ({ sector }) => ({ columns: projectColumns, rows: sector!.projects!.nodes.map(projectRow) }),
});

function SectorView({ sector, plans }: { readonly sector: Sector; readonly plans: SectorPageQuery['plans'] }) {
  const site = useSite();
  const words = sectorWords[site.lang];
  const { code, name, plan, citations, progress, projects, workingGroups, discrepancies } = sector;
  const { composition, projectCount, statedPercent, byStage } = progress;
  const { comesFrom, becomes } = sector;
  return (
    <>
      <p className="q">
        {plan ? words.of(plan.name) : ''} · <span className="code">{code}</span>
        {citations.map((citation) => (
          <Ref key={`${citation.source.code} ${citation.locator}`} citation={citation} />
        ))}
      </p>
      <Title>{name}</Title>
      <p className="lead">{projectCount === 0 ? words.none : words.lead(projectCount, composition.finished + composition.stated)}</p>
      {projectCount > 0 && <KnownBar composition={composition} statedPercent={statedPercent} list={{ sector: code }} />}
      <section className="cols">
        <div className="c7">
          <h2>{words.lineage}</h2>
          <Part of={comesFrom && becomes && plans && { comesFrom, becomes, plans }}>{(read) => <Lineage {...sector} {...read} />}</Part>
        </div>
        <div className="c5">
          <h2>{words.groups}</h2>
          <Part of={workingGroups}>
            {(groups) =>
              groups.length === 0 ? (
                <p className="q">{words.noGroups}</p>
              ) : (
                <ul>
                  {groups.map((group) => (
                    <li key={group.code}>
                      <PageLink to={`/bodies/${group.code}`}>{group.name}</PageLink>
                    </li>
                  ))}
                </ul>
              )
            }
          </Part>
          <Names names={sector.names} aliases={sector.aliases} />
        </div>
      </section>
      {projectCount > 0 && (
        <>
          <section>
            <h2>{words.projects}</h2>
            <Part of={projects}>{({ nodes }) => <ProjectTable projects={nodes} />}</Part>
            <DataLinks hasTable />
            <p>
              <PageLink to="/projects" parameters={{ sector: code }}>
                {words.list}
              </PageLink>
            </p>
          </section>
          <section className="cols">
            <div className="c7">
              <PercentBlock progress={progress} working={`${site.href('/about/numbers')}#working`} />
            </div>
          </section>
          <section>
            <h2>{site.words.stages.title}</h2>
            <StageBar byStage={byStage} list={{ sector: code }} />
          </section>
        </>
      )}
      <section>
        <Differences differences={discrepancies} />
      </section>
    </>
  );
}

/** What the sector was and became from plan to plan, and that the next plan is not made yet. */
function Lineage({ plans, ...sector }: SectorWithLineage & Required<Pick<SectorPageQuery, 'plans'>>) {
  const words = sectorWords[useSite().lang];
  const steps = lineageOf(sector);
  const next = plans.find(({ succeeds, inPreparation }) => inPreparation && succeeds?.code === sector.plan?.code);
  return (
    <>
      <ol className="line">
        {steps.map((step, i) => (
          <Step key={`${step.code} ${i}`} step={step} />
        ))}
        {next && (
          <li>
            <span className="q">{words.inPreparation(next.name)}</span>
          </li>
        )}
      </ol>
      {steps.length === 1 && <p className="s q">{words.alone}</p>}
    </>
  );
}

function Step({ step: { code, name, plan, link } }: { readonly step: LineageStep }) {
  const words = sectorWords[useSite().lang];
  return (
    <li className={link === null ? 'now' : undefined}>
      {plan && <span className="q">{plan.name}</span>}
      <br />
      {link === null ? (
        <b>
          <RecordText>{name}</RecordText>
        </b>
      ) : (
        <PageLink to={`/sectors/${code}`}>
          <RecordText>{name}</RecordText>
        </PageLink>
      )}{' '}
      {link === null ? (
        <span className="q">({words.here})</span>
      ) : (
        <span className="s">
          {(link.isBefore ? words.from : words.to)(words.kinds[link.kind], link.other)}
          {link.inferred && (
            <>
              {' '}
              <span className="tag">{words.inferred}</span>
            </>
          )}
          <Ref citation={link.citation} />
        </span>
      )}
    </li>
  );
}
