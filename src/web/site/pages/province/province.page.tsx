import { textsIn } from '../../../../i18n/dictionaries';
import { grouped } from '../../../../i18n/numbers';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { PlaceMap } from '../../components/area-map';
import { AreaPlans } from '../../components/area-plans';
import { KnownBar, StageBar } from '../../components/bars';
import { ChangeList } from '../../components/change-list';
import { Differences } from '../../components/differing';
import { CalendarLink, DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { projectColumns, projectRow, ProjectTable } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ProvincePageQuery, ProvincePageQueryVariables } from '../../page-data';
import { PageLink, type Site, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { provinceWords } from './province.words';

type Province = NonNullable<ProvincePageQuery['province']>;

export const provincePage = sitePage<ProvincePageQuery, ProvincePageQueryVariables>({
  path: '/provinces/:code',
  each: 'provinces',
  document: pageDocument('pages/province/province.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ province }, site) => {
    if (!province) return null;
    const words = provinceWords[site.lang];
    const { projectCount, composition } = province.progress;
    const name = words.named(province.kind, province.name);
    return {
      title: name,
      description: words.description(name, projectCount, composition.stated + composition.finished),
      crumbs: [{ path: '/map', text: site.words.menu.map }],
      jsonLd: { '@type': 'AdministrativeArea', name, identifier: province.code },
      children: <ProvinceView province={province} name={name} />,
    };
  },
  table: ({ province }) => ({ columns: projectColumns, rows: province!.projects!.nodes.map(projectRow) }),
});

function ProvinceView({ province, name }: { readonly province: Province; readonly name: string }) {
  const site = useSite();
  const words = provinceWords[site.lang];
  const { progress, code } = province;
  const { composition, projectCount } = progress;
  const { since } = site.forums;
  return (
    <>
      <Above province={province} />
      <h1>{name}</h1>
      {projectCount === 0 ? (
        <p className="lead">{words.none}</p>
      ) : (
        <>
          <p className="lead">
            {words.lead(projectCount, composition.finished, composition.stated, composition.withoutPercent + composition.silent)}
          </p>
          <KnownBar composition={composition} statedPercent={progress.statedPercent} list={{ province: code }} />
        </>
      )}
      <section className="cols">
        <div className="c7">
          {projectCount === 0 ? (
            <>
              <Propose />
              <AreaPlans plans={province.plans} />
            </>
          ) : (
            <PercentBlock progress={progress} working={`${site.href('/about/numbers')}#working`} />
          )}
        </div>
        <div className="c5">
          <Facts province={province} site={site} />
        </div>
      </section>
      {projectCount > 0 && (
        <>
          <section>
            <h2>{words.projects}</h2>
            <Part of={province.projects}>{({ nodes }) => <ProjectTable projects={nodes} />}</Part>
            <DataLinks hasTable />
          </section>
          <section>
            <h2>{site.words.stages.title}</h2>
            <StageBar byStage={progress.byStage} list={{ province: code }} />
          </section>
        </>
      )}
      <section className="cols">
        <div className="c6">
          {since && <h2>{words.changes(site.words.forum(since.number, since.name))}</h2>}
          {since && <p className="q s">{site.words.changeList.unknownMeans(<Day day={since.startsOn} />)}</p>}
          <Part of={progress.changes}>{(changes) => <ChangeList changes={changes} />}</Part>
        </div>
        <div className="c6">
          <Differences differences={province.discrepancies} />
          {projectCount > 0 && <AreaPlans plans={province.plans} />}
        </div>
      </section>
      <Part of={province.outside}>{({ nodes }) => nodes.length > 0 && <Outside projects={nodes} />}</Part>
      <section>
        <h2>{words.indicators}</h2>
        <Part of={province.observations}>{({ nodes }) => <Indicators observations={nodes} />}</Part>
      </section>
    </>
  );
}

/** What the area is and belongs to. */
function Above({ province }: { readonly province: Province }) {
  const { lang } = useSite();
  const { kind, memberState, clusters, corridors } = province;
  return (
    <p className="q">
      {provinceWords[lang].kinds[kind]} · <PageLink to={`/countries/${memberState.code}`}>{memberState.name}</PageLink>
      {clusters.map((cluster) => (
        <span key={cluster.code}>
          {' · '}
          <PageLink to={`/clusters/${cluster.code}`}>{cluster.name}</PageLink>
        </span>
      ))}
      {corridors.map((corridor) => (
        <span key={corridor.code}>
          {' · '}
          <PageLink to={`/corridors/${corridor.code}`}>
            {corridor.code} {corridor.name}
          </PageLink>
        </span>
      ))}
    </p>
  );
}

/** National or state projects in the area that no source of the programme names. */
function Outside({ projects }: { readonly projects: NonNullable<Province['outside']>['nodes'] }) {
  const { lang, words: site } = useSite();
  const { stages, relevances } = textsIn(lang);
  const words = provinceWords[lang].outside;
  return (
    // Paper has two sheets, for the programme.
    <section className="ways">
      <h2>{words.title}</h2>
      <p className="q s">{words.notCounted}</p>
      <ul className="ba">
        {projects.map(({ code, name, relevance, stage }) => (
          <li key={code}>
            <PageLink to={`/projects/${code}`}>
              <RecordText>{name}</RecordText>
            </PageLink>{' '}
            <small className="q">
              {stage ? stages[stage] : site.projectTable.stageUnknown}
              {relevance === 'CLUSTER' && ` · ${relevances.CLUSTER}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Propose() {
  const { lang, words } = useSite();
  return (
    <p>
      {provinceWords[lang].propose} <PageLink to="/mechanism">{words.menu.mechanism}</PageLink>
    </p>
  );
}

function Facts({ province, site }: { readonly province: Province; readonly site: Site }) {
  const words = provinceWords[site.lang];
  const { capital, areaKm2, borderCrossings, memberships, code } = province;
  const [membership] = memberships;
  const { latest } = site.forums;
  return (
    <>
      <h2>{words.facts}</h2>
      <PlaceMap codes={[code]} label={words.place(words.named(province.kind, province.name), province.memberState.name)} />
      <dl className="facts">
        {capital && (
          <Fact name={words.capital}>
            <RecordText>{capital}</RecordText>
          </Fact>
        )}
        {areaKm2 !== null && (
          <div>
            <dt>{words.area}</dt>
            <dd className="num">{words.km2(grouped(areaKm2))}</dd>
          </div>
        )}
        {membership?.validFrom && (
          <Fact name={words.memberSince}>
            <Day day={membership.validFrom} precision={membership.firstDayKnown ? 'DAY' : 'MONTH'} />
          </Fact>
        )}
        {borderCrossings.length > 0 && (
          <Fact name={words.crossings}>
            {borderCrossings.map(({ code: crossing, name, counterpartName }, i) => (
              <span key={crossing}>
                {i > 0 && ' · '}
                <span className="n">
                  <RecordText>{name}</RecordText>
                </span>{' '}
                <small className="q">{words.opposite(<RecordText>{counterpartName}</RecordText>)}</small>
              </span>
            ))}
          </Fact>
        )}
      </dl>
      {latest && (
        <p>
          <a className="btn" href={`/briefing/${code}/${latest.code}?lang=${site.lang}`}>
            {words.brief(site.words.forum(latest.number, latest.name))}
          </a>
        </p>
      )}
      <p className="ways">
        <PageLink to="/compare" parameters={{ p: code }}>
          {words.compare}
        </PageLink>{' '}
        <CalendarLink of={{ province: code }} />
      </p>
    </>
  );
}

function Indicators({ observations }: { readonly observations: NonNullable<Province['observations']>['nodes'] }) {
  const { lang } = useSite();
  const words = provinceWords[lang];
  if (observations.length === 0) return <p className="q">{words.noIndicators}</p>;
  return (
    <CardsTable
      caption={words.indicators}
      columns={[words.indicator, words.value, words.period]}
      groups={[
        {
          title: null,
          rows: observations.map(({ code, value, indicator, periodStart, periodEnd, status, note, citation }) => ({
            key: code,
            head: <RecordText>{indicator.name}</RecordText>,
            cells: [
              <span key="value">
                <span className="num">
                  <data value={value}>{grouped(value)}</data> {indicator.unit}
                </span>
                {status === 'DISPUTED' && (
                  <>
                    {' '}
                    <span className="tag warn">{words.disputed}</span>
                  </>
                )}
                {status === 'PROVISIONAL' && (
                  <>
                    {' '}
                    <span className="tag">{words.preliminary}</span>
                  </>
                )}
                <Ref citation={citation} />
                {note && status !== 'FINAL' && (
                  <small>
                    <RecordText>{note}</RecordText>
                  </small>
                )}
              </span>,
              <span key="period">
                <Day day={periodStart} precision={isWholeYear(periodStart, periodEnd) ? 'YEAR' : 'DAY'} />
                {!isWholeYear(periodStart, periodEnd) && periodEnd !== periodStart && (
                  <>
                    {' – '}
                    <Day day={periodEnd} />
                  </>
                )}
              </span>,
            ],
          })),
        },
      ]}
    />
  );
}

const isWholeYear = (start: string, end: string): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4);
