import type { Actor } from '../../src/commands/command';
import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
const PAGE = '/en/desk/webhooks';
const OFFICE = 'PO-TH-90';

let visitor: Visitor, stranger: Visitor;

async function visitorOf({ person }: Actor): Promise<Visitor> {
  const of = new Visitor(hub.origin);
  const client = { browser: null, network: null };
  of.cookies.set('hub-session', await inTransaction(dataSource(), async (db) => (await openSession(db, person, client)).secret));
  return of;
}

beforeAll(async () => {
  visitor = await visitorOf(await makeOfficer(dataSource().manager, OFFICE, [OfficeRole.OFFICE_ADMIN]));
  stranger = await visitorOf(await makeOfficer(dataSource().manager, 'PO-TH-91', [OfficeRole.OFFICE_ADMIN]));
});
afterEach(async () => {
  for (const table of ['webhook_delivery', 'webhook']) await dataSource().query(`DELETE FROM ${table}`);
  expect(hub.log).toEqual([]);
});

/** Sends one of the forms of the page. */
async function act(by: Visitor, fields: Record<string, string>): Promise<number> {
  await by.open(PAGE);
  const { key } = by.fieldsOf(PAGE) as { key: string };
  return (await by.send(PAGE, { key, office: OFFICE, ...fields })).status;
}
const secretOn = (page: string): string | null => /whsec_[\w+/=]{44}/.exec(page)?.[0] ?? null;
const stored = (): Promise<{ code: string; secret: string; removed: boolean; disabled: boolean }[]> =>
  dataSource().query('SELECT code, secret, removed_at IS NOT NULL AS removed, disabled_at IS NOT NULL AS disabled FROM webhook');

it('an administrator adds a webhook, gives it a new secret, sends again and removes it; a secret is shown once', async () => {
  expect(await act(visitor, { act: 'subscribe', url: 'http://partner.example/hub' })).toBe(422);
  expect(visitor.page).toContain('http://partner.example/hub');
  expect(await act(visitor, { act: 'subscribe', url: 'https://partner.example/hub' })).toBe(200);
  const { code, secret } = (await stored())[0]!;
  expect(secretOn(visitor.page)).toBe(secret);
  await visitor.open(PAGE);
  expect([visitor.page.includes(code), secretOn(visitor.page)]).toEqual([true, null]);

  expect(await act(visitor, { act: 'rotate', webhook: code })).toBe(200);
  expect(secretOn(visitor.page)).toBe((await stored())[0]!.secret);
  expect(secretOn(visitor.page)).not.toBe(secret);
  await dataSource().query('UPDATE webhook SET disabled_at = clock_timestamp()');
  await dataSource().query(
    `INSERT INTO webhook_delivery (webhook_id, after_position, until_position, tries, fault, given_up_at)
     SELECT id, 0, 1, 9, 'STATUS_500', clock_timestamp() FROM webhook`,
  );
  await visitor.open(PAGE);
  expect(visitor.page).toContain('last fault: STATUS_500');
  expect(visitor.page).not.toContain('a message waits');
  expect(await act(visitor, { act: 'replay', webhook: code })).toBe(303);
  expect((await stored())[0]!.disabled).toBe(false);
  expect(await act(visitor, { act: 'remove', webhook: code })).toBe(303);
  expect((await stored())[0]!.removed).toBe(true);
  await visitor.open(PAGE);
  expect(visitor.page).not.toContain(code);
  expect(await act(visitor, { act: 'remove', webhook: code })).toBe(422);
});

it('a form that is sent twice adds one webhook, and tells its secret once', async () => {
  await visitor.open(PAGE);
  const { key } = visitor.fieldsOf(PAGE) as { key: string };
  const form = { key, act: 'subscribe', office: OFFICE, url: 'https://partner.example/hub' };
  expect((await visitor.send(PAGE, form)).status).toBe(200);
  expect(secretOn(visitor.page)).not.toBeNull();
  expect((await visitor.send(PAGE, form)).status).toBe(200);
  expect(secretOn(visitor.page)).toBeNull();
  expect(await stored()).toHaveLength(1);
});

it('nobody sees or changes webhooks of another office', async () => {
  expect(await act(visitor, { act: 'subscribe', url: 'https://partner.example/hub' })).toBe(200);
  const { code } = (await stored())[0]!;
  await stranger.open(PAGE);
  expect([stranger.page.includes(code), stranger.page.includes('partner.example')]).toEqual([false, false]);
  for (const one of ['rotate', 'replay', 'remove']) {
    expect(await act(stranger, { act: one, webhook: code })).toBe(403);
    expect(await act(stranger, { act: one, webhook: code, office: 'PO-TH-91' })).toBe(422);
  }
  expect((await stored())[0]!.removed).toBe(false);
  const reporter = await visitorOf(await makeOfficer(dataSource().manager, OFFICE, [OfficeRole.REPORTER]));
  expect((await reporter.open(PAGE)).status).toBe(403);
});
