import { assertInProgramme, type Day } from './domain/days';
import { type Path, Scoped } from './scoped';

/** What an answer is true for, and what it may know. */
export interface Moment {
  /** The day answered for. */
  readonly asOf: Day;
  /** Only what was on record at this instant is seen. */
  readonly knownAt: Date;
  /** Whether reports that are not certified yet count too. */
  readonly provisional: boolean;
}

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
