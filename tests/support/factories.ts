import type { EntityManager } from 'typeorm';

/** Rows that tests make for themselves, with fixed values where the test does not care. Each returns the row's key. */

async function insert(manager: EntityManager, statement: string, values: unknown[]): Promise<number> {
  const [row] = await manager.query<{ id: number }[]>(statement, values);
  return row!.id;
}

interface ProjectMade {
  code: string;
  names?: Record<string, string>;
  parent?: number | null;
  /** The code of the responsible body. */
  body?: string | null;
  /** From the beginning of the programme on. */
  assignedWeight?: string;
  /** Its days by an undated statement; default: there is no statement. */
  startsOn?: string | null;
  endsOn?: string | null;
  /** Since when it is on record, and in the portfolio; default: since the programme began. */
  recordedAt?: string;
  /** Default: of the programme. */
  relevance?: string;
  /** Default: a sample, whose reports take any state. */
  isSample?: boolean;
}

export async function insertProject(manager: EntityManager, made: ProjectMade): Promise<number> {
  const project = await insert(
    manager,
    `INSERT INTO project (code, names, parent_id, body_id, recorded_at, cross_border, is_sample, relevance)
     VALUES ($1, $2, $3, (SELECT id FROM body WHERE code = $4), $5, false, $6, $7) RETURNING id`,
    [
      made.code,
      made.names ?? { EN: made.code },
      made.parent ?? null,
      made.body ?? null,
      made.recordedAt ?? '1993-07-20T00:00:00+07:00',
      made.isSample ?? true,
      made.relevance ?? 'PROGRAMME',
    ],
  );
  const { startsOn, endsOn, recordedAt, assignedWeight: weight } = made;
  if (weight !== undefined) await insertWeight(manager, project, { code: `${made.code}-W1`, asOf: '1993-07-20', weight, recordedAt });
  if (startsOn || endsOn) await insertSchedule(manager, project, { startsOn, endsOn, recordedAt });
  return project;
}

interface WeightMade {
  code: string;
  asOf: string;
  weight: string | null;
  /** Default: since the programme began. */
  recordedAt?: string | undefined;
  withdrawnAt?: string | null;
}

/** Assigns the weight of a project from a day on. */
export const insertWeight = (manager: EntityManager, project: number, made: WeightMade): Promise<number> =>
  insert(
    manager,
    `INSERT INTO project_weight (code, project_id, as_of, weight, reason, recorded_at, withdrawn_at) VALUES ($1, $2, $3, $4, 'x', $5, $6) RETURNING id`,
    [made.code, project, made.asOf, made.weight, made.recordedAt ?? '1993-07-20T00:00:00+07:00', made.withdrawnAt ?? null],
  );

const OTHER_SIDE = {
  project_province: 'province',
  project_member_state: 'member_state',
  project_sector: 'sector',
  project_corridor: 'corridor',
} as const;

/** Links a project to a thing by the thing's code. All but member states may hold for a span of days only; default: always. */
export async function link(
  manager: EntityManager,
  table: keyof typeof OTHER_SIDE,
  project: number,
  code: string,
  { recordedAt, ...more }: { recordedAt?: string; share?: string | null; validFrom?: string | null; validTo?: string | null } = {},
): Promise<void> {
  const other = OTHER_SIDE[table];
  const inferred = other === 'sector' || other === 'corridor' ? { inferred: false } : {};
  const given = Object.entries({ share: more.share, valid_from: more.validFrom, valid_to: more.validTo }).filter(([, value]) => value);
  const columns = Object.entries({
    project_id: project,
    recorded_at: recordedAt ?? '-infinity',
    ...inferred,
    ...Object.fromEntries(given),
  });
  await manager.query(
    `INSERT INTO ${table} (${other}_id, ${columns.map(([name]) => name).join(', ')})
     SELECT id, ${columns.map((_, i) => `$${i + 2}`).join(', ')} FROM ${other} WHERE code = $1`,
    [code, ...columns.map(([, value]) => value)],
  );
}

interface ReportMade {
  asOf: string;
  recordedAt?: string;
  stage?: string | null;
  percent?: number | null;
  plannedPercent?: number | null;
  financialPercent?: number | null;
  /** The state it begins with; default: certified. */
  state?: string;
  /** The key of the report that it corrects. */
  supersedes?: number | null;
}

let reports = 0;

export function insertReport(manager: EntityManager, project: number, made: ReportMade): Promise<number> {
  return insert(
    manager,
    `INSERT INTO progress_report (code, project_id, as_of, recorded_at, stage, percent, planned_percent, financial_percent, state, supersedes_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      `T-R${++reports}`,
      project,
      made.asOf,
      made.recordedAt ?? `${made.asOf}T00:00:00Z`,
      made.stage ?? null,
      made.percent ?? null,
      made.plannedPercent ?? null,
      made.financialPercent ?? null,
      made.state ?? 'CERTIFIED',
      made.supersedes ?? null,
    ],
  );
}

/** The code of the next row of a kind that no test names. */
let rows = 0;
const nextCode = (): string => `T-${++rows}`;

interface CostMade {
  amount: string;
  currency?: string;
  /** Default: not dated. */
  asOf?: string | null;
  preferred?: boolean;
  /** Default: of the whole project. */
  extent?: string;
  /** Since when it is on record; default: always. */
  recordedAt?: string;
}

export function insertCost(manager: EntityManager, project: number, made: CostMade): Promise<number> {
  return insert(
    manager,
    `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred, extent, recorded_at)
     VALUES ($1, $2, $3, $4, 'ESTIMATE', $5, $6, $7, $8) RETURNING id`,
    [
      nextCode(),
      project,
      made.amount,
      made.currency ?? 'USD',
      made.asOf ?? null,
      made.preferred ?? true,
      made.extent ?? 'WHOLE',
      made.recordedAt ?? '-infinity',
    ],
  );
}

interface ScheduleMade {
  /** Default: not dated. */
  asOf?: string | null;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  /** How exactly the last day is known; default: to the day. */
  endsOnPrecision?: string;
  note?: string | null;
  /** Since when it is on record; default: always. */
  recordedAt?: string | undefined;
}

export function insertSchedule(manager: EntityManager, project: number, made: ScheduleMade): Promise<number> {
  return insert(
    manager,
    `INSERT INTO schedule_statement (code, project_id, as_of, starts_on, ends_on, ends_on_precision, notes, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      nextCode(),
      project,
      made.asOf ?? null,
      made.startsOn ?? null,
      made.endsOn ?? null,
      made.endsOnPrecision ?? 'DAY',
      made.note ? { EN: made.note } : null,
      made.recordedAt ?? '-infinity',
    ],
  );
}

/** Takes projects away with all that hangs on them, reports on record included: what only a test in its own transaction may do. */
export async function eraseProjects(manager: EntityManager, condition = 'true', values: unknown[] = []): Promise<void> {
  const chosen = `SELECT id FROM project WHERE ${condition}`;
  const guarded = ['progress_report', 'report_state', 'duty_override', 'project_revision'];
  for (const table of guarded) await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (const table of ['duty_override', 'progress_report', 'project_revision'])
    await manager.query(`DELETE FROM ${table} WHERE project_id IN (${chosen})`, values);
  for (const link of ['parent_id', 'counterpart_id'])
    await manager.query(`UPDATE project SET ${link} = NULL WHERE ${link} IN (${chosen})`, values);
  await manager.query(`DELETE FROM project WHERE ${condition}`, values);
  for (const table of guarded) await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** Changes the state of a report at an instant, as the editors do: of a sample to any state, of another one by withdrawing it. */
export async function changeState(manager: EntityManager, report: number, state: string, changedAt: string): Promise<void> {
  const step = state === 'REJECTED' ? 'WITHDRAW' : null;
  await manager.query('INSERT INTO report_state (report_id, state, changed_at, step) VALUES ($1, $2, $3, $4)', [
    report,
    state,
    changedAt,
    step,
  ]);
}
