import { Fragment, type ReactNode } from 'react';
import { grouped } from '../../../../i18n/numbers';
import { CardsTable, type TableRow } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { inLang } from '../../../shell/shell';
import { KnownLine } from '../../components/bars';
import { byCountry } from '../../components/mapped-areas';
import { DataLinks } from '../../components/page-data-links';
import { Ref } from '../../components/sources';
import { Count, Percent, percentFigure } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ComparePageQuery, ComparePageQueryVariables } from '../../page-data';
import { PageLink, type Site, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { builtOf } from '../map/map-classes';
import { chosenCodes, MOST, RANKED_FROM, ranks, tooLittleKnown } from './chosen';
import { compareWords } from './compare.words';

type Area = NonNullable<ComparePageQuery['compared'][number]>;

export const comparePage = sitePage<ComparePageQuery, ComparePageQueryVariables>({
  path: '/compare',
  parameters: ['p'],
  document: pageDocument('pages/compare/compare.graphql'),
  variables: ({ query }) => ({ codes: chosenCodes(query).slice(0, MOST) }),
  view: (data, { lang }, { query }) => {
    const words = compareWords[lang];
    const areas = inProgramme(data);
    const names = areas.map(({ name }) => name);
    return {
      title: names.length === 0 ? words.title : words.heading(names),
      description: words.description(names),
      children: <Compare data={data} areas={areas} asked={chosenCodes(query)} />,
    };
  },
  table: (data) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'memberState', kind: 'text' },
      { name: 'projects', kind: 'number' },
      { name: 'finished', kind: 'number' },
      { name: 'stated', kind: 'number' },
      { name: 'withoutPercent', kind: 'number' },
      { name: 'silent', kind: 'number' },
      { name: 'statedPercent', kind: 'number' },
      { name: 'lowest', kind: 'number' },
      { name: 'highest', kind: 'number' },
      { name: 'newestReport', kind: 'date' },
      { name: 'completedOrInUse', kind: 'number' },
      { name: 'borderCrossings', kind: 'number' },
      { name: 'areaKm2', kind: 'number' },
    ],
    rows: inProgramme(data).map(({ code, name, memberState, progress, borderCrossings, areaKm2 }) => [
      code,
      name,
      memberState.code,
      progress.projectCount,
      progress.composition.finished,
      progress.composition.stated,
      progress.composition.withoutPercent,
      progress.composition.silent,
      progress.statedPercent,
      progress.bounds.low,
      progress.bounds.high,
      progress.freshness.newest,
      builtOf(progress),
      borderCrossings.length,
      areaKm2,
    ]),
  }),
});

/** The areas asked for that belong to the programme on the day shown. */
const inProgramme = ({ compared, provinces }: ComparePageQuery): Area[] =>
  compared.filter((area): area is Area => area !== null && provinces.nodes.some(({ code }) => code === area.code));

interface CompareProps {
  readonly data: ComparePageQuery;
  readonly areas: readonly Area[];
  /** The codes that the address asks for. */
  readonly asked: readonly string[];
}

function Compare({ data, areas, asked }: CompareProps) {
  const site = useSite();
  const words = compareWords[site.lang];
  const missing = asked.slice(0, MOST).filter((code) => !areas.some((area) => area.code === code));
  return (
    <>
      <h1>{areas.length === 0 ? words.title : words.heading(areas.map(({ name }) => name))}</h1>
      <p className="lead">{areas.length === 0 ? words.choose : words.lead}</p>
      {missing.map((code) => (
        <p key={code} className="note warn">
          {words.notThere(code)}
        </p>
      ))}
      {asked.length > MOST && <p className="note warn">{words.tooMany(MOST, asked.length)}</p>}
      {areas.length === 1 && <p className="note">{words.onlyOne}</p>}
      {areas.length > 0 && <SideBySide areas={areas} />}
      <ChooseForm data={data} chosen={areas.map(({ code }) => code)} />
    </>
  );
}

function SideBySide({ areas }: { readonly areas: readonly Area[] }) {
  const site = useSite();
  const words = compareWords[site.lang];
  const places = ranks(areas);
  return (
    <section>
      <h2>{words.table}</h2>
      <p className="s q">
        {site.words.moment.asOf} <Day day={areas[0]!.progress.asOf} />
      </p>
      <CardsTable
        caption={words.table}
        columns={[words.fact, ...areas.map(({ name }) => name)]}
        groups={[{ title: null, rows: rowsOf(areas, site, places) }]}
      />
      {areas.length > 1 &&
        (places ? (
          <p className="s q">{words.rankNote}</p>
        ) : (
          <p className="note">
            {words.noRank(
              tooLittleKnown(areas).map(({ name }) => name),
              100 * RANKED_FROM,
            )}
          </p>
        ))}
      <DataLinks hasTable />
    </section>
  );
}

/** One row for each fact, with a cell for each area. */
function rowsOf(areas: readonly Area[], site: Site, places: ReadonlyMap<string, number> | null): TableRow[] {
  const words = compareWords[site.lang];
  const row = (name: string, cellOf: (area: Area) => ReactNode): TableRow => ({
    key: name,
    head: name,
    cells: areas.map((area) => <Fragment key={area.code}>{cellOf(area)}</Fragment>),
  });
  /** A fact of projects does not arise where there are none. */
  const ofProjects = (cellOf: (area: Area) => ReactNode) => (area: Area) =>
    area.progress.projectCount === 0 ? <span className="q">{site.words.notApplicable}</span> : cellOf(area);
  return [
    row(words.projects, ({ code, progress: { projectCount } }) =>
      projectCount === 0 ? (
        <span className="q">{site.words.noProjects}</span>
      ) : (
        <PageLink to="/projects" parameters={{ province: code }}>
          <Count value={projectCount} />
        </PageLink>
      ),
    ),
    row(
      words.known,
      ofProjects(({ progress: { composition, projectCount } }) => words.nOfM(composition.stated + composition.finished, projectCount)),
    ),
    row(
      words.composition,
      ofProjects(({ progress }) => <KnownLine progress={progress} />),
    ),
    row(
      words.stated,
      ofProjects(({ code, progress: { statedPercent, projectCount, composition, asOf } }) =>
        statedPercent === null ? (
          <span className="q">{words.noneStated}</span>
        ) : (
          <>
            <Percent value={statedPercent} composition={composition} asOf={asOf} />
            <small>
              {words.meanOf(composition.stated, projectCount, <Day day={asOf} />)}{' '}
              <PageLink to={`/provinces/${code}`}>{site.words.percent.working}</PageLink>
            </small>
          </>
        ),
      ),
    ),
    row(
      words.possible,
      ofProjects(({ progress: { bounds } }) => (
        <span className="num">{words.between(percentFigure(bounds.low!), percentFigure(bounds.high!))}</span>
      )),
    ),
    row(
      words.newest,
      ofProjects(({ progress: { freshness } }) =>
        freshness.newest === null ? <span className="q">{site.words.notApplicable}</span> : <Day day={freshness.newest} />,
      ),
    ),
    row(
      words.built,
      ofProjects(({ progress }) => words.nOfM(builtOf(progress), progress.projectCount)),
    ),
    ...(places ? [row(words.rank, ({ code }) => words.ranked(places.get(code)!, areas.length))] : []),
    row(words.country, ({ memberState: { code, name } }) => <PageLink to={`/countries/${code}`}>{name}</PageLink>),
    row(words.clusters, ({ clusters }) => <Links things={clusters} folder="clusters" />),
    row(words.corridors, ({ corridors }) => <Links things={corridors} folder="corridors" />),
    row(words.crossings, ({ borderCrossings }) =>
      borderCrossings.length === 0 ? <span className="q">{site.words.none}</span> : <Count value={borderCrossings.length} />,
    ),
    row(words.size, ({ areaKm2, citations }) => (
      <>
        {areaKm2 === null ? <span className="q">{site.words.unknown}</span> : words.km2(grouped(areaKm2))}
        <Ref citation={citations[0]} />
      </>
    )),
  ];
}

function Links({
  things,
  folder,
}: {
  readonly things: readonly { readonly code: string; readonly name: string }[];
  readonly folder: string;
}) {
  const { words } = useSite();
  if (things.length === 0) return <span className="q">{words.none}</span>;
  return (
    <>
      {things.map(({ code, name }, i) => (
        <span key={code}>
          {i > 0 && ' · '}
          <PageLink to={`/${folder}/${code}`}>{name}</PageLink>
        </span>
      ))}
    </>
  );
}

/** The areas to choose from, by country. It needs no script. */
function ChooseForm({ data, chosen }: { readonly data: ComparePageQuery; readonly chosen: readonly string[] }) {
  const { lang, frameLang, carried } = useSite();
  const words = compareWords[lang];
  return (
    <section>
      <h2>{words.form}</h2>
      <form action={inLang(frameLang, '/compare')}>
        {byCountry(data.provinces.nodes, lang).map(({ country, areas }) => (
          <fieldset key={country.code} className="f">
            <legend>{country.name}</legend>
            <div className="picks">
              {areas.map(({ code, name }) => (
                <label key={code} className="pick">
                  <input type="checkbox" name="p" value={code} defaultChecked={chosen.includes(code)} />
                  {name}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="go">{words.submit}</button>
      </form>
    </section>
  );
}
