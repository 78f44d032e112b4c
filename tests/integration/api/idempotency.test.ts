import type { EntityManager } from 'typeorm';
import { type Actor, type Call, type Command, runCommand } from '../../../src/commands/command';
import { repeated } from '../../../src/commands/idempotency';
import { discardReportDraft } from '../../../src/commands/progress/discard-report-draft.command';
import { saveReportDraft } from '../../../src/commands/progress/save-report-draft.command';
import { submitReport } from '../../../src/commands/progress/submit-report.command';
import { takeReportStep } from '../../../src/commands/progress/take-report-step.command';
import { RowStore } from '../../../src/database/rows';
import { TransactionRunner } from '../../../src/database/transaction';
import { WARNING_CODES } from '../../../src/domain/report-warnings';
import { ReportState, ReportStep } from '../../../src/domain/vocabularies/progress';
import { useDatabase } from '../../support/database';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { codesOf, Desk, draftOf, makeOfficer } from '../../support/officers';

const { dataSource } = useDatabase();

const PROJECT = 'T-ONCE';

let desk: Desk;
let officer: Actor, colleague: Actor, verifier: Actor;
let key: string;
let keys = 0;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  officer = await makeOfficer(manager, 'PO-TH-90');
  colleague = await makeOfficer(manager, 'PO-TH-90');
  verifier = await makeOfficer(manager, 'CMGF-OFFICE');
});

beforeEach(async () => {
  key = `key-${++keys}`;
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

const call = (more: Partial<Call> = {}): Call => ({ field: 'test', idempotencyKey: key, ...more });

const save = (input: Parameters<typeof draftOf>[1] = {}, more: Partial<Call> = {}, actor = officer) =>
  runCommand(dataSource(), saveReportDraft, actor, draftOf(PROJECT, input), call(more));

async function countOf(table: string): Promise<number> {
  const [row] = await dataSource().query<{ n: number }[]>(`SELECT count(*) AS n FROM ${table}`);
  return row!.n;
}

const keptOf = (actor: Actor): Promise<{ key: string }[]> =>
  dataSource().query('SELECT key FROM idempotency WHERE person_id = $1 ORDER BY key', [actor.person]);

it('the same call again has the same result and no effect', async () => {
  const first = await save({ percent: 5 });
  const [drafts, entries] = [await countOf('report_draft'), await countOf('audit_entry')];
  expect(await save({ percent: 5 })).toEqual(first);
  expect([await countOf('report_draft'), await countOf('audit_entry')]).toEqual([drafts, entries]);
  expect(first.problems).toEqual([]);
});

it('a result comes back as it was, its instants too', async () => {
  const draft = await desk.save(officer, draftOf(PROJECT, { percent: 5 }));
  const submit = () => runCommand(dataSource(), submitReport, officer, { ...draft, acknowledged: WARNING_CODES }, call());
  const first = await submit();
  expect(first.result!.recordedAt).toBeInstanceOf(Date);
  expect(await submit()).toEqual(first);
  const other = await desk.save(officer, draftOf(PROJECT));
  const discard = () => runCommand(dataSource(), discardReportDraft, officer, other, call({ field: 'discard' }));
  expect(await discard()).toEqual({ result: other, problems: [] });
  expect(await discard()).toEqual({ result: other, problems: [] });
});

it('an input of another meaning under the same key is refused; the order of its parts means nothing', async () => {
  const first = await save({ percent: 5 });
  expect(codesOf(await save({ percent: 6 }))).toEqual(['IDEMPOTENCY_MISMATCH']);
  const { percent, ...rest } = draftOf(PROJECT, { percent: 5 });
  expect(await runCommand(dataSource(), saveReportDraft, officer, { percent, ...rest }, call())).toEqual(first);
  expect(codesOf(await save({ percent: 5 }, { asked: { office: 'PO-TH-91' } }))).toEqual(['IDEMPOTENCY_MISMATCH']);
});

it('a key holds for one person and one mutation', async () => {
  const drafts = new Set<number>();
  for (const [more, actor] of [
    [{}],
    [{ field: 'other' }],
    [{}, colleague],
    [{ idempotencyKey: `${key}-2` }],
    [{ idempotencyKey: null }],
  ] as const)
    drafts.add((await save({}, more, actor)).result!.id);
  expect(drafts.size).toBe(5);
  const [own, theirs] = [(await save({}, {})).result!, (await save({}, {}, colleague)).result!];
  expect([own.id === theirs.id, drafts.has(own.id), drafts.has(theirs.id)]).toEqual([false, true, true]);
});

it('what had no effect is not kept: asked again it may have one', async () => {
  const draft = await desk.save(officer, draftOf(PROJECT));
  const submit = () => runCommand(dataSource(), submitReport, officer, { id: draft.id, version: 2, acknowledged: WARNING_CODES }, call());
  expect(codesOf(await submit())).toEqual(['STALE']);
  await desk.save(officer, draftOf(PROJECT, { draft, percent: 5 }));
  expect(codesOf(await submit())).toEqual([]);

  const code = `${PROJECT}-S01`;
  const verify = (expectedState: ReportState) =>
    runCommand(
      dataSource(),
      takeReportStep,
      verifier,
      { step: ReportStep.VERIFY, reports: [{ report: code, expectedState, acknowledged: WARNING_CODES }], reason: null, note: null },
      call({ field: 'verify' }),
    );
  expect((await verify(ReportState.VERIFIED)).result).toMatchObject([{ problems: [{ code: 'STALE' }] }]);
  expect(await keptOf(verifier)).toEqual([]);
  const done = await verify(ReportState.SUBMITTED);
  expect(done.result).toMatchObject([{ state: 'VERIFIED', problems: [] }]);
  expect(await verify(ReportState.SUBMITTED)).toEqual(done);
});

it('of two at once one has an effect, and both the result', async () => {
  const before = await countOf('report_draft');
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => save({ percent: 5 })));
  expect(new Set(outcomes.map(({ result }) => result!.id)).size).toBe(1);
  expect(await countOf('report_draft')).toBe(before + 1);
});

it('a key that is empty or too long is refused', async () => {
  for (const idempotencyKey of ['', 'x'.repeat(201)]) expect(codesOf(await save({}, { idempotencyKey }))).toEqual(['INVALID_KEY']);
  expect(codesOf(await save({}, { idempotencyKey: 'x'.repeat(200) }))).toEqual([]);
});

it('a key without its mutation is a fault of the hub, and so is a result that cannot be kept', async () => {
  await expect(runCommand(dataSource(), saveReportDraft, officer, draftOf(PROJECT), { idempotencyKey: key })).rejects.toThrow('name it');
  for (const result of [new Map(), Number.NaN, { at: { $instant: 'x' } }, 1n]) {
    const making: Command<null, unknown> = async () => ({ result, effect: { action: 'TEST', touched: [] } });
    await expect(runCommand(dataSource(), making, officer, null, call({ idempotencyKey: `${key}-x` }))).rejects.toThrow(
      'JSON does not hold',
    );
  }
});

it('what is older than 30 days is removed by the next call', async () => {
  const first = await save();
  const age = (days: string): Promise<unknown> =>
    dataSource().query(`UPDATE idempotency SET at = clock_timestamp() - $2::interval WHERE key = $1`, [key, days]);
  await age('29 days 23 hours');
  expect(await save()).toEqual(first);
  await age('30 days 1 minute');
  const second = await save();
  expect(second.result!.id).not.toBe(first.result!.id);
});

it('what came of a call can be asked for without making it', async () => {
  const storeOf = (manager: EntityManager): RowStore => new RowStore(new TransactionRunner(manager));
  const about = { person: officer.person, field: 'test', key, asked: draftOf(PROJECT) };
  const ask = (asked: unknown = about.asked) => repeated(storeOf(dataSource().manager), { ...about, asked });
  expect(await ask()).toBeNull();
  const { result } = await save();
  expect(await ask()).toEqual({ result, problem: null });
  expect(await ask({})).toMatchObject({ problem: { code: 'IDEMPOTENCY_MISMATCH' } });
});
