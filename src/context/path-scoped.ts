import type { Path } from '../../schema/base/request-scope';

/** Values that fields of one request set for their subtrees, like variables in nested blocks: the nearest field above decides. */
export class PathScoped<T> {
  private readonly values = new WeakMap<Path, T>();

  /** Sets the value of a field and everything under it. */
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
