import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar, InstantScalar } from '../../schema/base/scalars';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';
import { Project } from '../projects/project.entity';

/** What somebody decided about whether an office reports a project. It is never changed: of several that hold on a day the last one counts. */
@Entity()
@ObjectType('DutyDecision', {
  simpleResolvers: true,
  description:
    'What an office decided about whether an office reports a project, beside the rules of the chains. It is never changed: of several about one day the last one holds.',
})
@Index(['projectId', 'officeId'])
@Check('duty_override_span_check', 'valid_from < valid_to')
@Check('duty_override_reason_check', `reason <> ''`)
export class DutyOverride extends Row {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  /** Null = the rules of the chains hold again. */
  @Column({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the office reports the project; null = the rules of the chains hold again.',
  })
  reports: boolean | null;

  @Column('date')
  @Field(() => DayScalar, { description: 'The first day on which it holds.' })
  validFrom: string;

  /** The first day on which it does not hold any more; null = it holds until another one. */
  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it does not hold any more; null = it holds until somebody decides anew.',
  })
  validTo: string | null;

  @Column('text')
  @Field({ description: 'Why.' })
  reason: string;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant of the decision.' })
  decidedAt: Date;

  @Column('int')
  decidedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'decided_by_id' })
  decidedBy: Person;

  @Column('int')
  decidedForId: number;

  /** The office for which it was decided. */
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'decided_for_id' })
  decidedFor: Organisation;
}
