import { createParameterDecorator } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import type { RequestScope } from './request-scope';
import { DayScalar, InstantScalar } from './scalars';

/** The description of every argument `asOf`. */
export const AS_OF_DESCRIPTION =
  'The day to answer for, here and in everything nested below. Default: the `asOf` of an enclosing field, else today (Bangkok time).';

const AS_OF_ARG = {
  arg: { name: 'asOf', typeFunc: () => DayScalar, options: { nullable: true, description: AS_OF_DESCRIPTION } },
};

/**
 * The argument `asOf`, as a point in time. The day holds for the field and for everything under it that depends on time, until
 * a field below sets another. Default: the day of the nearest enclosing field that sets one, else today in Bangkok.
 */
export const AsOf = () =>
  createParameterDecorator<RequestScope>(
    ({ args, context, info }) => context.pointsInTime.enter(info.path, { asOf: args['asOf'] as Day | null | undefined }),
    AS_OF_ARG,
  );

/**
 * The same argument of a field that does not depend on the day itself, only what is below it. An answer without the argument does not
 * depend on today because of it.
 */
export const AsOfBelow = () =>
  createParameterDecorator<RequestScope>(({ args, context, info }): undefined => {
    if (args['asOf'] != null) context.pointsInTime.enter(info.path, { asOf: args['asOf'] as Day });
    return undefined;
  }, AS_OF_ARG);

const KNOWN_AT_ARG = {
  arg: {
    name: 'knownAt',
    typeFunc: () => InstantScalar,
    options: {
      nullable: true,
      description:
        'The instant to answer for, here and in everything nested below: only what was on record then is used. Default: the `knownAt` of an enclosing field, else now.',
    },
  },
};

/**
 * The argument `knownAt` of a field whose things have versions, as a point in time; it holds for everything under the field too. Default: the
 * instant of the nearest enclosing field that sets one, else what is on record now.
 */
export const KnownAt = () =>
  createParameterDecorator<RequestScope>(
    ({ args, context, info }) => context.pointsInTime.enter(info.path, { knownAt: args['knownAt'] as Date | null | undefined }),
    KNOWN_AT_ARG,
  );

/** The same argument as it is given, null where it is not: of a field that does not depend on the instant itself, only what is below it. */
export const KnownAtBelow = () =>
  createParameterDecorator<RequestScope>(({ args, context, info }): Date | null => {
    const knownAt = (args['knownAt'] as Date | null | undefined) ?? null;
    if (knownAt) context.pointsInTime.enter(info.path, { knownAt });
    return knownAt;
  }, KNOWN_AT_ARG);

/** The point in time that holds at a field, for time-dependent fields without an `asOf` of their own. */
export const PointInTimeArg = () => createParameterDecorator<RequestScope>(({ context, info }) => context.pointsInTime.at(info.path));
