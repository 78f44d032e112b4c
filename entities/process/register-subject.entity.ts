import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { RegisterEntry } from './register-entry.entity';

/** A thing that an entry of the register concerns. */
@Entity()
@Unique(['registerEntryId', 'node'])
@Index(['node'])
export class RegisterSubject extends Row {
  @Column('int')
  registerEntryId: number;

  @ManyToOne(() => RegisterEntry, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'register_entry_id' })
  registerEntry: RegisterEntry;

  /** The thing’s type and code, as its id is made of them: Forum:CMGF. */
  @Column('text')
  node: string;

  /** The order in which the things were given. */
  @Column('int')
  position: number;
}
