import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../schema/base/connection.type';
import { Node, type StoredNode } from '../../schema/base/node.type';

@ObjectType({ simpleResolvers: true, description: 'Something that was found.' })
export class SearchEdge {
  @Field(() => Node, { description: 'What was found.' })
  node: StoredNode | null;

  @Field({ description: 'Where it stands in the list, for `after`.' })
  cursor: string;

  @Field(() => Float, {
    description:
      'How well it fits, 0 to 1: by code 1, by a whole name 0.95, by the start of one 0.8, by a part 0.6, less for slips of the pen, longer texts and places.',
  })
  score: number;

  @Field({ description: 'The name, alias or code that matched, or the province through which it was found.' })
  matched: string;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what was found, the best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'What was found, with how well and by what.' })
  edges: SearchEdge[];

  @Field(() => [Node], { description: 'What was found.' })
  nodes: (StoredNode | null)[];

  @Field(() => PageInfo, { description: 'Whether there is more, and where to go on.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many things were found, on all pages.' })
  totalCount: number;
}
