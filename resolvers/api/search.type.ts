import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../schema/base/connection.type';
import { Node, type StoredNode } from '../../schema/base/node.type';

@ObjectType({ simpleResolvers: true, description: 'An object that was found.' })
export class SearchEdge {
  @Field(() => Node, { description: 'The object that was found.' })
  node: StoredNode | null;

  @Field({ description: 'The position of the object in the list, for `after` and `before`.' })
  cursor: string;

  @Field(() => Float, {
    description:
      'How well the object fits, 0 to 1: 1 by its code, 0.95 by a whole name, 0.8 by the start of a name, 0.6 by a part of a name. Slips, longer texts and matches through a place score less.',
  })
  score: number;

  @Field({ description: 'The name, alias or code that matched, or the province that led to the object.' })
  matched: string;

  @Field({ description: 'True where `matched` is a name that the project no longer has on the `asOf` day.' })
  isFormerName: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A page of search results, best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The results with their scores and the text that matched.' })
  edges: SearchEdge[];

  @Field(() => [Node], { description: 'The object that was found.' })
  nodes: (StoredNode | null)[];

  @Field(() => PageInfo, { description: 'Whether more items exist, and the cursors to read on from.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many objects were found, on all pages.' })
  totalCount: number;
}
