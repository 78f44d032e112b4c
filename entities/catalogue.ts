import { SearchType } from '../src/domain/vocabularies/api';
import { AuditEntry } from './api/audit-entry.entity';
import { Idempotency } from './api/idempotency.entity';
import type { RowClass } from './base/row.entity';
import { BorderCrossing } from './geography/border-crossing.entity';
import { Cluster } from './geography/cluster.entity';
import { ClusterMembership } from './geography/cluster-membership.entity';
import { Corridor } from './geography/corridor.entity';
import { CorridorMembership } from './geography/corridor-membership.entity';
import { MemberState } from './geography/member-state.entity';
import { ProgrammeMembership } from './geography/programme-membership.entity';
import { Province } from './geography/province.entity';
import { Indicator } from './indicators/indicator.entity';
import { Observation } from './indicators/observation.entity';
import { ActionEvent } from './mechanism/action-event.entity';
import { ActionItem } from './mechanism/action-item.entity';
import { AgendaItem } from './mechanism/agenda-item.entity';
import { Body } from './mechanism/body.entity';
import { BodyReporting } from './mechanism/body-reporting.entity';
import { BodySecretariat } from './mechanism/body-secretariat.entity';
import { BodySector } from './mechanism/body-sector.entity';
import { BudgetLine } from './mechanism/budget-line.entity';
import { CircularAcknowledgement } from './mechanism/circular-acknowledgement.entity';
import { CircularAddressee } from './mechanism/circular-addressee.entity';
import { Decision } from './mechanism/decision.entity';
import { DecisionLink } from './mechanism/decision-link.entity';
import { DecisionMeeting } from './mechanism/decision-meeting.entity';
import { Meeting } from './mechanism/meeting.entity';
import { MeetingMinutes } from './mechanism/meeting-minutes.entity';
import { MeetingPaper } from './mechanism/meeting-paper.entity';
import { MeetingParticipant } from './mechanism/meeting-participant.entity';
import { MeetingStep } from './mechanism/meeting-step.entity';
import { MeetingWeek } from './mechanism/meeting-week.entity';
import { MinutesDraft } from './mechanism/minutes-draft.entity';
import { Organisation } from './mechanism/organisation.entity';
import { OrganisationName } from './mechanism/organisation-name.entity';
import { OrganisationRole } from './mechanism/organisation-role.entity';
import { ApiToken } from './people/api-token.entity';
import { CalendarFeed } from './people/calendar-feed.entity';
import { Delegation } from './people/delegation.entity';
import { Letter } from './people/letter.entity';
import { Person } from './people/person.entity';
import { PersonContact } from './people/person-contact.entity';
import { PersonIdentity } from './people/person-identity.entity';
import { RoleGrant } from './people/role-grant.entity';
import { Session } from './people/session.entity';
import { SignInAttempt } from './people/sign-in-attempt.entity';
import { Webhook } from './people/webhook.entity';
import { WebhookDelivery } from './people/webhook-delivery.entity';
import { ObjectiveAlignment } from './planning/objective-alignment.entity';
import { ObjectiveSector } from './planning/objective-sector.entity';
import { Plan } from './planning/plan.entity';
import { PlanAlignment } from './planning/plan-alignment.entity';
import { PlanCorridor } from './planning/plan-corridor.entity';
import { PlanObjective } from './planning/plan-objective.entity';
import { PlanReview } from './planning/plan-review.entity';
import { Sector } from './planning/sector.entity';
import { SectorMapping } from './planning/sector-mapping.entity';
import { IndicatorRubric } from './process/indicator-rubric.entity';
import { Process } from './process/process.entity';
import { ProcessIndicator } from './process/process-indicator.entity';
import { ProcessItem } from './process/process-item.entity';
import { ProcessStep } from './process/process-step.entity';
import { RegisterAssessment } from './process/register-assessment.entity';
import { RegisterEntry } from './process/register-entry.entity';
import { RegisterSubject } from './process/register-subject.entity';
import { Survey } from './process/survey.entity';
import { SurveyAnswer } from './process/survey-answer.entity';
import { DutyOverride } from './progress/duty-override.entity';
import { ImportMapping } from './progress/import-mapping.entity';
import { ImportedDraft } from './progress/imported-draft.entity';
import { ProgressReport } from './progress/progress-report.entity';
import { ReportDraft } from './progress/report-draft.entity';
import { ReportImport } from './progress/report-import.entity';
import { ReportRetraction } from './progress/report-retraction.entity';
import { ReportRule } from './progress/report-rule.entity';
import { ReportStateChange } from './progress/report-state.entity';
import { RoundChange } from './progress/round-change.entity';
import { CostFigure } from './projects/cost-figure.entity';
import { ExchangeRate } from './projects/exchange-rate.entity';
import { Project } from './projects/project.entity';
import { ProjectCorridor } from './projects/project-corridor.entity';
import { ProjectMemberState } from './projects/project-member-state.entity';
import { ProjectName } from './projects/project-name.entity';
import { ProjectPlacement } from './projects/project-placement.entity';
import { ProjectProposal } from './projects/project-proposal.entity';
import { ProjectProvince } from './projects/project-province.entity';
import { ProjectResponsibility } from './projects/project-responsibility.entity';
import { ProjectRevision } from './projects/project-revision.entity';
import { ProjectSector } from './projects/project-sector.entity';
import { ProjectWeight } from './projects/project-weight.entity';
import { ScheduleStatement } from './projects/schedule-statement.entity';
import { Citation } from './provenance/citation.entity';
import { Discrepancy } from './provenance/discrepancy.entity';
import { DiscrepancyEvent } from './provenance/discrepancy-event.entity';
import { DiscrepancySubject } from './provenance/discrepancy-subject.entity';
import { FactCitation } from './provenance/fact-citation.entity';
import { Source } from './provenance/source.entity';

/** The kinds of things that progress is rolled up over. */
export type ScopedKind = 'PROJECT' | 'PROVINCE' | 'CLUSTER' | 'CORRIDOR' | 'SECTOR' | 'MEMBER_STATE' | 'BODY';

/** A stored record, and the parts of the hub that know it. */
export interface Concept {
  readonly entity: RowClass<object>;
  /** The types of the API that its rows are, each with an id and a code. Not given: its rows belong to other things. */
  readonly types?: readonly string[];
  /** The type name of its rows in the change feed, where they have no id. */
  readonly feedType?: string;
  /** Other systems refer to its things: they are entities of the federated graph. */
  readonly federated?: true;
  /** Its own facts cite documents: the column of `fact_citation` that points to it. */
  readonly cited?: string;
  /** Search finds it, as this type. */
  readonly searched?: SearchType;
  /** Progress is rolled up over it, as this kind of scope. */
  readonly scope?: ScopedKind;
}

/**
 * Every concept of the hub, one row each, by area. The lists that other parts need are derived from it, and tests name the part that does not
 * know a concept yet (tests/unit/catalogue.test.ts, tests/integration/database/catalogue.test.ts).
 */
export const CATALOGUE: readonly Concept[] = [
  // geography
  { entity: MemberState, types: ['MemberState'], federated: true, cited: 'member_state_id', scope: 'MEMBER_STATE' },
  { entity: Province, types: ['Province'], federated: true, cited: 'province_id', searched: SearchType.PROVINCE, scope: 'PROVINCE' },
  { entity: ProgrammeMembership },
  { entity: Cluster, types: ['Cluster'], federated: true, cited: 'cluster_id', searched: SearchType.CLUSTER, scope: 'CLUSTER' },
  { entity: ClusterMembership },
  { entity: Corridor, types: ['Corridor'], federated: true, cited: 'corridor_id', searched: SearchType.CORRIDOR, scope: 'CORRIDOR' },
  { entity: CorridorMembership },
  { entity: BorderCrossing, types: ['BorderCrossing'], searched: SearchType.BORDER_CROSSING },
  // mechanism
  { entity: Body, types: ['Forum', 'WorkingGroup'], federated: true, cited: 'body_id', searched: SearchType.BODY, scope: 'BODY' },
  { entity: BodyReporting },
  { entity: BodySector },
  { entity: BodySecretariat },
  { entity: MeetingWeek, types: ['MeetingWeek'], cited: 'meeting_week_id' },
  { entity: Meeting, types: ['Meeting'], federated: true, cited: 'meeting_id', searched: SearchType.MEETING },
  { entity: Decision, types: ['Decision'], cited: 'decision_id', searched: SearchType.DECISION },
  { entity: DecisionLink },
  { entity: DecisionMeeting },
  { entity: ActionItem, types: ['ActionItem'], searched: SearchType.ACTION_ITEM },
  { entity: ActionEvent, feedType: 'ActionEvent' },
  { entity: CircularAddressee },
  { entity: CircularAcknowledgement },
  { entity: MeetingParticipant },
  { entity: AgendaItem },
  { entity: MeetingPaper },
  { entity: MeetingStep },
  { entity: MinutesDraft },
  { entity: MeetingMinutes },
  { entity: Organisation, types: ['Organisation'], federated: true, cited: 'organisation_id', searched: SearchType.ORGANISATION },
  { entity: OrganisationName },
  { entity: OrganisationRole },
  { entity: BudgetLine },
  // planning
  { entity: Plan, types: ['Plan'], cited: 'plan_id', searched: SearchType.PLAN },
  { entity: PlanAlignment },
  { entity: PlanCorridor },
  { entity: PlanObjective, types: ['PlanObjective'], searched: SearchType.PLAN_OBJECTIVE },
  { entity: PlanReview },
  { entity: ObjectiveAlignment },
  { entity: ObjectiveSector },
  { entity: Sector, types: ['Sector'], federated: true, cited: 'sector_id', searched: SearchType.SECTOR, scope: 'SECTOR' },
  { entity: SectorMapping },
  // projects
  { entity: Project, types: ['Project'], federated: true, cited: 'project_id', searched: SearchType.PROJECT, scope: 'PROJECT' },
  { entity: ProjectProvince },
  { entity: ProjectMemberState },
  { entity: ProjectSector },
  { entity: ProjectCorridor },
  { entity: ProjectResponsibility },
  { entity: ProjectName },
  { entity: ProjectWeight },
  { entity: ProjectPlacement },
  { entity: CostFigure },
  { entity: ExchangeRate, feedType: 'ExchangeRate' },
  { entity: ScheduleStatement },
  { entity: ProjectRevision },
  { entity: ProjectProposal },
  // progress
  { entity: ProgressReport, types: ['ProgressReport'] },
  { entity: ReportStateChange },
  { entity: ReportDraft },
  { entity: CalendarFeed },
  { entity: Webhook },
  { entity: WebhookDelivery },
  { entity: DutyOverride },
  { entity: ReportImport },
  { entity: ImportedDraft },
  { entity: ImportMapping },
  { entity: ReportRule },
  { entity: ReportRetraction },
  { entity: RoundChange, feedType: 'RoundChange' },
  // people
  { entity: Person },
  { entity: PersonContact },
  { entity: RoleGrant },
  { entity: Delegation },
  { entity: ApiToken },
  { entity: Session },
  { entity: SignInAttempt },
  { entity: PersonIdentity },
  { entity: Letter },
  // api
  { entity: AuditEntry },
  { entity: Idempotency },
  // indicators
  { entity: Indicator, types: ['Indicator'], federated: true, searched: SearchType.INDICATOR },
  { entity: Observation, types: ['Observation'] },
  // process
  { entity: Process, types: ['Process'], searched: SearchType.PROCESS },
  { entity: ProcessStep, types: ['ProcessStep'], searched: SearchType.PROCESS_STEP },
  { entity: ProcessIndicator },
  { entity: IndicatorRubric },
  { entity: ProcessItem },
  { entity: RegisterEntry, types: ['RegisterEntry'], searched: SearchType.REGISTER_ENTRY },
  { entity: RegisterSubject },
  { entity: RegisterAssessment },
  { entity: Survey },
  { entity: SurveyAnswer },
  // provenance
  { entity: Source, types: ['Source'], federated: true, searched: SearchType.SOURCE },
  { entity: Citation },
  { entity: FactCitation },
  { entity: Discrepancy, types: ['Discrepancy'], searched: SearchType.DISCREPANCY },
  { entity: DiscrepancySubject },
  { entity: DiscrepancyEvent },
];

const CONCEPT_OF_CLASS = new Map<unknown, Concept>(CATALOGUE.map((concept) => [concept.entity, concept]));

/** The concept that a row is a record of, found by its class or the nearest class above. Throws for an object that is no stored record. */
export function conceptOf(row: object): Concept {
  for (let type: unknown = row.constructor; type; type = Object.getPrototypeOf(type)) {
    const concept = CONCEPT_OF_CLASS.get(type);
    if (concept) return concept;
  }
  throw new Error(`${row.constructor.name} is not in the catalogue.`);
}
