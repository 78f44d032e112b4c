import type { DateFilter, DecimalFilter, FloatFilter, StringFilter, TextFilter } from '../../../schema/base/filter.input';
import { join, raw, type Sql, sql, type SqlValue } from '../../database/sql';

/** A filter that can be combined. */
export interface Combinable<F> {
  and?: F[] | null;
  or?: F[] | null;
  not?: F | null;
}

const all = (conditions: Sql[]): Sql => (conditions.length === 0 ? sql`true` : sql`(${join(conditions, ' AND ')})`);

/**
 * A filter as one predicate: everything given must hold; an empty `and` holds, an empty `or` does not. A comparison with
 * something that is not there does not hold, so its `not` does: that is why NOT asks whether the condition is true.
 */
export function combined<F extends Combinable<F>>(filter: F, own: (filter: F) => Sql[]): Sql {
  const conditions = own(filter);
  if (filter.and) conditions.push(all(filter.and.map((part) => combined(part, own))));
  if (filter.or) {
    const parts = filter.or.map((part) => combined(part, own));
    conditions.push(parts.length === 0 ? sql`false` : sql`(${join(parts, ' OR ')})`);
  }
  if (filter.not) conditions.push(sql`(${combined(filter.not, own)}) IS NOT TRUE`);
  return all(conditions);
}

/** Conditions on one value of text. */
export function onText(expression: Sql, filter: StringFilter | null | undefined): Sql[] {
  if (!filter) return [];
  const conditions = operators(expression, filter);
  if (filter.isNull != null) conditions.push(sql`(${expression}) ${raw(filter.isNull ? 'IS NULL' : 'IS NOT NULL')}`);
  return conditions;
}

function operators(expression: Sql, filter: StringFilter): Sql[] {
  const conditions: Sql[] = [];
  if (filter.eq != null) conditions.push(sql`${expression} = ${filter.eq}`);
  if (filter.in != null) conditions.push(sql`${expression} = ANY (${filter.in}::text[])`);
  // Of nothing, "none of these" is true even where these are none.
  if (filter.notIn != null) conditions.push(sql`${expression} IS NOT NULL AND ${expression} <> ALL (${filter.notIn}::text[])`);
  return conditions;
}

/**
 * Conditions on the codes of related things: they hold when at least one related thing fulfils all operators.
 * `related` is what follows FROM, with its own WHERE; `isNull` asks whether there is no related thing at all.
 */
export function onRelated(related: Sql, code: Sql, filter: StringFilter | null | undefined): Sql[] {
  if (!filter) return [];
  const conditions: Sql[] = [];
  const matching = operators(code, filter);
  if (matching.length > 0) conditions.push(sql`EXISTS (SELECT FROM ${related} AND ${all(matching)})`);
  if (filter.isNull != null) conditions.push(sql`${raw(filter.isNull ? 'NOT EXISTS' : 'EXISTS')} (SELECT FROM ${related})`);
  return conditions;
}

const COMPARISONS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** Comparisons of one value with others of its type. */
function compared(expression: Sql, type: string, filter: object & { isNull?: boolean | null }): Sql[] {
  const conditions: Sql[] = [];
  for (const [operator, symbol] of Object.entries(COMPARISONS)) {
    const wanted = (filter as Record<string, SqlValue | undefined>)[operator];
    if (wanted != null) conditions.push(sql`${expression} ${raw(symbol)} ${wanted}::${raw(type)}`);
  }
  if (filter.isNull != null) conditions.push(sql`${expression} ${raw(filter.isNull ? 'IS NULL' : 'IS NOT NULL')}`);
  return conditions;
}

/** Conditions on a day. */
export const onDay = (expression: Sql, filter: DateFilter | null | undefined): Sql[] =>
  filter ? compared(expression, 'date', filter) : [];

/** Conditions on a number, compared as the API shows it. */
export const onNumber = (expression: Sql, filter: FloatFilter | null | undefined): Sql[] =>
  filter ? compared(sql`(${expression})::float8`, 'float8', filter) : [];

/** Conditions on an exact decimal. */
export const onDecimal = (expression: Sql, filter: DecimalFilter | null | undefined): Sql[] =>
  filter ? compared(expression, 'numeric', filter) : [];

/**
 * Conditions on the codes of related things as `onRelated`, where their keys are at hand as a list: for the second condition of a
 * filter and those after it, which then cost nothing more. `table` is where the codes are.
 */
export function onKeys(keys: Sql, table: Sql, filter: StringFilter): Sql[] {
  const conditions: Sql[] = [];
  const matching = operators(sql`related.code`, filter);
  if (matching.length > 0) conditions.push(sql`${keys} && ARRAY(SELECT related.id FROM ${table} related WHERE ${all(matching)})`);
  if (filter.isNull != null) conditions.push(sql`(cardinality(${keys}) = 0) = ${filter.isNull}`);
  return conditions;
}

/** A yes-or-no condition. */
export function onBoolean(expression: Sql, wanted: boolean | null | undefined): Sql[] {
  return wanted == null ? [] : [sql`${expression} = ${wanted}`];
}

/** Conditions on names and aliases, which are folded alike on both sides and served by the index on the same expression. */
export const onNames = (searchText: Sql, filter: TextFilter | null | undefined): Sql[] =>
  liked(filter, sql`E'%\\n'`).map((pattern) => sql`${searchText} LIKE ${pattern}`);

/** The same on names that stand each on a row of its own: `named` is what follows FROM, with its own WHERE, and has the `key` of a thing. */
export const onNameRows = (key: Sql, named: Sql, folded: Sql, filter: TextFilter | null | undefined): Sql[] =>
  liked(filter, sql`''`).map((pattern) => sql`${key} IN (${named} AND ${folded} LIKE ${pattern})`);

/** What names must be like, each made once for a statement; `start` is what stands before a name. */
function liked(filter: TextFilter | null | undefined, start: Sql): Sql[] {
  const patterns: Sql[] = [];
  if (filter?.contains != null) patterns.push(sql`(SELECT '%' || like_pattern(${filter.contains}) || '%')`);
  if (filter?.startsWith != null) patterns.push(sql`(SELECT ${start} || like_pattern(${filter.startsWith}) || '%')`);
  return patterns;
}
