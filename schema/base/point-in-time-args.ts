import { createParameterDecorator } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import type { RequestScope } from './request-scope';
import { DayScalar } from './scalars';

/** What every `asOf` says of itself. */
export const AS_OF_DESCRIPTION =
  'The day to answer for, here and in everything nested below. Default: the `asOf` of an enclosing field, else today (Bangkok time).';

/**
 * The argument `asOf`. It holds for the field and for everything under it that depends on time, until a field below
 * names another day. Not given: the day that holds where the field stands; at the top, today in Bangkok.
 */
export const AsOf = () =>
  createParameterDecorator<RequestScope>(
    ({ args, context, info }) => context.pointsInTime.enter(info.path, { asOf: args['asOf'] as Day | null | undefined }),
    {
      arg: {
        name: 'asOf',
        typeFunc: () => DayScalar,
        options: {
          nullable: true,
          description: AS_OF_DESCRIPTION,
        },
      },
    },
  );

/** The moment that holds where the field stands, for fields that depend on time and take no `asOf` of their own. */
export const PointInTimeArg = () => createParameterDecorator<RequestScope>(({ context, info }) => context.pointsInTime.at(info.path));
