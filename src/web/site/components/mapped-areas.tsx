import type { Composition } from '../../components/bar';
import { useSite } from '../site';
import { type DrawnArea, StillMap } from './area-map';
import { areaShare } from './area-share';

/** A province or state, as the fragment `MappedArea` asks for it. */
export interface MappedArea {
  readonly code: string;
  readonly name: string;
  readonly memberState: { readonly code: string; readonly name: string };
  readonly progress: { readonly asOf: string; readonly composition: Composition; readonly statedPercent: number | null };
}

/** Countries from north to south, as the maps have them. */
const COUNTRIES = ['TH', 'MY', 'ID'];

type Placed = Pick<MappedArea, 'name' | 'memberState'>;

export interface CountryAreas<Area extends Placed> {
  readonly country: MappedArea['memberState'];
  readonly areas: readonly Area[];
}

/** Areas by country from north to south, in each by name: the order of every map and table of them. */
export function byCountry<Area extends Placed>(areas: readonly Area[], lang: string): CountryAreas<Area>[] {
  const order = new Intl.Collator(lang);
  return COUNTRIES.flatMap((code) => {
    const inside = areas.filter(({ memberState }) => memberState.code === code).sort((a, b) => order.compare(a.name, b.name));
    return inside.length === 0 ? [] : [{ country: inside[0]!.memberState, areas: inside }];
  });
}

/** An area as a map draws it by what is known of its projects. */
export const drawnArea = ({ code, progress }: MappedArea): DrawnArea => ({ code, share: areaShare(progress.composition) });

interface MembersMapProps {
  /** The areas of the programme. */
  readonly areas: readonly MappedArea[];
  readonly members: ReadonlySet<string>;
  /** What the map shows, in a sentence. */
  readonly label: string;
}

/** A small map on which the members stand out: of Thailand where all of them are Thai, else of the programme. */
export function MembersMap({ areas, members, label }: MembersMapProps) {
  const { lang, words } = useSite();
  const view = members.size > 0 && [...members].every((code) => code.startsWith('TH-')) ? 'thailand' : 'programme';
  const drawn = byCountry(areas, lang)
    .flatMap((country) => country.areas)
    .filter(({ code }) => view === 'programme' || code.startsWith('TH-'));
  return (
    <figure>
      <StillMap view={view} label={label} areas={drawn.map(drawnArea)} members={members} />
      <figcaption className="s q">{words.map.caption}</figcaption>
    </figure>
  );
}
