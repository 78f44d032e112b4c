import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../src/domain/permissions';
import { OfficeRole, TokenAction } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';

const { rolledBack } = useDatabase();

interface Delivery {
  message: string;
  tries: number;
  fault: string | null;
  nextTryAt: string | null;
  deliveredAt: string | null;
  givenUpAt: string | null;
}
interface Shown {
  code: string;
  url: string;
  office: { code: string };
  disabledAt: string | null;
  deliveries: Delivery[];
}

const FIELDS = 'code url office { code } disabledAt';
const DELIVERIES = 'message tries fault nextTryAt deliveredAt givenUpAt';

/** A viewer with roles in offices. */
async function viewerOf(
  manager: EntityManager,
  powers: readonly (readonly [OfficeRole, string])[],
  tokenActions: readonly TokenAction[] | null = null,
): Promise<Viewer> {
  const { person } = await makeOfficer(manager, 'PO-TH-90', []);
  const offices = await manager.query<{ id: number; code: string }[]>('SELECT id, code FROM organisation');
  return {
    person,
    powers: powers.map(([role, office]) => ({ role, office, officeId: offices.find(({ code }) => code === office)!.id, actingFor: null })),
    tokenActions,
    isFresh: false,
  };
}

/** Adds a webhook of an office. Returns its key. */
async function insertWebhook(manager: EntityManager, office: string, code: string, rest = ''): Promise<number> {
  const [{ id }] = await manager.query<[{ id: number }]>(
    `INSERT INTO webhook (code, office_id, url, secret, previous_secret, position, created_by_id)
     SELECT $1, organisation.id, 'https://partner.example/' || $1, 'whsec_new', 'whsec_old', 7, (SELECT min(id) FROM person) FROM organisation WHERE organisation.code = $2
     RETURNING id`,
    [code, office],
  );
  if (rest) await manager.query(`UPDATE webhook SET ${rest} WHERE id = $1`, [id]);
  return id;
}

const listed = async (manager: EntityManager, viewer: Viewer, args = ''): Promise<string[]> => {
  const { viewer: told } = await data(manager, `{ viewer { webhooks${args} { code } } }`, { viewer });
  return (told.webhooks as { code: string }[]).map(({ code }) => code);
};

it(
  'administrators see the webhooks of their offices, and nobody else that there are any',
  rolledBack(async (manager) => {
    const { OFFICE_ADMIN, REPORTER, HUB_ADMIN, AUDITOR, SECRETARY } = OfficeRole;
    const none = await viewerOf(manager, []);
    await insertWebhook(manager, 'PO-TH-91', 'wh_satun');
    await insertWebhook(manager, 'PO-TH-90', 'wh_b');
    await insertWebhook(manager, 'PO-TH-90', 'wh_a', 'disabled_at = clock_timestamp()');
    await insertWebhook(manager, 'PO-TH-90', 'wh_removed', 'removed_at = clock_timestamp()');
    const ofBoth = await viewerOf(manager, [
      [OFFICE_ADMIN, 'PO-TH-91'],
      [OFFICE_ADMIN, 'PO-TH-90'],
      [REPORTER, 'PO-TH-92'],
    ]);
    expect(await listed(manager, ofBoth)).toEqual(['wh_b', 'wh_a', 'wh_satun']);
    expect(await listed(manager, ofBoth, '(office: "po-th-91")')).toEqual(['wh_satun']);
    expect(await listed(manager, await viewerOf(manager, [[OFFICE_ADMIN, 'PO-TH-90']]))).toEqual(['wh_b', 'wh_a']);
    const others: Viewer[] = [
      none,
      await viewerOf(manager, [
        [REPORTER, 'PO-TH-90'],
        [OFFICE_ADMIN, 'PO-TH-92'],
      ]),
      await viewerOf(manager, [
        [HUB_ADMIN, 'CMGF-OFFICE'],
        [AUDITOR, 'CMGF-OFFICE'],
        [SECRETARY, 'CMGF-OFFICE'],
      ]),
      // A token does not, whatever it may do.
      await viewerOf(manager, [[OFFICE_ADMIN, 'PO-TH-90']], Object.values(TokenAction)),
    ];
    for (const viewer of others)
      for (const args of ['', '(office: "PO-TH-90")', '(office: "NOBODY")']) expect(await listed(manager, viewer, args)).toEqual([]);
    expect(await data(manager, '{ viewer { webhooks { code } } }')).toEqual({ viewer: null });
  }),
);

it(
  'a webhook is shown with its messages, the newest first, and without its secrets',
  rolledBack(async (manager) => {
    const viewer = await viewerOf(manager, [[OfficeRole.OFFICE_ADMIN, 'PO-TH-90']]);
    const [one, other] = [await insertWebhook(manager, 'PO-TH-90', 'wh_one'), await insertWebhook(manager, 'PO-TH-90', 'wh_other')];
    const message = async (webhook: number, set: string): Promise<string> => {
      const [{ id }] = await manager.query<[{ id: number }]>(
        'INSERT INTO webhook_delivery (webhook_id, after_position, until_position) VALUES ($1, 7, 9) RETURNING id',
        [webhook],
      );
      await manager.query(`UPDATE webhook_delivery SET ${set} WHERE id = $1`, [id]);
      return `msg_${id}`;
    };
    const arrived = await message(one, `tries = 2, delivered_at = '2026-11-01T10:00:00Z', next_try_at = '2026-11-01T10:01:00Z'`);
    const given = await message(one, `tries = 9, fault = 'STATUS_500', given_up_at = '2026-11-05T10:00:00Z'`);
    const open = await message(one, `tries = 1, fault = 'ECONNREFUSED', next_try_at = '2026-11-06T10:00:00Z'`);
    const ofOther = await message(other, 'tries = 0');
    const source = `{ viewer { webhooks { ${FIELDS} deliveries { ${DELIVERIES} } } } }`;
    const { result, statements } = await ask(manager, source, { viewer });
    expect(result.errors).toBeUndefined();
    expect(JSON.stringify(result.data)).not.toContain('whsec');
    const [first, second] = (result.data as unknown as { viewer: { webhooks: Shown[] } }).viewer.webhooks;
    expect(first).toMatchObject({ code: 'wh_one', url: 'https://partner.example/wh_one', office: { code: 'PO-TH-90' }, disabledAt: null });
    expect(first!.deliveries).toEqual([
      { message: open, tries: 1, fault: 'ECONNREFUSED', nextTryAt: '2026-11-06T10:00:00.000Z', deliveredAt: null, givenUpAt: null },
      { message: given, tries: 9, fault: 'STATUS_500', nextTryAt: null, deliveredAt: null, givenUpAt: '2026-11-05T10:00:00.000Z' },
      { message: arrived, tries: 2, fault: null, nextTryAt: null, deliveredAt: '2026-11-01T10:00:00.000Z', givenUpAt: null },
    ]);
    expect(second!.deliveries.map(({ message }) => message)).toEqual([ofOther]);
    // Of however many webhooks: the list, the offices, the messages.
    expect(statements).toBe(3);

    // Of many the newest fifty.
    await manager.query(
      'INSERT INTO webhook_delivery (webhook_id, after_position, until_position, delivered_at) SELECT $1, n, n, now() FROM generate_series(10, 58) n',
      [one],
    );
    const many = await data(manager, '{ viewer { webhooks { deliveries { message } } } }', { viewer });
    const told = (many as { viewer: { webhooks: Pick<Shown, 'deliveries'>[] } }).viewer.webhooks[0]!.deliveries;
    expect([told.length, told.at(-1)!.message]).toEqual([50, open]);
  }),
);

it(
  'a message says from where on the feed has something new',
  rolledBack(async (manager) => {
    const viewer = await viewerOf(manager, [[OfficeRole.OFFICE_ADMIN, 'PO-TH-90']]);
    const webhook = await insertWebhook(manager, 'PO-TH-90', 'wh_after');
    const [{ position }] = await manager.query<[{ position: string }]>('SELECT max(position) AS position FROM change_batch');
    await manager.query('INSERT INTO webhook_delivery (webhook_id, after_position, until_position) VALUES ($1, $2, $2)', [
      webhook,
      position,
    ]);
    const told = await data(manager, '{ viewer { webhooks { deliveries { after } } } }', { viewer });
    const after = told.viewer.webhooks[0].deliveries[0].after as string;
    const answer = await data(manager, `{ changes(first: 1, after: "${after}") { nodes { code } pageInfo { hasPreviousPage } } }`);
    expect(answer.changes).toEqual({ nodes: [], pageInfo: { hasPreviousPage: true } });
  }),
);
