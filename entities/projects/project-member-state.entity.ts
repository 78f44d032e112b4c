import { Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Fact } from '../base/fact.entity';
import { MemberState } from '../geography/member-state.entity';
import { Project } from './project.entity';

/** A country that a project is assigned to as a whole, where no province is named. */
@Entity()
@Unique('project_member_state_project_id_member_state_id_key', ['projectId', 'memberStateId', 'withdrawnAt'])
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
