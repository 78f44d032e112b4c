import { built } from '../faults/opened-hub.mjs';

const { WARNING_CODES } = built('./domain/report-warnings.js');
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

/** A person of an office, with the roles there that take steps of reports. */
async function makeOfficer(dataSource, office) {
  const [made] = await dataSource.query(
    `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
     SELECT made.id AS person, organisation.id AS office FROM made, organisation WHERE code = $1`,
    [office],
  );
  await dataSource.query(
    `INSERT INTO role_grant (person_id, role, office_id, valid_from)
     SELECT $1, role, $2, '2020-01-01' FROM unnest('{REPORTER,VERIFIER,CERTIFIER}'::text[]) role`,
    [made.person, made.office],
  );
  return { ...made, actingFor: null };
}

/** A person of each office that a report of Songkhla passes: who reports, who verifies, who certifies. */
export async function makeOfficers(dataSource) {
  const officers = [];
  for (const office of ['PO-TH-90', 'CMGF-OFFICE', 'NESDC']) officers.push(await makeOfficer(dataSource, office));
  return officers;
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
    return runCommand(this.dataSource, submitReport, actor, { ...draft, acknowledged: WARNING_CODES });
  }

  step(actor, step, reports, expectedState, reason = null) {
    const seen = reports.map((report) => ({ report, expectedState, acknowledged: WARNING_CODES }));
    return runCommand(this.dataSource, takeReportStep, actor, { step, reports: seen, reason, note: null });
  }

  /** Brings a report from draft to certified. `told` hears of each step that was done, and with what. Returns the report. */
  async chain([officer, verifier, certifier], input, told) {
    const draft = await this.save(officer, input);
    told('SAVED', draft.result.id);
    const { report } = (await this.submit(officer, draft.result)).result;
    told('SUBMITTED', report);
    await this.step(verifier, 'VERIFY', [report], 'SUBMITTED');
    told('VERIFIED', report);
    await this.step(certifier, 'CERTIFY', [report], 'VERIFIED');
    told('CERTIFIED', report);
    return report;
  }
}
