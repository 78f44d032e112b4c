import { Field, ObjectType } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, description: 'A project as it stands after a mutation.' })
export class ProjectPayload extends MutationPayload {
  @Field(() => Project, { nullable: true, description: 'The project; null = nothing was done.' })
  project: Project | null;
}
