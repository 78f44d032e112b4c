import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem, type ProblemCode } from '../../domain/problems';
import { type PlacementKind, ProjectRevisionKind } from '../../domain/vocabularies/projects';
import { asOfProblems } from '../as-of';
import { type Actor, type Done, refuseFor } from '../command';
import { knownCodes } from '../known-codes';
import { reasonProblems } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add, type Statement, withdraw } from '../record';
import { type HeldProject, lockedProject, nextFactCode, revise, type SeenProject, touchedProject } from './project';

/** What every statement of places says. */
export interface PlacementInput extends SeenProject, Cited {
  /** The first day on which it holds. */
  readonly asOf: Day;
  readonly reason: string;
}

/** What a project is linked to in one way, with what it carries of the project; null = no share is stated. */
export interface Linked {
  readonly code: string;
  readonly share: string | null;
}

interface LinkTable {
  /** The rows, and the thing at their other side. */
  readonly table: string;
  readonly thing: string;
  /** The column that rows have besides: what is stated of it, and what is kept. */
  readonly more: 'share' | 'inferred';
  /** The field of the input, and the problem of a code that no thing has. */
  readonly field: string;
  readonly unknown: ProblemCode;
}

const LINKS: Readonly<Record<PlacementKind, LinkTable>> = {
  PROVINCES: { table: 'project_province', thing: 'province', more: 'share', field: 'places', unknown: 'UNKNOWN_PROVINCE' },
  SECTORS: { table: 'project_sector', thing: 'sector', more: 'inferred', field: 'sectors', unknown: 'UNKNOWN_SECTOR' },
  CORRIDORS: { table: 'project_corridor', thing: 'corridor', more: 'inferred', field: 'corridors', unknown: 'UNKNOWN_CORRIDOR' },
};

/** The most provinces, sectors or corridors of a project. */
const MOST = 20;

/** Codes of which no share is stated. */
export const withoutShares = (codes: readonly string[]): Linked[] => codes.map((code) => ({ code, share: null }));

/**
 * States all that a project is linked to in one way from a day on, until the day of the next statement. One of the same day is corrected: it is
 * withdrawn. Problems: UNKNOWN_PROJECT, STALE, UNKNOWN_PROVINCE, UNKNOWN_SECTOR, UNKNOWN_CORRIDOR, REPEATED_PLACE, TOO_MANY_PLACES, SAME_PLACES,
 * REASON_NEEDED, TOO_LONG, AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME, UNKNOWN_SOURCE, SOURCE_NEEDED.
 */
export async function statePlacement(
  db: RowStore,
  actor: Actor,
  input: PlacementInput,
  kind: PlacementKind,
  given: readonly Linked[],
  found: readonly Problem[] = [],
): Promise<Done<{ readonly project: string }>> {
  const project = await lockedProject(db, input);
  const { place, problems } = await citedPlace(db, input);
  const { thing, field, unknown } = LINKS[kind];
  const { asOf } = input;
  const reason = input.reason.trim();
  const wanted = given.slice(0, MOST);
  const codes = await knownCodes(
    db,
    sql`${raw(thing)} WHERE`,
    wanted.map(({ code }) => code),
  );
  const isRepeated = codes !== null && codes.length < wanted.length;
  refuseFor([
    ...(given.length > MOST ? [problem('TOO_MANY_PLACES', field)] : []),
    ...(codes === null ? [problem(unknown, field)] : []),
    ...(isRepeated ? [problem('REPEATED_PLACE', field)] : []),
    ...found,
    ...asOfProblems(asOf, project.today),
    ...reasonProblems(reason),
    ...problems,
  ]);
  const stated = codes!.map((code, i) => ({ code, share: wanted[i]!.share }));
  refuseFor(isSame(stated, await linkedOn(db, project, kind, asOf)) ? [problem('SAME_PLACES', field)] : []);
  const by = await revise(db, actor, project, ProjectRevisionKind.PLACEMENT, reason);
  const [corrected] = await db.rows<{ id: number }>(sql`
    SELECT id FROM project_placement WHERE project_id = ${project.id} AND kind = ${kind} AND as_of = ${asOf} AND withdrawn_at IS NULL`);
  if (corrected) await withdraw(db, by, 'project_placement', corrected.id);
  const code = await nextFactCode(db, project, 'project_placement');
  const citation = await citationOf(db, by, place);
  const values = { code, project_id: project.id, kind, as_of: asOf, reason, citation_id: citation };
  const placement = await add(db, by, 'project_placement', values);
  await followPlacements(db, by, project, kind);
  await link(db, by, project, kind, placement, stated);
  const shown = stated.map(({ code: each, share }) => (share === null ? each : `${each}=${share}`));
  const effect = { action: Action.ASSIGN_PROJECT, touched: touchedProject(project, [code, kind, asOf, ...shown].join(' ')) };
  return { result: { project: project.code }, effect };
}

/** What a project is linked to on a day, by all that is on record. */
const linkedOn = (db: RowStore, { id }: HeldProject, kind: PlacementKind, day: Day): Promise<Linked[]> => {
  const { table, thing, more } = LINKS[kind];
  return db.rows<Linked>(sql`
    SELECT thing.code, ${more === 'share' ? sql`trim_scale(link.share)::text` : sql`NULL`} AS share
    FROM ${raw(table)} link JOIN ${raw(thing)} thing ON thing.id = link.${raw(thing)}_id
    WHERE link.project_id = ${id} AND link.withdrawn_at IS NULL AND in_force(link.valid_from, link.valid_to, ${day}::date)`);
};

/** Whether two lists have the same things with the same shares. */
function isSame(some: readonly Linked[], others: readonly Linked[]): boolean {
  const keyOf = ({ code, share }: Linked): string => `${code} ${share === null ? '' : Number(share)}`;
  const known = new Set(others.map(keyOf));
  return some.length === others.length && some.every((linked) => known.has(keyOf(linked)));
}

/** Rows (placement_id, valid_from, valid_to): the span of each statement on record; null = of what the project came on record with. */
const spans = ({ id }: HeldProject, kind: PlacementKind): Sql => sql`(
  SELECT placed.id AS placement_id, placed.as_of AS valid_from, lead(placed.as_of) OVER (ORDER BY placed.as_of) AS valid_to
  FROM project_placement placed WHERE placed.project_id = ${id} AND placed.kind = ${kind} AND placed.withdrawn_at IS NULL
  UNION ALL
  SELECT NULL, NULL, min(placed.as_of)
  FROM project_placement placed WHERE placed.project_id = ${id} AND placed.kind = ${kind} AND placed.withdrawn_at IS NULL)`;

/** Has links hold for the spans of their statements, after one was added or withdrawn: what holds for other days is recorded anew. */
export async function followPlacements(db: RowStore, { at }: Statement, project: HeldProject, kind: PlacementKind): Promise<void> {
  const { table, thing, more } = LINKS[kind];
  const ended = await db.rows<{ id: number }>(sql`
    UPDATE ${raw(table)} link SET withdrawn_at = ${at}, seeded = false
    WHERE link.project_id = ${project.id} AND link.withdrawn_at IS NULL AND NOT EXISTS (
      SELECT FROM ${spans(project, kind)} span
      WHERE span.placement_id IS NOT DISTINCT FROM link.placement_id AND span.valid_to IS NOT DISTINCT FROM link.valid_to)
    RETURNING link.id`);
  const columns = raw(`project_id, ${thing}_id, ${more}, placement_id`);
  await db.rows(sql`
    INSERT INTO ${raw(table)} (${columns}, valid_from, valid_to, recorded_at)
    SELECT link.project_id, link.${raw(thing)}_id, link.${raw(more)}, link.placement_id, span.valid_from, span.valid_to, ${at}
    FROM ${raw(table)} link JOIN ${spans(project, kind)} span ON span.placement_id IS NOT DISTINCT FROM link.placement_id
    WHERE link.id = ANY (${ended.map(({ id }) => id)}::integer[])`);
}

/** Links a project to what a statement names, for the span of the statement. */
async function link(
  db: RowStore,
  { at }: Statement,
  project: HeldProject,
  kind: PlacementKind,
  placement: number,
  stated: readonly Linked[],
): Promise<void> {
  const { table, thing, more } = LINKS[kind];
  const [codes, shares] = [stated.map(({ code }) => code), stated.map(({ share }) => share)];
  await db.rows(sql`
    INSERT INTO ${raw(table)} (project_id, ${raw(thing)}_id, ${raw(more)}, placement_id, valid_from, valid_to, recorded_at)
    SELECT ${project.id}, thing.id, ${more === 'share' ? sql`stated.share` : sql`false`}, span.placement_id, span.valid_from, span.valid_to, ${at}
    FROM unnest(${codes}::text[], ${shares}::numeric[]) stated (code, share) JOIN ${raw(thing)} thing ON thing.code = stated.code
    JOIN ${spans(project, kind)} span ON span.placement_id = ${placement}`);
}
