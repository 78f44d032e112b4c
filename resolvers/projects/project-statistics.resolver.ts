import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { BASIS_DESCRIPTION, ProgressBasis } from '../../schema/progress/progress.input';
import { ProjectFilter } from '../../schema/projects/project.input';
import { GroupFilter, GroupOrder } from '../../schema/projects/project-statistics.input';
import type { RequestContext } from '../../src/context/request-context';
import { GroupOrderField, OrderDirection, ProjectDimension, ProjectStage } from '../../src/domain/enums';
import { HubError } from '../../src/domain/errors';
import { groupLabel } from '../../src/domain/group-labels';
import type { Lang } from '../../src/domain/languages';
import { nodeOfDimension } from '../../src/queries/progress/grouping';
import { progressCosts } from '../../src/queries/progress/progress.queries';
import { type GroupRollUp, groupRollUps, type GroupValue } from '../../src/queries/progress/project-statistics.queries';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import type { RollUpBasis } from '../../src/queries/progress/roll-up-rows';
import { costOf } from '../progress/progress.resolver';
import { MoneyTotal, type Question } from '../progress/progress.type';
import { answerOf, wantedBy } from '../progress/progress-answer';
import { basisOf } from '../progress/roll-up-basis';
import { GroupKey, ProjectGroup, ProjectMeasures, ProjectStatistics } from './project-statistics.type';

/** The most groups that one answer holds, and the most dimensions that it groups by. */
const MAX_GROUPS = 1000;
const MAX_DIMENSIONS = 3;

/** A group with what it is ordered and kept by. */
interface Measured {
  readonly values: readonly GroupValue[];
  readonly measures: ProjectMeasures;
  /** US dollars, for ordering; undefined = not asked for. */
  readonly cost: string | null | undefined;
}

@Resolver()
export class ProjectStatisticsResolver {
  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: MAX_GROUPS })
  @Query(() => ProjectStatistics, {
    description:
      'Group the projects that match by any dimensions; a project with several values of a dimension is counted once in each group, and once in total.',
  })
  async projectStatistics(
    @Arg('where', () => ProjectFilter, { nullable: true, description: 'Which projects; default: all.' }) where: ProjectFilter | null,
    @Arg('groupBy', () => [ProjectDimension], { description: `By what, 1 to ${MAX_DIMENSIONS} different dimensions.` })
    groupBy: ProjectDimension[],
    @Arg('having', () => GroupFilter, { nullable: true, description: 'Which groups to keep; default: all.' }) having: GroupFilter | null,
    @Arg('orderBy', () => [GroupOrder], { nullable: true, description: 'In which order; default: by key.' }) orderBy: GroupOrder[] | null,
    @Arg('first', () => Int, { nullable: true, description: `How many groups: 0 to ${MAX_GROUPS}. Default: ${MAX_GROUPS}.` })
    first: number | null,
    @Arg('basis', () => ProgressBasis, { nullable: true, description: BASIS_DESCRIPTION }) given: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectStatistics> {
    checkDimensions(groupBy);
    const size = groupsAsked(first);
    const basis = { ...(await basisOf(given, context, info)), where: bothFilters(where, given?.where) };
    const { total, groups } = await groupRollUps(
      context.db,
      groupBy,
      basis,
      wantedBy(info, ['total', 'progress'], ['groups', 'measures', 'progress']),
    );
    const measured = await measureGroups(groupBy, groups, basis, orderBy ?? [], context);
    const kept = measured.filter(({ measures }) => holds(having, measures)).sort(inOrder(groupBy, orderBy ?? []));
    return Object.assign(new ProjectStatistics(), {
      total: measuresOf({ scope: { kind: 'PROGRAMME', id: 0 }, basis }, total),
      groups: kept.slice(0, size).map(({ values, measures }) =>
        Object.assign(new ProjectGroup(), {
          measures,
          keys: values.map((value, i) => Object.assign(new GroupKey(), { ...value, dimension: groupBy[i] })),
        }),
      ),
      groupCount: kept.length,
    });
  }
}

@Resolver(() => GroupKey)
export class GroupKeyResolver {
  @FieldResolver(() => String, { description: 'What the value is called: a name, or a text for the projects that have none. Never empty.' })
  label(@Root() { dimension, code, names }: GroupKey, @LangArg() lang: Lang): string {
    return groupLabel(dimension, code, names, lang);
  }
}

@Resolver(() => ProjectMeasures)
export class ProjectMeasuresResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => MoneyTotal, { description: 'What the counted projects cost together.' })
  cost(
    @Root() { progress }: ProjectMeasures,
    @Arg('currency', () => String, { defaultValue: 'USD', description: 'ISO 4217: USD, or a currency with a stored rate or figure.' })
    currency: string,
    @Ctx() context: RequestContext,
  ): Promise<MoneyTotal> {
    return costOf(progress.question, currency, context);
  }
}

function checkDimensions(groupBy: ProjectDimension[]): void {
  if (groupBy.length < 1 || groupBy.length > MAX_DIMENSIONS || new Set(groupBy).size < groupBy.length) {
    throw new HubError('INVALID_RANGE', `groupBy: give 1 to ${MAX_DIMENSIONS} different dimensions, not [${groupBy.join(', ')}].`);
  }
}

function groupsAsked(first: number | null): number {
  if (first != null && first < 0) throw new HubError('INVALID_PAGE', `first: ${first} is negative. Ask for 0 to ${MAX_GROUPS} groups.`);
  if (first != null && first > MAX_GROUPS)
    throw new HubError('PAGE_TOO_LARGE', `first: ${first} is more than one answer holds. Ask for at most ${MAX_GROUPS} groups.`);
  return first ?? MAX_GROUPS;
}

const bothFilters = (a: ProjectFilter | null | undefined, b: ProjectFilter | null | undefined): ProjectFilter | null =>
  a && b ? { and: [a, b] } : (a ?? b ?? null);

const measuresOf = (question: Question, rollUp: RollUp): ProjectMeasures =>
  Object.assign(new ProjectMeasures(), { projectCount: rollUp.projectCount, progress: answerOf(question, rollUp) });

/**
 * The measures of every group, and their costs where they are ordered by them, in one statement for all. Grouped by one dimension
 * of nodes, a group is that node: what is asked under it is asked as everywhere.
 */
function measureGroups(
  groupBy: ProjectDimension[],
  groups: GroupRollUp[],
  basis: RollUpBasis,
  orderBy: GroupOrder[],
  { loaders }: RequestContext,
): Promise<Measured[]> {
  const node = groupBy.length === 1 ? nodeOfDimension(groupBy[0]!) : undefined;
  const keyed = {
    ...basis,
    groups: { dimensions: groupBy, keys: groups.map(({ values }) => values.map(({ code }) => code)) },
  };
  const byCost = orderBy.some(({ field }) => field === GroupOrderField.COST);
  return Promise.all(
    groups.map(async ({ values, rollUp }, i): Promise<Measured> => {
      const asNode = node !== undefined && values[0]!.id !== null;
      const question: Question = asNode
        ? { scope: { kind: node.kind, id: values[0]!.id! }, basis }
        : { scope: { kind: 'GROUP', id: i }, basis: keyed };
      const cost = byCost ? await loaders.load(progressCosts, question.scope, { basis: question.basis, currency: 'USD' }) : undefined;
      return { values, measures: measuresOf(question, rollUp), cost: cost?.amount };
    }),
  );
}

function holds(having: GroupFilter | null, { projectCount, progress }: ProjectMeasures): boolean {
  return fulfils(having?.projectCount ?? {}, projectCount) && fulfils(having?.percent ?? {}, progress.percent);
}

const OPERATORS = {
  eq: (a: number, b: number) => a === b,
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
  gt: (a: number, b: number) => a > b,
  gte: (a: number, b: number) => a >= b,
};

function fulfils(filter: Partial<Record<keyof typeof OPERATORS | 'isNull', number | boolean | null>>, value: number | null): boolean {
  if (filter.isNull != null && (value === null) !== filter.isNull) return false;
  return Object.entries(OPERATORS).every(([operator, compare]) => {
    const wanted = filter[operator as keyof typeof OPERATORS];
    return wanted == null || (value !== null && compare(value, wanted as number));
  });
}

/** Compares groups by the wanted fields, then by their keys; what has no value comes last either way. */
function inOrder(groupBy: ProjectDimension[], orderBy: GroupOrder[]): (a: Measured, b: Measured) => number {
  const wanted = [...orderBy, { field: GroupOrderField.KEY, direction: OrderDirection.ASC }];
  return (a, b) => {
    for (const { field, direction } of wanted) {
      const order =
        field === GroupOrderField.KEY
          ? byKeys(groupBy, a, b, direction)
          : nullsLast(amountOf(field, a), amountOf(field, b), direction, (x, y) => x - y);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function amountOf(field: GroupOrderField, { measures, cost }: Measured): number | null {
  if (field === GroupOrderField.PROJECT_COUNT) return measures.projectCount;
  return field === GroupOrderField.PERCENT ? measures.progress.percent : cost == null ? null : Number(cost);
}

const STAGES: readonly string[] = Object.values(ProjectStage);

function byKeys(groupBy: ProjectDimension[], a: Measured, b: Measured, direction: OrderDirection): number {
  for (const [i, dimension] of groupBy.entries()) {
    const place = (code: string): string => (dimension === ProjectDimension.STAGE ? String(STAGES.indexOf(code)).padStart(3, '0') : code);
    const order = nullsLast(a.values[i]!.code, b.values[i]!.code, direction, (x, y) =>
      place(x) < place(y) ? -1 : place(x) > place(y) ? 1 : 0,
    );
    if (order !== 0) return order;
  }
  return 0;
}

function nullsLast<T>(a: T | null, b: T | null, direction: OrderDirection, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction === OrderDirection.ASC ? compare(a, b) : -compare(a, b);
}
