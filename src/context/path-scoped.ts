import type { Path } from '../../schema/base/request-scope';

/**
 * What fields of one request set for the whole subtree under them, as a variable's scope in a program: the nearest field above
 * decides.
 */
export class PathScoped<T> {
  private readonly values = new WeakMap<Path, T>();

  /** Lets a value hold at a field and under it. */
  set(path: Path, value: T): void {
    this.values.set(path, value);
  }

  /** The value that holds at a field: its own, else that of the nearest field above it; undefined = none is set. */
  at(path: Path): T | undefined {
    for (let step: Path | undefined = path; step; step = step.prev) {
      const value = this.values.get(step);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
