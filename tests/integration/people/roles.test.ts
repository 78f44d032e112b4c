import { type Actor, runCommand } from '../../../src/commands/command';
import { grantRole } from '../../../src/commands/people/grant-role.command';
import { revokeRole } from '../../../src/commands/people/revoke-role.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { powersOf } from '../../../src/queries/people/powers.queries';
import { useDatabase } from '../../support/database';
import { erasePeople, grantOf, newestPerson, PeopleCommands } from '../../support/people-commands';

const { dataSource, rolledBack } = useDatabase();
const { REPORTER, VERIFIER, CERTIFIER, OFFICE_ADMIN, REGISTRAR } = OfficeRole;

/** An office that no other file has people in: what is committed is seen by all. */
const UNUSED = 'CABINET-TH';

const revocation = (grant: number, evenIfLast = false) => ({ grant, reason: null, evenIfLast });

describe('a grant', () => {
  it(
    'makes a person once, whatever the case of the address, and keeps the name',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const first = await people.grant('somchai@songkhla.go.th', REPORTER, 'PO-TH-90');
      const again = await people.done(grantRole, null, grantOf('SomChai@Songkhla.GO.TH ', OFFICE_ADMIN, 'po-th-90', { name: null }));
      expect(again.warnings).toEqual([]);
      const renamed = await people.done(grantRole, null, grantOf('somchai@songkhla.go.th', REPORTER, 'PO-TH-91', { name: 'Else' }));
      expect(renamed.warnings).toEqual([{ code: 'NAME_KEPT', field: 'name' }]);
      expect(await manager.query('SELECT name, email, lang FROM person_contact')).toEqual([
        { name: 'Name of somchai@songkhla.go.th', email: 'somchai@songkhla.go.th', lang: 'TH' },
      ]);
      expect((await powersOf(people.db, first.person)).map(({ role, office }) => `${role} ${office}`)).toEqual([
        'OFFICE_ADMIN PO-TH-90',
        'REPORTER PO-TH-90',
        'REPORTER PO-TH-91',
      ]);
    }),
  );

  it(
    'of an office of another country begins with its language',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      await people.grant('a@economy.gov.my', VERIFIER, 'ECONOMY-MY');
      await people.grant('b@ekon.go.id', VERIFIER, 'EKON-ID');
      await people.grant('c@cimt.org', REPORTER, 'CIMT');
      expect(await manager.query('SELECT lang FROM person_contact ORDER BY email')).toEqual([
        { lang: 'MS' },
        { lang: 'ID' },
        { lang: 'EN' },
      ]);
    }),
  );

  it(
    'is refused for what is wrong with it, and leaves nothing',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const refused = (...args: Parameters<typeof grantOf>) => people.run(grantRole, null, grantOf(...args));
      expect(await refused('no address', REPORTER, 'PO-TH-90')).toEqual(['INVALID_EMAIL']);
      expect(await refused('a+b@c.go.th', REPORTER, 'PO-TH-90')).toEqual(['INVALID_EMAIL']);
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-90', { name: null })).toEqual(['NAME_NEEDED']);
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-90', { name: ' ' })).toEqual(['NAME_NEEDED']);
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-90', { name: 'x'.repeat(201) })).toEqual(['NAME_NEEDED']);
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-00')).toEqual(['UNKNOWN_OFFICE']);
      expect(await refused('a@c.go.th', CERTIFIER, 'PO-TH-90')).toEqual(['ROLE_NOT_OF_OFFICE']);
      expect(await refused('a@c.go.th', VERIFIER, 'PO-TH-90')).toEqual(['ROLE_NOT_OF_OFFICE']);
      const [before, today, next] = [await people.day(-1), await people.day(), await people.day(1)];
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-90', { validFrom: before })).toEqual(['INVALID_SPAN']);
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-90', { validTo: today })).toEqual(['INVALID_SPAN']);
      expect(await refused('a@c.go.th', REPORTER, 'PO-TH-90', { validFrom: next, validTo: next })).toEqual(['INVALID_SPAN']);
      expect(await manager.query('SELECT count(*) AS n FROM person_contact')).toEqual([{ n: 0 }]);
    }),
  );

  it(
    'is not doubled; one follows another to the day',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const [end, after] = [await people.day(10), await people.day(20)];
      await people.grant('a@c.go.th', REPORTER, 'PO-TH-90', { validTo: end });
      expect(await people.run(grantRole, null, grantOf('a@c.go.th', REPORTER, 'PO-TH-90'))).toEqual(['ALREADY_GRANTED']);
      await people.grant('a@c.go.th', REPORTER, 'PO-TH-90', { validFrom: end, validTo: after });
      await people.grant('a@c.go.th', REPORTER, 'PO-TH-91');
    }),
  );

  it(
    'is given to nobody by themselves: neither by whom they act for, nor by their token',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const admin = await people.grant('admin@c.go.th', OFFICE_ADMIN, 'PO-TH-90');
      const other = await people.grant('other@c.go.th', OFFICE_ADMIN, 'PO-TH-90');
      const grant = (actor: Actor) => people.run(grantRole, actor, grantOf('admin@c.go.th', REPORTER, 'PO-TH-90'));
      expect(await grant(admin)).toEqual(['SELF_GRANT']);
      expect(await grant({ ...other, actingFor: admin.person })).toEqual(['SELF_GRANT']);
      const [token] = await manager.query<{ person: number }[]>(
        `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
         INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on)
         SELECT made.id, $1, 't', '{SUBMIT}', 'x', $2, '2100-01-01' FROM made RETURNING person_id AS person`,
        [admin.office, admin.person],
      );
      expect(await grant({ ...admin, person: token!.person })).toEqual(['SELF_GRANT']);
      expect(await grant(other)).toMatchObject({ warnings: [] });
      await people.undone(async () => {
        const own = manager.query(
          `INSERT INTO role_grant (person_id, role, office_id, valid_from, granted_by_id) VALUES ($1, 'AUDITOR', $2, '2026-01-01', $1)`,
          [admin.person, admin.office],
        );
        await expect(own).rejects.toThrow('role_grant_granted_by_check');
      });
    }),
  );

  it(
    'gives its right from the first day to the last, in Bangkok',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const { person } = await people.grant('a@c.go.th', REPORTER, 'PO-TH-90');
      const powersAt = async (instant: string, validFrom: string, validTo: string | null): Promise<number> => {
        await manager.query('UPDATE role_grant SET valid_from = $2, valid_to = $3 WHERE person_id = $1', [person, validFrom, validTo]);
        return (await powersOf(people.db, person, new Date(instant))).length;
      };
      // A grant whose last day is 30 September.
      expect(await powersAt('2026-09-30T16:59:59.999Z', '2026-01-01', '2026-10-01')).toBe(1);
      expect(await powersAt('2026-09-30T17:00:00.000Z', '2026-01-01', '2026-10-01')).toBe(0);
      expect(await powersAt('2025-12-31T16:59:59.999Z', '2026-01-01', null)).toBe(0);
      expect(await powersAt('2025-12-31T17:00:00.000Z', '2026-01-01', null)).toBe(1);
    }),
  );
});

describe('a revocation', () => {
  it(
    'gives no right from the next look on, and is not taken twice',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const { grant, person } = await people.grant('a@c.go.th', REPORTER, 'PO-TH-90');
      await people.grant('b@c.go.th', REPORTER, 'PO-TH-90');
      await people.done(revokeRole, null, { grant, reason: 'Moved', evenIfLast: false });
      expect(await powersOf(people.db, person)).toEqual([]);
      expect(await people.run(revokeRole, null, revocation(grant))).toEqual(['ALREADY_DONE']);
      expect(await people.run(revokeRole, null, revocation(99_999_999))).toEqual(['UNKNOWN_GRANT']);
      expect(await manager.query('SELECT revocation_reason AS reason FROM role_grant WHERE id = $1', [grant])).toEqual([
        { reason: 'Moved' },
      ]);
    }),
  );

  it(
    'leaves a role its last holder of today, unless an operator insists',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const last = await people.grant('a@c.go.th', REPORTER, 'PO-TH-90');
      expect(await people.run(revokeRole, null, revocation(last.grant))).toEqual(['LAST_HOLDER']);
      // One who begins tomorrow, one of another role, one of another office and the holder twice are no successors.
      const tomorrow = await people.day(1);
      const later = await people.grant('b@c.go.th', REPORTER, 'PO-TH-90', { validFrom: tomorrow });
      await people.grant('c@c.go.th', OFFICE_ADMIN, 'PO-TH-90');
      await people.grant('d@c.go.th', REPORTER, 'PO-TH-91');
      expect(await people.run(revokeRole, null, revocation(last.grant))).toEqual(['LAST_HOLDER']);
      // What gives no right today can go.
      await people.done(revokeRole, null, revocation(later.grant));
      const successor = await people.grant('e@c.go.th', REPORTER, 'PO-TH-90');
      await people.done(revokeRole, null, revocation(last.grant));
      expect(await people.run(revokeRole, null, revocation(successor.grant))).toEqual(['LAST_HOLDER']);
      await people.done(revokeRole, null, revocation(successor.grant, true));
    }),
  );

  it(
    'does not take a token for a successor',
    rolledBack(async (manager) => {
      const people = new PeopleCommands(manager);
      const last = await people.grant('a@c.go.th', REGISTRAR, 'CIMT');
      const token = await people.grant('t@c.go.th', REGISTRAR, 'CIMT');
      await manager.query(
        `INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on)
         VALUES ($1, $2, 't', '{MAINTAIN}', 'x', $3, '2100-01-01')`,
        [token.person, token.office, last.person],
      );
      expect(await people.run(revokeRole, null, revocation(last.grant))).toEqual(['LAST_HOLDER']);
      await people.done(revokeRole, null, revocation(token.grant));
    }),
  );

  it('of the last two at once leaves one', async () => {
    const after = await newestPerson(dataSource());
    try {
      for (let round = 0; round < 5; round++) {
        const actors = await dataSource().transaction(async (manager) => {
          const people = new PeopleCommands(manager);
          return [await people.grant('a@race.go.th', REPORTER, UNUSED), await people.grant('b@race.go.th', REPORTER, UNUSED)];
        });
        const outcomes = await Promise.all(
          actors.map((actor) => runCommand(dataSource(), revokeRole, { ...actor, person: actors[0]!.person }, revocation(actor.grant))),
        );
        expect(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['LAST_HOLDER']);
        const [left] = await dataSource().query<{ count: number }[]>(
          'SELECT count(*) FROM role_grant WHERE id = ANY ($1) AND revoked_at IS NULL',
          [actors.map(({ grant }) => grant)],
        );
        expect(left!.count).toBe(1);
        await erasePeople(dataSource(), after);
      }
    } finally {
      await erasePeople(dataSource(), after);
    }
  });

  it('of two who make the same person at once makes one', async () => {
    const after = await newestPerson(dataSource());
    try {
      const admin = await dataSource().transaction((manager) =>
        new PeopleCommands(manager).grant('x@race.go.th', OFFICE_ADMIN, 'PO-TH-93'),
      );
      const offices = ['PO-TH-90', 'PO-TH-91', 'PO-TH-92', 'PO-TH-93'];
      const outcomes = await Promise.all(
        offices.map((office) => runCommand(dataSource(), grantRole, admin, grantOf('same@race.go.th', REPORTER, office))),
      );
      expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
      const made = await dataSource().query(`SELECT FROM person_contact WHERE email = 'same@race.go.th'`);
      expect(made).toHaveLength(1);
    } finally {
      await erasePeople(dataSource(), after);
    }
  });
});
