import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../src/domain/limits';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, or after \`after\`: 0 to ${MAX_PAGE_SIZE}. Default ${DEFAULT_PAGE_SIZE}. Not together with \`last\`.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: the page begins after it.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items from the end, or before \`before\`: 0 to ${MAX_PAGE_SIZE}. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'A cursor of this list: the page ends before it.' })
  before?: string | null;
}
