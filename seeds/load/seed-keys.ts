import type { EntityManager } from 'typeorm';
import { CATALOGUE } from '../../entities/catalogue';
import { citationCode } from '../../src/domain/citation-code';
import { nodeName } from '../../src/domain/global-id';
import type { SeedCitation } from './data-files';

/** The keys of the things that a load knows, by table and code. */
export class SeedKeys {
  private readonly ids = new Map<string, Map<string, number>>();

  constructor(private readonly manager: EntityManager) {}

  /** Reads the keys of all things of a table. */
  async read(table: string): Promise<void> {
    const codes = await this.manager.query<{ id: number; code: string }[]>(`SELECT id, code FROM ${table} ORDER BY id`);
    this.hold(table, codes);
  }

  /** Holds these keys of a table, and no others of it. */
  hold(table: string, things: readonly { readonly id: number; readonly code: string }[]): void {
    this.ids.set(table, new Map(things.map(({ id, code }) => [code, id])));
  }

  /** The key of a thing; undefined = it was not loaded. */
  find(table: string, code: string): number | undefined {
    return this.ids.get(table)?.get(code);
  }

  /** The key of a thing. Throws an error that names the thing when it was not loaded. */
  id(table: string, code: string): number {
    const id = this.find(table, code);
    if (id === undefined)
      throw new Error(`The seed data speaks of ${table} "${code}", which is not in the data. Add it, or correct the code.`);
    return id;
  }

  /** The key of a thing; null where the code is null. */
  idOrNull(table: string, code: string | null): number | null {
    return code === null ? null : this.id(table, code);
  }

  /** The name of a thing of the API. Throws an error that names the thing when it was not loaded, or its type is none of the API. */
  node({ type, code }: { type: string; code: string }): string {
    const concept = CATALOGUE.find(({ types }) => types?.includes(type));
    if (!concept) throw new Error(`The seed data speaks of a ${type} "${code}", which is no type of the catalogue. Correct it.`);
    this.id(this.manager.connection.getMetadata(concept.entity).tableName, code);
    return nodeName(type, code);
  }

  /** The key of a citation. Throws an error when it was not loaded. */
  citation(citation: SeedCitation): number {
    return this.id('citation', citationCode(citation));
  }

  /** The codes of the things by their keys, by table. */
  codes(): Map<string, Map<number, string>> {
    return new Map([...this.ids].map(([table, ids]) => [table, new Map([...ids].map(([code, id]) => [id, code]))]));
  }
}
