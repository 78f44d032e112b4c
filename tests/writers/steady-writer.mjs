// Officers bring report after report from draft to certified. It prints each step that it was told was done with a report, with its code. With CHECK it prints
// instead what is on record: the state of each report, the drafts left, and what is settled wrongly.
import { built, openDatabase } from '../faults/opened-hub.mjs';
import { Desk, makeOfficers, makeProjects } from './desk.mjs';

const PROJECT = 'T-K2';
const { dataSource } = await openDatabase();

if (process.env.CHECK) {
  const reports = await dataSource.query(
    `SELECT report.code, report.state FROM progress_report report JOIN project ON project.id = project_id WHERE project.code = $1`,
    [PROJECT],
  );
  const { wrong } = await built('./database/settled-states.js').checkSettled(dataSource, 'ALL');
  console.log(`on record ${JSON.stringify({ reports, wrong })}`);
  process.exit(0);
}

const desk = new Desk(dataSource);
await makeProjects(dataSource, [PROJECT]);
const officers = await makeOfficers(dataSource);
const [{ day }] = await dataSource.query(
  `SELECT coalesce(max(as_of), '2000-01-01')::text AS day FROM progress_report JOIN project ON project.id = project_id WHERE project.code = $1`,
  [PROJECT],
);
for (let i = 1; ; i++) {
  const asOf = new Date(Date.parse(day) + i * 86_400_000).toISOString().slice(0, 10);
  await desk.chain(officers, { project: PROJECT, asOf, percent: i % 100 }, (state, what) => {
    if (state !== 'SAVED') console.log(`told ${state} ${what}`);
  });
}
