import { AreaMap, type LinkedArea, type MapView, ShareSign } from '../../components/area-map';
import type { CountryAreas } from '../../components/mapped-areas';
import type { MapPageQuery } from '../../page-data';
import { type Site, useSite } from '../../site';
import { mapWords } from './map.words';
import { builtOf, CLASSES, classOf, type MappedBy } from './map-classes';

/** A province or state with what a map tells of it. */
export type Area = MapPageQuery['provinces']['nodes'][number];

export const hasProjects = ({ progress }: Area): boolean => progress.projectCount > 0;

/** Of how many projects of an area the percent is known. */
export const knownOf = ({ progress: { composition } }: Area): number => composition.finished + composition.stated;

interface MapInProps {
  readonly view: MapView;
  readonly countries: readonly CountryAreas<Area>[];
  readonly by: MappedBy;
  readonly members: readonly string[] | undefined;
}

/** A map whose areas lead to their pages. */
export function MapIn({ view, countries, by, members }: MapInProps) {
  const site = useSite();
  const words = mapWords[site.lang];
  return (
    <AreaMap
      view={view}
      label={words[view]}
      areas={countries.flatMap(({ areas }) => areas.map((area) => linkedArea(area, { site, view, by })))}
      members={members && new Set(members)}
    />
  );
}

function linkedArea(area: Area, { site, view, by }: { readonly site: Site; readonly view: MapView; readonly by: MappedBy }): LinkedArea {
  const { code, name, progress } = area;
  const all = progress.projectCount;
  const part = by === 'known' ? knownOf(area) : builtOf(progress);
  const figures = all === 0 ? [] : [`${part}/${all}`];
  return {
    code,
    share: classOf(progress, by),
    href: site.href(`/provinces/${code}`),
    label: mapWords[site.lang].label[by](name, part, all),
    lines: view === 'thailand' ? [name, ...figures] : figures,
  };
}

/** The classes of the map, each with its number of areas. */
export function Legend({ areas, by }: { readonly areas: readonly Area[]; readonly by: MappedBy }) {
  const words = mapWords[useSite().lang];
  return (
    <>
      <h3>{words.legend}</h3>
      <p className="s q">{words.legendNote[by]}</p>
      <ul className="words one">
        {CLASSES[by].map((share) => {
          const count = areas.filter(({ progress }) => classOf(progress, by) === share).length;
          return (
            <li key={share}>
              <ShareSign share={share} />
              <span>
                <b>
                  <data value={count}>{count}</data>
                </b>
                {words.classes[by][share]}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
