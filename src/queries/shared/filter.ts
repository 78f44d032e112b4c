import type { DateFilter, DecimalFilter, FloatFilter, StringFilter, TextFilter } from '../../../schema/base/filter.input';
import { join, raw, type Sql, sql, type SqlValue } from '../../database/sql';

/** A filter that combines others. */
export interface Combinable<F> {
  and?: F[] | null;
  or?: F[] | null;
  not?: F | null;
}

/** All of these conditions as one; none = it holds. */
export const all = (conditions: Sql[]): Sql => (conditions.length === 0 ? sql`true` : sql`(${join(conditions, ' AND ')})`);

/**
 * A filter as one predicate: every given part must hold; an empty `and` holds, an empty `or` does not. A comparison with a missing
 * value does not hold, so its `not` holds: NOT is written IS NOT TRUE.
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

/** Conditions on a text. */
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
  // `<> ALL ('{}')` is true of null too; a missing value fulfils no operator.
  if (filter.notIn != null) conditions.push(sql`${expression} IS NOT NULL AND ${expression} <> ALL (${filter.notIn}::text[])`);
  return conditions;
}

/**
 * Conditions on the codes of related things: at least one of them fulfils all operators. `related` follows FROM and has a WHERE of
 * its own; `isNull` asks whether there is no related thing at all.
 */
export function onRelated(related: Sql, code: Sql, filter: StringFilter | null | undefined): Sql[] {
  if (!filter) return [];
  const conditions: Sql[] = [];
  const matching = operators(code, filter);
  if (matching.length > 0) conditions.push(sql`EXISTS (SELECT FROM ${related} AND ${all(matching)})`);
  if (filter.isNull != null) conditions.push(sql`${raw(filter.isNull ? 'NOT EXISTS' : 'EXISTS')} (SELECT FROM ${related})`);
  return conditions;
}

/** Conditions on a value of an enum, which is always there. */
export function onMember(
  expression: Sql,
  filter: { in?: readonly string[] | null; notIn?: readonly string[] | null } | null | undefined,
): Sql[] {
  const conditions: Sql[] = [];
  if (filter?.in) conditions.push(sql`${expression} = ANY (${filter.in}::text[])`);
  if (filter?.notIn) conditions.push(sql`${expression} <> ALL (${filter.notIn}::text[])`);
  return conditions;
}

const COMPARISONS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** Comparisons of a value with others of its type. */
function comparisons(expression: Sql, type: string, filter: object & { isNull?: boolean | null }): Sql[] {
  const conditions: Sql[] = [];
  for (const [operator, symbol] of Object.entries(COMPARISONS)) {
    const operand = (filter as Record<string, SqlValue | undefined>)[operator];
    if (operand != null) conditions.push(sql`${expression} ${raw(symbol)} ${operand}::${raw(type)}`);
  }
  if (filter.isNull != null) conditions.push(sql`${expression} ${raw(filter.isNull ? 'IS NULL' : 'IS NOT NULL')}`);
  return conditions;
}

/** Conditions on a day. */
export const onDay = (expression: Sql, filter: DateFilter | null | undefined): Sql[] =>
  filter ? comparisons(expression, 'date', filter) : [];

/** Conditions on a number, compared as the double that the API shows. */
export const onNumber = (expression: Sql, filter: FloatFilter | null | undefined): Sql[] =>
  filter ? comparisons(sql`(${expression})::float8`, 'float8', filter) : [];

/** Conditions on an exact decimal. */
export const onDecimal = (expression: Sql, filter: DecimalFilter | null | undefined): Sql[] =>
  filter ? comparisons(expression, 'numeric', filter) : [];

/**
 * The conditions of `onRelated` over an array of the related keys, which many conditions can share. `table` has the codes.
 */
export function onKeys(keys: Sql, table: Sql, filter: StringFilter): Sql[] {
  const conditions: Sql[] = [];
  const matching = operators(sql`related.code`, filter);
  if (matching.length > 0) conditions.push(sql`${keys} && ARRAY(SELECT related.id FROM ${table} related WHERE ${all(matching)})`);
  if (filter.isNull != null) conditions.push(sql`(cardinality(${keys}) = 0) = ${filter.isNull}`);
  return conditions;
}

/** A condition on a boolean. */
export const onBoolean = (expression: Sql, required: boolean | null | undefined): Sql[] =>
  required == null ? [] : [sql`${expression} = ${required}`];

/** Conditions on names and aliases: both sides are folded alike, and an index on the same expression serves them. */
export const onNames = (searchText: Sql, filter: TextFilter | null | undefined): Sql[] =>
  patterns(filter, sql`E'%\\n'`).map((pattern) => sql`${searchText} LIKE ${pattern}`);

/** The same for names with a row each: `named` is a SELECT of keys with a WHERE, `key` the key of the filtered thing. */
export const onNameRows = (key: Sql, named: Sql, folded: Sql, filter: TextFilter | null | undefined): Sql[] =>
  patterns(filter, sql`''`).map((pattern) => sql`${key} IN (${named} AND ${folded} LIKE ${pattern})`);

/** LIKE patterns, each in a subselect that runs once for a statement; `start` precedes a name that must start the text. */
function patterns(filter: TextFilter | null | undefined, start: Sql): Sql[] {
  const made: Sql[] = [];
  if (filter?.contains != null) made.push(sql`(SELECT '%' || like_pattern(${filter.contains}) || '%')`);
  if (filter?.startsWith != null) made.push(sql`(SELECT ${start} || like_pattern(${filter.startsWith}) || '%')`);
  return made;
}
