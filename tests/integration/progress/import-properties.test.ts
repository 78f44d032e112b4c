import type { Actor } from '../../../src/commands/command';
import { applyImport } from '../../../src/commands/progress/apply-import.command';
import { differenceOf, savedRows } from '../../../src/commands/progress/import-difference';
import { receiveFile } from '../../../src/commands/progress/receive-file';
import { undoImport } from '../../../src/commands/progress/undo-import.command';
import { RowStore } from '../../../src/database/rows';
import { PooledRunner } from '../../../src/database/statement-runner';
import { ImportedRows } from '../../../src/domain/vocabularies/progress';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { Dice } from '../../support/loaded-histories';
import { codesOf, Desk, draftOf, makeOfficer } from '../../support/officers';
import { dice, SEED } from '../../support/random';

const OURS = ['T-DRAWN-1', 'T-DRAWN-2', 'T-DRAWN-3', 'T-DRAWN-4'];
const OTHERS = 'T-DRAWN-9';
const ALL = [...OURS, OTHERS];

async function erase(): Promise<void> {
  await dataSource().query('DELETE FROM report_import');
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [ALL]));
}
// Before the database is closed.
afterAll(erase);
const { dataSource } = useDatabase();

/** How many files are drawn. */
const FILES = 30;

let desk: Desk, db: RowStore, officer: Actor;

beforeAll(async () => {
  desk = new Desk(dataSource());
  db = new RowStore(new PooledRunner(dataSource()));
  officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  for (const code of ALL) {
    const project = await insertProject(dataSource().manager, { code, isSample: false });
    await link(dataSource().manager, 'project_province', project, code === OTHERS ? 'TH-91' : 'TH-90');
  }
});

interface Draft {
  readonly code: string;
  readonly asOf: string;
  readonly percent: number | null;
  readonly planned: number | null;
  readonly narratives: object | null;
}

const drafts = (): Promise<Draft[]> =>
  dataSource().query(`
    SELECT code, as_of::text AS "asOf", percent::float8 AS percent, planned_percent::float8 AS planned, narratives
    FROM report_draft JOIN project ON project.id = project_id ORDER BY code`);

/** All that is counted, for everybody. */
const counted = async (): Promise<string> =>
  JSON.stringify(
    await data(
      dataSource().manager,
      '{ province(code: "TH-90") { progress { percent projectCount coverage { rate pending } } } reports { totalCount } changes { totalCount } }',
    ),
  );

/** A file that the officer sends: its key, and what it would change. */
async function received(text: string) {
  const { id, sha256, file } = await receiveFile(db, officer, { fileName: 'drawn.csv', bytes: Buffer.from(`${text}\n`), asOf: null });
  return { id, difference: await differenceOf(db, officer.office, file, sha256) };
}

/** A file of a few rows: new ones, changed ones, the same again, faulty ones, refused ones, and a project twice. */
function drawnFile(drawn: Dice): string {
  const days = ['2025-06-30', '๓๐ มิ.ย. ๖๘', '31/12/2567', '31/2/2568', '', '2099-01-01'];
  const percents = ['', '0', '๔๐', '55.5', '100', '140', 'x'];
  const rows = Array.from({ length: 1 + drawn.below(6) }, () =>
    [
      drawn.one([...ALL, ...OURS, 'T-NONE']),
      drawn.one(days),
      drawn.one(percents),
      drawn.one(percents),
      drawn.one(['', 'งานคืบหน้า', 'Works go on']),
    ].join(','),
  );
  return ['รหัสโครงการ,ข้อมูล ณ วันที่,ร้อยละ,ร้อยละตามแผน,รายละเอียด', ...rows].join('\n');
}

it('whatever a file says: what is saved is what was shown, once, and undone it was never there; nothing counts otherwise', async () => {
  const drawn = new Dice(dice(151));
  const seen = new Set<string>();
  for (let file = 0; file < FILES; file++) {
    const text = drawnFile(drawn);
    const at = { seed: SEED, file, text };
    // Some files meet drafts that a person typed.
    if (drawn.below(3) === 0) {
      await dataSource().query('DELETE FROM report_draft');
      for (const code of OURS.filter(() => drawn.below(2) === 0))
        await desk.save(officer, draftOf(code, { asOf: '2025-06-30', percent: drawn.one([null, 0, 40])!, narratives: { TH: 'งานคืบหน้า' } }));
    }
    const [before, figures] = [await drafts(), await counted()];
    const kept = await received(text);
    const { changes, fingerprint } = kept.difference;
    for (const { kind } of changes) seen.add(kind);
    // The file is read, and nothing is saved.
    expect({ ...at, drafts: await drafts() }).toEqual({ ...at, drafts: before });

    // The oracle: what the page showed, laid over what was there.
    const shown = savedRows({ changes });
    const expected = [
      ...before.filter(({ code }) => !shown.some(({ project }) => project.code === code)),
      ...shown.map(({ project, content }): Draft => {
        const { asOf, percent, plannedPercent: planned, narratives } = content;
        return { code: project.code, asOf, percent, planned, narratives };
      }),
    ].sort((one, other) => (one.code < other.code ? -1 : 1));
    const input = { import: kept.id, fingerprint, rows: ImportedRows.FAULTLESS };
    const outcomes = [await desk.run(applyImport, officer, input), await desk.run(applyImport, officer, input)];
    expect({ ...at, saved: outcomes[0]!.result?.saved, drafts: await drafts() }).toEqual({ ...at, saved: shown.length, drafts: expected });
    // A file that was saved is not saved again; one that states nothing new stays to be read.
    expect({ ...at, again: codesOf(outcomes[1]!) }).toEqual({ ...at, again: shown.length > 0 ? ['UNKNOWN_IMPORT'] : [] });
    expect({ ...at, figures: await counted() }).toEqual({ ...at, figures });

    const again = (await received(text)).difference;
    for (const { kind } of again.changes) seen.add(kind);
    expect({ ...at, again: savedRows(again) }).toEqual({ ...at, again: [] });

    if (shown.length > 0 && drawn.below(3) > 0) {
      expect({ ...at, undo: codesOf(await desk.run(undoImport, officer, { import: kept.id })) }).toEqual({ ...at, undo: [] });
      expect({ ...at, drafts: await drafts() }).toEqual({ ...at, drafts: before });
      expect({ ...at, twice: codesOf(await desk.run(undoImport, officer, { import: kept.id })) }).toEqual({
        ...at,
        twice: ['ALREADY_DONE'],
      });
    }
    expect({ ...at, figures: await counted() }).toEqual({ ...at, figures });
  }
  expect([...seen].sort()).toEqual(['CHANGED', 'FAULTY', 'NEW', 'REFUSED', 'SAME']);
}, 120_000);
