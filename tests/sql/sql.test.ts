import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'sql-formatter';
import type { EntityManager } from 'typeorm';
import { type RecordedStatement, recordStatements, statementsOf, statementText, valueText } from '../../src/cli/recorded-statements';
import { PROJECT_ROOT } from '../../src/config';
import { FUNCTIONS_FOLDER } from '../../src/database/functions';
import { TransactionRunner } from '../../src/database/transaction';
import { Lang } from '../../src/domain/languages';
import { actionExport } from '../../src/exports/action.export';
import { calendarFile } from '../../src/exports/calendar.export';
import { contributionExport } from '../../src/exports/contribution.export';
import { corridorExport } from '../../src/exports/corridor.export';
import { costExport } from '../../src/exports/cost.export';
import { decisionExport } from '../../src/exports/decision.export';
import { discrepancyExport } from '../../src/exports/discrepancy.export';
import { iatiExport } from '../../src/exports/iati/iati.export';
import { meetingExport } from '../../src/exports/meeting.export';
import { observationExport } from '../../src/exports/observation.export';
import { projectExport } from '../../src/exports/project.export';
import { provinceExport } from '../../src/exports/province.export';
import { reportExport } from '../../src/exports/report.export';
import { scheduleExport } from '../../src/exports/schedule.export';
import { exportStatement, tableAt, withPlaces } from '../../src/exports/whole-table';
import { madeFunctions } from '../../src/queries/progress/changed-functions';
import { useDatabase } from '../support/database';
import { hubSchema, SECRETARY } from '../support/execute';

/**
 * The finished SQL of every kind of question, committed beside its document: whoever changes a fragment sees what becomes of each
 * statement. `npm run sql:update` writes the files anew.
 */
const FOLDER = join(PROJECT_ROOT, 'tests/sql');
const NOW = new Date('2021-10-28T02:00:00Z');
const AT = { asOf: '2021-10-28', knownAt: NOW, provisional: false, certifiedOnly: false };
const isUpdate = process.env['npm_lifecycle_event'] === 'sql:update';

const { rolledBack } = useDatabase();

/** Keys and the instant of the newest commit differ from one database to another; the rest of a value does not. */
const stable = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 && value.every(Number.isInteger)
    ? '<ids>'
    : value instanceof Date && value > NOW
      ? '<newest commit>'
      : valueText(value);

/** Writes the file, or holds the statements against it. */
function hold(name: string, statements: readonly RecordedStatement[]): void {
  const text = statements.map((statement) => statementText(statement, stable)).join('\n');
  const file = join(FOLDER, `${name}.sql`);
  if (isUpdate) writeFileSync(file, text);
  else expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `a file ${name}.sql: run npm run sql:update`);
}

it.each(Object.entries(madeFunctions((statement) => format(statement, { language: 'postgresql', expressionWidth: 110 }))))(
  'the function %s is made of the fragments',
  (name, text) => {
    const file = join(FUNCTIONS_FOLDER, `${name}.sql`);
    if (isUpdate) writeFileSync(file, text);
    else expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

const documents = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .sort();

/** The statements of a document. Fails the test when the document has an error. */
async function statementsOfDocument(manager: EntityManager, name: string): Promise<readonly RecordedStatement[]> {
  const source = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
  // What does not count yet is seen by who may see it.
  const viewer = source.includes('includeProvisional: true') ? SECRETARY : null;
  const { statements, errors } = await statementsOf(hubSchema(), source, new TransactionRunner(manager), { now: NOW, viewer });
  expect(errors).toEqual([]);
  return statements;
}

/** Everything that is read without a document. */
const OTHERS: Record<string, (manager: EntityManager) => Promise<readonly RecordedStatement[]>> = {
  'exports/calendar': async (manager) => {
    const { runner, statements } = recordStatements(new TransactionRunner(manager));
    await calendarFile(runner, { lang: Lang.EN, from: '2021-01-01', to: '2021-12-31' }, NOW);
    return statements;
  },
  'exports/calendar-of-province': async (manager) => {
    const { runner, statements } = recordStatements(new TransactionRunner(manager));
    await calendarFile(runner, { lang: Lang.EN, from: '2021-01-01', to: '2021-12-31', province: 'TH-90' }, NOW);
    return statements;
  },
  'exports/calendar-of-body': async (manager) => {
    const { runner, statements } = recordStatements(new TransactionRunner(manager));
    await calendarFile(runner, { lang: Lang.EN, from: '2021-01-01', to: '2021-12-31', body: 'CMGF' }, NOW);
    return statements;
  },
  'exports/projects': async () => [exportStatement(tableAt(projectExport, AT))],
  'exports/reports': async () => [exportStatement(tableAt(reportExport, AT))],
  'exports/provinces': async () => [exportStatement(withPlaces(tableAt(provinceExport, AT), 'point')!)],
  'exports/corridors': async () => [exportStatement(withPlaces(tableAt(corridorExport, AT), 'area')!)],
  'exports/observations': async () => [exportStatement(tableAt(observationExport, AT))],
  'exports/contributions': async () => [exportStatement(tableAt(contributionExport, AT))],
  'exports/costs': async () => [exportStatement(tableAt(costExport, AT))],
  'exports/schedules': async () => [exportStatement(tableAt(scheduleExport, AT))],
  'exports/meetings': async () => [exportStatement(tableAt(meetingExport, AT))],
  'exports/decisions': async () => [exportStatement(tableAt(decisionExport, AT))],
  'exports/actions': async () => [exportStatement(tableAt(actionExport, AT))],
  'exports/iati': async () => [exportStatement(tableAt(iatiExport, AT))],
  'exports/discrepancies': async () => [exportStatement(tableAt(discrepancyExport, AT))],
};

it.each(documents)('%s', (name) => rolledBack(async (manager) => hold(name, await statementsOfDocument(manager, name)))());

it.each(Object.keys(OTHERS))('%s', (name) => rolledBack(async (manager) => hold(name, await OTHERS[name]!(manager)))());

it('every file has its question', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
  expect(files.map((file) => file.replace('.sql', '')).sort()).toEqual([...documents, ...Object.keys(OTHERS)].sort());
});
