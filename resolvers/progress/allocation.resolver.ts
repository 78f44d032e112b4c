import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';
import { Allocation } from './allocation.type';

@Resolver(() => Allocation)
export class AllocationResolver {
  @FieldResolver(() => Province, { description: 'The province.' })
  province(@Root() { provinceId }: Allocation, @Ctx() { loaders }: RequestContext): Promise<Province | null> {
    return loaders.load(byId(Province), provinceId, null);
  }
}
