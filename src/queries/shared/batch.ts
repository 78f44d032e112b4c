import DataLoader from 'dataloader';
import type { RowStore } from '../../database/rows';

/** Data that JSON keeps: parameters of a batch decide by their JSON which keys share a statement. */
export type Jsonable<T> = T extends string | number | boolean | null | undefined | Date
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends object
      ? { [K in keyof T]: Jsonable<T[K]> }
      : never;

/**
 * A question for many keys in one statement: one answer per key, in the order of the keys. `params` are the same for the whole
 * batch and must be `Jsonable`, as `Loaders` checks.
 */
export type BatchQuery<K, V, P> = (db: RowStore, keys: readonly K[], params: P) => Promise<readonly V[]>;

type Loader<K, V> = DataLoader<K, V, string | number>;

/** The loaders of one request: one per query and parameters, made on first use. */
export class Loaders {
  private readonly loaders = new Map<unknown, Map<string, Loader<unknown, unknown>>>();
  /** Fast path: the last loader of each query, matched by identity of `params`. */
  private readonly last = new Map<unknown, { params: unknown; loader: Loader<unknown, unknown> }>();

  constructor(private readonly db: RowStore) {}

  /** Forgets every answer: what is asked from now on is read anew. */
  clear(): void {
    this.loaders.clear();
    this.last.clear();
  }

  load<K, V, P>(query: BatchQuery<K, V, P>, key: K, params: P & Jsonable<P>): Promise<V> {
    return this.loader(query, params).load(key);
  }

  loadMany<K, V, P>(query: BatchQuery<K, V, P>, keys: readonly K[], params: P & Jsonable<P>): Promise<V[]> {
    const loader = this.loader(query, params);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  private loader<K, V, P>(query: BatchQuery<K, V, P>, params: P): Loader<K, V> {
    const last = this.last.get(query);
    if (last && last.params === params) return last.loader as Loader<K, V>;
    let byParams = this.loaders.get(query);
    if (!byParams) this.loaders.set(query, (byParams = new Map()));
    const name = JSON.stringify(params) ?? '';
    let loader = byParams.get(name);
    if (!loader) {
      loader = new DataLoader<unknown, unknown, string | number>((keys) => query(this.db, keys as readonly K[], params), {
        cacheKeyFn: (key) => (typeof key === 'object' ? JSON.stringify(key) : (key as string | number)),
      });
      byParams.set(name, loader);
    }
    this.last.set(query, { params, loader });
    return loader as Loader<K, V>;
  }
}

/** One row per key, null where there is none. */
export function onePerKey<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): (R | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** All rows per key in the order given, none where there are none. */
export function manyPerKey<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): R[][] {
  const byKey = new Map<K, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key)!);
}
