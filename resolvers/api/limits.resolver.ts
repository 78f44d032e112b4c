import { Ctx, Query, Resolver } from 'type-graphql';
import { make } from '../../schema/base/make';
import type { RequestContext } from '../../src/context/request-context';
import { Limits } from './limits.type';

@Resolver()
export class LimitsResolver {
  @Query(() => Limits, { description: 'The limits on one caller.' })
  limits(@Ctx() { limits }: RequestContext): Limits {
    return make(Limits, limits);
  }
}
