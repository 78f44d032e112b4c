import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar, InstantScalar } from '../../schema/base/scalars';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from '../people/person.entity';

/** The days of a round as somebody stated them; the last change is in force. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'A change of a reporting round. Its days are in force until the next change.' })
@Unique(['round', 'number'])
@Check('round_change_round_check', `round ~ '^[0-9]{4}-H[12]$'`)
@Check('round_change_number_check', 'number >= 1')
@Check('round_change_days_check', 'due_on <= verify_due_on AND verify_due_on <= certify_due_on')
@Check('round_change_reason_check', `reason <> ''`)
export class RoundChange extends Row {
  /** The code of the round. */
  @Column('text')
  round: string;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the changes of the round, from 1.' })
  number: number;

  @Column('date')
  @Field(() => DayScalar, { description: 'The last day on which a report is submitted in time.' })
  dueOn: string;

  @Column('date')
  @Field(() => DayScalar, { description: 'The last day on which it is verified in time.' })
  verifyDueOn: string;

  @Column('date')
  @Field(() => DayScalar, { description: 'The last day on which it is certified in time.' })
  certifyDueOn: string;

  @Column('boolean')
  @Field({ description: 'Whether the round is paused from this change on.' })
  isPaused: boolean;

  @Column('text')
  @Field({ description: 'Why.' })
  reason: string;

  @Column('timestamptz')
  @Field(() => InstantScalar, { description: 'The instant of the change.' })
  changedAt: Date;

  @Column('int')
  changedById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'changed_by_id' })
  changedBy: Person;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;
}
