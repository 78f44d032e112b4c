import 'reflect-metadata';
import '../../schema/mechanism/body.enums';
import '../../schema/mechanism/calendar.enums';
import '../../schema/geography/border-crossing.enums';
import '../../schema/mechanism/decision.enums';
import '../../schema/projects/flag.enums';
import '../../schema/base/language.enums';
import '../../schema/mechanism/meeting.enums';
import '../../schema/mechanism/organisation.enums';
import '../../schema/mechanism/proceedings.enums';
import '../../schema/indicators/observation.enums';
import '../../schema/base/order.enums';
import '../../schema/progress/progress.enums';
import '../../schema/people/people.enums';
import '../../schema/projects/project.enums';
import '../../schema/projects/project-statistics.enums';
import '../../schema/geography/province.enums';
import '../../schema/api/record-change.enums';
import '../../schema/process/register.enums';
import '../../schema/process/survey.enums';
import '../../schema/api/search.enums';
import '../../schema/planning/plan.enums';
import '../../schema/provenance/discrepancy.enums';
import '../../schema/planning/sector.enums';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type PubSub } from 'type-graphql';
import { AuditResolver } from '../../resolvers/api/audit.resolver';
import { BriefingResolver } from '../../resolvers/api/briefing.resolver';
import { LimitsResolver } from '../../resolvers/api/limits.resolver';
import { NodeResolver } from '../../resolvers/api/node.resolver';
import { RecordChangeResolver } from '../../resolvers/api/record-change.resolver';
import { SearchResolver } from '../../resolvers/api/search.resolver';
import { HUB_SUBGRAPH } from '../../resolvers/api/subgraph';
import { BorderCrossingResolver } from '../../resolvers/geography/border-crossing.resolver';
import { ClusterResolver } from '../../resolvers/geography/cluster.resolver';
import { CorridorResolver } from '../../resolvers/geography/corridor.resolver';
import { MemberStateResolver } from '../../resolvers/geography/member-state.resolver';
import {
  ClusterMembershipResolver,
  CorridorMembershipResolver,
  ProgrammeMembershipResolver,
} from '../../resolvers/geography/membership.resolver';
import { ProvinceResolver } from '../../resolvers/geography/province.resolver';
import { IndicatorResolver, ObservationResolver } from '../../resolvers/indicators/indicator.resolver';
import { ActionMutationResolver } from '../../resolvers/mechanism/action-mutation.resolver';
import { BodyResolver, BodySecretariatResolver, WorkingGroupResolver } from '../../resolvers/mechanism/body.resolver';
import { CalendarResolver } from '../../resolvers/mechanism/calendar.resolver';
import { ActionItemResolver, DecisionLinkResolver, DecisionResolver } from '../../resolvers/mechanism/decision.resolver';
import { DecisionMutationResolver } from '../../resolvers/mechanism/decision-mutation.resolver';
import {
  ActionEventResolver,
  ActionFollowUpResolver,
  CircularAddresseeResolver,
  CirculationResolver,
  ProvinceFollowUpResolver,
} from '../../resolvers/mechanism/follow-up.resolver';
import { MeetingResolver, MeetingWeekResolver } from '../../resolvers/mechanism/meeting.resolver';
import { MeetingMutationResolver } from '../../resolvers/mechanism/meeting-mutation.resolver';
import { BudgetLineResolver, OrganisationResolver, OrganisationRoleResolver } from '../../resolvers/mechanism/organisation.resolver';
import {
  AgendaItemResolver,
  GovernorSeatResolver,
  MeetingMinutesResolver,
  MeetingPaperResolver,
  MeetingParticipantResolver,
  ProceedingsOfMeetingResolver,
  ProceedingsResolver,
} from '../../resolvers/mechanism/proceedings.resolver';
import { ProceedingsMutationResolver } from '../../resolvers/mechanism/proceedings-mutation.resolver';
import { ApiTokenResolver } from '../../resolvers/people/api-token.resolver';
import { DelegationResolver } from '../../resolvers/people/delegation.resolver';
import { RoleGrantResolver } from '../../resolvers/people/grant.resolver';
import { UserErrorResolver, WarningResolver } from '../../resolvers/people/mutation.resolver';
import { OwnWebhookDeliveryResolver, OwnWebhookResolver, ViewerWebhooksResolver } from '../../resolvers/people/own-webhook.resolver';
import { ViewerResolver } from '../../resolvers/people/viewer.resolver';
import { WebhookResolver } from '../../resolvers/people/webhook.resolver';
import { PlanObjectiveResolver, PlanResolver } from '../../resolvers/planning/plan.resolver';
import { PlanMutationResolver } from '../../resolvers/planning/plan-mutation.resolver';
import {
  PlannedAreaResolver,
  PlannedAreasResolver,
  PlanReviewResolver,
  ReviewsOfPlanResolver,
} from '../../resolvers/planning/plan-review.resolver';
import { SectorMappingResolver, SectorResolver } from '../../resolvers/planning/sector.resolver';
import { ProcessItemResolver, ProcessResolver } from '../../resolvers/process/process.resolver';
import { IndicatorsOfRunResolver, ProcessIndicatorMeasureResolver } from '../../resolvers/process/process-indicator.resolver';
import { ProcessRunResolver, ProcessRunStepResolver, RunOfMeetingResolver } from '../../resolvers/process/process-run.resolver';
import { ProcessStepResolver } from '../../resolvers/process/process-step.resolver';
import { RegisterEntryResolver } from '../../resolvers/process/register.resolver';
import {
  AssessmentsOfEntryResolver,
  RegisterAssessmentResolver,
  RegisterMutationResolver,
} from '../../resolvers/process/register-assessment.resolver';
import {
  IndicatorRubricResolver,
  RubricLevelResolver,
  RubricMutationResolver,
  RubricPartResolver,
  RubricsOfIndicatorResolver,
} from '../../resolvers/process/rubric.resolver';
import {
  SurveyMutationResolver,
  SurveyOfMeetingResolver,
  SurveyQuestionResolver,
  SurveyResolver,
} from '../../resolvers/process/survey.resolver';
import { AllocationResolver } from '../../resolvers/progress/allocation.resolver';
import { CoverageResolver } from '../../resolvers/progress/coverage.resolver';
import { DutyDecisionResolver, DutyResolver } from '../../resolvers/progress/duty.resolver';
import { ImportMutationResolver } from '../../resolvers/progress/import-mutation.resolver';
import { InboxResolver, PermissionResolver, ReceiptResolver, ViewerWorkResolver } from '../../resolvers/progress/inbox.resolver';
import { ProgressResolver } from '../../resolvers/progress/progress.resolver';
import { ProgressChangeResolver } from '../../resolvers/progress/progress-change.resolver';
import { ProgressComparisonResolver } from '../../resolvers/progress/progress-comparison.resolver';
import { ProgressContributionResolver } from '../../resolvers/progress/progress-contribution.resolver';
import { ProgressReportResolver } from '../../resolvers/progress/progress-report.resolver';
import { ProgressScopeResolver } from '../../resolvers/progress/progress-scope.resolver';
import { ReportDraftResolver } from '../../resolvers/progress/report-draft.resolver';
import { ReportMutationResolver } from '../../resolvers/progress/report-mutation.resolver';
import { ReportStepResolver } from '../../resolvers/progress/report-step.resolver';
import { CompletenessResolver, ReportingDutyResolver, RoundChangeResolver, RoundResolver } from '../../resolvers/progress/round.resolver';
import { CostFigureResolver, ExchangeRateResolver } from '../../resolvers/projects/cost-figure.resolver';
import { ProjectResolver } from '../../resolvers/projects/project.resolver';
import { ProjectDatesResolver } from '../../resolvers/projects/project-dates.resolver';
import { ProjectMutationResolver } from '../../resolvers/projects/project-mutation.resolver';
import { ProjectNamesResolver, ProjectNamingResolver } from '../../resolvers/projects/project-name.resolver';
import { ProjectPlacementResolver, ProjectPlacementsResolver } from '../../resolvers/projects/project-placement.resolver';
import { ProjectProposalResolver } from '../../resolvers/projects/project-proposal.resolver';
import { ProjectResponsibilityResolver } from '../../resolvers/projects/project-responsibility.resolver';
import { ProjectRevisionResolver, ProjectRevisionsResolver } from '../../resolvers/projects/project-revision.resolver';
import { GroupKeyResolver, ProjectMeasuresResolver, ProjectStatisticsResolver } from '../../resolvers/projects/project-statistics.resolver';
import { ProjectWeightResolver, ProjectWeightsResolver } from '../../resolvers/projects/project-weight.resolver';
import { ScheduleStatementResolver } from '../../resolvers/projects/schedule-statement.resolver';
import { CitationResolver, CitedResolver, SourceResolver } from '../../resolvers/provenance/citation.resolver';
import { DiscrepancyEventResolver, DiscrepancyResolver, NodeDiscrepanciesResolver } from '../../resolvers/provenance/discrepancy.resolver';
import { DiscrepancyMutationResolver } from '../../resolvers/provenance/discrepancy-mutation.resolver';
import { SourceMutationResolver } from '../../resolvers/provenance/source-mutation.resolver';
import { inlineResolvers } from './inline-resolvers';
import { asSubgraph } from './subgraph';

/** Never used: type-graphql requires a PubSub for subscriptions, but each subscription of the hub has its own source. */
const NO_TOPICS = {} as PubSub;

/** Every resolver of the API. A test says which class is missing. */
export const RESOLVERS = [
  ActionItemResolver,
  AllocationResolver,
  ApiTokenResolver,
  BodyResolver,
  BodySecretariatResolver,
  MeetingMutationResolver,
  DecisionMutationResolver,
  ProjectMutationResolver,
  ProjectProposalResolver,
  ProjectNamesResolver,
  ProjectNamingResolver,
  ProjectWeightsResolver,
  ProjectWeightResolver,
  ProjectPlacementResolver,
  ProjectPlacementsResolver,
  ProjectRevisionsResolver,
  ProjectRevisionResolver,
  SourceMutationResolver,
  ActionMutationResolver,
  ActionFollowUpResolver,
  ActionEventResolver,
  CirculationResolver,
  ProvinceFollowUpResolver,
  CircularAddresseeResolver,
  ProceedingsMutationResolver,
  ProceedingsOfMeetingResolver,
  ProceedingsResolver,
  AgendaItemResolver,
  MeetingPaperResolver,
  MeetingParticipantResolver,
  GovernorSeatResolver,
  MeetingMinutesResolver,
  BorderCrossingResolver,
  AuditResolver,
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
  DelegationResolver,
  DiscrepancyResolver,
  DiscrepancyEventResolver,
  DiscrepancyMutationResolver,
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
  PlanMutationResolver,
  PlanReviewResolver,
  PlannedAreaResolver,
  PlannedAreasResolver,
  ReviewsOfPlanResolver,
  ProcessItemResolver,
  ProcessResolver,
  ProcessStepResolver,
  ProcessRunResolver,
  ProcessRunStepResolver,
  IndicatorsOfRunResolver,
  ProcessIndicatorMeasureResolver,
  RunOfMeetingResolver,
  AssessmentsOfEntryResolver,
  RegisterAssessmentResolver,
  RegisterMutationResolver,
  SurveyMutationResolver,
  SurveyOfMeetingResolver,
  SurveyQuestionResolver,
  SurveyResolver,
  IndicatorRubricResolver,
  RubricLevelResolver,
  RubricMutationResolver,
  RubricPartResolver,
  RubricsOfIndicatorResolver,
  ProgrammeMembershipResolver,
  ProgressChangeResolver,
  ProgressComparisonResolver,
  ProgressContributionResolver,
  ImportMutationResolver,
  InboxResolver,
  PermissionResolver,
  ReceiptResolver,
  ReportDraftResolver,
  ReportMutationResolver,
  ReportStepResolver,
  ViewerWorkResolver,
  ProgressReportResolver,
  ProgressResolver,
  ProgressScopeResolver,
  RoundChangeResolver,
  ReportingDutyResolver,
  RoundResolver,
  DutyResolver,
  DutyDecisionResolver,
  WebhookResolver,
  ViewerWebhooksResolver,
  OwnWebhookResolver,
  OwnWebhookDeliveryResolver,
  CompletenessResolver,
  ProjectDatesResolver,
  ProjectMeasuresResolver,
  ProjectResolver,
  ProjectResponsibilityResolver,
  ProjectStatisticsResolver,
  ProvinceResolver,
  RecordChangeResolver,
  RegisterEntryResolver,
  RoleGrantResolver,
  ScheduleStatementResolver,
  SearchResolver,
  SectorMappingResolver,
  SectorResolver,
  SourceResolver,
  UserErrorResolver,
  ViewerResolver,
  WarningResolver,
  WorkingGroupResolver,
] as const;

/** A list that knows at once what it includes: type-graphql asks that for each method of each field, some million times. */
function listWithIndex<T extends readonly [unknown, ...unknown[]]>(items: T): [...T] {
  const index = new Set<unknown>(items);
  return Object.assign<[...T], object>([...items], { includes: (item: unknown) => index.has(item) });
}

/** Builds the executable schema from the decorated classes. Needs no database. */
export function buildHubSchema(): GraphQLSchema {
  // Decorators of parameters run from the last to the first: without this, arguments stand in the reverse of the code's order.
  getMetadataStorage().params.sort((a, b) => a.index - b.index);
  const schema = buildSchemaSync({
    resolvers: listWithIndex(RESOLVERS),
    pubSub: NO_TOPICS,
    validate: false,
    // Whoever executes an operation checks the schema first, once.
    skipCheck: true,
  });
  inlineResolvers(schema);
  schema.description =
    'Who takes part in the Indonesia-Malaysia-Thailand Growth Triangle, its corridors, sectors, bodies and projects, and how far each has ' +
    'come, with sources. Start at `progressByLevel`, `province` or `project`.';
  schema.getSubscriptionType()!.description = 'Events, announced as they happen over server-sent events.';
  schema.getMutationType()!.description =
    'Everything that can be changed, by who is signed in. The fields of one mutation run one after the other, each in a transaction of its own.';
  schema.getQueryType()!.description = 'Every query of the API: what is on record.';
  return asSubgraph(schema, HUB_SUBGRAPH);
}
