import { BorderCrossing } from '../../entities/geography/border-crossing.entity';
import { Cluster } from '../../entities/geography/cluster.entity';
import { ClusterMembership } from '../../entities/geography/cluster-membership.entity';
import { Corridor } from '../../entities/geography/corridor.entity';
import { CorridorMembership } from '../../entities/geography/corridor-membership.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { ProgrammeMembership } from '../../entities/geography/programme-membership.entity';
import { Province } from '../../entities/geography/province.entity';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { Observation } from '../../entities/indicators/observation.entity';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { BodyReporting } from '../../entities/mechanism/body-reporting.entity';
import { BodySector } from '../../entities/mechanism/body-sector.entity';
import { BudgetLine } from '../../entities/mechanism/budget-line.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { DecisionLink } from '../../entities/mechanism/decision-link.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { MeetingWeek } from '../../entities/mechanism/meeting-week.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { OrganisationRole } from '../../entities/mechanism/organisation-role.entity';
import { ObjectiveAlignment } from '../../entities/planning/objective-alignment.entity';
import { ObjectiveSector } from '../../entities/planning/objective-sector.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { PlanAlignment } from '../../entities/planning/plan-alignment.entity';
import { PlanObjective } from '../../entities/planning/plan-objective.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { SectorMapping } from '../../entities/planning/sector-mapping.entity';
import { Process } from '../../entities/process/process.entity';
import { ProcessIndicator } from '../../entities/process/process-indicator.entity';
import { ProcessItem } from '../../entities/process/process-item.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { RegisterSubject } from '../../entities/process/register-subject.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { ReportStateChange } from '../../entities/progress/report-state.entity';
import { CostFigure } from '../../entities/projects/cost-figure.entity';
import { ExchangeRate } from '../../entities/projects/exchange-rate.entity';
import { Project } from '../../entities/projects/project.entity';
import { ProjectCorridor } from '../../entities/projects/project-corridor.entity';
import { ProjectMemberState } from '../../entities/projects/project-member-state.entity';
import { ProjectProvince } from '../../entities/projects/project-province.entity';
import { ProjectSector } from '../../entities/projects/project-sector.entity';
import { ScheduleStatement } from '../../entities/projects/schedule-statement.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import { DiscrepancySubject } from '../../entities/provenance/discrepancy-subject.entity';
import { FactCitation } from '../../entities/provenance/fact-citation.entity';
import { Source } from '../../entities/provenance/source.entity';

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
