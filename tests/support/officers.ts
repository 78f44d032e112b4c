import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, type Command, type Outcome, runCommand } from '../../src/commands/command';
import type { SeenDraft } from '../../src/commands/progress/draft';
import { saveReportDraft } from '../../src/commands/progress/save-report-draft.command';
import { submitReport } from '../../src/commands/progress/submit-report.command';
import { takeReportStep } from '../../src/commands/progress/take-report-step.command';
import type { ReportState, ReportStep } from '../../src/domain/vocabularies/progress';

/** A person of an office. The key stays: what they wrote names it. */
export async function makeOfficer(manager: EntityManager, office: string): Promise<Actor> {
  const [made] = await manager.query<{ person: number; office: number }[]>(
    `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
     SELECT made.id AS person, organisation.id AS office FROM made, organisation WHERE code = $1`,
    [office],
  );
  return { ...made!, actingFor: null };
}

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
    return (await this.done(submitReport, actor, await this.save(actor, input))).report;
  }

  /** Takes a step with one report. Returns the codes of what stands against it. */
  async step(actor: Actor, step: ReportStep, report: string, expectedState: string, reason: string | null = null): Promise<string[]> {
    const input = { step, reports: [{ report, expectedState: expectedState as ReportState }], reason, note: null };
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
