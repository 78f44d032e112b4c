import type { SectorPageQuery } from '../../page-data';
import type { CitedSource } from '../../source-list';

type Sector = NonNullable<SectorPageQuery['sector']>;

/** A sector whose ties to those of other plans were read. */
export type SectorWithLineage = Sector & Required<Pick<Sector, 'comesFrom' | 'becomes'>>;

interface SectorInPlan {
  readonly code: string;
  readonly name: string;
  readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
}

interface Link {
  readonly kind: SectorWithLineage['comesFrom'][number]['kind'];
  readonly inferred: boolean;
  readonly citation: CitedSource | null;
}

interface Before extends Link {
  readonly from: SectorInPlan & { readonly comesFrom?: readonly Before[] };
}

interface After extends Link {
  readonly to: SectorInPlan & { readonly becomes?: readonly After[] };
}

/** A sector in the course of another one over the plans. */
export interface LineageStep extends SectorInPlan {
  /** How it is tied to the sector of the next plan towards that of the page; null = it is that of the page. */
  readonly link: (Link & { readonly other: string; readonly isBefore: boolean }) | null;
}

const before = (links: readonly Before[], other: string): LineageStep[] =>
  links.flatMap(({ from, kind, inferred, citation }) => [
    ...before(from.comesFrom ?? [], from.name),
    { code: from.code, name: from.name, plan: from.plan, link: { kind, inferred, citation, other, isBefore: true } },
  ]);

const after = (links: readonly After[], other: string): LineageStep[] =>
  links.flatMap(({ to, kind, inferred, citation }) => [
    { code: to.code, name: to.name, plan: to.plan, link: { kind, inferred, citation, other, isBefore: false } },
    ...after(to.becomes ?? [], to.name),
  ]);

const startOf = ({ plan }: LineageStep): string => plan?.startsOn ?? '';

/** What a sector was and became, the earliest plan first. Two ways to one sector are two steps. */
export const lineageOf = ({ code, name, plan, comesFrom, becomes }: SectorWithLineage): LineageStep[] =>
  [...before(comesFrom, name), { code, name, plan, link: null }, ...after(becomes, name)].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  );
