import type { Path } from '../../schema/base/request-scope';
import { assertInProgramme } from '../domain/days';
import type { Moment } from '../domain/point-in-time';
import { Scoped } from './path-scoped';

/** The moments that hold in one request. */
export class Moments {
  private readonly moments = new Scoped<Moment>();

  /** True once an answer has depended on the clock. */
  usedNow = false;

  constructor(private readonly now: Moment) {}

  /** The moment that holds at a field: its own, else that of the nearest field above it, else now. */
  at(path: Path): Moment {
    const named = this.moments.at(path);
    if (!named) this.usedNow = true;
    return named ?? this.now;
  }

  /** Lets what a caller names hold at a field and under it; what is not named stays. Throws AS_OF_BEFORE_PROGRAMME. */
  named(path: Path, named: { [K in keyof Moment]?: Moment[K] | null | undefined }): Moment {
    if (named.asOf == null && named.knownAt == null && named.provisional == null) return this.at(path);
    // What names the day and the instant asks nothing of the clock.
    const around = named.asOf && named.knownAt ? (this.moments.at(path) ?? this.now) : this.at(path);
    const moment = {
      asOf: named.asOf ? assertInProgramme(named.asOf) : around.asOf,
      knownAt: named.knownAt ?? around.knownAt,
      provisional: named.provisional ?? around.provisional,
    };
    this.moments.set(path, moment);
    return moment;
  }
}
