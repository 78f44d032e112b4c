/**
 * The table of levels against the best single statement that we can write by hand for the same answer, on the database of
 * DATABASE_URL (fill it with `npm run seed:scale`): turn and turn about, today and ten years back. Run: npm run bench:levels
 */
import 'reflect-metadata';
import { graphql } from 'graphql';
import { buildHubSchema } from '../../schema/build-schema';
import { loadConfig, readEnvironment } from '../../src/config';
import { createContext } from '../../src/context';
import { openDatabase } from '../../src/data-source';
import { Lang } from '../../src/domain/languages';

const ROUNDS = 15;
const DAYS = ['2026-11-22', '2016-11-22'];

const QUERY = `query ($asOf: Date) {
  progressByLevel(basis: { asOf: $asOf }) { level progress { percent projectCount coverage { expected reported } byStage { stage count } } }
}`;

/** States first; then projects alike in body, place and stage are added up, and only those sums are joined to the levels. */
const BY_HAND = `
  WITH RECURSIVE under AS (
    SELECT level, id AS body_id FROM body WHERE in_force(valid_from, valid_to, $1::date)
    UNION
    SELECT under.level, r.body_id FROM under JOIN body_reporting r ON r.reports_to_id = under.body_id AND in_force(r.valid_from, r.valid_to, $1::date)),
  area AS (SELECT DISTINCT under.level FROM under JOIN body ON body.id = under.body_id AND body.level = 'GOVERNORS_FORUM'),
  located AS (
    SELECT DISTINCT l.project_id FROM programme_membership m JOIN project_province l ON l.province_id = m.province_id
    WHERE in_force(m.valid_from, m.valid_to, $1::date)),
  state AS (
    SELECT owned.body_id, located.project_id IS NOT NULL AS is_located, used.percent, staged.stage
    FROM project p
    LEFT JOIN located ON located.project_id = p.id
    LEFT JOIN effective_project_body($2::timestamptz) owned ON owned.project_id = p.id
    LEFT JOIN LATERAL (
      SELECT coalesce(percent, 100) AS percent FROM progress_report r
      WHERE r.project_id = p.id AND r.as_of <= $1::date AND r.recorded_at <= $2::timestamptz AND (r.superseded_at IS NULL OR r.superseded_at > $2::timestamptz)
        AND CASE WHEN r.state_since <= $2::timestamptz THEN r.state ELSE report_state_at(r.id, r.state, r.state_since, $2::timestamptz) END = 'CERTIFIED'
        AND (r.percent IS NOT NULL OR r.stage IN ('COMPLETED', 'OPERATIONAL'))
      ORDER BY as_of DESC, recorded_at DESC, id DESC LIMIT 1) used ON true
    LEFT JOIN LATERAL (
      SELECT stage FROM progress_report r
      WHERE r.project_id = p.id AND r.as_of <= $1::date AND r.recorded_at <= $2::timestamptz AND (r.superseded_at IS NULL OR r.superseded_at > $2::timestamptz)
        AND CASE WHEN r.state_since <= $2::timestamptz THEN r.state ELSE report_state_at(r.id, r.state, r.state_since, $2::timestamptz) END = 'CERTIFIED'
        AND r.stage IS NOT NULL
      ORDER BY as_of DESC, recorded_at DESC, id DESC LIMIT 1) staged ON true
    WHERE NOT EXISTS (SELECT FROM project part WHERE part.parent_id = p.id)),
  alike AS (
    SELECT body_id, is_located, stage, count(*) AS n, count(percent) AS reported, sum(percent) AS total FROM state GROUP BY 1, 2, 3)
  SELECT levels.level, (sum(total) FILTER (WHERE counts) / nullif(sum(reported) FILTER (WHERE counts), 0))::float8 AS percent,
    coalesce(sum(n) FILTER (WHERE counts), 0)::int AS count, coalesce(sum(reported) FILTER (WHERE counts), 0)::int AS reported
  FROM (SELECT DISTINCT level FROM under) levels
  JOIN (SELECT alike.*, stage IS DISTINCT FROM 'DROPPED' AS counts FROM alike) alike
    ON (alike.is_located AND levels.level IN (SELECT level FROM area))
    OR EXISTS (SELECT FROM under WHERE under.level = levels.level AND under.body_id = alike.body_id)
  GROUP BY levels.level`;

interface Level {
  level: string;
  percent: number | null;
  count: number;
  reported: number;
}

async function main(): Promise<void> {
  const database = await openDatabase(loadConfig(readEnvironment()));
  const schema = buildHubSchema();
  const { manager } = database.dataSource;

  const hub = async (asOf: string): Promise<Level[]> => {
    const { data, errors } = await graphql({ schema, source: QUERY, variableValues: { asOf }, contextValue: createContext(manager, Lang.EN) });
    if (errors?.[0]) throw errors[0];
    type Row = { level: string; progress: { percent: number | null; projectCount: number; coverage: { reported: number } } };
    return (data as { progressByLevel: Row[] }).progressByLevel.map(({ level, progress }) => ({
      level, percent: progress.percent, count: progress.projectCount, reported: progress.coverage.reported,
    }));
  };
  const byHand = (asOf: string): Promise<Level[]> => manager.query<Level[]>(BY_HAND, [asOf, new Date()]);

  try {
    for (const asOf of DAYS) {
      compare(await hub(asOf), await byHand(asOf));
      const times: Record<'hub' | 'byHand', number[]> = { hub: [], byHand: [] };
      for (let round = 0; round < ROUNDS; round++) {
        times.hub.push(await timed(() => hub(asOf)));
        times.byHand.push(await timed(() => byHand(asOf)));
      }
      const ratios = times.hub.map((ms, i) => ms / times.byHand[i]!);
      console.log(`as of ${asOf}: hub ${show(times.hub, 'ms')}; by hand ${show(times.byHand, 'ms')}; ratio ${show(ratios, '')}`);
    }
  } finally {
    await database.close();
  }
}

/** Throws when the two do not say the same of every level that has projects. */
function compare(answered: Level[], expected: Level[]): void {
  for (const { level, percent, count, reported } of expected) {
    const same = answered.find((row) => row.level === level);
    const close = same && (same.percent === percent || Math.abs(same.percent! - percent!) < 1e-9);
    if (!close || same.count !== count || same.reported !== reported) throw new Error(`${level}: ${JSON.stringify(same)} is not ${JSON.stringify({ percent, count, reported })}`);
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function show(values: number[], unit: string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const format = (value: number): string => (unit ? value.toFixed(0) : value.toFixed(2));
  return `${format(sorted[Math.floor(sorted.length / 2)]!)} ${unit}(${format(sorted[0]!)}–${format(sorted.at(-1)!)})`;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
