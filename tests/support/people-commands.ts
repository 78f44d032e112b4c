import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, type Done, Refusal } from '../../src/commands/command';
import { type GrantInput, grantRole } from '../../src/commands/people/grant-role.command';
import { RowStore } from '../../src/database/rows';
import { TransactionRunner } from '../../src/database/transaction';
import type { OfficeRole } from '../../src/domain/vocabularies/people';
import { OF_A_PERSON, undone } from './database';

/** What was given with an office, a role and an address; the rest is as in most grants. */
export const grantOf = (person: string, role: OfficeRole, office: string, rest: Partial<GrantInput> = {}): GrantInput => ({
  person,
  name: `Name of ${person}`,
  role,
  office,
  validFrom: null,
  validTo: null,
  reason: null,
  ...rest,
});

/** A command that a person gives, or an operator too. */
type CommandBy<By, Input, Result> = (db: RowStore, actor: By, input: Input) => Promise<Done<Result>>;

/** Commands in the transaction of a test. */
export class PeopleCommands {
  readonly db: RowStore;

  constructor(private readonly manager: EntityManager) {
    this.db = new RowStore(new TransactionRunner(manager));
  }

  /** Runs a command. Returns its result, or the codes of what stands against it; nothing of a refused one is left. */
  async run<By extends Actor | null, Input, Result>(
    command: CommandBy<By, Input, Result>,
    actor: By,
    input: Input,
  ): Promise<Result | string[]> {
    await this.manager.query('SAVEPOINT command');
    try {
      return (await command(this.db, actor, input)).result;
    } catch (error) {
      await this.manager.query('ROLLBACK TO SAVEPOINT command');
      if (error instanceof Refusal) return error.problems.map(({ code }) => code);
      throw error;
    }
  }

  /** Runs a command as if what was done before it were committed: at an instant of its own. */
  readonly next = async <By extends Actor | null, Input, Result>(
    command: CommandBy<By, Input, Result>,
    actor: By,
    input: Input,
  ): Promise<Result | string[]> => {
    await this.manager.query(
      `SELECT set_config('hub.commit_instant', to_char(commit_instant() + interval '5 ms', 'YYYY-MM-DD"T"HH24:MI:SS.MSOF'), true)`,
    );
    return this.run(command, actor, input);
  };

  /** The instant of the last command. */
  readonly instant = async (): Promise<Date> => (await this.manager.query<[{ at: Date }]>('SELECT commit_instant() AS at'))[0].at;

  /** Runs a command that has to succeed. */
  async done<By extends Actor | null, Input, Result>(command: CommandBy<By, Input, Result>, actor: By, input: Input): Promise<Result> {
    const result = await this.run(command, actor, input);
    if (Array.isArray(result)) throw new Error(`refused: ${result.join(', ')}`);
    return result;
  }

  /** Has an operator grant a role. Returns who holds it, as an actor of the office, with the key of the grant. */
  async grant(person: string, role: OfficeRole, office: string, rest: Partial<GrantInput> = {}): Promise<Actor & { grant: number }> {
    const { grant } = await this.done(grantRole, null, grantOf(person, role, office, rest));
    const [held] = await this.manager.query<{ person: number; office: number }[]>(
      'SELECT person_id AS person, office_id AS office FROM role_grant WHERE id = $1',
      [grant],
    );
    return { ...held!, actingFor: null, grant };
  }

  /** Today in Bangkok, and a number of days after it. */
  async day(after = 0): Promise<string> {
    const [row] = await this.manager.query<{ day: string }[]>(
      `SELECT (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date + $1::integer AS day`,
      [after],
    );
    return row!.day;
  }

  /** Runs something and undoes just that. */
  undone(run: () => Promise<void>): Promise<void> {
    return undone(this.manager, run);
  }
}

/** Removes the persons that a file made, by commands that were committed, with all that is theirs. */
export async function erasePeople(dataSource: DataSource, after: number): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query('DELETE FROM delegation WHERE from_person_id > $1 OR to_person_id > $1', [after]);
    for (const table of OF_A_PERSON) await manager.query(`DELETE FROM ${table} WHERE person_id > $1`, [after]);
    await manager.query('DELETE FROM person WHERE id > $1', [after]);
  });
}

/** The newest person. */
export async function newestPerson(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query<{ id: number }[]>('SELECT coalesce(max(id), 0) AS id FROM person');
  return row!.id;
}
