// An officer saves a draft by a call with the key KEY. The process kills itself at the KILL_AT-th statement of that call; with 0 it ends, twice the
// same call made at once, and prints what is on record of it.
import { createRequire } from 'node:module';
import { built, openDatabase } from '../faults/opened-hub.mjs';
import { makeOfficers, makeProjects } from './desk.mjs';

const { Client } = createRequire(import.meta.url)('pg');
const { runCommand } = built('./commands/command.js');
const { saveReportDraft } = built('./commands/progress/save-report-draft.command.js');

const PROJECT = 'T-REPEATED';
const { KEY, KILL_AT } = process.env;

const { dataSource } = await openDatabase();
await makeProjects(dataSource, [PROJECT]);
// The same person in each process.
const [known] = await dataSource.query(`SELECT min(person_id) AS person, office_id AS office FROM role_grant JOIN organisation office
  ON office.id = office_id WHERE office.code = 'PO-TH-90' AND role = 'REPORTER' GROUP BY office_id`);
const officer = known ? { ...known, actingFor: null } : (await makeOfficers(dataSource))[0];

const input = {
  draft: null,
  project: PROJECT,
  supersedes: null,
  correctionReason: KEY,
  asOf: '2024-06-30',
  stage: null,
  percent: 5,
  plannedPercent: null,
  financialPercent: null,
  narratives: null,
  letter: null,
};
const call = () => runCommand(dataSource, saveReportDraft, officer, input, { idempotencyKey: KEY, field: 'saveReportDraft' });

if (KILL_AT !== '0') {
  const query = Client.prototype.query;
  let sent = 0;
  Client.prototype.query = function (...args) {
    if (++sent === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return query.apply(this, args);
  };
  await call();
  process.exit(0);
}
const outcomes = await Promise.all([call(), call()]);
const [{ drafts }] = await dataSource.query('SELECT count(*) AS drafts FROM report_draft WHERE correction_reason = $1', [KEY]);
const [{ entries }] = await dataSource.query(
  `SELECT count(*) AS entries FROM audit_entry
   WHERE body::json -> 'subject' -> 0 ->> 'type' = 'ReportDraft'
     AND body::json -> 'subject' -> 0 ->> 'code' IN (SELECT id::text FROM report_draft WHERE correction_reason = $1)`,
  [KEY],
);
const same = JSON.stringify(outcomes[0]) === JSON.stringify(outcomes[1]) && outcomes[0].result !== null;
console.log(`left ${JSON.stringify({ drafts, entries, same })}`);
process.exit(0);
