import type { Composition } from '../../../components/bar';
import { type AreaShare, areaShare } from '../../components/area-share';

/** What the map can be coloured by: how much is known in percent, or how many projects are built. */
export const MAPPED_BY = ['known', 'stage'] as const;
export type MappedBy = (typeof MAPPED_BY)[number];

interface Classed {
  readonly composition: Composition;
  readonly byStage: readonly { readonly stage: string | null; readonly count: number }[];
}

const BUILT = ['COMPLETED', 'OPERATIONAL'];

/** How many projects are completed or in use. */
export const builtOf = ({ byStage }: Pick<Classed, 'byStage'>): number => countOf(byStage, (stage) => BUILT.includes(stage));

const countOf = (byStage: Classed['byStage'], is: (stage: string) => boolean): number =>
  byStage.reduce((sum, { stage, count }) => (stage !== null && is(stage) ? sum + count : sum), 0);

/** How an area is drawn. By stage: solid where a stage is stated, by how many projects are built; dots where none is. */
export function classOf({ composition, byStage }: Classed, by: MappedBy): AreaShare {
  const share = areaShare(composition);
  if (by === 'known' || share === 'none') return share;
  if (countOf(byStage, (stage) => stage !== 'DROPPED') === 0) return 'withoutPercent';
  const built = builtOf({ byStage });
  if (built === 0) return 'part';
  return built === composition.stated + composition.finished + composition.withoutPercent + composition.silent ? 'all' : 'half';
}

/** The classes of each map, as its legend has them. */
export const CLASSES: Readonly<Record<MappedBy, readonly AreaShare[]>> = {
  known: ['all', 'half', 'part', 'withoutPercent', 'silent', 'none'],
  stage: ['all', 'half', 'part', 'withoutPercent', 'none'],
};
