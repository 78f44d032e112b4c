import { Refusal } from '../../../src/commands/command';
import { importByOperator } from '../../../src/commands/progress/import-by-operator';
import { differenceOf } from '../../../src/commands/progress/import-difference';
import { fileSha256 } from '../../../src/commands/progress/keep-import';
import { RowStore } from '../../../src/database/rows';
import { PooledRunner } from '../../../src/database/statement-runner';
import { ImportedRows } from '../../../src/domain/vocabularies/progress';
import { packed } from '../../../src/imports/packed-reading';
import { readTable } from '../../../src/imports/read-table';
import { entriesOf } from '../../support/audited';
import { useDatabase } from '../../support/database';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { People } from '../../support/people';

const { dataSource } = useDatabase();
const db = (): RowStore => new RowStore(new PooledRunner(dataSource()));
const people = new People(dataSource);

const PROJECT = 'T-OPERATOR';

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_import');
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});

/** What an operator saves for a person; a row with a fault stands beside the other. `seen`: of what they saw; not given = as it stands. */
async function imported(email: string, rows: ImportedRows, seen?: string): Promise<unknown> {
  const bytes = Buffer.from(`code,as of,percent\n${PROJECT},2026-06-30,5\nX,2026-06-30,5\n`);
  const options = { country: 'TH', asOf: null, mappings: {}, places: [], projects: [{ code: PROJECT, names: [] }] };
  const [{ id: office }] = await dataSource().query<[{ id: number }]>(`SELECT id FROM organisation WHERE code = 'PO-TH-90'`);
  const file = await readTable(bytes, options);
  const fingerprint = seen ?? (await differenceOf(db(), office, file, fileSha256(bytes))).fingerprint;
  return importByOperator(dataSource(), { office, email, fileName: 'reports.csv', bytes, reading: packed(file), fingerprint, rows }).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return error.problems.map(({ code }) => code);
      throw error;
    },
  );
}

it('an operator saves a file in the place of who reports for the office, and of nobody else', async () => {
  const person = await people.person('officer@example.go.th');
  expect(await imported('nobody@example.go.th', ImportedRows.FAULTLESS)).toEqual(['UNKNOWN_PERSON']);
  await people.grant(person, 'OFFICE_ADMIN', 'PO-TH-90');
  await people.grant(person, 'REPORTER', 'PO-TH-91');
  expect(await imported('officer@example.go.th', ImportedRows.FAULTLESS)).toEqual(['NOT_PERMITTED']);
  await people.grant(person, 'REPORTER', 'PO-TH-90');
  expect(await imported('officer@example.go.th', ImportedRows.ALL)).toEqual(['IMPORT_HAS_FAULTS']);
  expect(await imported('officer@example.go.th', ImportedRows.FAULTLESS, 'another')).toEqual(['STALE']);
  expect(await dataSource().query('SELECT FROM report_import')).toEqual([]);
  const entries = await entriesOf(dataSource(), async () => {
    expect(await imported('officer@example.go.th', ImportedRows.FAULTLESS)).toMatchObject({ saved: 1, keptBack: 1 });
  });
  expect(entries.map(({ body }) => [body['action'], body['actor'], body['actingFor'], body['office']])).toEqual([
    ['IMPORT', null, person, 'PO-TH-90'],
  ]);
  expect(await dataSource().query('SELECT author_ids AS authors FROM report_draft')).toEqual([{ authors: [person] }]);
  expect(await imported('officer@example.go.th', ImportedRows.FAULTLESS)).toMatchObject({ saved: 0, keptBack: 1 });
  expect(await dataSource().query('SELECT FROM report_import WHERE applied_at IS NULL')).toEqual([]);
  await dataSource().query('DELETE FROM report_import');
});
