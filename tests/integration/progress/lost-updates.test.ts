import type { Actor } from '../../../src/commands/command';
import { saveReportDraft } from '../../../src/commands/progress/save-report-draft.command';
import { useDatabase } from '../../support/database';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { codesOf, Desk, draftOf, makeOfficer } from '../../support/officers';
import { dice, SEED } from '../../support/random';

const { dataSource } = useDatabase();

const PROJECT = 'T-LOST';

let desk: Desk;
let officers: Actor[];

beforeAll(async () => {
  desk = new Desk(dataSource());
  officers = [];
  for (let n = 0; n < 3; n++) officers.push(await makeOfficer(dataSource().manager, 'PO-TH-90'));
});
beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});

const onRecord = async (id: number): Promise<{ version: number; percent: number }> =>
  (
    await dataSource().query<{ version: number; percent: number }[]>('SELECT version, percent::float8 FROM report_draft WHERE id = $1', [
      id,
    ])
  )[0]!;

it('of many who save one draft in any order, some at once, every change that was accepted is in a version, and every other one was told STALE', async () => {
  const random = dice(11);
  const { id } = await desk.save(officers[0]!, draftOf(PROJECT, { percent: 0 }));
  /** The version that each of them sees. */
  const seen = officers.map(() => 1);
  /** The percent of each version. */
  const versions = [0, 0];
  let [accepted, stale] = [0, 0];
  for (let turn = 0; turn < 120; turn++) {
    const writing = officers.map((_, n) => n).filter(() => random() < 0.6);
    const tries = writing.map((n) => ({ n, percent: Math.floor(random() * 10_000) / 100 }));
    const outcomes = await Promise.all(
      tries.map(({ n, percent }) =>
        desk.run(saveReportDraft, officers[n]!, draftOf(PROJECT, { draft: { id, version: seen[n]! }, percent })),
      ),
    );
    const current = versions.length - 1;
    const done = outcomes.flatMap((outcome, i) => (outcome.result === null ? [] : [{ ...tries[i]!, version: outcome.result.version }]));
    // One at most of those who saw the newest version; nobody else.
    expect({ SEED, turn, done: done.length }).toEqual({ SEED, turn, done: tries.some(({ n }) => seen[n] === current) ? 1 : 0 });
    for (const { n, percent, version } of done) {
      expect([seen[n], version]).toEqual([current, current + 1]);
      versions.push(percent);
      seen[n] = version;
      accepted++;
    }
    for (const outcome of outcomes.filter(({ result }) => result === null)) {
      expect(codesOf(outcome)).toEqual(['STALE']);
      stale++;
    }
    expect({ turn, ...(await onRecord(id)) }).toEqual({ turn, version: versions.length - 1, percent: versions.at(-1) });
    // At times somebody looks again.
    for (const n of seen.keys()) if (random() < 0.4) seen[n] = versions.length - 1;
  }
  expect([accepted > 20, stale > 20]).toEqual([true, true]);
});
