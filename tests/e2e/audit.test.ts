import { saveReportDraft } from '../../src/commands/progress/save-report-draft.command';
import { verifyAudit } from '../../src/domain/audit-chain';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject } from '../support/factories';
import { useHub } from '../support/hub';
import { Desk, draftOf, makeOfficer } from '../support/officers';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
const people = new People(dataSource);

const PROJECT = 'T-HEAD';

beforeEach(async () => void (await insertProject(dataSource().manager, { code: PROJECT, isSample: false })));
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

const save = async (): Promise<unknown> => {
  const officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  return new Desk(dataSource()).run(saveReportDraft, officer, draftOf(PROJECT));
};

const ask = () => fetch(`${hub.origin}/graphql?query=${encodeURIComponent('{ auditHead { sequence hash at } }')}`);
const headOf = async (answer: Response): Promise<{ sequence: number; hash: string; at: string }> =>
  ((await answer.json()) as { data: { auditHead: { sequence: number; hash: string; at: string } } }).data.auditHead;

it('the head is that of the newest entry at each request, though nothing public has changed', async () => {
  const answer = await ask();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const before = await headOf(answer);
  await save();
  const after = await headOf(await ask());
  const [newest] = await dataSource().query<object[]>('SELECT sequence, hash, at FROM audit_entry ORDER BY sequence DESC LIMIT 1');
  expect({ ...after, at: new Date(after.at) }).toEqual(newest);
  expect(after.sequence).toBe(before.sequence + 1);
});

describe('the export', () => {
  const get = (secret?: string) =>
    fetch(`${hub.origin}/audit/export.jsonl`, { headers: secret ? { authorization: `Bearer ${secret}` } : {} });

  it('is what the hub has, and is verified alone', async () => {
    const auditor = await people.person();
    await people.grant(auditor, 'AUDITOR', 'NESDC');
    await save();
    const answer = await get(await people.session(auditor));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const lines = (await answer.text()).split('\n');
    expect(lines.pop()).toBe('');
    async function* given(): AsyncGenerator<string> {
      yield* lines;
    }
    const { sequence, hash } = await headOf(await ask());
    expect(await verifyAudit(given(), { sequence, hash })).toMatchObject({ head: { sequence, hash }, fault: null });
  });

  it('is for auditors and administrators of the hub', async () => {
    const codeOf = async (answer: Response): Promise<unknown> => [
      answer.status,
      ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
    ];
    expect(await codeOf(await get())).toEqual([401, 'UNAUTHENTICATED']);
    const officer = await people.person();
    await people.grant(officer, 'REPORTER', 'PO-TH-90');
    expect(await codeOf(await get(await people.session(officer)))).toEqual([403, 'NOT_PERMITTED']);
    await people.grant(officer, 'HUB_ADMIN', 'CMGF-OFFICE');
    const answer = await get(await people.session(officer));
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  });
});
