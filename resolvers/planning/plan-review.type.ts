import { Field, ObjectType } from 'type-graphql';
import { Cluster } from '../../entities/geography/cluster.entity';
import { Province } from '../../entities/geography/province.entity';

@ObjectType({ simpleResolvers: true, description: 'A province or a cluster, with its plans for a day.' })
export class PlannedArea {
  @Field(() => Province, { nullable: true, description: 'The province; null = it is a cluster.' })
  province: Province | null;

  @Field(() => Cluster, { nullable: true, description: 'The cluster; null = it is a province.' })
  cluster: Cluster | null;
}
