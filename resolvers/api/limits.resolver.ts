import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../src/context/request-context';
import { Limits } from './limits.type';

@Resolver()
export class LimitsResolver {
  @Query(() => Limits, { description: 'What one caller may ask of the hub.' })
  limits(@Ctx() { limits }: Context): Limits {
    return Object.assign(new Limits(), limits);
  }
}
