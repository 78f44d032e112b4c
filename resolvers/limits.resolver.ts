import { Ctx, Query, Resolver } from 'type-graphql';
import { Limits } from '../schema/limits.type';
import type { Context } from '../src/context';

@Resolver()
export class LimitsResolver {
  @Query(() => Limits, { description: 'What one caller may ask of the hub.' })
  limits(@Ctx() { limits }: Context): Limits {
    return Object.assign(new Limits(), limits);
  }
}
