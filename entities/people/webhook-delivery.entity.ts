import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Row } from '../base/row.entity';
import { Webhook } from './webhook.entity';

/** A message to a webhook: that there are changes between two commits. One at a time waits for each. */
@Entity()
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
  createdAt: Date;

  /** It is sent then or later; while a hub sends it, no other one does before. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  nextTryAt: Date;

  @Column({ type: 'int', default: 0 })
  tries: number;

  /** The code of the last fault; null = there was none. */
  @Column({ type: 'text', nullable: true })
  fault: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  givenUpAt: Date | null;
}
