import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { BodyResolver, WorkingGroupResolver } from '../resolvers/body.resolver';
import { BorderCrossingResolver } from '../resolvers/border-crossing.resolver';
import { BriefingResolver } from '../resolvers/briefing.resolver';
import { CalendarResolver } from '../resolvers/calendar.resolver';
import { CitationResolver, CitedResolver, SourceResolver } from '../resolvers/citation.resolver';
import { ClusterResolver } from '../resolvers/cluster.resolver';
import { CorridorResolver } from '../resolvers/corridor.resolver';
import { CostFigureResolver, ExchangeRateResolver, ScheduleStatementResolver } from '../resolvers/cost-figure.resolver';
import { ActionItemResolver, DecisionLinkResolver, DecisionResolver } from '../resolvers/decision.resolver';
import { DiscrepancyResolver, NodeDiscrepanciesResolver } from '../resolvers/discrepancy.resolver';
import { IndicatorResolver, ObservationResolver } from '../resolvers/indicator.resolver';
import { MeetingResolver, MeetingWeekResolver } from '../resolvers/meeting.resolver';
import { LimitsResolver } from '../resolvers/limits.resolver';
import { MemberStateResolver } from '../resolvers/member-state.resolver';
import { ClusterMembershipResolver, CorridorMembershipResolver, ProgrammeMembershipResolver } from '../resolvers/membership.resolver';
import { NodeResolver } from '../resolvers/node.resolver';
import { BudgetLineResolver, OrganisationResolver, OrganisationRoleResolver } from '../resolvers/organisation.resolver';
import { PlanObjectiveResolver, PlanResolver } from '../resolvers/plan.resolver';
import { ProcessItemResolver, ProcessResolver, ProcessStepResolver } from '../resolvers/process.resolver';
import { CoverageResolver, ProgressResolver } from '../resolvers/progress.resolver';
import { AllocationResolver, ProgressChangeResolver, ProgressContributionResolver } from '../resolvers/progress-parts.resolver';
import { ProgressReportResolver } from '../resolvers/progress-report.resolver';
import { ProgressScopeResolver } from '../resolvers/progress-scope.resolver';
import { ProjectResolver } from '../resolvers/project.resolver';
import { GroupKeyResolver, ProjectMeasuresResolver, ProjectStatisticsResolver } from '../resolvers/project-statistics.resolver';
import { ProvinceResolver } from '../resolvers/province.resolver';
import { RecordChangeResolver } from '../resolvers/record-change.resolver';
import { RegisterEntryResolver } from '../resolvers/register.resolver';
import { SearchResolver } from '../resolvers/search.resolver';
import { SectorMappingResolver, SectorResolver } from '../resolvers/sector.resolver';
import { HUB_SUBGRAPH } from '../resolvers/subgraph';
import './body.enums';
import './border-crossing.enums';
import './decision.enums';
import './flag.enums';
import './language.enums';
import './meeting.enums';
import './observation.enums';
import './order.enums';
import './progress.enums';
import './project.enums';
import './project-statistics.enums';
import './province.enums';
import './record-change.enums';
import './register.enums';
import './search.enums';
import './sector.enums';
import { callDirectly } from './direct-calls';
import { asSubgraph } from './subgraph';

/** type-graphql asks for one where there are subscriptions, even though each of ours has a source of its own. */
const NO_TOPICS = {} as PubSub;

/** Builds the executable schema from the decorated classes. Needs no database. */
export function buildHubSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ActionItemResolver,
      AllocationResolver,
      BodyResolver,
      BorderCrossingResolver,
      BriefingResolver,
      BudgetLineResolver,
      CalendarResolver,
      CitationResolver,
      CitedResolver,
      ClusterMembershipResolver,
      ClusterResolver,
      CorridorMembershipResolver,
      CorridorResolver,
      CostFigureResolver,
      CoverageResolver,
      DecisionLinkResolver,
      DecisionResolver,
      DiscrepancyResolver,
      ExchangeRateResolver,
      GroupKeyResolver,
      IndicatorResolver,
      MeetingResolver,
      MeetingWeekResolver,
      LimitsResolver,
      MemberStateResolver,
      NodeDiscrepanciesResolver,
      NodeResolver,
      ObservationResolver,
      OrganisationResolver,
      OrganisationRoleResolver,
      PlanObjectiveResolver,
      PlanResolver,
      ProcessItemResolver,
      ProcessResolver,
      ProcessStepResolver,
      ProgrammeMembershipResolver,
      ProgressChangeResolver,
      ProgressContributionResolver,
      ProgressReportResolver,
      ProgressResolver,
      ProgressScopeResolver,
      ProjectMeasuresResolver,
      ProjectResolver,
      ProjectStatisticsResolver,
      ProvinceResolver,
      RecordChangeResolver,
      RegisterEntryResolver,
      ScheduleStatementResolver,
      SearchResolver,
      SectorMappingResolver,
      SectorResolver,
      SourceResolver,
      WorkingGroupResolver,
    ],
    pubSub: NO_TOPICS,
    validate: false,
  });
  callDirectly(schema);
  schema.description =
    'Who takes part in the Indonesia-Malaysia-Thailand Growth Triangle, its corridors, sectors, bodies and projects, and how far each has ' +
    'come, with sources. Start at `progressByLevel`, `province` or `project`.';
  schema.getSubscriptionType()!.description = 'What is announced as it happens, over server-sent events.';
  schema.getQueryType()!.description = 'Everything that can be asked. Nothing can be changed.';
  return asSubgraph(schema, HUB_SUBGRAPH);
}
