import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import { Row } from '../base/row.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { Person } from './person.entity';

/** An address of an office that is told of changes. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  description:
    'An address of an office that is told of changes. Its administrators see it, and nobody else; its secret is told once, when it is made.',
})
@Unique(['code'])
@Index(['officeId'])
export class Webhook extends Row {
  @Column('text')
  @Field({ description: 'Its code, by which it is managed.' })
  code: string;

  @Column('int')
  officeId: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'office_id' })
  office: Organisation;

  @Column('text')
  @Field({ description: 'The address.' })
  url: string;

  /** By which its messages are signed: whoever signs must have it. */
  @Column('text', { select: false })
  secret: string;

  /** The one before; null = there is none. */
  @Column({ type: 'text', nullable: true, select: false })
  previousSecret: string | null;

  /** Until then messages are signed by the one before too. */
  @Column({ type: 'timestamptz', nullable: true })
  previousUntil: Date | null;

  /** The position of the last commit that its receiver has been told of. */
  @Column('bigint')
  position: string;

  @Column('int')
  createdById: number;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'created_by_id' })
  createdBy: Person;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  @Field(() => InstantScalar, { description: 'Since when it is called.' })
  createdAt: Date;

  /** When it was given up; null = it works. */
  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => InstantScalar, { nullable: true, description: 'When it was given up; null = it works.' })
  disabledAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
