import type { Path } from '../../schema/base/request-scope';

/** Values that fields of one request set for their subtrees, like variables in nested blocks: the nearest field above decides. */
export class PathScoped<T> {
  private readonly fields = new WeakMap<Path, T>();
  /** The values of items by the field of their list: the path of an item is made after the field has resolved. */
  private readonly items = new WeakMap<Path, Map<number, T>>();
  private isEmpty = true;

  /** Sets the value of a field, or of an item of its list, and of everything under it. */
  set(path: Path, value: T): void {
    this.isEmpty = false;
    const { key, prev } = path;
    if (typeof key !== 'number') {
      this.fields.set(path, value);
      return;
    }
    const items = this.items.get(prev!) ?? new Map<number, T>();
    this.items.set(prev!, items.set(key, value));
  }

  /** The value that holds at a field: its own, else that of the nearest field above it; undefined = none is set. */
  at(path: Path): T | undefined {
    if (this.isEmpty) return undefined;
    for (let step: Path | undefined = path; step; step = step.prev) {
      const value = typeof step.key === 'number' ? this.items.get(step.prev!)?.get(step.key) : this.fields.get(step);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** The path of an item of the list that a field is about to return. */
export const itemPath = (list: Path, index: number): Path => ({ prev: list, key: index, typename: undefined });
