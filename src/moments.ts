import type { GraphQLResolveInfo } from 'graphql';
import { assertInProgramme, type Day } from './domain/days';

type Path = GraphQLResolveInfo['path'];

/** What an answer is true for (`asOf`) and what it may know (`knownAt`). */
export interface Moment {
  readonly asOf: Day;
  readonly knownAt: Date;
}

/**
 * The moments that hold in one request. A field that names a day sets it for the whole subtree under it, as a
 * variable's scope in a program: the nearest field above decides.
 */
export class Moments {
  private readonly set = new WeakMap<Path, Moment>();

  constructor(private readonly now: Moment) {}

  /** The moment that holds at a field: its own, else that of the nearest field above it, else now. */
  at(path: Path): Moment {
    for (let step: Path | undefined = path; step; step = step.prev) {
      const moment = this.set.get(step);
      if (moment) return moment;
    }
    return this.now;
  }

  /** Lets the day that a caller names hold at a field and under it; none named: what holds there. Throws AS_OF_BEFORE_PROGRAMME. */
  named(path: Path, asOf: Day | null | undefined): Moment {
    if (!asOf) return this.at(path);
    const moment = { ...this.at(path), asOf: assertInProgramme(asOf) };
    this.set.set(path, moment);
    return moment;
  }
}
