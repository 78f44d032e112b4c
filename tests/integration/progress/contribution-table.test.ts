import type { EntityManager } from 'typeorm';
import { contributionExport } from '../../../src/exports/contribution.export';
import { exportStatement, tableAt } from '../../../src/exports/whole-table';
import { useDatabase } from '../../support/database';
import { insertCost, insertProject, insertReport } from '../../support/factories';

const { rolledBack } = useDatabase();

const AT = { asOf: '2024-06-01', knownAt: new Date('2399-01-01T00:00:00Z'), provisional: false, certifiedOnly: false };

/** The rows of a body, by the names of their columns. */
async function rowsOf(manager: EntityManager, body: string): Promise<Record<string, unknown>[]> {
  const table = tableAt(contributionExport, AT);
  const { text, values } = exportStatement(table);
  const rows = await manager.query<Record<string, unknown>[]>(text, [...values]);
  const named = rows.map((row) => Object.fromEntries(table.columns.map(({ name }, i) => [name, row[`c${i}`]])));
  return named.filter(({ scopeKind, scope }) => scopeKind === 'BODY' && scope === body);
}

it(
  'a dropped project has no weight of any kind, and shares are of those with a percent',
  rolledBack(async (manager) => {
    for (const [code, stage, percent] of [
      ['T1', 'CONSTRUCTION', 40],
      ['T2', 'COMPLETED', null],
      ['T3', 'DROPPED', 80],
      ['T4', 'FINANCING', null],
      ['T5', null, null],
    ] as const) {
      const project = await insertProject(manager, { code, body: 'WG-HRD', assignedWeight: '3' });
      await insertCost(manager, project, { amount: '1000', currency: 'USD', asOf: '2024-01-01' });
      if (stage) await insertReport(manager, project, { asOf: '2024-01-01', stage, percent });
    }
    const rows = await rowsOf(manager, 'WG-HRD');
    expect(
      rows.map(({ code, kind, percent, weight, share, costUsd, assignedWeight }) => [
        code,
        kind,
        percent,
        weight,
        share,
        costUsd === null ? null : Number(costUsd),
        assignedWeight === null ? null : Number(assignedWeight),
      ]),
    ).toEqual([
      ['BODY/WG-HRD/T1', 'STATED', 40, 1, 0.5, 1000, 3],
      ['BODY/WG-HRD/T2', 'FINISHED', 100, 1, 0.5, 1000, 3],
      ['BODY/WG-HRD/T3', 'DROPPED', 80, 0, 0, null, null],
      ['BODY/WG-HRD/T4', 'WITHOUT_PERCENT', null, 1, 0, 1000, 3],
      ['BODY/WG-HRD/T5', 'SILENT', null, 1, 0, 1000, 3],
    ]);
  }),
);
