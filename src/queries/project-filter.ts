import { type Sql, sql } from '../sql';
import type { ProjectStage } from '../domain/enums';
import {
  type Combinable,
  combined,
  type DateFilter,
  type DecimalFilter,
  type FloatFilter,
  onBoolean,
  onDay,
  onDecimal,
  onNames,
  onNumber,
  onRelated,
  onText,
  type StringFilter,
  type TextFilter,
} from './filter';
import type { At } from './at';
import { reach } from './reach';
import { hasReports, rolledCostUsdAt, rolledPercentAt, stageAt } from './project-state';

/** A condition on the stage on the day. */
export interface StageFilter {
  eq?: ProjectStage | null;
  in?: ProjectStage[] | null;
  notIn?: ProjectStage[] | null;
  isNull?: boolean | null;
}

/** Which projects; a project matches a related code when at least one of its own related things does. */
export interface ProjectFilter extends Combinable<ProjectFilter> {
  code?: StringFilter | null;
  name?: TextFilter | null;
  stage?: StageFilter | null;
  startsOn?: DateFilter | null;
  endsOn?: DateFilter | null;
  crossBorder?: boolean | null;
  isSample?: boolean | null;
  memberState?: StringFilter | null;
  province?: StringFilter | null;
  cluster?: StringFilter | null;
  corridor?: StringFilter | null;
  sector?: StringFilter | null;
  workingGroup?: StringFilter | null;
  percent?: FloatFilter | null;
  costUsd?: DecimalFilter | null;
  hasReports?: boolean | null;
}

/** The filter as a predicate on the project `p`, at a moment. Memberships are those of the moment's day. */
export function projectMatches(filter: ProjectFilter | null | undefined, at: At): Sql {
  if (!filter) return sql`true`;
  const related = (kind: 'CLUSTER' | 'CORRIDOR' | 'MEMBER_STATE' | 'PROVINCE' | 'SECTOR', table: Sql, condition: StringFilter | null | undefined) =>
    onRelated(
      sql`${reach(kind, at)} reached JOIN ${table} related ON related.id = reached.scope_id WHERE reached.project_id = p.id`,
      sql`related.code`,
      condition,
    );
  return combined(filter, (own) => [
    ...onText(sql`p.code`, own.code),
    ...onNames(sql`search_text(p.names, p.aliases)`, own.name),
    ...onText(stageAt(sql`p.id`, at), own.stage),
    ...onDay(sql`p.starts_on`, own.startsOn),
    ...onDay(sql`p.ends_on`, own.endsOn),
    ...onBoolean(sql`p.cross_border`, own.crossBorder),
    ...onBoolean(sql`p.is_sample`, own.isSample),
    ...related('MEMBER_STATE', sql`member_state`, own.memberState),
    ...related('PROVINCE', sql`province`, own.province),
    ...related('CLUSTER', sql`cluster`, own.cluster),
    ...related('CORRIDOR', sql`corridor`, own.corridor),
    ...related('SECTOR', sql`sector`, own.sector),
    ...onRelated(
      sql`effective_project_body(${at.known}) owned JOIN body related ON related.id = owned.body_id AND related.level = 'WORKING_GROUP'
          WHERE owned.project_id = p.id`,
      sql`related.code`,
      own.workingGroup,
    ),
    ...onNumber(rolledPercentAt(sql`p.id`, at), own.percent),
    ...onDecimal(rolledCostUsdAt(sql`p.id`, at), own.costUsd),
    ...onBoolean(hasReports(sql`p.id`, at), own.hasReports),
  ]);
}
