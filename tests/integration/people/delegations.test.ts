import { delegate } from '../../../src/commands/people/delegate.command';
import { endDelegation } from '../../../src/commands/people/end-delegation.command';
import { revokeRole } from '../../../src/commands/people/revoke-role.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { powersOf } from '../../../src/queries/people/powers.queries';
import { useDatabase } from '../../support/database';
import { PeopleCommands } from '../../support/people-commands';

const { rolledBack } = useDatabase();
const { REPORTER, VERIFIER, CERTIFIER, OFFICE_ADMIN, AUDITOR } = OfficeRole;

type Input = Parameters<typeof delegate>[2];

/** A certifier of NESDC, a colleague without that role, and a stranger. */
async function office(people: PeopleCommands) {
  const certifier = await people.grant('certifier@nesdc.go.th', CERTIFIER, 'NESDC');
  const colleague = await people.grant('colleague@nesdc.go.th', VERIFIER, 'NESDC');
  const stranger = await people.grant('stranger@songkhla.go.th', REPORTER, 'PO-TH-90');
  const [today, end] = [await people.day(), await people.day(60)];
  const input = (rest: Partial<Input> = {}): Input => ({
    to: 'colleague@nesdc.go.th',
    office: 'NESDC',
    role: CERTIFIER,
    validFrom: today,
    validTo: end,
    ...rest,
  });
  return { certifier, colleague, stranger, input };
}

it(
  'a colleague holds the role in the place of its holder, from the first day to the last, in Bangkok',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { certifier, colleague, input } = await office(people);
    const { delegation } = await people.done(delegate, certifier, input());
    expect((await powersOf(people.db, colleague.person)).map(({ role, actingFor }) => [role, actingFor])).toEqual([
      [VERIFIER, null],
      [CERTIFIER, certifier.person],
    ]);
    await manager.query(`UPDATE role_grant SET valid_from = '2026-01-01' WHERE id = ANY ($1)`, [[certifier.grant, colleague.grant]]);
    await manager.query(`UPDATE delegation SET valid_from = '2026-09-01', valid_to = '2026-10-01' WHERE id = $1`, [delegation]);
    const rolesAt = async (instant: string) => (await powersOf(people.db, colleague.person, new Date(instant))).map(({ role }) => role);
    expect(await rolesAt('2026-08-31T16:59:59.999Z')).toEqual([VERIFIER]);
    expect(await rolesAt('2026-08-31T17:00:00.000Z')).toEqual([VERIFIER, CERTIFIER]);
    expect(await rolesAt('2026-09-30T16:59:59.999Z')).toEqual([VERIFIER, CERTIFIER]);
    expect(await rolesAt('2026-09-30T17:00:00.000Z')).toEqual([VERIFIER]);
  }),
);

it(
  'is refused for what is wrong with it',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { certifier, colleague, input } = await office(people);
    const refused = (rest: Partial<Input>, actor = certifier) => people.run(delegate, actor, input(rest));
    expect(await refused({ role: OFFICE_ADMIN })).toEqual(['NOT_DELEGABLE']);
    expect(await refused({ office: 'NOWHERE' })).toEqual(['UNKNOWN_OFFICE']);
    expect(await refused({ validTo: await people.day(61) })).toEqual(['SPAN_TOO_LONG']);
    expect(await refused({ validTo: await people.day() })).toEqual(['INVALID_SPAN']);
    expect(await refused({ validFrom: await people.day(-1) })).toEqual(['INVALID_SPAN']);
    expect(await refused({ to: 'certifier@nesdc.go.th' })).toEqual(['SELF_GRANT']);
    expect(await refused({ to: 'stranger@songkhla.go.th' })).toEqual(['NO_COLLEAGUE']);
    // An address that nobody has is answered as one of another office.
    expect(await refused({ to: 'nobody@songkhla.go.th' })).toEqual(['NO_COLLEAGUE']);
    expect(await refused({ to: 'no address' })).toEqual(['NO_COLLEAGUE']);
    expect(await refused({}, { ...colleague, grant: 0 })).toEqual(['SELF_GRANT']);
    expect(await refused({ to: 'certifier@nesdc.go.th' }, colleague)).toEqual(['NOT_HELD_THEN']);
    await people.done(delegate, certifier, input());
    expect(await refused({ validFrom: await people.day(59), validTo: await people.day(80) })).toEqual(['ALREADY_DELEGATED']);
    await people.done(delegate, certifier, input({ validFrom: await people.day(60), validTo: await people.day(80) }));
  }),
);

it(
  'what is held for another is not passed on',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { certifier, colleague, input } = await office(people);
    await people.done(delegate, certifier, input());
    await people.grant('third@nesdc.go.th', AUDITOR, 'NESDC');
    const acting = { ...colleague, actingFor: certifier.person };
    expect(await people.run(delegate, acting, input({ to: 'third@nesdc.go.th' }))).toEqual(['DELEGATION_CHAIN']);
    expect(await people.run(delegate, colleague, input({ to: 'third@nesdc.go.th' }))).toEqual(['NOT_HELD_THEN']);
  }),
);

it(
  'goes up to an office above, and not down',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { stranger, input } = await office(people);
    await manager.query(
      `UPDATE organisation SET parent_id = (SELECT id FROM organisation WHERE code = 'NESDC') WHERE code = 'CMGF-OFFICE'`,
    );
    await manager.query(
      `UPDATE organisation SET parent_id = (SELECT id FROM organisation WHERE code = 'CMGF-OFFICE') WHERE code = 'PO-TH-90'`,
    );
    await people.done(delegate, stranger, input({ office: 'PO-TH-90', role: REPORTER }));
    const { certifier } = { certifier: await people.grant('other@nesdc.go.th', CERTIFIER, 'NESDC') };
    expect(await people.run(delegate, certifier, input({ to: 'stranger@songkhla.go.th' }))).toEqual(['NO_COLLEAGUE']);
  }),
);

it(
  'needs the role, and the colleague’s own, on each of its days',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const validTo = await people.day(30);
    const short = await people.grant('short@nesdc.go.th', CERTIFIER, 'NESDC', { validTo });
    const { certifier, input } = await office(people);
    expect(await people.run(delegate, short, input({ validTo: await people.day(31) }))).toEqual(['NOT_HELD_THEN']);
    expect(await people.run(delegate, certifier, input({ to: 'short@nesdc.go.th', validTo: await people.day(31) }))).toEqual([
      'NO_COLLEAGUE',
    ]);
    await people.done(delegate, short, input({ validTo }));
    await people.done(delegate, certifier, input({ to: 'short@nesdc.go.th', validTo }));
  }),
);

it(
  'ends with the role that it is of, and with what makes a colleague',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { certifier, colleague, input } = await office(people);
    await people.grant('other@nesdc.go.th', CERTIFIER, 'NESDC');
    await people.grant('another@nesdc.go.th', VERIFIER, 'NESDC');
    const ended = async (grant: number): Promise<boolean> => {
      const { delegation } = await people.done(delegate, certifier, input());
      await people.done(revokeRole, null, { grant, reason: null, evenIfLast: false });
      expect((await powersOf(people.db, colleague.person)).map(({ role }) => role)).not.toContain(CERTIFIER);
      const [row] = await manager.query<{ isEnded: boolean }[]>(`SELECT ended_at IS NOT NULL AS "isEnded" FROM delegation WHERE id = $1`, [
        delegation,
      ]);
      return row!.isEnded;
    };
    await people.undone(async () => expect(await ended(certifier.grant)).toBe(true));
    await people.undone(async () => expect(await ended(colleague.grant)).toBe(true));
    // One who keeps another role in the office stays a colleague.
    await people.grant('colleague@nesdc.go.th', AUDITOR, 'NESDC');
    const { delegation } = await people.done(delegate, certifier, input());
    await people.done(revokeRole, null, { grant: colleague.grant, reason: null, evenIfLast: false });
    expect((await powersOf(people.db, colleague.person)).map(({ role }) => role)).toEqual([AUDITOR, CERTIFIER]);
    await people.done(endDelegation, certifier, { delegation });
  }),
);

it(
  'is ended by whom it is from, whom it is to, and the administrator of the office, once',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { certifier, colleague, stranger, input } = await office(people);
    const other = await people.grant('other@nesdc.go.th', CERTIFIER, 'NESDC');
    const admin = await people.grant('admin@nesdc.go.th', OFFICE_ADMIN, 'NESDC');
    const { delegation } = await people.done(delegate, certifier, input());
    for (const actor of [other, stranger]) expect(await people.run(endDelegation, actor, { delegation })).toEqual(['NOT_PERMITTED']);
    for (const actor of [certifier, admin, { ...colleague, actingFor: certifier.person }])
      await people.undone(async () => {
        expect(await people.run(endDelegation, actor, { delegation })).toEqual({ delegation });
        expect((await powersOf(people.db, colleague.person)).map(({ role }) => role)).toEqual([VERIFIER]);
        expect(await people.run(endDelegation, actor, { delegation })).toEqual(['ALREADY_DONE']);
      });
    expect(await people.run(endDelegation, certifier, { delegation: 99_999_999 })).toEqual(['UNKNOWN_DELEGATION']);
  }),
);
