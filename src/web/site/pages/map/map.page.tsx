import type { ReactNode } from 'react';
import { Day } from '../../../components/days';
import { Fold } from '../../../components/fold';
import { KnownLine } from '../../components/bars';
import { GroupedTable } from '../../components/long-table';
import { byCountry, type CountryAreas } from '../../components/mapped-areas';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { Ref } from '../../components/sources';
import { percentFigure } from '../../components/text';
import { pageDocument } from '../../documents';
import type { MapPageQuery, MapPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { mapWords } from './map.words';
import { builtOf, MAPPED_BY, type MappedBy } from './map-classes';
import { type Area, hasProjects, knownOf, Legend, MapIn } from './map-parts';

/** A corridor or cluster whose areas can stand out. */
type Shown = NonNullable<MapPageQuery['corridors']>[number] & { readonly path: string };

/** What an address asks the map to show. */
interface Wanted {
  readonly by: MappedBy;
  /** The code of a corridor or cluster, whether there is one or not; null = all areas alike. */
  readonly show: string | null;
}

export const mapPage = sitePage<MapPageQuery, MapPageQueryVariables>({
  path: '/map',
  parameters: ['show', 'by'],
  document: pageDocument('pages/map/map.graphql'),
  view: (data, site, { query }) => {
    const words = mapWords[site.lang];
    const areas = data.provinces.nodes;
    const by = query.get('by') || 'known';
    return {
      title: words.title,
      description: words.description(areas.length, areas.filter(hasProjects).length),
      children: (
        <>
          {!isMappedBy(by) && <p className="note warn">{words.notMappedBy(by, MAPPED_BY.join(', '))}</p>}
          <MapOf data={data} wanted={{ by: isMappedBy(by) ? by : 'known', show: query.get('show')?.toUpperCase() || null }} />
        </>
      ),
    };
  },
  table: ({ provinces }, { lang }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'memberState', kind: 'text' },
      { name: 'projects', kind: 'number' },
      { name: 'finished', kind: 'number' },
      { name: 'stated', kind: 'number' },
      { name: 'withoutPercent', kind: 'number' },
      { name: 'silent', kind: 'number' },
      { name: 'completedOrInUse', kind: 'number' },
      { name: 'statedPercent', kind: 'number' },
      { name: 'lowest', kind: 'number' },
      { name: 'highest', kind: 'number' },
    ],
    rows: byCountry(provinces.nodes, lang).flatMap(({ areas }) =>
      areas.map(({ code, name, memberState, progress }) => [
        code,
        name,
        memberState.code,
        progress.projectCount,
        progress.composition.finished,
        progress.composition.stated,
        progress.composition.withoutPercent,
        progress.composition.silent,
        builtOf(progress),
        progress.statedPercent,
        progress.bounds.low,
        progress.bounds.high,
      ]),
    ),
  }),
});

const isMappedBy = (by: string): by is MappedBy => (MAPPED_BY as readonly string[]).includes(by);

function MapOf({ data, wanted }: { readonly data: MapPageQuery; readonly wanted: Wanted }) {
  const { lang } = useSite();
  const words = mapWords[lang];
  const { by, show } = wanted;
  const areas = data.provinces.nodes;
  const countries = byCountry(areas, lang);
  const groups = groupsOf(data);
  const shown = groups?.find(({ code }) => code === show);
  const country = countries.find(({ country: { code } }) => code === show);
  const members = shown?.provinces.map(({ code }) => code) ?? country?.areas.map(({ code }) => code);
  const withProjects = areas.filter(hasProjects);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">
        {words.lead(areas.length, withProjects.length, withProjects.filter((area) => knownOf(area) === 0).length)} {words.colouredBy[by]}
      </p>
      {show !== null && (
        <Part of={country ? [] : groups}>
          {() => (
            <Outlined
              code={show}
              name={shown?.name ?? country?.country.name}
              path={shown?.path ?? `/countries/${show}`}
              count={members?.length}
            >
              <Ref citation={shown?.citations[0]} />
            </Outlined>
          )}
        </Part>
      )}
      <section className="cols">
        <div className="c5">
          <h2>{words.thailand}</h2>
          <MapIn view="thailand" countries={countries.filter(({ country: { code } }) => code === 'TH')} by={by} members={members} />
          <Legend areas={areas} by={by} />
        </div>
        <div className="c7">
          <h2>{words.programme}</h2>
          <MapIn view="programme" countries={countries} by={by} members={members} />
          <p className="s q">{words.numbers[by]}</p>
        </div>
      </section>
      <Choices wanted={wanted} groups={groups} />
      <AreaTable countries={countries} count={areas.length} />
    </>
  );
}

interface OutlinedProps {
  readonly code: string;
  /** Absent: there is nothing of this code on the day shown. */
  readonly name: string | undefined;
  readonly path: string;
  readonly count: number | undefined;
  readonly children: ReactNode;
}

/** What stands out on the map, in words. */
function Outlined({ code, name, path, count, children }: OutlinedProps) {
  const words = mapWords[useSite().lang];
  if (name === undefined || count === undefined) return <p className="note warn">{words.notThere(code)}</p>;
  return (
    <p className="note">
      {words.shown(<PageLink to={path}>{name}</PageLink>, count)} {count === 0 && words.noneShown}
      {children}
    </p>
  );
}

/** The corridors and clusters; undefined = they could not be read. */
const groupsOf = ({ corridors, clusters }: MapPageQuery): Shown[] | undefined =>
  corridors &&
  clusters && [
    ...corridors.map((corridor) => ({ ...corridor, path: `/corridors/${corridor.code}` })),
    ...clusters.map((cluster) => ({ ...cluster, path: `/clusters/${cluster.code}` })),
  ];

/** Links to the same map in other colours, and to corridors and clusters that stand out. */
function Choices({ wanted: { by, show }, groups }: { readonly wanted: Wanted; readonly groups: readonly Shown[] | undefined }) {
  const words = mapWords[useSite().lang];
  const parameterOf = (value: MappedBy): string | null => (value === 'known' ? null : value);
  return (
    <section>
      <h3 className="doorh">{words.by}</h3>
      <ul className="chips">
        {MAPPED_BY.map((value) => (
          <Chip key={value} text={words.byNames[value]} parameters={{ show, by: parameterOf(value) }} isCurrent={value === by} />
        ))}
      </ul>
      <h3 className="doorh">{words.show}</h3>
      <Part of={groups}>
        {(all) => (
          <Fold label={words.chooseShown}>
            <ul className="chips">
              <Chip text={words.all} parameters={{ by: parameterOf(by) }} isCurrent={show === null} />
              {all.map(({ code, name }) => (
                <Chip
                  key={code}
                  text={code.startsWith('EC') ? `${code} ${name}` : name}
                  parameters={{ show: code, by: parameterOf(by) }}
                  isCurrent={code === show}
                />
              ))}
            </ul>
          </Fold>
        )}
      </Part>
    </section>
  );
}

interface ChipProps {
  readonly text: string;
  readonly parameters: Readonly<Record<string, string | null>>;
  readonly isCurrent: boolean;
}

const Chip = ({ text, parameters, isCurrent }: ChipProps) => (
  <li>
    <a href={useSite().href('/map', parameters)} aria-current={isCurrent ? 'true' : undefined}>
      {text}
    </a>
  </li>
);

/** The same as the maps, in the same order. */
function AreaTable({ countries, count }: { readonly countries: readonly CountryAreas<Area>[]; readonly count: number }) {
  const site = useSite();
  const words = mapWords[site.lang];
  const day = countries[0]?.areas[0]?.progress.asOf;
  return (
    <section className="own">
      <h2>{words.table}</h2>
      {day && (
        <p className="s q">
          {site.words.moment.asOf} <Day day={day} />
        </p>
      )}
      <GroupedTable
        caption={words.caption(count)}
        columns={[words.area, words.known, words.built, words.possible]}
        groups={countries.map(({ country, areas }) => ({
          title: <PageLink to={`/countries/${country.code}`}>{words.group(country.name, areas.length)}</PageLink>,
          rows: areas.map(({ code, name, progress }) => ({
            key: code,
            head: <PageLink to={`/provinces/${code}`}>{name}</PageLink>,
            isEmpty: progress.projectCount === 0,
            cells: [
              <KnownLine key="known" progress={progress} />,
              progress.projectCount === 0 ? <NotApplicable key="built" /> : words.builtOf(builtOf(progress), progress.projectCount),
              progress.bounds.low === null || progress.bounds.high === null ? (
                <NotApplicable key="possible" />
              ) : (
                <span key="possible" className="num">
                  {words.between(percentFigure(progress.bounds.low), percentFigure(progress.bounds.high))}
                </span>
              ),
            ],
          })),
        }))}
      />
      <DataLinks hasTable />
    </section>
  );
}

/** A question that does not arise where there are no projects. */
const NotApplicable = () => <span className="q n">{useSite().words.notApplicable}</span>;
