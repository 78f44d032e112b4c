import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Dated } from '../../schema/base/dated.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Versioned } from '../../schema/base/versioned.type';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { type DatePrecision, MeetingStatus } from '../../src/domain/vocabularies/mechanism';
import { VersionedThing } from '../base/versioned-thing.entity';
import { MemberState } from '../geography/member-state.entity';
import { Province } from '../geography/province.entity';
import { Body } from './body.entity';
import { MeetingWeek } from './meeting-week.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Unique(['code'])
@Index(['bodyId'])
@Index(['weekId'])
@Index(['hostOrganisationId'])
@Check('meeting_span_check', 'starts_on <= ends_on')
@Check('meeting_precision_check', `precision IN ('DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR', 'UNKNOWN')`)
@Check('meeting_status_check', `status IN ('CALLED', 'CANCELLED')`)
@Check('meeting_known_check', `num_nonnulls(starts_on, ends_on) = CASE precision WHEN 'UNKNOWN' THEN 0 ELSE 2 END`)
@ObjectType({
  implements: [Node, Named, Cited, Dated, Versioned],
  simpleResolvers: true,
  description:
    'A meeting of the programme. Arguments such as `atMeeting` take its code. A meeting that only the numbering implies is not here; one that is inferred from another meeting says so in `inferred`.',
})
export class Meeting extends VersionedThing {
  @Column('text')
  @Field({
    description:
      'The body’s code and the number: LS-13, MM-28, CMGF-13, SOM-20; SPM-18 and CMGF-RETREAT-3 for planning meetings and retreats.',
  })
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true, default: () => "'{}'" })
  @Field(() => [String], { description: 'What else sources call the meeting, for example by a misprinted number.' })
  aliases: string[];

  @Column({ type: 'boolean', default: false })
  @Field({
    description: 'True when no source on record mentions the meeting: the hub infers it from other meetings. The citation says how.',
  })
  inferred: boolean;

  @Column({ type: 'int', nullable: true })
  bodyId: number | null;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body | null;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The number of the meeting in its series; null = not numbered.' })
  number: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'The number as a source misprints it, in the words of the source: ครั้งที่ ๘ for the 10th forum; null = no source misprints it.',
  })
  numberAsPrinted: string | null;

  @Column({ type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Column('text')
  precision: DatePrecision;

  @Column('text', { default: MeetingStatus.CALLED })
  @Field(() => MeetingStatus, { description: 'Whether the meeting was cancelled.' })
  status: MeetingStatus;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why the meeting was moved or cancelled last, in the words of its secretariat; null = it was not.',
  })
  changeReason: string | null;

  @Column({ type: 'jsonb', nullable: true })
  places: LocalizedTexts | null;

  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  hostMemberStateId: number | null;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'host_member_state_id' })
  hostMemberState: MemberState | null;

  @Column({ type: 'int', nullable: true })
  hostOrganisationId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'host_organisation_id' })
  hostOrganisation: Organisation | null;

  @Column({ type: 'int', nullable: true })
  chairId: number | null;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'chair_id' })
  chair: MemberState | null;

  @Column({ type: 'jsonb', default: [] })
  participantTexts: LocalizedTexts[];

  @Column({ type: 'int', nullable: true })
  weekId: number | null;

  @ManyToOne(() => MeetingWeek)
  @JoinColumn({ name: 'week_id' })
  week: MeetingWeek | null;
}
