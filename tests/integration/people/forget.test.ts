import type { EntityManager } from 'typeorm';
import { breakGlass } from '../../../src/commands/people/break-glass.command';
import { createToken } from '../../../src/commands/people/create-token.command';
import { delegate } from '../../../src/commands/people/delegate.command';
import { forgetPerson } from '../../../src/commands/people/forget-person.command';
import { grantRole } from '../../../src/commands/people/grant-role.command';
import { OfficeRole, TokenAction } from '../../../src/domain/vocabularies/people';
import { powersOf } from '../../../src/queries/people/powers.queries';
import { useDatabase } from '../../support/database';
import { grantOf, PeopleCommands } from '../../support/people-commands';

const { rolledBack } = useDatabase();
const { REPORTER, OFFICE_ADMIN } = OfficeRole;

const NAME = 'สมชาย ใจกล้าหาญ';
const EMAIL = 'somchai.jaiklahan@songkhla.go.th';

/** Every column of every table whose text holds one of the words, as `table.column`. */
async function tracesOf(manager: EntityManager, ...words: string[]): Promise<string[]> {
  const columns = await manager.query<{ table: string; column: string }[]>(`
    SELECT c.relname AS table, a.attname AS column FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p', 'm') AND c.relnamespace = current_schema()::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
      AND format_type(a.atttypid, NULL) ~ '^(text|character|json|bytea|tsvector|name)'`);
  expect(columns.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const rows = await manager.query<object[]>(
      `SELECT FROM "${table}" WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE position(lower(word) IN lower("${column}"::text)) > 0) LIMIT 1`,
      [words],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found.sort();
}

it(
  'after it no table has the name or the address, and the person may do nothing; what they did stays with their key',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const colleague = await people.grant('colleague@songkhla.go.th', REPORTER, 'PO-TH-90');
    const admin = await people.grant('admin@songkhla.go.th', OFFICE_ADMIN, 'PO-TH-90');
    const gone = await people.grant(EMAIL, REPORTER, 'PO-TH-90', { name: NAME, reason: `${NAME} begins` });
    await people.grant(EMAIL, OFFICE_ADMIN, 'PO-TH-91', { name: null });
    await people.done(grantRole, admin, grantOf('next@songkhla.go.th', REPORTER, 'PO-TH-90', { reason: `Helps ${EMAIL.toUpperCase()}` }));
    const span = { office: 'PO-TH-90', role: REPORTER, validFrom: await people.day(), validTo: await people.day(10) };
    await people.done(delegate, gone, { ...span, to: 'colleague@songkhla.go.th' });
    await people.done(delegate, colleague, { ...span, to: EMAIL });
    const expiresOn = await people.day(10);
    const token = { office: 'PO-TH-91', actions: [TokenAction.SUBMIT], expiresOn };
    await people.done(createToken, gone, { ...token, name: `Script of ${NAME}` });
    await people.done(breakGlass, null, { person: EMAIL });
    await manager.query(`INSERT INTO sign_in_attempt (kind, email, salt, expires_at) VALUES ('SIGN_IN', $1, 's', now())`, [EMAIL]);
    await manager.query(`INSERT INTO letter (person_id, kind, "values") VALUES ($1, 'WORK_WAITS', $2)`, [
      gone.person,
      JSON.stringify({ name: NAME }),
    ]);
    expect(await tracesOf(manager, NAME, EMAIL)).toEqual([
      'api_token.name',
      'letter.values',
      'person_contact.email',
      'person_contact.name',
      'role_grant.reason',
      'sign_in_attempt.email',
    ]);

    const forgotten = await people.done(forgetPerson, null, { person: ` ${EMAIL.toUpperCase()}` });
    expect(forgotten).toEqual({ person: gone.person, vacancies: [{ office: 'PO-TH-91', role: OFFICE_ADMIN }], tokens: ['–'] });
    expect(await tracesOf(manager, NAME, EMAIL)).toEqual([]);
    expect(await powersOf(people.db, gone.person)).toEqual([]);
    expect((await powersOf(people.db, colleague.person)).map(({ actingFor }) => actingFor)).toEqual([null]);
    const kept = await manager.query<object[]>('SELECT FROM role_grant WHERE person_id = $1', [gone.person]);
    expect(kept).toHaveLength(2);
    for (const table of ['session', 'person_identity', 'letter'])
      expect(await manager.query(`SELECT FROM ${table} WHERE person_id = $1`, [gone.person])).toEqual([]);
    expect(await people.run(forgetPerson, null, { person: EMAIL })).toEqual(['UNKNOWN_PERSON']);
    expect(await people.run(breakGlass, null, { person: EMAIL })).toEqual(['UNKNOWN_PERSON']);
  }),
);
