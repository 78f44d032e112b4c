import type { Path } from '../../schema/base/request-scope';
import { assertInProgramme, assertPast, type Day } from '../domain/days';
import type { PointInTime } from '../domain/point-in-time';
import { PathScoped } from './path-scoped';

type GivenParts = { [K in keyof PointInTime]?: PointInTime[K] | null | undefined };

/** What holds at a field and under it. */
interface Entered {
  readonly point: PointInTime;
  /** The parts that the document gives; the others are those of now. */
  readonly given: Partial<PointInTime>;
}

const latest = (a: Date, b: Date): Date => (a > b ? a : b);

/** The points in time that hold at the fields of one request. */
export class PointsInTime {
  private readonly entered = new PathScoped<Entered>();

  /** True once an answer has depended on the clock. */
  usedNow = false;

  /**
   * `now` has the clock's reading as `knownAt`, until `fixRecord` is told the newest commit. For who does not see provisional figures
   * `includeProvisional` changes nothing.
   */
  constructor(
    private now: PointInTime,
    private readonly seesProvisional: boolean,
  ) {
    this.clock = now.knownAt;
  }

  private readonly clock: Date;

  /**
   * Sets the newest commit that the request sees: what is on record now. No later commit has an instant up to this one, so an answer can
   * be asked for again by the instant that it names.
   */
  fixRecord(newest: Date): void {
    this.now = { ...this.now, knownAt: newest };
  }

  /** The hub's today. Only for a refusal: an answer that holds it depends on the clock. */
  get today(): Day {
    return this.now.asOf;
  }

  /** The point in time that holds at a field: its own, else that of the nearest field above it, else now. */
  at(path: Path): PointInTime {
    const entered = this.entered.at(path);
    if (!entered) this.usedNow = true;
    return entered?.point ?? this.now;
  }

  /** The parts of the point in time that the document gives at a field or above it; undefined = none. */
  givenAt(path: Path): Partial<PointInTime> | undefined {
    return this.entered.at(path)?.given;
  }

  /**
   * Sets the given parts for a field and everything under it; the other parts stay as above it. Throws AS_OF_BEFORE_PROGRAMME or
   * KNOWN_AT_IN_FUTURE.
   */
  enter(path: Path, parts: GivenParts): PointInTime {
    const stated = Object.entries(parts).filter(([name, part]) => part != null && (name !== 'provisional' || this.seesProvisional));
    if (stated.length === 0) return this.at(path);
    const given: { -readonly [K in keyof PointInTime]?: PointInTime[K] } = {
      ...this.givenAt(path),
      ...(Object.fromEntries(stated) as Partial<PointInTime>),
    };
    if (parts.asOf) assertInProgramme(parts.asOf);
    if (given.knownAt) {
      assertPast(given.knownAt, latest(this.clock, this.now.knownAt));
      // Nothing was recorded between the newest commit and now.
      if (given.knownAt > this.now.knownAt) given.knownAt = this.now.knownAt;
    }
    // A field that gives both the day and the instant does not depend on the clock.
    const outer = parts.asOf && parts.knownAt ? this.now : this.at(path);
    const point = { ...outer, ...given };
    this.entered.set(path, { point, given });
    return point;
  }
}
