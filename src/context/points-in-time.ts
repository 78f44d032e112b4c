import type { Path } from '../../schema/base/request-scope';
import { assertInProgramme } from '../domain/days';
import type { PointInTime } from '../domain/point-in-time';
import { PathScoped } from './path-scoped';

/** The moments that hold in one request. */
export class PointsInTime {
  private readonly moments = new PathScoped<PointInTime>();

  /** True once an answer has depended on the clock. */
  usedNow = false;

  constructor(private readonly now: PointInTime) {}

  /** The moment that holds at a field: its own, else that of the nearest field above it, else now. */
  at(path: Path): PointInTime {
    const named = this.moments.at(path);
    if (!named) this.usedNow = true;
    return named ?? this.now;
  }

  /** Lets what a caller names hold at a field and under it; what is not named stays. Throws AS_OF_BEFORE_PROGRAMME. */
  enter(path: Path, named: { [K in keyof PointInTime]?: PointInTime[K] | null | undefined }): PointInTime {
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
