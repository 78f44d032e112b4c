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
  onNameRows,
  onNumber,
  onText,
  type StringFilter,
  type TextFilter,
} from './filter';
import type { At } from './at';
import { ProjectFacts, RELATED_NAMES } from './project-facts';

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

/** The names and aliases of projects, each on a row of its own. */
const NAMES = sql`SELECT named.thing_id FROM search_entry named WHERE named.type = 'PROJECT' AND named.kind = 'NAME'`;

/** The parts of a filter that must all hold. */
const partsOf = ({ and, ...own }: ProjectFilter): ProjectFilter[] => [
  ...Object.entries(own).map(([name, condition]) => ({ [name]: condition }) as ProjectFilter),
  ...(and ?? []).flatMap(partsOf),
];

/**
 * The filter as a predicate on the project `p`, at a moment. Memberships are those of the moment's day. What has to be found out of a
 * project is so only where the conditions hold that need nothing of it.
 */
export function projectMatches(filter: ProjectFilter | null | undefined, at: At): Sql {
  if (!filter) return sql`true`;
  const facts = new ProjectFacts(filter, at);
  const conditions = (own: ProjectFilter): Sql[] => [
    ...onText(sql`p.code`, own.code),
    ...onNameRows(sql`p.id`, NAMES, sql`named.folded`, own.name),
    ...onText(sql`found.stage`, own.stage),
    ...onDay(sql`p.starts_on`, own.startsOn),
    ...onDay(sql`p.ends_on`, own.endsOn),
    ...onBoolean(sql`p.cross_border`, own.crossBorder),
    ...onBoolean(sql`p.is_sample`, own.isSample),
    ...RELATED_NAMES.flatMap((name) => facts.related(name, own[name])),
    ...onNumber(sql`found.percent`, own.percent),
    ...onDecimal(sql`found."costUsd"`, own.costUsd),
    ...onBoolean(sql`found."hasReports"`, own.hasReports),
  ];
  const parts = partsOf(filter);
  const [plain, dear] = [false, true].map((isNeeded) => parts.filter((part) => facts.isNeeded(part) === isNeeded));
  const allOf = (and: ProjectFilter[]): Sql => combined<ProjectFilter>({ and }, conditions);
  return dear!.length === 0 ? allOf(plain!) : sql`${allOf(plain!)} AND ${facts.where(allOf(dear!))}`;
}
