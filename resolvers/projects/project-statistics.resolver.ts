import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { BASIS_DESCRIPTION, ProgressBasis } from '../../schema/progress/progress.input';
import { ProjectFilter } from '../../schema/projects/project.input';
import { GroupFilter, GroupOrder } from '../../schema/projects/project-statistics.input';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import type { Lang } from '../../src/domain/languages';
import { GroupOrderField, ProjectDimension } from '../../src/domain/vocabularies/projects';
import { groupLabel } from '../../src/i18n/group-label';
import { nodeOfDimension } from '../../src/queries/progress/grouping';
import { progressCosts } from '../../src/queries/progress/progress.queries';
import { type GroupRollUp, groupRollUps } from '../../src/queries/progress/project-statistics.queries';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import type { RollUpBasis } from '../../src/queries/progress/roll-up-rows';
import { basisOf } from '../progress/basis.argument';
import { costOf, requestedMeasures } from '../progress/progress.loader';
import { toProgress } from '../progress/progress.mapper';
import { MoneyTotal, type Question } from '../progress/progress.type';
import { withKnownCodes } from '../shared/filter-codes';
import { PROJECT_CODES } from './project-filter.codes';
import { groupComparator, isSelected, type MeasuredGroup } from './project-group.selection';
import { GroupKey, ProjectGroup, ProjectMeasures, ProjectStatistics } from './project-statistics.type';

/** The most groups of one answer, and the most dimensions to group by. */
const MAX_GROUPS = 1000;
const MAX_DIMENSIONS = 3;

/** About how many groups a dimension makes, the projects without a value among them. */
const GROUPS_OF: Record<ProjectDimension, number> = {
  [ProjectDimension.MEMBER_STATE]: 4,
  [ProjectDimension.PROVINCE]: 36,
  [ProjectDimension.CLUSTER]: 8,
  [ProjectDimension.CORRIDOR]: 8,
  [ProjectDimension.SECTOR]: 40,
  [ProjectDimension.WORKING_GROUP]: 16,
  [ProjectDimension.STAGE]: 12,
  [ProjectDimension.START_YEAR]: 50,
  [ProjectDimension.END_YEAR]: 50,
  [ProjectDimension.THAI_FISCAL_YEAR]: 50,
  [ProjectDimension.CROSS_BORDER]: 2,
};

const groupsOf = ({ groupBy }: Record<string, unknown>): number =>
  (groupBy as ProjectDimension[]).reduce((count, dimension) => Math.min(MAX_GROUPS, count * GROUPS_OF[dimension]), 1);

@Resolver()
export class ProjectStatisticsResolver {
  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: groupsOf })
  @Query(() => ProjectStatistics, {
    description:
      'Groups the matching projects by any dimensions. A project with several values of a dimension counts once in each of its groups, and once in total.',
  })
  async projectStatistics(
    @Arg('where', () => ProjectFilter, {
      nullable: true,
      description: 'Conditions on the projects; default: all projects of the programme.',
    })
    where: ProjectFilter | null,
    @Arg('groupBy', () => [ProjectDimension], { description: `The dimensions to group by: 1 to ${MAX_DIMENSIONS}, each once.` })
    groupBy: ProjectDimension[],
    @Arg('having', () => GroupFilter, { nullable: true, description: 'Conditions on the groups; default: all groups.' })
    having: GroupFilter | null,
    @Arg('orderBy', () => [GroupOrder], { nullable: true, description: 'The order of the groups; default: by key.' })
    orderBy: GroupOrder[] | null,
    @Arg('first', () => Int, { nullable: true, description: `How many groups: 0 to ${MAX_GROUPS}. Default: ${MAX_GROUPS}.` })
    first: number | null,
    @Arg('basis', () => ProgressBasis, { nullable: true, description: BASIS_DESCRIPTION }) given: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProjectStatistics> {
    checkDimensions(groupBy);
    const size = groupLimit(first);
    const [of, own] = [await basisOf(given, context, info), await withKnownCodes(where, PROJECT_CODES, context)];
    const basis = { ...of, where: bothFilters(own, of.where) };
    const { total, groups } = await groupRollUps(
      context.db,
      groupBy,
      basis,
      requestedMeasures(info, ['total', 'progress'], ['groups', 'measures', 'progress']),
    );
    const measured = await measureGroups(groupBy, groups, basis, orderBy ?? [], context);
    const selected = measured.filter(({ measures }) => isSelected(having, measures)).sort(groupComparator(groupBy, orderBy ?? []));
    return make(ProjectStatistics, {
      total: measuresOf({ scope: { kind: 'PROGRAMME', id: 0 }, basis }, total),
      groups: selected.slice(0, size).map(({ values, measures }) =>
        make(ProjectGroup, {
          measures,
          keys: values.map((value, i) => make(GroupKey, { ...value, plan: value.plan ?? null, dimension: groupBy[i]! })),
        }),
      ),
      groupCount: selected.length,
    });
  }
}

@Resolver(() => GroupKey)
export class GroupKeyResolver {
  @FieldResolver(() => String, {
    description: 'The name of the value, a sector’s with the years of its plan, or a text for the projects without a value. Never empty.',
  })
  label(@Root() key: GroupKey, @LangArg() lang: Lang): string {
    return groupLabel(key, lang);
  }
}

@Resolver(() => ProjectMeasures)
export class ProjectMeasuresResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => MoneyTotal, { description: 'The cost of the counted projects together.' })
  cost(
    @Root() { progress }: ProjectMeasures,
    @Arg('currency', () => String, { defaultValue: 'USD', description: 'ISO 4217 code: USD, or a currency with stored rates.' })
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

function groupLimit(first: number | null): number {
  if (first != null && first < 0) throw new HubError('INVALID_PAGE', `first: ${first} is negative. Ask for 0 to ${MAX_GROUPS} groups.`);
  if (first != null && first > MAX_GROUPS)
    throw new HubError('PAGE_TOO_LARGE', `first: ${first} is more than one answer holds. Ask for at most ${MAX_GROUPS} groups.`);
  return first ?? MAX_GROUPS;
}

const bothFilters = (a: ProjectFilter | null, b: ProjectFilter | null): ProjectFilter | null => (a && b ? { and: [a, b] } : (a ?? b));

const measuresOf = (question: Question, rollUp: RollUp): ProjectMeasures =>
  make(ProjectMeasures, { projectCount: rollUp.projectCount, progress: toProgress(question, rollUp) });

/**
 * The measures of every group. The costs are loaded only for ordering, in one statement for all groups. When the only dimension
 * is one of nodes, a group is loaded as that node, so its fields batch with those of the node.
 */
function measureGroups(
  groupBy: ProjectDimension[],
  groups: GroupRollUp[],
  basis: RollUpBasis,
  orderBy: GroupOrder[],
  { loaders }: RequestContext,
): Promise<MeasuredGroup[]> {
  const node = groupBy.length === 1 ? nodeOfDimension(groupBy[0]!) : undefined;
  const keyed = {
    ...basis,
    groups: { dimensions: groupBy, keys: groups.map(({ values }) => values.map(({ code }) => code)) },
  };
  const byCost = orderBy.some(({ field }) => field === GroupOrderField.COST);
  return Promise.all(
    groups.map(async ({ values, rollUp }, i): Promise<MeasuredGroup> => {
      const asNode = node !== undefined && values[0]!.id !== null;
      const question: Question = asNode
        ? { scope: { kind: node.kind, id: values[0]!.id! }, basis }
        : { scope: { kind: 'GROUP', id: i }, basis: keyed };
      const cost = byCost ? await loaders.load(progressCosts, question.scope, { basis: question.basis, currency: 'USD' }) : undefined;
      return { values, measures: measuresOf(question, rollUp), cost: cost?.amount };
    }),
  );
}
