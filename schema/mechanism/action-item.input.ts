import { ArgsType, Field, InputType } from 'type-graphql';
import { ActionStatus } from '../../src/domain/vocabularies/mechanism';
import { DateFilter, StringFilter } from '../base/filter.input';
import { PageArgs } from '../base/page.args';

@InputType({ description: 'A condition on how far an action is. Every operator given must hold.' })
export class ActionStatusFilter {
  @Field(() => [ActionStatus], { nullable: true, description: 'One of these; an empty list matches nothing.' })
  in?: ActionStatus[] | null;

  @Field(() => [ActionStatus], { nullable: true, description: 'None of these.' })
  notIn?: ActionStatus[] | null;
}

@InputType({ description: 'Selects actions. Every condition given must hold.' })
export class ActionItemFilter {
  @Field(() => ActionStatusFilter, { nullable: true, description: 'How far the action is, by the sources.' })
  status?: ActionStatusFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of the organisation that has to act, for example MOI.' })
  assignee?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of the body whose meeting took the decision, for example CMGF; no value = no meeting of a body took it.',
  })
  body?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day by which the action is due.' })
  dueOn?: DateFilter | null;
}

@ArgsType()
export class ActionItemsArgs extends PageArgs {
  @Field(() => ActionItemFilter, { nullable: true, description: 'Conditions on the actions; default: all actions.' })
  where?: ActionItemFilter | null;
}
