import type { DataSource, EntityManager } from 'typeorm';
import { type GeneratedProject, generatedProjects, type Scale, type World } from './scale-projects';

/** Projects that are written in one round. */
const PROJECTS_PER_ROUND = 500;

/** The instant since which generated projects and their links are on record: before the first day of any report. */
const RECORDED_AT = '2006-01-01T00:00:00+07:00';

/** The condition of generated projects, which samples made by people do not meet. */
const GENERATED = String.raw`is_sample AND code ~ '^S\d{6}'`;

const GENERATED_TABLES = [
  'project',
  'project_tree',
  'project_province',
  'project_sector',
  'project_corridor',
  'cost_figure',
  'schedule_statement',
  'progress_report',
  'report_state',
  'project_listing',
  'project_standing',
  'project_state',
];

/**
 * Replaces the generated projects by those of a scale, in one transaction, and updates the planner's statistics. Returns the number of
 * rows of each table. Rows of other origin are never touched.
 */
export async function loadScale(dataSource: DataSource, scale: Scale, log: (line: string) => void): Promise<Record<string, number>> {
  const began = Date.now();
  const tell = (line: string): void => log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  await dataSource.transaction(async (manager) => {
    tell(`removed ${await removeGenerated(manager)} projects that were generated earlier`);
    let written = 0;
    let analysed = PROJECTS_PER_ROUND / 2;
    for (const chunk of chunks(generatedProjects(scale, await readWorld(manager)))) {
      await write(manager, chunk);
      written += chunk.length;
      tell(`${written} of ${scale.projects} projects`);
      // Otherwise the planner takes the tables to be as small as they were, and reads them whole.
      if (written >= 2 * analysed) await manager.query(`ANALYZE ${GENERATED_TABLES.join(', ')}`).then(() => (analysed = written));
    }
    await assertHistoryHolds(manager);
    tell('states and corrections agree with the history');
  });
  await dataSource.query(`VACUUM (ANALYZE) ${GENERATED_TABLES.join(', ')}`);
  tell('vacuumed and analysed');
  return Object.fromEntries(await Promise.all(GENERATED_TABLES.map(async (table) => [table, await countOf(dataSource, table)] as const)));
}

const countOf = async (dataSource: DataSource, table: string): Promise<number> =>
  (await dataSource.query<[{ n: number }]>(`SELECT count(*) AS n FROM ${table}`))[0].n;

/** Chunks of about `PROJECTS_PER_ROUND` projects. A whole and its parts are always in one chunk. */
function* chunks(projects: Iterable<GeneratedProject>): Generator<GeneratedProject[]> {
  let chunk: GeneratedProject[] = [];
  for (const project of projects) {
    if (chunk.length >= PROJECTS_PER_ROUND && project.parent === null) {
      yield chunk;
      chunk = [];
    }
    chunk.push(project);
  }
  if (chunk.length > 0) yield chunk;
}

async function removeGenerated(manager: EntityManager): Promise<number> {
  await manager.query(`DELETE FROM progress_report WHERE project_id IN (SELECT id FROM project WHERE ${GENERATED})`);
  const [, removed] = await manager.query<[unknown, number]>(`DELETE FROM project WHERE ${GENERATED}`);
  return removed;
}

async function readWorld(manager: EntityManager): Promise<World> {
  const codes = async (from: string): Promise<string[]> =>
    (await manager.query<{ code: string }[]>(`SELECT code FROM ${from} ORDER BY code COLLATE "C"`)).map(({ code }) => code);
  return {
    provinces: await manager.query<World['provinces'][number][]>(
      `SELECT province.code, member_state.code AS "memberState", province.names
       FROM province JOIN member_state ON member_state.id = member_state_id ORDER BY province.code COLLATE "C"`,
    ),
    corridors: await codes('corridor'),
    sectors: await codes('sector'),
    workingGroups: await codes(`body WHERE level = 'WORKING_GROUP'`),
  };
}

/** Writes projects with everything that belongs to them. Triggers derive the rest, the history of states included. */
async function write(manager: EntityManager, projects: GeneratedProject[]): Promise<void> {
  const insert = async (rows: object[], statement: string): Promise<void> => {
    if (rows.length > 0) await manager.query(statement, [JSON.stringify(rows)]);
  };
  const each = <T extends object>(of: (project: GeneratedProject) => readonly T[]) =>
    projects.flatMap((project) => of(project).map((row) => ({ ...row, project: project.code })));

  for (const isPart of [false, true]) {
    await insert(
      projects.filter(({ parent }) => (parent !== null) === isPart),
      `
      INSERT INTO project (code, names, cross_border, is_sample, parent_id, body_id, recorded_at)
      SELECT i.code, i.names, i."crossBorder", true, parent.id, body.id, '${RECORDED_AT}'
      FROM json_to_recordset($1) i (
        code text, names jsonb, "crossBorder" boolean, parent text, body text)
      LEFT JOIN project parent ON parent.code = i.parent
      LEFT JOIN body ON body.code = i.body
      ORDER BY i.code COLLATE "C"`,
    );
  }
  await insert(
    projects.filter(({ assignedWeight }) => assignedWeight !== null),
    `
    INSERT INTO project_weight (code, project_id, as_of, weight, reason, recorded_at)
    SELECT i.code || '-W1', project.id, '${RECORDED_AT.slice(0, 10)}', i."assignedWeight", 'generated', '${RECORDED_AT}'
    FROM json_to_recordset($1) i (code text, "assignedWeight" numeric) JOIN project ON project.code = i.code
    ORDER BY i.code COLLATE "C"`,
  );
  await insert(
    each(({ provinces }) => provinces),
    `
    INSERT INTO project_province (project_id, province_id, share, recorded_at)
    SELECT project.id, province.id, i.share, '${RECORDED_AT}'
    FROM json_to_recordset($1) i (project text, code text, share numeric)
    JOIN project ON project.code = i.project JOIN province ON province.code = i.code
    ORDER BY project.id, province.id`,
  );
  for (const other of ['sector', 'corridor'] as const) {
    await insert(
      each(({ sectors, corridors }) => (other === 'sector' ? sectors : corridors)),
      `
      INSERT INTO project_${other} (project_id, ${other}_id, inferred, recorded_at)
      SELECT project.id, ${other}.id, i.inferred, '${RECORDED_AT}'
      FROM json_to_recordset($1) i (project text, code text, inferred boolean)
      JOIN project ON project.code = i.project JOIN ${other} ON ${other}.code = i.code
      ORDER BY project.id, ${other}.id`,
    );
  }
  await insert(
    each(({ costs }) => costs),
    `
    INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred, recorded_at)
    SELECT i.code, project.id, i.amount, i.currency, i.kind, i."asOf", i.preferred, i."recordedAt"
    FROM json_to_recordset($1) i (
      project text, code text, amount numeric, currency text, kind text, "asOf" date, preferred boolean, "recordedAt" timestamptz)
    JOIN project ON project.code = i.project
    ORDER BY i.code COLLATE "C"`,
  );
  await insert(
    each(({ schedules }) => schedules),
    `
    INSERT INTO schedule_statement (code, project_id, starts_on, ends_on, as_of, recorded_at)
    SELECT i.code, project.id, i."startsOn", i."endsOn", i."asOf", i."recordedAt"
    FROM json_to_recordset($1) i (project text, code text, "startsOn" date, "endsOn" date, "asOf" date, "recordedAt" timestamptz)
    JOIN project ON project.code = i.project
    ORDER BY i.code COLLATE "C"`,
  );
  await writeReports(
    insert,
    each(({ reports }) => reports),
  );
}

async function writeReports(
  insert: (rows: object[], statement: string) => Promise<void>,
  reports: (GeneratedProject['reports'][number] & { project: string })[],
): Promise<void> {
  // A report is inserted after the one that it corrects, which may be a correction itself: one depth of such chains at a time.
  const depths = new Map<string, number>();
  for (const { code, supersedes } of reports) depths.set(code, supersedes === null ? 0 : depths.get(supersedes)! + 1);
  for (let depth = 0; depth <= Math.max(...depths.values()); depth++) {
    await insert(
      reports.filter(({ code }) => depths.get(code) === depth),
      `
      INSERT INTO progress_report (
        code, project_id, as_of, recorded_at, stage, percent, planned_percent, financial_percent, narratives, state, supersedes_id)
      SELECT i.code, project.id, i."asOf", i."recordedAt", i.stage, i.percent, i."plannedPercent", i."financialPercent", i.narratives, i.state, corrected.id
      FROM json_to_recordset($1) i (
        project text, code text, "asOf" date, "recordedAt" timestamptz, stage text, percent numeric, "plannedPercent" numeric,
        "financialPercent" numeric, narratives jsonb, state text, supersedes text)
      JOIN project ON project.code = i.project
      LEFT JOIN progress_report corrected ON corrected.code = i.supersedes
      ORDER BY i.code COLLATE "C"`,
    );
  }
  await insert(
    reports.filter(({ certifiedAt }) => certifiedAt !== null),
    `
    INSERT INTO report_state (report_id, state, changed_at)
    SELECT report.id, 'CERTIFIED', i."certifiedAt"
    FROM json_to_recordset($1) i (code text, "certifiedAt" timestamptz) JOIN progress_report report ON report.code = i.code
    ORDER BY report.id`,
  );
}

/** Throws when the derived columns of a report disagree with its history or its correction. */
async function assertHistoryHolds(manager: EntityManager): Promise<void> {
  const [{ wrong }] = await manager.query<[{ wrong: number }]>(`
    SELECT count(*) AS wrong
    FROM progress_report report
    LEFT JOIN (SELECT DISTINCT ON (report_id) report_id, state, changed_at FROM report_state ORDER BY report_id, changed_at DESC) last ON last.report_id = report.id
    LEFT JOIN progress_report correction ON correction.supersedes_id = report.id
    WHERE (report.state, report.state_since, report.superseded_at) IS DISTINCT FROM (last.state, last.changed_at, correction.recorded_at)`);
  if (wrong > 0) throw new Error(`${wrong} reports disagree with their own history: nothing was changed.`);
}
