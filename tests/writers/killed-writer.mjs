// Officers bring a correction through its chain. The process kills itself at the KILL_AT-th statement: before it is sent, or with KILL=after once
// it is sent and before its answer. It prints each step that it was told was done, and before all, what is on record of the correction of the
// report ORIGINAL that another one left.
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers';
import { built, openDatabase } from '../faults/opened-hub.mjs';
import { Desk, makeOfficers, makeProjects } from './desk.mjs';

const { Client } = createRequire(import.meta.url)('pg');
const PROJECT = 'T-K1';

const { dataSource } = await openDatabase();
const desk = new Desk(dataSource);
await makeProjects(dataSource, [PROJECT]);
const officers = await makeOfficers(dataSource);

/** Brings a report to CERTIFIED. `told` hears of each step. */
const chain = (input, told = () => {}) => desk.chain(officers, { project: PROJECT, asOf: '2024-06-30', ...input }, told);

/** What is on record of the correction of a report: its states, the percent of its project, the drafts left, and what is settled wrongly. */
async function leftOf(original) {
  const states = await dataSource.query(
    `SELECT change.state FROM progress_report original JOIN progress_report correction ON correction.supersedes_id = original.id
     JOIN report_state change ON change.report_id = correction.id WHERE original.code = $1 ORDER BY change.changed_at`,
    [original],
  );
  const [now] = await dataSource.query(
    `SELECT state.percent::float8 FROM project_state state JOIN progress_report report USING (project_id)
     WHERE report.code = $1 AND valid_to = 'infinity'`,
    [original],
  );
  const { wrong } = await built('./database/settled-states.js').checkSettled(dataSource, 'ALL');
  const [, drafts] = await dataSource.query('DELETE FROM report_draft');
  return { states: states.map(({ state }) => state), percent: now.percent, wrong, drafts };
}

if (process.env.ORIGINAL) console.log(`left ${JSON.stringify(await leftOf(process.env.ORIGINAL))}`);
const original = await chain({ percent: 74.8 });

const query = Client.prototype.query;
let sent = 0;
Client.prototype.query = function (...args) {
  if (++sent !== Number(process.env.KILL_AT)) return query.apply(this, args);
  if (process.env.KILL !== 'after') process.kill(process.pid, 'SIGKILL');
  const answer = query.apply(this, args);
  // What was written to the socket is on its way once the event loop has turned.
  setImmediate(() => setImmediate(() => process.kill(process.pid, 'SIGKILL')));
  return new Promise(() => answer);
};
console.log(`original ${original}`);
await chain({ percent: 20, supersedes: original, correctionReason: 'ERROR' }, (state, what) => console.log(`told ${state} ${what}`));
console.log(`ended after ${sent} statements`);
process.exit(0);
