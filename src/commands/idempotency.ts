import { createHash } from 'node:crypto';
import type { RowStore } from '../database/rows';
import { sql } from '../database/sql';
import { type Problem, problem } from '../domain/problems';

/** A call that somebody may repeat. The same person, mutation and key: the same call. */
export interface RepeatableCall {
  readonly person: number;
  /** The mutation. */
  readonly field: string;
  readonly key: string;
  /** The input as it was sent. Another one under the same key is a mistake of the caller. */
  readonly asked: unknown;
}

/** Characters of a key. */
const MAX_KEY = 200;

/** Rows that one call removes because they are older than 30 days. */
const REMOVED_AT_ONCE = 100;

/** What comes of a call that was made before: its result, or what stands against it. */
export interface Repeated {
  readonly result: unknown;
  readonly problem: Problem | null;
}

const refused = (code: 'INVALID_KEY' | 'IDEMPOTENCY_MISMATCH' | 'IN_PROGRESS'): Repeated => ({
  result: null,
  problem: problem(code, 'idempotencyKey'),
});

/**
 * Claims a call for this transaction: null = it is the first of its key. While another transaction makes the same call, this waits for its
 * end. Problems: INVALID_KEY, IDEMPOTENCY_MISMATCH, IN_PROGRESS.
 */
export async function claim(db: RowStore, call: RepeatableCall): Promise<Repeated | null> {
  const { person, field, key, asked } = call;
  if (key === '' || key.length > MAX_KEY) return refused('INVALID_KEY');
  await db.rows(sql`
    DELETE FROM idempotency WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM idempotency WHERE at < clock_timestamp() - interval '30 days'
      ORDER BY at LIMIT ${REMOVED_AT_ONCE} FOR UPDATE SKIP LOCKED))`);
  const claimed = await db.rows(sql`
    INSERT INTO idempotency (person_id, field, key, input_sha256) VALUES (${person}, ${field}, ${key}, ${fingerprintOf(asked)})
    ON CONFLICT DO NOTHING RETURNING key`);
  return claimed.length > 0 ? null : ((await repeated(db, call)) ?? refused('IN_PROGRESS'));
}

/** Ends a claimed call, in the transaction of its effect. What had no effect is not kept: asked again it may have one. */
export async function settle(db: RowStore, { person, field, key }: RepeatableCall, result: unknown, hadEffect: boolean): Promise<void> {
  const isCall = sql`person_id = ${person} AND field = ${field} AND key = ${key}`;
  if (hadEffect) await db.rows(sql`UPDATE idempotency SET result = ${JSON.stringify({ result: stored(result) })}::jsonb WHERE ${isCall}`);
  else await db.rows(sql`DELETE FROM idempotency WHERE ${isCall}`);
}

/** What comes of a call that was made before; null = it was not, or had no effect. Problems: IDEMPOTENCY_MISMATCH. */
export async function repeated(db: RowStore, { person, field, key, asked }: RepeatableCall): Promise<Repeated | null> {
  const [row] = await db.rows<{ input: string; kept: { result?: unknown } | null }>(sql`
    SELECT input_sha256 AS input, result AS kept FROM idempotency WHERE person_id = ${person} AND field = ${field} AND key = ${key}`);
  if (!row?.kept) return null;
  return row.input === fingerprintOf(asked) ? { result: restored(row.kept.result), problem: null } : refused('IDEMPOTENCY_MISMATCH');
}

/** The same for inputs that say the same, in whatever order. */
const fingerprintOf = (asked: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(stored(asked)) ?? '')
    .digest('hex');

/** The name under which an instant is stored. No result has a property of this name. */
const INSTANT = '$instant';

/** A value as JSON: instants as objects, properties in the order of their names. Throws for what JSON does not hold. */
function stored(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date) return { [INSTANT]: value.toISOString() };
  if (Array.isArray(value)) return value.map(stored);
  if (typeof value !== 'object' || INSTANT in value || value instanceof Map || value instanceof Set)
    throw new TypeError(
      `A result or an input has a ${value instanceof Object ? value.constructor.name : typeof value}, which JSON does not hold.`,
    );
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, stored(value[name as keyof typeof value])]),
  );
}

/** The value that `stored` was given. */
function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (value === null || typeof value !== 'object') return value;
  if (INSTANT in value) return new Date(value[INSTANT] as string);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, restored(part)]));
}
