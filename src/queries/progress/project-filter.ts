import type { ProjectFilter } from '../../../schema/projects/project.input';
import { type Sql, sql } from '../../database/sql';
import { HubError } from '../../domain/errors';
import type { PointInTime } from '../../domain/point-in-time';
import { ContributionKind } from '../../domain/vocabularies/progress';
import { facts } from '../shared/facts';
import { combined, onBoolean, onDay, onDecimal, onMember, onNameRows, onNumber, onText } from '../shared/filter';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';
import { everyName } from '../shared/project-names';
import { onFlags } from './flag-conditions';
import { isLeaf } from './portfolio';
import { ProjectFacts, RELATED_NAMES } from './project-facts';

/** The parts of a filter that must all hold. */
const partsOf = ({ and, ...own }: ProjectFilter): ProjectFilter[] => [
  ...Object.entries(own).map(([name, condition]) => ({ [name]: condition }) as ProjectFilter),
  ...(and ?? []).flatMap(partsOf),
];

/** What a question about projects is about: a point in time, and the caller's filter. */
interface Asked {
  readonly pointInTime: PointInTime;
  readonly where: ProjectFilter | null;
  /** The question names a project that is outside the programme. */
  readonly outside?: boolean;
}

/** The point in time of a question. Projects outside the programme are asked for where the filter, or a part of it, says how projects belong to it. */
export const pointOf = ({ pointInTime, where, outside = false }: Asked): PointInTimeSql => ({
  ...toSql(pointInTime),
  outside: outside || (where !== null && saysRelevance(where)),
});

const saysRelevance = ({ relevance, not, and, or }: ProjectFilter): boolean =>
  relevance != null || [not, ...(and ?? []), ...(or ?? [])].some((part) => part != null && saysRelevance(part));

/** The condition on the composition. Throws INVALID_RANGE for NO_WEIGHT: a filter has no weighting. */
function compositionOf({ composition }: ProjectFilter): ProjectFilter['composition'] {
  const asked = [...(composition?.in ?? []), ...(composition?.notIn ?? [])];
  if (asked.includes(ContributionKind.NO_WEIGHT))
    throw new HubError(
      'INVALID_RANGE',
      'composition: NO_WEIGHT depends on the weighting of a percent. Read `kind` of its `contributions`.',
    );
  return composition;
}

/**
 * The filter as a predicate on the project `p` at a point in time. Costly parts, which need facts about a project, are evaluated only
 * where the cheap ones hold.
 */
export function projectMatches(filter: ProjectFilter | null | undefined, point: PointInTimeSql): Sql {
  if (!filter) return sql`true`;
  const found = new ProjectFacts(filter, point);
  const conditions = (own: ProjectFilter): Sql[] => [
    ...onText(sql`p.code`, own.code),
    ...onNameRows(sql`p.id`, sql`SELECT named.project_id FROM ${everyName(point)} named WHERE true`, sql`named.folded`, own.name),
    ...onText(sql`found.stage`, own.stage),
    ...onText(sql`found.composition`, compositionOf(own)),
    ...onDay(sql`found."startsOn"`, own.startsOn),
    ...onDay(sql`found."endsOn"`, own.endsOn),
    ...onBoolean(sql`p.cross_border`, own.crossBorder),
    ...onMember(sql`p.relevance`, own.relevance),
    ...onBoolean(sql`p.is_sample`, own.isSample),
    ...RELATED_NAMES.flatMap((name) => found.related(name, own[name])),
    ...onNumber(sql`found.percent`, own.percent),
    ...onDecimal(sql`found."costUsd"`, own.costUsd),
    ...onBoolean(sql`found."hasReports"`, own.hasReports),
    ...onDay(sql`found."lastReport"`, own.lastReport),
    ...onBoolean(isLeaf(sql`p`, point), own.isLeaf),
    ...(own.body ? [isLeaf(sql`p`, point)] : []),
    ...onText(sql`(SELECT whole.code FROM ${facts('project', 'whole', point)} WHERE whole.id = p.parent_id)`, own.parent),
    ...onFlags(sql`p.id`, own.flag, point),
  ];
  const allOf = (and: ProjectFilter[]): Sql => combined<ProjectFilter>({ and }, conditions);
  const parts = partsOf(filter);
  const cheap = allOf(parts.filter((part) => !found.isNeeded(part)));
  const costly = parts.filter((part) => found.isNeeded(part));
  return costly.length === 0 ? cheap : sql`${cheap} AND ${found.where(allOf(costly))}`;
}
