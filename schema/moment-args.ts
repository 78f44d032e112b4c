import { createParameterDecorator } from 'type-graphql';
import type { Day } from '../src/domain/days';
import type { Context } from '../src/context';
import { DayScalar } from './scalars';

/**
 * The argument `asOf`. It holds for the field and for everything under it that depends on time, until a field below
 * names another day. Not given: the day that holds where the field stands; at the top, today in Bangkok.
 */
export const AsOf = (): ParameterDecorator =>
  createParameterDecorator<Context>(
    ({ args, context, info }) => context.moments.named(info.path, args['asOf'] as Day | null | undefined),
    {
      arg: {
        name: 'asOf',
        typeFunc: () => DayScalar,
        options: {
          nullable: true,
          description: 'The day to answer for, also for everything below this field. Default: the day asked for above, else today in Bangkok.',
        },
      },
    },
  ) as ParameterDecorator;

/** The moment that holds where the field stands, for fields that depend on time and take no `asOf` of their own. */
export const At = (): ParameterDecorator =>
  createParameterDecorator<Context>(({ context, info }) => context.moments.at(info.path)) as ParameterDecorator;
