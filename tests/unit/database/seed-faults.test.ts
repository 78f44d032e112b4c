import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA_FOLDER, readSeedData, type SeedData, type SeedFile } from '../../../seeds/load/data-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imt-gt-hub-seeds-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change<F extends SeedFile>(file: F, edit: (rows: SeedData[F]) => void): void {
  const path = join(folder, `${file}.json`);
  const rows = JSON.parse(readFileSync(path, 'utf8')) as SeedData[F];
  edit(rows);
  writeFileSync(path, JSON.stringify(rows));
}

it('all faults are told at once, each by the codes of the rows that it is in', () => {
  change('projects', (rows) => {
    const project = rows.find(({ code }) => code === 'P24')!;
    project.reports[0]!.asOf = '2021-02-30';
    project.citations[0]!.source = '';
  });
  change('exchange-rates', (rows) => {
    rows[3]!.perUsd = '1,5';
  });
  const { code } = (JSON.parse(readFileSync(join(folder, 'projects.json'), 'utf8')) as SeedData['projects']).find(
    (row) => row.code === 'P24',
  )!.reports[0]!;
  expect(() => readSeedData(folder)).toThrow(
    new Error(
      'The seed data is wrong. Correct these places:\n' +
        `  projects.json P24 citations 0 source: Too small: expected string to have >=1 characters\n` +
        `  projects.json P24 reports ${code} asOf: Invalid ISO date\n` +
        `  exchange-rates.json 3 perUsd: must be an exact decimal in quotes`,
    ),
  );
});
