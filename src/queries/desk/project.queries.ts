import { CostFigure } from '../../../entities/projects/cost-figure.entity';
import { ProjectName } from '../../../entities/projects/project-name.entity';
import { ProjectPlacement } from '../../../entities/projects/project-placement.entity';
import { ProjectResponsibility } from '../../../entities/projects/project-responsibility.entity';
import { ProjectRevision } from '../../../entities/projects/project-revision.entity';
import { ProjectWeight } from '../../../entities/projects/project-weight.entity';
import { ScheduleStatement } from '../../../entities/projects/schedule-statement.entity';
import { Source } from '../../../entities/provenance/source.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { LocalizedTexts } from '../../domain/languages';
import type { PlacementKind } from '../../domain/vocabularies/projects';
import { keepersOfProjects, type ProjectKeepers } from '../projects/project-keepers.queries';
import { facts, factsInForce, wholeHistory } from '../shared/facts';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';

/** A project as those who keep what is on record of it see it. */
export interface DeskProject extends ProjectKeepers {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
  /** The number of its last revision; 0 = it has none. */
  readonly version: number;
}

const version = sql`(SELECT coalesce(max(r.number), 0) FROM project_revision r WHERE r.project_id = p.id)`;

/** The projects on record that fulfil a condition, by code. */
async function projectsWhere(db: RowStore, where: Sql): Promise<DeskProject[]> {
  const projects = await db.rows<Omit<DeskProject, keyof ProjectKeepers>>(sql`
    SELECT p.id, p.code, ${namesAt('p', NOW)} AS names, ${version} AS version FROM ${facts('project', 'p', NOW)} WHERE ${where} ORDER BY sort_key(p.code), p.code`);
  const keepers = await keepersOfProjects(
    db,
    projects.map(({ id }) => id),
    null,
  );
  return projects.map((project, i) => ({ ...project, ...keepers[i]! }));
}

/** The project with a code; null = there is none on record. */
export async function projectAtDesk(db: RowStore, code: string): Promise<DeskProject | null> {
  const [project] = await projectsWhere(db, sql`p.code = ANY (${codeSpellings(code)}::text[])`);
  return project ?? null;
}

/** All projects on record, by code. */
export const projectsAtDesk = (db: RowStore): Promise<DeskProject[]> => projectsWhere(db, sql`true`);

/** A figure, statement or name with the code of its source, and the names of the office that stated it. Null = none. */
export interface WithOrigin {
  readonly source: string | null;
  readonly office: LocalizedTexts | null;
}

const origin = (alias: Sql): Sql => sql`
  (SELECT source.code FROM citation JOIN source ON source.id = citation.source_id WHERE citation.id = ${alias}.citation_id) AS source,
  (SELECT o.names FROM organisation o WHERE o.id = ${alias}.stated_by_id) AS office`;

/** What a project costs by all that is on record, the newest first. */
export const costsAtDesk = (db: RowStore, project: number): Promise<(CostFigure & WithOrigin)[]> =>
  db.entities<CostFigure, WithOrigin>(
    CostFigure,
    sql`SELECT ${db.columns(CostFigure, 'c')}, ${origin(sql`c`)} FROM ${facts('cost_figure', 'c', NOW)}
        WHERE c.project_id = ${project} ORDER BY c.as_of DESC NULLS LAST, c.id DESC`,
  );

/** The statements of the days of a project, the newest first. */
export const schedulesAtDesk = (db: RowStore, project: number): Promise<(ScheduleStatement & WithOrigin)[]> =>
  db.entities<ScheduleStatement, WithOrigin>(
    ScheduleStatement,
    sql`SELECT ${db.columns(ScheduleStatement, 's')}, ${origin(sql`s`)} FROM ${facts('schedule_statement', 's', NOW)}
        WHERE s.project_id = ${project} ORDER BY s.as_of DESC NULLS LAST, s.recorded_at DESC, s.id DESC`,
  );

/** The names that offices gave a project, the newest first. */
export const namesAtDesk = (db: RowStore, project: number): Promise<(ProjectName & WithOrigin)[]> =>
  db.entities<ProjectName, WithOrigin>(
    ProjectName,
    sql`SELECT ${db.columns(ProjectName, 'n')}, ${origin(sql`n`)} FROM ${facts('project_name', 'n', NOW)}
        WHERE n.project_id = ${project} ORDER BY n.as_of DESC`,
  );

/** Who answers for a project on any day, with the code and the names of each organisation, by these, the last span first. */
export const responsibilitiesAtDesk = (
  db: RowStore,
  project: number,
): Promise<(ProjectResponsibility & WithOrigin & { readonly organisationNames: LocalizedTexts })[]> =>
  db.entities<ProjectResponsibility, WithOrigin & { readonly organisationNames: LocalizedTexts }>(
    ProjectResponsibility,
    sql`SELECT ${db.columns(ProjectResponsibility, 'r')}, ${origin(sql`r`)}, organisation.names AS "organisationNames"
        FROM ${facts('project_responsibility', 'r', NOW)} JOIN organisation ON organisation.id = r.organisation_id
        WHERE r.project_id = ${project} ORDER BY organisation.code COLLATE "C", r.role, r.valid_from DESC NULLS LAST`,
  );

/** The weights of a project, the newest first, each with the code of the decision that sets it; null = none is named. */
export const weightsAtDesk = (
  db: RowStore,
  project: number,
): Promise<(ProjectWeight & WithOrigin & { readonly decisionCode: string | null })[]> =>
  db.entities<ProjectWeight, WithOrigin & { readonly decisionCode: string | null }>(
    ProjectWeight,
    sql`SELECT ${db.columns(ProjectWeight, 'w')}, ${origin(sql`w`)}, (SELECT code FROM ${wholeHistory('decision', 'decision')} WHERE decision.id = w.decision_id) AS "decisionCode"
        FROM ${facts('project_weight', 'w', NOW)} WHERE w.project_id = ${project} ORDER BY w.as_of DESC`,
  );

/** What offices stated of where a project lies and what it belongs to, with the codes and shares, the newest first. */
export const placementsAtDesk = (
  db: RowStore,
  project: number,
): Promise<(ProjectPlacement & WithOrigin & { readonly links: string | null })[]> => {
  const codes = (table: 'project_province' | 'project_sector' | 'project_corridor', thing: Sql, share: Sql): Sql => sql`
    SELECT string_agg(thing.code || ${share}, ', ' ORDER BY thing.code COLLATE "C")
    FROM ${facts(table, 'link', NOW)} JOIN ${thing} thing ON thing.id = link.${thing}_id WHERE link.placement_id = placed.id`;
  return db.entities<ProjectPlacement, WithOrigin & { links: string | null }>(
    ProjectPlacement,
    sql`SELECT ${db.columns(ProjectPlacement, 'placed')}, ${origin(sql`placed`)}, coalesce(
          (${codes('project_province', sql`province`, sql`coalesce(' ' || trim_scale(link.share * 100) || '%', '')`)}),
          (${codes('project_sector', sql`sector`, sql`''`)}), (${codes('project_corridor', sql`corridor`, sql`''`)})) AS links
        FROM ${facts('project_placement', 'placed', NOW)} WHERE placed.project_id = ${project} ORDER BY placed.as_of DESC, placed.kind`,
  );
};

/** A province, a sector or a corridor, and whether a project has it today, with its share in percent; null = none is stated. */
export interface PlaceToChoose {
  readonly kind: PlacementKind;
  readonly code: string;
  readonly names: LocalizedTexts;
  readonly isHeld: boolean;
  readonly percent: string | null;
}

/** What a project may be placed in: every province, the sectors and corridors of today, and what it has. */
export const placesOfProject = (db: RowStore, project: number): Promise<PlaceToChoose[]> =>
  db.rows<PlaceToChoose>(sql`
    SELECT kind, code, names, held AS "isHeld", trim_scale(share * 100)::text AS percent FROM (
      SELECT 'PROVINCES' AS kind, thing.code, thing.names, link.id IS NOT NULL AS held, link.share
      FROM province thing LEFT JOIN ${factsInForce('project_province', 'link', NOW)} ON link.province_id = thing.id AND link.project_id = ${project}
      UNION ALL
      SELECT 'SECTORS', thing.code, thing.names, link.id IS NOT NULL, NULL
      FROM sector thing LEFT JOIN ${factsInForce('project_sector', 'link', NOW)} ON link.sector_id = thing.id AND link.project_id = ${project}
      WHERE link.id IS NOT NULL OR in_force(thing.valid_from, thing.valid_to, ${NOW.validOn})
      UNION ALL
      SELECT 'CORRIDORS', thing.code, thing.names, link.id IS NOT NULL, NULL
      FROM corridor thing LEFT JOIN ${factsInForce('project_corridor', 'link', NOW)} ON link.corridor_id = thing.id AND link.project_id = ${project}
      WHERE link.id IS NOT NULL OR in_force(thing.valid_from, thing.valid_to, ${NOW.validOn})) place
    ORDER BY kind, code COLLATE "C"`);

/** What offices changed of a project, the newest first. */
export const revisionsAtDesk = (db: RowStore, project: number): Promise<(ProjectRevision & { readonly names: LocalizedTexts })[]> =>
  db.entities<ProjectRevision, { names: LocalizedTexts }>(
    ProjectRevision,
    sql`SELECT ${db.columns(ProjectRevision, 'r')}, o.names FROM project_revision r JOIN organisation o ON o.id = r.office_id
        WHERE r.project_id = ${project} ORDER BY r.number DESC`,
  );

/** The sources that offices added, the newest first. */
export const sourcesOfOffices = (db: RowStore, most: number): Promise<(Source & { readonly office: LocalizedTexts })[]> =>
  db.entities<Source, { office: LocalizedTexts }>(
    Source,
    sql`SELECT ${db.columns(Source, 's')}, o.names AS office FROM source s JOIN organisation o ON o.id = s.stated_by_id ORDER BY s.id DESC LIMIT ${most}`,
  );

/** Things to choose from, by code: the sectors and the working groups of today. */
export const sectorsAndGroups = (db: RowStore): Promise<{ kind: 'sector' | 'group'; code: string; names: LocalizedTexts }[]> =>
  db.rows(sql`
    SELECT * FROM (
      SELECT 'sector' AS kind, code, names FROM sector WHERE in_force(valid_from, valid_to, ${NOW.validOn})
      UNION ALL SELECT 'group', code, names FROM body WHERE level = 'WORKING_GROUP' AND in_force(valid_from, valid_to, ${NOW.validOn})) thing
    ORDER BY kind, code COLLATE "C"`);

/** The code of the project with a key. */
export async function projectCodeOf(db: RowStore, project: number): Promise<string | null> {
  const [row] = await db.rows<{ code: string }>(sql`SELECT p.code FROM ${facts('project', 'p', NOW)} WHERE p.id = ${project}`);
  return row?.code ?? null;
}
