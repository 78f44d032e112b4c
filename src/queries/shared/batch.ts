import DataLoader from 'dataloader';
import type { RowStore } from '../../database/rows';

/**
 * A question asked for many keys in one statement. Answers in the order of the keys, one answer per key.
 * `params` are the same for the whole batch; they must survive JSON, because they decide what may be batched together.
 */
export type BatchQuery<K, V, P> = (db: RowStore, keys: readonly K[], params: P) => Promise<readonly V[]>;

/** The loaders of one request: one per question and parameters, made when first used. */
export class Loaders {
  private readonly loaders = new Map<unknown, Map<string, DataLoader<unknown, unknown, string | number>>>();
  /** The same loaders by the very object that they were asked with last: most fields of a list ask with one and the same. */
  private readonly last = new Map<unknown, { params: unknown; loader: DataLoader<unknown, unknown, string | number> }>();

  constructor(private readonly db: RowStore) {}

  load<K, V, P>(query: BatchQuery<K, V, P>, key: K, params: P): Promise<V> {
    return this.loader(query, params).load(key);
  }

  loadMany<K, V, P>(query: BatchQuery<K, V, P>, keys: readonly K[], params: P): Promise<V[]> {
    const loader = this.loader(query, params);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  private loader<K, V, P>(query: BatchQuery<K, V, P>, params: P): DataLoader<K, V, string | number> {
    const last = this.last.get(query);
    if (last && last.params === params) return last.loader as DataLoader<K, V, string | number>;
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
    return loader as DataLoader<K, V, string | number>;
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
