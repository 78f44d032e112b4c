import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { ProjectFilter, ProjectOrder } from './project.input';

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Conditions on the projects; default: all projects of the programme.' })
  where?: ProjectFilter | null;

  @Field(() => [ProjectOrder], { nullable: true, description: 'The order of the list; default: by code.' })
  orderBy?: ProjectOrder[] | null;
}
