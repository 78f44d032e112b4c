import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import { PlacementKind } from '../../src/domain/vocabularies/projects';
import { StatedFact } from '../base/stated-fact.entity';
import { Project } from './project.entity';

@Entity()
@Unique('project_placement_code_key', ['code', 'withdrawnAt'])
@Unique('project_placement_day_key', ['projectId', 'kind', 'asOf', 'withdrawnAt'])
@Check('project_placement_kind_check', `kind IN ('PROVINCES', 'SECTORS', 'CORRIDORS')`)
@Check('project_placement_reason_check', `reason <> ''`)
@ObjectType({
  simpleResolvers: true,
  description:
    'What an office stated of the provinces, the sectors or the corridors of a project: all of them, from a day on until the day of the next statement of the kind.',
})
export class ProjectPlacement extends StatedFact {
  @Column('text')
  @Field({ description: 'The project’s code and a number, by which a mutation names the statement.' })
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  @Column('text')
  @Field(() => PlacementKind, { description: 'Which of them it states.' })
  kind: PlacementKind;

  @Column('date')
  @Field(() => DayScalar, { description: 'The first day on which it holds.' })
  asOf: string;

  @Column('text')
  @Field({ description: 'Why, in the words of the office.' })
  reason: string;
}
