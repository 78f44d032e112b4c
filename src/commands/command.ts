import type { DataSource } from 'typeorm';
import type { RowStore } from '../database/rows';
import { inTransaction } from '../database/transaction';
import { type Problem, PROBLEMS } from '../domain/problems';

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

/**
 * Writes one thing, the same for a page, a file, a mutation and a test: it knows no transport. It checks everything before it writes, and
 * throws a Refusal with all problems. What it locks, it locks in this order: drafts, projects by their keys, the instant of the commit.
 */
export type Command<Input, Result> = (db: RowStore, actor: Actor, input: Input) => Promise<Result>;

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

/** Runs a command in a short transaction of its own. */
export async function runCommand<Input, Result>(
  dataSource: DataSource,
  command: Command<Input, Result>,
  actor: Actor,
  input: Input,
): Promise<Outcome<Result>> {
  try {
    return { result: await inTransaction(dataSource, (db) => command(db, actor, input)), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { result: null, problems: error.problems };
    throw error;
  }
}
