import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/config';
import { readTable } from '../../../src/imports/read-table';
import { KNOWN } from '../../support/reading-rules';

const read = async (file: string) => {
  const { sheets } = await readTable(readFileSync(join(PROJECT_ROOT, 'tests/fixtures/imports', file)), KNOWN);
  const [sheet] = sheets;
  return {
    name: sheet!.name,
    titles: sheet!.mapping!.columns.map(({ field }) => field),
    rows: sheet!.rows.map(({ row, values: v }) => [
      row,
      v.project,
      v.asOf,
      v.plannedPercent,
      v.percent,
      v.cost?.amount ?? null,
      v.narrative,
    ]),
    problems: sheet!.rows.flatMap(({ readings }) => readings.flatMap(({ cell, problems }) => problems.map(({ code }) => [cell, code]))),
    skipped: sheet!.skipped.map(({ code, row }) => [code, row]),
  };
};

const SAME = {
  name: 'รายงาน',
  titles: ['project', 'asOf', 'plannedPercent', 'percent', 'cost', 'narrative'],
  skipped: [['TOTAL_ROW', 8]],
};

it('a workbook of openpyxl, whose formulas have no results', async () => {
  expect(await read('openpyxl.xlsx')).toEqual({
    ...SAME,
    rows: [
      [4, 'P01', '2021-10-28', 50, 47, '104000000.00', 'ด่านสะเดา'],
      [5, 'P02', '2024-02-29', 50, null, '1500000.00', '=1+1'],
      [6, 'P03', '2021-10-28', null, 47, null, null],
      [7, 'P24', '2021-10-28', 100, null, null, null],
    ],
    problems: [
      ['D5', 'FORMULA_NOT_CALCULATED'],
      ['D7', 'FORMULA_NOT_CALCULATED'],
    ],
  });
});

it('the same of LibreOffice, whose formulas have results', async () => {
  expect(await read('libreoffice.xlsx')).toEqual({
    ...SAME,
    rows: [
      [4, 'P01', '2021-10-28', 50, 47, '104000000.00', 'ด่านสะเดา'],
      [5, 'P02', '2024-02-29', 50, 47, '1500000.00', '=1+1'],
      [6, 'P03', '2021-10-28', null, 47, null, null],
      [7, 'P24', '2021-10-28', 100, null, null, null],
    ],
    problems: [['D7', 'CELL_ERROR']],
  });
});
