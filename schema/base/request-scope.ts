import type { GraphQLResolveInfo } from 'graphql';
import type { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';

/** A field of one request, and the fields above it. */
export type Path = GraphQLResolveInfo['path'];

/** What the argument decorators need of a request's context. */
export interface RequestScope {
  readonly pointsInTime: {
    /** The point in time that holds at a field. */
    at(path: Path): PointInTime;
    /** Lets a point in time hold at a field and under it; what is not given stays. */
    enter(path: Path, given: { readonly asOf?: PointInTime['asOf'] | null | undefined }): PointInTime;
  };
  /** The language that holds at a field. */
  language(path: Path): Lang;
}
