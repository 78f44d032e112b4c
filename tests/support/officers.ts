import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, type Command, type Outcome, runCommand } from '../../src/commands/command';
import type { SeenDraft } from '../../src/commands/progress/draft';
import { saveReportDraft } from '../../src/commands/progress/save-report-draft.command';
import { submitReport } from '../../src/commands/progress/submit-report.command';
import { takeReportStep } from '../../src/commands/progress/take-report-step.command';
import { WARNING_CODES } from '../../src/domain/report-warnings';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import type { ReportState, ReportStep } from '../../src/domain/vocabularies/progress';

/** The roles that persons of an office take steps of reports in. */
const ROLES_OF_CHAIN = [OfficeRole.REPORTER, OfficeRole.VERIFIER, OfficeRole.CERTIFIER];

/** A person of an office, with roles there. The key stays: what they wrote names it. */
export async function makeOfficer(manager: EntityManager, office: string, roles: readonly OfficeRole[] = ROLES_OF_CHAIN): Promise<Actor> {
  const [made] = await manager.query<{ person: number; office: number }[]>(
    `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
     SELECT made.id AS person, organisation.id AS office FROM made, organisation WHERE code = $1`,
    [office],
  );
  const officer = { ...made!, actingFor: null };
  for (const role of roles) await grant(manager, officer, role);
  return officer;
}

/** Gives a person a role in the office for which they act, from a day that is long past. */
export const grant = (manager: EntityManager, { person, office }: Actor, role: OfficeRole): Promise<unknown> =>
  manager.query(`INSERT INTO role_grant (person_id, role, office_id, valid_from) VALUES ($1, $2, $3, '2020-01-01')`, [
    person,
    role,
    office,
  ]);

/** One person acts in the place of another, in a role of the office of the other, from now on. */
export const delegate = (manager: EntityManager, from: Actor, to: Actor, role: OfficeRole): Promise<unknown> =>
  manager.query(
    `INSERT INTO delegation (from_person_id, to_person_id, office_id, role, valid_from, valid_to)
     SELECT $1, $2, $3, $4, today, today + 7 FROM (SELECT (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date AS today) now`,
    [from.person, to.person, from.office, role],
  );

type DraftInput = Parameters<typeof saveReportDraft>[2];

/** A draft of a project, as it is typed in. */
export const draftOf = (project: string, input: Partial<DraftInput> = {}): DraftInput => ({
  draft: null,
  project,
  supersedes: null,
  correctionReason: null,
  asOf: '2026-06-30',
  stage: null,
  percent: null,
  plannedPercent: null,
  financialPercent: null,
  narratives: null,
  ...input,
});

/** What officers do, each in a transaction of its own. */
export class Desk {
  constructor(private readonly dataSource: DataSource) {}

  run<Input, Result>(command: Command<Input, Result>, actor: Actor, input: Input): Promise<Outcome<Result>> {
    return runCommand(this.dataSource, command, actor, input);
  }

  save(actor: Actor, input: DraftInput): Promise<SeenDraft> {
    return this.done(saveReportDraft, actor, input);
  }

  /** Writes a draft and submits it. Returns the report's code. */
  async submit(actor: Actor, input: DraftInput): Promise<string> {
    return (await this.done(submitReport, actor, { ...(await this.save(actor, input)), acknowledged: WARNING_CODES })).report;
  }

  /** Takes a step with one report. Returns the codes of what stands against it. */
  async step(actor: Actor, step: ReportStep, report: string, expectedState: string, reason: string | null = null): Promise<string[]> {
    const seen = { report, expectedState: expectedState as ReportState, acknowledged: WARNING_CODES };
    const input = { step, reports: [seen], reason, note: null };
    const [result] = await this.done(takeReportStep, actor, input);
    return result!.problems.map(({ code }) => code);
  }

  private async done<Input, Result>(command: Command<Input, Result>, actor: Actor, input: Input): Promise<Result> {
    const { result, problems } = await this.run(command, actor, input);
    if (result === null) throw new Error(`refused: ${problems.map(({ code, field }) => `${code} ${field ?? ''}`).join(', ')}`);
    return result;
  }
}

/** The codes of what stands against a command. */
export const codesOf = ({ problems }: Outcome<unknown>): string[] => problems.map(({ code }) => code);
