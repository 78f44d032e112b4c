import { editDistance, foldCode } from '../../domain/codes';
import { SearchType } from '../../domain/vocabularies/api';
import type { NearbyQuery, NearbyQueryVariables } from './page-data';
import { pageOf } from './page-paths';
import type { Kind } from './site-page';

/** A thing of the record that has a page, near what was asked for. */
export interface Nearby {
  readonly name: string;
  readonly path: string;
}

/** The types in which things of a kind are searched; a kind that is not here is not searched. */
const TYPES: Readonly<Partial<Record<Kind, SearchType>>> = {
  bodies: SearchType.BODY,
  clusters: SearchType.CLUSTER,
  corridors: SearchType.CORRIDOR,
  decisions: SearchType.DECISION,
  discrepancies: SearchType.DISCREPANCY,
  meetings: SearchType.MEETING,
  projects: SearchType.PROJECT,
  provinces: SearchType.PROVINCE,
  sectors: SearchType.SECTOR,
  sources: SearchType.SOURCE,
};

/** How many codes are named. */
const NAMED = 5;

/** The most letters by which a mistyped code differs from the one meant: in a short code two make it another one. */
const nearTo = (code: string): number => (code.length < 6 ? 1 : 2);

/** What is asked about the last word of an address; `kind` is that of the page that it would be the code of. */
export function nearbyVariables(word: string, kind: Kind | undefined): NearbyQueryVariables {
  const type = kind && TYPES[kind];
  const letters = /^[a-z]+/i.exec(word)?.[0] ?? '';
  const isCode = type !== undefined && letters !== '';
  return {
    text: word,
    beginning: word.slice(0, Math.max(letters.length, word.length - 1)) || word,
    letters: letters || word,
    types: type ? [type] : null,
    isCode,
  };
}

/** The things with the nearest codes, the nearest first, then what the search finds; each thing once. */
export function nearby(word: string, { begun, alike, search }: NearbyQuery): Nearby[] {
  const code = foldCode(word);
  const alikes = [...(begun?.nodes ?? []), ...(alike?.nodes ?? [])].flatMap((thing) => ('code' in thing ? [thing] : []));
  const coded = [...new Map(alikes.map((thing) => [thing.code, thing])).values()]
    .map((thing) => ({ thing, distance: editDistance(foldCode(thing.code), code) }))
    .filter(({ distance }) => distance <= nearTo(code))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NAMED);
  const found = [...coded.map(({ thing }) => thing), ...search.nodes].flatMap((thing) => pageOf(thing) ?? []);
  return [...new Map(found.map((page) => [page.path, page])).values()];
}
