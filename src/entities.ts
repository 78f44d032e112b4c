import { ActionItem } from '../entities/action-item.entity';
import { Body } from '../entities/body.entity';
import { BodyReporting } from '../entities/body-reporting.entity';
import { BodySector } from '../entities/body-sector.entity';
import { BorderCrossing } from '../entities/border-crossing.entity';
import { BudgetLine } from '../entities/budget-line.entity';
import { Citation } from '../entities/citation.entity';
import { Cluster } from '../entities/cluster.entity';
import { ClusterMembership } from '../entities/cluster-membership.entity';
import { Corridor } from '../entities/corridor.entity';
import { CorridorMembership } from '../entities/corridor-membership.entity';
import { CostFigure } from '../entities/cost-figure.entity';
import { Decision } from '../entities/decision.entity';
import { DecisionLink } from '../entities/decision-link.entity';
import { Discrepancy } from '../entities/discrepancy.entity';
import { DiscrepancySubject } from '../entities/discrepancy-subject.entity';
import { ExchangeRate } from '../entities/exchange-rate.entity';
import { FactCitation } from '../entities/fact-citation.entity';
import { Indicator } from '../entities/indicator.entity';
import { Meeting } from '../entities/meeting.entity';
import { MeetingWeek } from '../entities/meeting-week.entity';
import { MemberState } from '../entities/member-state.entity';
import { ObjectiveAlignment } from '../entities/objective-alignment.entity';
import { ObjectiveSector } from '../entities/objective-sector.entity';
import { Observation } from '../entities/observation.entity';
import { Organisation } from '../entities/organisation.entity';
import { OrganisationRole } from '../entities/organisation-role.entity';
import { Plan } from '../entities/plan.entity';
import { PlanAlignment } from '../entities/plan-alignment.entity';
import { PlanObjective } from '../entities/plan-objective.entity';
import { Process } from '../entities/process.entity';
import { ProcessIndicator } from '../entities/process-indicator.entity';
import { ProcessItem } from '../entities/process-item.entity';
import { ProcessStep } from '../entities/process-step.entity';
import { ProgrammeMembership } from '../entities/programme-membership.entity';
import { ProgressReport } from '../entities/progress-report.entity';
import { Project } from '../entities/project.entity';
import { ProjectCorridor } from '../entities/project-corridor.entity';
import { ProjectMemberState } from '../entities/project-member-state.entity';
import { ProjectProvince } from '../entities/project-province.entity';
import { ProjectSector } from '../entities/project-sector.entity';
import { Province } from '../entities/province.entity';
import { RegisterEntry } from '../entities/register-entry.entity';
import { RegisterSubject } from '../entities/register-subject.entity';
import { ReportStateChange } from '../entities/report-state.entity';
import { ScheduleStatement } from '../entities/schedule-statement.entity';
import { Sector } from '../entities/sector.entity';
import { SectorMapping } from '../entities/sector-mapping.entity';
import { Source } from '../entities/source.entity';

/** Every stored record, one line each. */
export const ENTITIES = [
  ActionItem,
  Body,
  BodyReporting,
  BodySector,
  BorderCrossing,
  BudgetLine,
  Citation,
  Cluster,
  ClusterMembership,
  Corridor,
  CorridorMembership,
  CostFigure,
  Decision,
  DecisionLink,
  Discrepancy,
  DiscrepancySubject,
  ExchangeRate,
  FactCitation,
  Indicator,
  Meeting,
  MeetingWeek,
  MemberState,
  ObjectiveAlignment,
  ObjectiveSector,
  Observation,
  Organisation,
  OrganisationRole,
  Plan,
  PlanAlignment,
  PlanObjective,
  Process,
  ProcessIndicator,
  ProcessItem,
  ProcessStep,
  ProgrammeMembership,
  ProgressReport,
  Project,
  ProjectCorridor,
  ProjectMemberState,
  ProjectProvince,
  ProjectSector,
  Province,
  RegisterEntry,
  RegisterSubject,
  ReportStateChange,
  ScheduleStatement,
  Sector,
  SectorMapping,
  Source,
];
