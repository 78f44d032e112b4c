import type { GraphQLResolveInfo } from 'graphql';
import type { Moment } from '../../src/domain/global-id';
import type { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';

/** The path of a field in a request. */
export type Path = GraphQLResolveInfo['path'];

/** The part of a request's context that argument decorators use. */
export interface RequestScope {
  readonly pointsInTime: {
    /** The point in time that holds at a field. */
    at(path: Path): PointInTime;
    /** Makes a point in time hold at a field and under it. A part that is not given stays as it is. */
    enter(
      path: Path,
      given: { readonly asOf?: PointInTime['asOf'] | null | undefined; readonly knownAt?: PointInTime['knownAt'] | null | undefined },
    ): PointInTime;
  };
  /** The language that holds at a field. */
  language(path: Path): Lang;
  /** What the document gives at a field or above it for everything under it; null = nothing. */
  moment(path: Path): Moment | null;
}
