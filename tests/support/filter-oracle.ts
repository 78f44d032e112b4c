import fc from 'fast-check';
import { FlagKind } from '../../src/domain/vocabularies/projects';

/** Filters as a caller writes them, evaluated plainly over objects in memory. */

export interface FilteredProject {
  code: string;
  texts: string[];
  stage: string | null;
  startsOn: string | null;
  endsOn: string | null;
  crossBorder: boolean;
  isSample: boolean;
  memberState: string[];
  province: string[];
  cluster: string[];
  corridor: string[];
  sector: string[];
  workingGroup: string[];
  responsible: string[];
  /** The working groups that it is grouped by: also those that the responsible one reports to. */
  workingGroupsAbove: string[];
  percent: number | null;
  costUsd: number | null;
  hasReports: boolean;
  /** What it is in a composition, or DROPPED; null = it is a bundle. */
  composition: string | null;
  isLeaf: boolean;
  parent: string | null;
  lastReport: string | null;
  flags: string[];
}

type Operators = Record<string, unknown>;
export interface Filter {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
  [field: string]: unknown;
}

const RELATED_FIELDS = ['memberState', 'province', 'cluster', 'corridor', 'sector', 'workingGroup', 'responsible'] as const;

/** A code of each kind that is on record, whether or not a project has it. */
const ON_RECORD = {
  code: 'P24',
  parent: 'P40',
  memberState: 'ID',
  province: 'TH-96',
  cluster: 'TH-CL-BORDER',
  corridor: 'EC6',
  sector: 'IB2022-ENVIRONMENT',
  workingGroup: 'WG-TOURISM',
  responsible: 'DOH-TH',
};

/** Codes match without regard to case. */
const inCapitals = (operators: Operators): Operators =>
  JSON.parse(JSON.stringify(operators), (_, value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value)) as Operators;

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0e47-\u0e4c\u200b-\u200d\ufeff]/g, '')
    .replace(/(?<=[\u0e01-\u0e4e])\s+(?=[\u0e01-\u0e4e])/g, '')
    .toLowerCase()
    .replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));

function holds<T extends string | number>(operators: Operators, value: T | null): boolean {
  return Object.entries(operators).every(([operator, wanted]) => {
    if (wanted === null) return true;
    if (operator === 'isNull') return (value === null) === wanted;
    if (value === null) return false;
    switch (operator) {
      case 'eq':
        return value === wanted;
      case 'in':
        return (wanted as T[]).includes(value);
      case 'notIn':
        return !(wanted as T[]).includes(value);
      case 'lt':
        return value < (wanted as T);
      case 'lte':
        return value <= (wanted as T);
      case 'gt':
        return value > (wanted as T);
      case 'gte':
        return value >= (wanted as T);
      default:
        throw new Error(operator);
    }
  });
}

function holdsForSome(operators: Operators, values: string[]): boolean {
  const { isNull, ...matching } = operators;
  if (isNull != null && (values.length === 0) !== isNull) return false;
  const asked = Object.values(matching).some((wanted) => wanted !== null);
  return !asked || values.some((value) => holds(matching, value));
}

/** The conditions of a filter, each as field and operator. */
export const conditionsIn = (filter: Filter): string[] =>
  Object.entries(filter).flatMap(([field, wanted]) => {
    if (field === 'and' || field === 'or') return (wanted as Filter[]).flatMap(conditionsIn);
    if (field === 'not') return conditionsIn(wanted as Filter);
    return typeof wanted === 'object' && wanted !== null ? Object.keys(wanted).map((operator) => `${field} ${operator}`) : [field];
  });

export function matches(filter: Filter, project: FilteredProject): boolean {
  return Object.entries(filter).every(([field, wanted]) => {
    if (wanted === null) return true;
    if (field === 'and') return (wanted as Filter[]).every((part) => matches(part, project));
    if (field === 'or') return (wanted as Filter[]).some((part) => matches(part, project));
    if (field === 'not') return !matches(wanted as Filter, project);
    if (field === 'crossBorder' || field === 'isSample' || field === 'hasReports' || field === 'isLeaf') return project[field] === wanted;
    if (field === 'costUsd')
      return holds(
        Object.fromEntries(
          Object.entries(wanted as Operators).map(([name, limit]) => [name, typeof limit === 'string' ? Number(limit) : limit]),
        ),
        project.costUsd,
      );
    if (field === 'name') {
      const { contains, startsWith } = wanted as { contains?: string | null; startsWith?: string | null };
      return (
        (contains == null || project.texts.some((text) => fold(text).includes(fold(contains)))) &&
        (startsWith == null || project.texts.some((text) => fold(text).startsWith(fold(startsWith))))
      );
    }
    if ((RELATED_FIELDS as readonly string[]).includes(field))
      return holdsForSome(inCapitals(wanted as Operators), project[field as (typeof RELATED_FIELDS)[number]]);
    if (field === 'code' || field === 'parent') return holds<string | number>(inCapitals(wanted as Operators), project[field]);
    if (field === 'flag') {
      const { in: among, notIn } = wanted as { in?: string[]; notIn?: string[] };
      const hasOneOf = (kinds: string[]) => kinds.some((kind) => project.flags.includes(kind));
      return (!among || hasOneOf(among)) && !(notIn && hasOneOf(notIn));
    }
    return holds<string | number>(
      wanted as Operators,
      project[field as 'stage' | 'composition' | 'startsOn' | 'endsOn' | 'percent' | 'lastReport'],
    );
  });
}

/** Random filters, nested, over values that occur and values that do not; codes in any case. */
export function filters(projects: FilteredProject[]): fc.Arbitrary<Filter> {
  const occurring = (values: string[], other: string) => fc.constantFrom(...new Set([...values, other]));
  const codes = (field: keyof typeof ON_RECORD) =>
    fc
      .tuple(
        occurring(
          projects.flatMap((project) => project[field] ?? []),
          ON_RECORD[field],
        ),
        fc.boolean(),
      )
      .map(([code, isSmall]) => (isSmall ? code.toLowerCase() : code));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
  const pruned = (record: fc.Arbitrary<Record<string, unknown>>) =>
    record.map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
  const onCode = (value: fc.Arbitrary<string>) =>
    pruned(
      fc.record({
        eq: maybe(fc.option(value, { freq: 9 })),
        in: maybe(fc.array(value, { maxLength: 4 })),
        notIn: maybe(fc.array(value, { maxLength: 4 })),
        isNull: maybe(fc.boolean()),
      }),
    );
  const onStage = (value: fc.Arbitrary<string>) =>
    pruned(
      fc.record({
        eq: maybe(value),
        in: maybe(fc.array(value, { maxLength: 4 })),
        notIn: maybe(fc.array(value, { maxLength: 3 })),
        isNull: maybe(fc.boolean()),
      }),
    );
  const onDay = (value: fc.Arbitrary<string>) =>
    pruned(
      fc.record({
        eq: maybe(value),
        lt: maybe(value),
        lte: maybe(value),
        gt: maybe(value),
        gte: maybe(value),
        isNull: maybe(fc.boolean()),
      }),
    );
  const onAmount = <T>(value: fc.Arbitrary<T>) =>
    pruned(fc.record({ lt: maybe(value), lte: maybe(value), gt: maybe(value), gte: maybe(value), isNull: maybe(fc.boolean()) }));
  const percents = fc.constantFrom(
    ...new Set([
      0,
      33.5,
      100,
      ...projects.map(({ percent }) => percent).filter((percent) => percent !== null && Number.isInteger(percent * 100)),
    ]),
  ) as fc.Arbitrary<number>;
  const costs = fc.constantFrom(
    ...new Set(['0', '1000000000.01', ...projects.map(({ costUsd }) => costUsd?.toFixed(2)).filter((cost) => cost !== undefined)]),
  ) as fc.Arbitrary<string>;
  const pieces = projects
    .flatMap(({ texts }) => texts.flatMap((text) => [text.slice(0, 4), text.slice(3, 8).toUpperCase(), text.slice(-3)]))
    .filter((piece) => piece.trim() !== '');
  const text = fc.constantFrom(...new Set([...pieces, '%', '_', '\\', "'"]));
  const days = occurring(
    projects.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null),
    '2020-02-29',
  );

  const reportDays = occurring(
    projects.flatMap(({ lastReport }) => lastReport ?? []),
    '2020-06-30',
  );
  const kinds = fc.subarray(Object.values(FlagKind));

  const related = (field: (typeof RELATED_FIELDS)[number]): fc.Arbitrary<Filter> =>
    onCode(codes(field)).map((operators) => ({ [field]: operators }));
  const simple = fc.oneof(
    ...RELATED_FIELDS.map(related),
    onCode(codes('code')).map((code) => ({ code })),
    onStage(fc.constantFrom('IDEA', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'FEASIBILITY', 'DROPPED')).map((stage) => ({ stage })),
    onStage(fc.constantFrom('STATED', 'FINISHED', 'WITHOUT_PERCENT', 'SILENT', 'DROPPED')).map(({ in: some, notIn }) => ({
      composition: { ...(some ? { in: some } : {}), ...(notIn ? { notIn } : {}) },
    })),
    onDay(days).map((startsOn) => ({ startsOn })),
    onDay(days).map((endsOn) => ({ endsOn })),
    fc.boolean().map((crossBorder) => ({ crossBorder })),
    fc.boolean().map((isSample) => ({ isSample })),
    fc.boolean().map((hasReports) => ({ hasReports })),
    fc.boolean().map((isLeaf) => ({ isLeaf })),
    onCode(codes('parent')).map((parent) => ({ parent })),
    onDay(reportDays).map((lastReport) => ({ lastReport })),
    pruned(fc.record({ in: maybe(kinds), notIn: maybe(kinds) })).map((flag) => ({ flag })),
    onAmount(percents).map((percent) => ({ percent })),
    onAmount(costs).map((costUsd) => ({ costUsd })),
    text.map((contains) => ({ name: { contains } })),
    text.map((startsWith) => ({ name: { startsWith } })),
  ) as fc.Arbitrary<Filter>;
  const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      simple,
      fc.tuple(simple, simple).map(([a, b]) => ({ ...a, ...b })),
      // A thing is read in another way when more than one condition asks for it.
      fc
        .constantFrom(...RELATED_FIELDS)
        .chain((field) => fc.tuple(related(field), related(field)))
        .map(([a, b]) => ({ or: [a, { not: b }] })),
      fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
    ),
  }));
  return filter;
}
