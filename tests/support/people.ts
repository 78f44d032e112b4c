import type { DataSource } from 'typeorm';
import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { newSecret, sha256, TOKEN_PREFIX } from '../../src/domain/secrets';
import { OF_A_PERSON } from './database';

/** Persons that the tests of a file make, each on record while its test runs. */
export class People {
  private readonly made: number[] = [];

  constructor(private readonly dataSource: () => DataSource) {
    afterEach(() => this.remove());
  }

  /** A person with an e-mail address; null = without a contact. */
  async person(email: string | null = null, name = 'สมหญิง ใจดี'): Promise<number> {
    const [{ id }] = await this.dataSource().query<[{ id: number }]>('INSERT INTO person DEFAULT VALUES RETURNING id');
    this.made.push(id);
    if (email !== null)
      await this.dataSource().query('INSERT INTO person_contact (person_id, name, email) VALUES ($1, $2, $3)', [id, name, email]);
    return id;
  }

  /** Grants a role in an office. Returns the key of the grant. */
  async grant(person: number, role: string, office: string): Promise<number> {
    const [{ id }] = await this.dataSource().query<[{ id: number }]>(
      `INSERT INTO role_grant (person_id, role, office_id, valid_from)
       SELECT $1, $2, id, '2026-01-01' FROM organisation WHERE code = $3 RETURNING id`,
      [person, role, office],
    );
    return id;
  }

  /** Opens a session. Returns its secret. */
  session(person: number): Promise<string> {
    const client = { browser: 'Firefox', network: '203.0.113.0/24' };
    return inTransaction(this.dataSource(), async (db) => (await openSession(db, person, client)).secret);
  }

  /** A token of an office. Returns its secret. */
  async token(person: number, office: string, by: number): Promise<string> {
    const secret = TOKEN_PREFIX + newSecret();
    await this.dataSource().query(
      `INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on)
       SELECT $1, id, 'a program', '{SUBMIT}', $2, $3, current_date + 30 FROM organisation WHERE code = $4`,
      [person, sha256(secret), by, office],
    );
    return secret;
  }

  /** Takes all of them off record again. */
  private async remove(): Promise<void> {
    const own = 'person_id = ANY ($1::integer[])';
    for (const table of OF_A_PERSON) await this.dataSource().query(`DELETE FROM ${table} WHERE ${own}`, [this.made]);
    await this.dataSource().query('DELETE FROM person WHERE id = ANY ($1::integer[])', [this.made.splice(0)]);
  }
}
