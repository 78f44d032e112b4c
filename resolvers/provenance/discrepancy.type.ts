import { Field, ObjectType } from 'type-graphql';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import { connectionOf } from '../../schema/base/connection.type';
import { Node, type StoredNode } from '../../schema/base/node.type';

export const DiscrepancyConnection = connectionOf('Discrepancy', () => Discrepancy);

@ObjectType({ simpleResolvers: true, description: 'A field that a discrepancy touches.' })
export class DiscrepancyTouch {
  @Field(() => Node, { description: 'The object that has the field.' })
  node: StoredNode | null;

  @Field({ description: 'The name of the field in this API.' })
  field: string;
}
