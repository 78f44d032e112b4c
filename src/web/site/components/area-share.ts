import type { Composition } from '../../components/bar';

/** Of how many of an area's projects the percent is known, from all to none; what is not known has more than one kind. */
export const AREA_SHARES = ['all', 'half', 'part', 'withoutPercent', 'silent', 'none'] as const;
export type AreaShare = (typeof AREA_SHARES)[number];

/** The share of an area's projects whose percent is known. */
export function areaShare({ finished, stated, withoutPercent, silent }: Composition): AreaShare {
  const known = finished + stated;
  const unknown = withoutPercent + silent;
  if (known + unknown === 0) return 'none';
  if (known === 0) return withoutPercent > 0 ? 'withoutPercent' : 'silent';
  if (unknown === 0) return 'all';
  return known >= unknown ? 'half' : 'part';
}
