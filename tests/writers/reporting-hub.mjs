// The hub as `main` starts it, in which officers write about the same projects for WRITING_MS milliseconds: drafts, submissions, corrections,
// every step. Then it prints what they were told was done, what is on record of them, and what is settled wrongly.
import { built, openHub } from '../faults/opened-hub.mjs';
import { Desk, makeOfficers, makeProjects } from './desk.mjs';

const WRITERS = Number(process.env.WRITERS);
const PROJECTS = ['T-W1', 'T-W2', 'T-W3', 'T-W4', 'T-W5'];

const dataSource = await openHub();
const desk = new Desk(dataSource);
await makeProjects(dataSource, PROJECTS);
const people = await makeOfficers(dataSource);
const [officer, verifier, certifier] = people;

const until = Date.now() + Number(process.env.WRITING_MS);
const done = { saved: 0, submitted: 0, steps: 0, refused: 0 };

const oneOf = (list) => list[Math.floor(Math.random() * list.length)];

/** A report of the project in a state, by its code; undefined = there is none. */
async function reportIn(project, states) {
  const rows = await dataSource.query(
    `SELECT report.code, report.state FROM progress_report report JOIN project ON project.id = project_id
     WHERE project.code = $1 AND report.state = ANY ($2) ORDER BY random() LIMIT 1`,
    [project, states],
  );
  return rows[0];
}

async function submit(project) {
  const corrected = Math.random() < 0.4 ? await reportIn(project, ['CERTIFIED']) : undefined;
  const asOf = `202${Math.floor(Math.random() * 6)}-06-30`;
  const input = {
    project,
    asOf,
    percent: Math.round(Math.random() * 100),
    supersedes: corrected?.code ?? null,
    correctionReason: corrected ? 'ERROR' : null,
  };
  const draft = await desk.save(officer, input);
  done.saved++;
  const outcome = await desk.submit(officer, draft.result);
  if (outcome.result) done.submitted++;
  else done.refused++;
}

async function step(project) {
  const found = await reportIn(project, ['SUBMITTED', 'VERIFIED']);
  if (!found) return;
  const steps =
    found.state === 'SUBMITTED'
      ? [
          [verifier, 'VERIFY'],
          [verifier, 'VERIFY'],
          [verifier, 'REJECT'],
          [officer, 'WITHDRAW'],
        ]
      : [
          [certifier, 'CERTIFY'],
          [certifier, 'CERTIFY'],
          [certifier, 'REJECT'],
          [verifier, 'TAKE_BACK'],
        ];
  const [actor, name] = oneOf(steps);
  const { result } = await desk.step(actor, name, [found.code], found.state, 'REASON');
  if (result[0].problems.length === 0) done.steps++;
  else done.refused++;
}

async function write() {
  while (Date.now() < until) await oneOf([submit, step, step])(oneOf(PROJECTS));
}

await Promise.all(Array.from({ length: WRITERS }, write));
const [onRecord] = await dataSource.query(
  `SELECT count(*) FILTER (WHERE step = 'SUBMIT') AS submitted, count(*) FILTER (WHERE step <> 'SUBMIT') AS steps
   FROM report_state WHERE actor_id = ANY ($1)`,
  [people.map(({ person }) => person)],
);
const { wrong } = await built('./database/settled-states.js').checkSettled(dataSource, 'ALL');
console.log(`written ${JSON.stringify({ done, onRecord, wrong: wrong.length })}`);
