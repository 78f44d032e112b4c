import type { Path } from '../../schema/base/request-scope';
import { assertInProgramme, type Day } from '../domain/days';
import type { PointInTime } from '../domain/point-in-time';
import { PathScoped } from './path-scoped';

/** The points in time that hold at the fields of one request. */
export class PointsInTime {
  private readonly entered = new PathScoped<PointInTime>();

  /** True once an answer has depended on the clock. */
  usedNow = false;

  constructor(private readonly now: PointInTime) {}

  /** The hub's today. Only for a refusal: an answer that holds it depends on the clock. */
  get today(): Day {
    return this.now.asOf;
  }

  /** The point in time that holds at a field: its own, else that of the nearest field above it, else now. */
  at(path: Path): PointInTime {
    const entered = this.entered.at(path);
    if (!entered) this.usedNow = true;
    return entered ?? this.now;
  }

  /** Sets the given parts for a field and everything under it; the other parts stay as above it. Throws AS_OF_BEFORE_PROGRAMME. */
  enter(path: Path, given: { [K in keyof PointInTime]?: PointInTime[K] | null | undefined }): PointInTime {
    if (Object.values(given).every((part) => part == null)) return this.at(path);
    // A field that gives both the day and the instant does not depend on the clock.
    const outer = given.asOf && given.knownAt ? (this.entered.at(path) ?? this.now) : this.at(path);
    const point = {
      asOf: given.asOf ? assertInProgramme(given.asOf) : outer.asOf,
      knownAt: given.knownAt ?? outer.knownAt,
      provisional: given.provisional ?? outer.provisional,
      certifiedOnly: given.certifiedOnly ?? outer.certifiedOnly,
    };
    this.entered.set(path, point);
    return point;
  }
}
