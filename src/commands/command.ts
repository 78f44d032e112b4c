import type { DataSource } from 'typeorm';
import type { RowStore } from '../database/rows';
import { inTransaction } from '../database/transaction';
import { type Problem, PROBLEMS } from '../domain/problems';
import { audit, type Effect } from './audit';
import { claim, type RepeatableCall, settle } from './idempotency';

/** Who writes: a person, by their key alone, for an office. The editors, who write by the data files, are no actor. */
export interface Actor {
  readonly person: number;
  /** The key of the organisation for which the person writes. */
  readonly office: number;
  /** The person in whose place this one acts; null = their own. */
  readonly actingFor: number | null;
}

/** The persons who answer for what an actor does. */
export const personsOf = ({ person, actingFor }: Actor): number[] => (actingFor === null ? [person] : [person, actingFor]);

/** The answer of a command, and what it did. Null = it changed nothing. */
export interface Done<Result> {
  readonly result: Result;
  readonly effect: Effect | null;
  /** What a repeated call is answered with, where the result has a secret: that is told once and never stored. Not given = the result. */
  readonly kept?: Result;
}

/**
 * Writes one thing, the same for a page, a file, a mutation and a test: it knows no transport. It checks everything before it writes, and
 * throws a Refusal with all problems. It says what it did, for the audit. What it locks, it locks in this order: drafts, projects by their
 * keys, the instant of the commit.
 */
export type Command<Input, Result> = (db: RowStore, actor: Actor, input: Input) => Promise<Done<Result>>;

/** What came of a command: its result, or what stands against it. */
export type Outcome<Result> =
  { readonly result: Result; readonly problems: readonly [] } | { readonly result: null; readonly problems: readonly Problem[] };

/** The refusal of a command. Nothing of it is on record. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code }) => `${code}: ${PROBLEMS[code].meaning} ${PROBLEMS[code].remedy}`).join('\n'));
    this.name = 'Refusal';
  }
}

/** Throws a Refusal where there are problems. */
export function refuseFor(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** What a transport knows of a call. */
export interface Call {
  /** The action that the actor was allowed, as the command names what it does; not given = the command's own. */
  readonly action?: string;
  /** The request, as its log knows it. */
  readonly requestId?: string | null;
  /** Under this key the call has one effect, however often it is made. Null = each call has its own. */
  readonly idempotencyKey?: string | null;
  /** The mutation. A key holds for one person and one mutation. */
  readonly field?: string;
  /** The input as the caller sent it, which a repeated call has to repeat; not given = the command's. */
  readonly asked?: unknown;
}

/**
 * Runs a command in a short transaction of its own. Where it changes something, that has one entry in the audit. Problems besides those of
 * the command: INVALID_KEY, IDEMPOTENCY_MISMATCH, IN_PROGRESS.
 */
export async function runCommand<Input, Result>(
  dataSource: DataSource,
  command: Command<Input, Result>,
  actor: Actor,
  input: Input,
  call: Call = {},
): Promise<Outcome<Result>> {
  try {
    return { result: await inTransaction(dataSource, (db) => carriedOut(db, command, actor, input, call)), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { result: null, problems: error.problems };
    throw error;
  }
}

/** The call by its key; null = it has none. */
export function repeatableCall(
  { person }: Pick<Actor, 'person'>,
  input: unknown,
  { idempotencyKey: key, field, asked }: Call,
): RepeatableCall | null {
  if (key == null) return null;
  if (field === undefined) throw new Error('A key holds for one mutation: name it.');
  return { person, field, key, asked: asked ?? input };
}

/** Does what a command does, with its entry in the audit. A call that is repeated does nothing: it has the result of the first one. */
async function carriedOut<Input, Result>(
  db: RowStore,
  command: Command<Input, Result>,
  actor: Actor,
  input: Input,
  call: Call,
): Promise<Result> {
  const repeatable = repeatableCall(actor, input, call);
  const before = repeatable && (await claim(db, repeatable));
  if (before) {
    refuseFor(before.problem ? [before.problem] : []);
    return before.result as Result;
  }
  const { result, effect, kept = result } = await command(db, actor, input);
  if (effect && call.action !== undefined && call.action !== effect.action)
    throw new Error(`A caller who was allowed ${call.action} did ${effect.action}.`);
  if (repeatable) await settle(db, repeatable, kept, effect !== null);
  if (effect) await audit(db, actor, effect, call.requestId);
  return result;
}
