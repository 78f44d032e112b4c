import { built } from '../faults/opened-hub.mjs';

const { runCommand } = built('./commands/command.js');
const { saveReportDraft } = built('./commands/progress/save-report-draft.command.js');
const { submitReport } = built('./commands/progress/submit-report.command.js');
const { takeReportStep } = built('./commands/progress/take-report-step.command.js');

/** Projects of the tests, each in a province, that are no samples. Those that there are already stay. */
export async function makeProjects(dataSource, codes) {
  await dataSource.query(
    `INSERT INTO project (code, names, recorded_at, cross_border, is_sample)
     SELECT code, jsonb_build_object('EN', code), '1993-07-20', false, false FROM unnest($1::text[]) code ON CONFLICT DO NOTHING`,
    [codes],
  );
  await dataSource.query(
    `INSERT INTO project_province (project_id, province_id, recorded_at)
     SELECT project.id, province.id, '-infinity' FROM project, province WHERE project.code = ANY ($1) AND province.code = 'TH-90'
     ON CONFLICT DO NOTHING`,
    [codes],
  );
}

/** A person of an office. */
export async function makeOfficer(dataSource, office) {
  const [made] = await dataSource.query(
    `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
     SELECT made.id AS person, organisation.id AS office FROM made, organisation WHERE code = $1`,
    [office],
  );
  return { ...made, actingFor: null };
}

/** What officers do, each in a transaction of its own. Answers are the outcomes of the commands. */
export class Desk {
  constructor(dataSource) {
    this.dataSource = dataSource;
  }

  save(actor, input) {
    const nothing = {
      draft: null,
      supersedes: null,
      correctionReason: null,
      stage: null,
      plannedPercent: null,
      financialPercent: null,
      narratives: null,
    };
    return runCommand(this.dataSource, saveReportDraft, actor, { ...nothing, ...input });
  }

  submit(actor, draft) {
    return runCommand(this.dataSource, submitReport, actor, draft);
  }

  step(actor, step, reports, expectedState, reason = null) {
    const seen = reports.map((report) => ({ report, expectedState }));
    return runCommand(this.dataSource, takeReportStep, actor, { step, reports: seen, reason, note: null });
  }
}
