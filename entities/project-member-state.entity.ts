import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { MemberState } from './member-state.entity';
import { Project } from './project.entity';
import { Fact } from './fact.entity';

/** A country that a project is assigned to as a whole, where no province is named. */
@Entity()
@Unique(['projectId', 'memberStateId'])
@Index(['memberStateId'])
export class ProjectMemberState extends Fact {
  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('int')
  memberStateId: number;

  @ManyToOne(() => MemberState)
  @JoinColumn({ name: 'member_state_id' })
  memberState: MemberState;
}
