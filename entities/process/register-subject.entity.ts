import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Row } from '../base/row.entity';
import { RegisterEntry } from './register-entry.entity';

/** An object that an entry of the register concerns. */
@Entity()
@Unique(['registerEntryId', 'node'])
@Index(['node'])
export class RegisterSubject extends Row {
  @Column('int')
  registerEntryId: number;

  @ManyToOne(() => RegisterEntry, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'register_entry_id' })
  registerEntry: RegisterEntry;

  /** The type and code of the object, as in its id: Forum:CMGF. */
  @Column('text')
  node: string;

  /** The place of the object in the seeds' list. */
  @Column('int')
  position: number;
}
