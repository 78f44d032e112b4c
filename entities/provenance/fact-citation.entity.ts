import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Row } from '../base/row.entity';
import { Cluster } from '../geography/cluster.entity';
import { Corridor } from '../geography/corridor.entity';
import { MemberState } from '../geography/member-state.entity';
import { Province } from '../geography/province.entity';
import { Body } from '../mechanism/body.entity';
import { Decision } from '../mechanism/decision.entity';
import { Meeting } from '../mechanism/meeting.entity';
import { MeetingWeek } from '../mechanism/meeting-week.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Plan } from '../planning/plan.entity';
import { Sector } from '../planning/sector.entity';
import { Project } from '../projects/project.entity';
import { Citation } from './citation.entity';

/**
 * A document that an object's own facts are taken from. Each row has exactly one subject, and each place in a subject's list
 * one citation. A new cited type adds a column, a relation and a unique index here.
 */
@Entity()
@Index(['memberStateId', 'position'], { unique: true })
@Index(['provinceId', 'position'], { unique: true })
@Index(['clusterId', 'position'], { unique: true })
@Index(['corridorId', 'position'], { unique: true })
@Index(['sectorId', 'position'], { unique: true })
@Index(['bodyId', 'position'], { unique: true })
@Index(['projectId', 'position'], { unique: true })
@Index(['meetingId', 'position'], { unique: true })
@Index(['meetingWeekId', 'position'], { unique: true })
@Index(['organisationId', 'position'], { unique: true })
@Index(['decisionId', 'position'], { unique: true })
@Index(['planId', 'position'], { unique: true })
@Check('fact_citation_subject_check', 'cited_things(to_jsonb(fact_citation)) = 1')
export class FactCitation extends Row {
  @Column('int')
  citationId: number;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation;

  /** The place of the citation in the subject's list. */
  @Column('int')
  position: number;

  @Column({ type: 'int', nullable: true })
  memberStateId: number | null;

  @ManyToOne(() => MemberState, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_state_id' })
  memberState: MemberState | null;

  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  clusterId: number | null;

  @ManyToOne(() => Cluster, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'cluster_id' })
  cluster: Cluster | null;

  @Column({ type: 'int', nullable: true })
  corridorId: number | null;

  @ManyToOne(() => Corridor, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'corridor_id' })
  corridor: Corridor | null;

  @Column({ type: 'int', nullable: true })
  sectorId: number | null;

  @ManyToOne(() => Sector, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sector_id' })
  sector: Sector | null;

  @Column({ type: 'int', nullable: true })
  bodyId: number | null;

  @ManyToOne(() => Body, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'body_id' })
  body: Body | null;

  @Column({ type: 'int', nullable: true })
  projectId: number | null;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project | null;

  @Column({ type: 'int', nullable: true })
  meetingId: number | null;

  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_id' })
  meeting: Meeting | null;

  @Column({ type: 'int', nullable: true })
  meetingWeekId: number | null;

  @ManyToOne(() => MeetingWeek, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'meeting_week_id' })
  meetingWeek: MeetingWeek | null;

  @Column({ type: 'int', nullable: true })
  organisationId: number | null;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation | null;

  @Column({ type: 'int', nullable: true })
  decisionId: number | null;

  @ManyToOne(() => Decision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'decision_id' })
  decision: Decision | null;

  @Column({ type: 'int', nullable: true })
  planId: number | null;

  @ManyToOne(() => Plan, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'plan_id' })
  plan: Plan | null;
}
