import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { InstantScalar } from '../../schema/base/scalars';
import { Row } from '../base/row.entity';
import { Webhook } from './webhook.entity';

/** A message to a webhook: that there are changes between two commits. One at a time waits for each. */
@Entity()
@ObjectType({
  simpleResolvers: true,
  description:
    'A message to a webhook: that there are changes between two positions of the feed. It is kept for 30 days after it has arrived or was given up.',
})
@Index(['webhookId'], { unique: true, where: 'delivered_at IS NULL AND given_up_at IS NULL' })
export class WebhookDelivery extends Row {
  @Column('int')
  webhookId: number;

  @ManyToOne(() => Webhook)
  @JoinColumn({ name: 'webhook_id' })
  webhook: Webhook;

  @Column('bigint')
  afterPosition: string;

  @Column('bigint')
  untilPosition: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt: Date;

  /** It is sent then or later; while a hub sends it, no other one does before. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  nextTryAt: Date;

  @Column({ type: 'int', default: 0 })
  @Field(() => Int, { description: 'How often it was sent.' })
  tries: number;

  /** The code of the last fault; null = there was none. */
  @Column({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it has not arrived, for example STATUS_503, TIMED_OUT or PRIVATE_ADDRESS; null = nothing is known against it.',
  })
  fault: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => InstantScalar, { nullable: true, description: 'When it arrived; null = it has not.' })
  deliveredAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  @Field(() => InstantScalar, { nullable: true, description: 'When it was given up; null = it was not.' })
  givenUpAt: Date | null;
}
