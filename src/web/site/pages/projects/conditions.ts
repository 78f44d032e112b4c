import { FlagKind, ProjectStage } from '../../../../domain/vocabularies/projects';
import type { ProjectFilter, ProjectOrder } from '../../page-data';

/** What a list of projects can be limited by, by the names in the address. */
export const CONDITIONS = [
  'country',
  'province',
  'corridor',
  'cluster',
  'sector',
  'body',
  'stage',
  'known',
  'flag',
  'parent',
  'q',
] as const;

export type ConditionName = (typeof CONDITIONS)[number];

/** The conditions of an address; what is not given does not limit. */
export type Conditions = Readonly<Partial<Record<ConditionName, string>>>;

/** The stage of a project of which none is stated. */
export const UNKNOWN_STAGE = 'UNKNOWN';

/** What is known of a percent, by the names in the address and in the API. */
export const KNOWN = ['STATED', 'FINISHED', 'WITHOUT_PERCENT', 'SILENT'] as const;

/** The values of the conditions that have few of them; several stand with commas between. */
export const VALUES: Readonly<Partial<Record<ConditionName | 'sort', readonly string[]>>> = {
  stage: [...Object.values(ProjectStage), UNKNOWN_STAGE],
  known: KNOWN,
  flag: Object.values(FlagKind),
};

/** The orders of the list; the first one needs no parameter. */
export const SORTS = {
  code: { field: 'CODE', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  percent: { field: 'PERCENT', direction: 'DESC' },
  due: { field: 'ENDS_ON', direction: 'ASC' },
  slipped: { field: 'SLIPPED_DAYS', direction: 'DESC' },
  cost: { field: 'COST', direction: 'DESC' },
} as const satisfies Readonly<Record<string, ProjectOrder>>;

export type SortName = keyof typeof SORTS;

export const listOf = (value: string): string[] => value.split(',').map((part) => part.trim().toUpperCase());

/** The conditions that an address states. A field of the form that was left empty states none. */
export function conditionsOf(query: URLSearchParams): Conditions {
  const given = CONDITIONS.map((name) => [name, query.get(name)?.trim() ?? ''] as const).filter(([, value]) => value !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, VALUES[name] ? listOf(value).join() : value]));
}

/** The order that an address asks for; null = it asks for one that there is not. */
export function sortOf(query: URLSearchParams): SortName | null {
  const asked = query.get('sort') || 'code';
  return Object.hasOwn(SORTS, asked) ? (asked as SortName) : null;
}

/** The first value of an address that is none of those that its parameter has; null = all are. */
export function unknownValue(
  query: URLSearchParams,
): { readonly name: string; readonly value: string; readonly known: readonly string[] } | null {
  for (const [name, value] of Object.entries(conditionsOf(query))) {
    const known = VALUES[name as ConditionName];
    const unknown = known && listOf(value).find((part) => !known.includes(part));
    if (unknown !== undefined) return { name, value: unknown, known: known! };
  }
  return sortOf(query) === null ? { name: 'sort', value: query.get('sort')!, known: Object.keys(SORTS) } : null;
}

const code = (value: string | undefined) => (value === undefined ? undefined : { eq: value });

/** The filter of the API for conditions. Only leaf projects are listed; dropped ones where the stage asks for them. */
export function filterOf(conditions: Conditions): ProjectFilter {
  const { country, province, corridor, cluster, sector, body, stage, known, flag, parent, q } = conditions;
  const stages = stage === undefined ? [] : listOf(stage);
  return {
    isLeaf: true,
    memberState: code(country),
    province: code(province),
    corridor: code(corridor),
    cluster: code(cluster),
    sector: code(sector),
    body: code(body),
    parent: code(parent),
    and: [
      ...(stages.length > 0 ? [{ or: stagesOf(stages) }] : []),
      ...(stages.includes(ProjectStage.DROPPED) ? [] : [{ composition: { notIn: ['DROPPED' as const] } }]),
    ],
    composition: known === undefined ? undefined : { in: listOf(known) as (typeof KNOWN)[number][] },
    flag: flag === undefined ? undefined : { in: listOf(flag) as `${FlagKind}`[] },
    name: q === undefined ? undefined : { contains: q },
  };
}

function stagesOf(stages: readonly string[]): ProjectFilter[] {
  const stated = stages.filter((stage) => stage !== UNKNOWN_STAGE) as `${ProjectStage}`[];
  return [
    ...(stated.length > 0 ? [{ stage: { in: stated } }] : []),
    ...(stages.includes(UNKNOWN_STAGE) ? [{ stage: { isNull: true } }] : []),
  ];
}

/** The conditions that a bundle can meet as a project does; the others are of what is counted. */
const OF_BUNDLES: readonly string[] = ['country', 'province', 'corridor', 'cluster', 'sector', 'q'] satisfies readonly ConditionName[];

/** "There are bundles to tell": the conditions are such that a bundle can meet them. */
export const mayBeBundle = (conditions: Conditions): boolean => Object.keys(conditions).every((name) => OF_BUNDLES.includes(name));

/** The filter of the bundles that meet what a bundle can meet of the conditions. */
export const bundlesOf = ({ country, province, corridor, cluster, sector, q }: Conditions): ProjectFilter => ({
  ...filterOf({ country, province, corridor, cluster, sector, q }),
  isLeaf: false,
  and: [],
});

/** Conditions without one of them. */
export const without = (conditions: Conditions, name: ConditionName): Conditions =>
  Object.fromEntries(Object.entries(conditions).filter(([other]) => other !== name));
