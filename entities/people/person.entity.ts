import { Column, Entity } from 'typeorm';
import { Row } from '../base/row.entity';

/** Someone who writes. The record points to this key, which names nobody: what names a person stands apart, and can be removed. */
@Entity()
export class Person extends Row {
  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
