import type { Composition } from '../../../components/bar';

/** The most areas that stand beside each other. */
export const MOST = 6;

/** The share of projects of known percent from which on areas are ranked. */
export const RANKED_FROM = 0.6;

/** The codes that an address asks for: each once, in its order, also several in one parameter. */
export const chosenCodes = (query: URLSearchParams): string[] => [
  ...new Set(
    query
      .getAll('p')
      .flatMap((codes) => codes.split(','))
      .map((code) => code.trim().toUpperCase())
      .filter((code) => code !== ''),
  ),
];

interface Compared {
  readonly code: string;
  readonly progress: { readonly percent: number | null; readonly projectCount: number; readonly composition: Composition };
}

const knownShare = ({ progress: { projectCount, composition } }: Compared): number =>
  projectCount === 0 ? 0 : (composition.stated + composition.finished) / projectCount;

/** Areas of which too little is known to rank them. */
export const tooLittleKnown = <Area extends Compared>(areas: readonly Area[]): Area[] =>
  areas.filter((area) => knownShare(area) < RANKED_FROM);

/** The place of each area by its mean, from the highest; equal means share a place. Null: too little is known of one of them, or there is only one. */
export function ranks(areas: readonly Compared[]): ReadonlyMap<string, number> | null {
  if (areas.length < 2 || tooLittleKnown(areas).length > 0) return null;
  const percentOf = ({ progress }: Compared): number => progress.percent!;
  return new Map(areas.map((area) => [area.code, 1 + areas.filter((other) => percentOf(other) > percentOf(area)).length]));
}
