import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { ProjectFilter, ProjectOrder } from './project.input';

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; default: all.' })
  where?: ProjectFilter | null;

  @Field(() => [ProjectOrder], { nullable: true, description: 'In which order; default: by code.' })
  orderBy?: ProjectOrder[] | null;
}
