import { types } from 'pg';
import type { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { RowClass } from '../../entities/base/row.entity';
import { HubError } from '../domain/errors';
import type { Power } from '../domain/permissions';
import { raw, type Sql } from './sql';
import type { RunOptions, StatementRunner } from './statement-runner';

/** A class whose rows are instances of one subclass or another. */
interface Subclassed {
  classOf(row: object): object;
}

/**
 * The one way to the database for everything that answers requests: a statement in, rows out, plain or as instances of the class that
 * GraphQL knows. Counts its statements, so that tests can hold their exact number.
 */
export class RowStore {
  /** Statements sent so far. */
  statements = 0;

  /** `reader`: the roles of who asks; null = everybody. Only queries of what is not public look at it. */
  constructor(
    private readonly runner: StatementRunner,
    readonly reader: readonly Power[] | null = null,
  ) {}

  /** The data source of the hub: one for each database. */
  get dataSource(): DataSource {
    return this.runner.dataSource;
  }

  /**
   * The rows of a statement, as they come from the driver. With `plan: 'custom'` the server plans it for its values each time: a statement
   * that reads much gains more by that than planning costs.
   */
  async rows<T extends object>(statement: Sql, options?: RunOptions): Promise<T[]> {
    assertStorable(statement.values);
    this.statements++;
    return this.runner.run<T>(statement.text, statement.values as unknown[], options);
  }

  /** The rows of a statement as instances of a class, without running its constructor. `X` = the columns besides the entity's own. */
  async entities<T extends object, X = unknown>(type: RowClass<T>, statement: Sql): Promise<(T & X)[]> {
    const rows = await this.rows<T & X>(statement);
    this.hydrate(type, rows);
    return rows;
  }

  /** Hydrates rows that came in JSON, with the columns of `jsonColumns`, in place. */
  hydrateJson<T extends object>(entity: RowClass<T>, rows: T[]): void {
    const instants = this.dataSource
      .getMetadata(entity)
      .columns.filter(({ type }) => type === 'timestamptz')
      .map(({ propertyName }) => propertyName as keyof T);
    for (const name of instants) for (const row of rows) if (typeof row[name] === 'string') row[name] = readInstant(row[name]) as never;
    this.hydrate(entity, rows);
  }

  /** Makes rows instances of a class, in place. */
  hydrate<T extends object>(type: RowClass<T>, rows: readonly T[]): void {
    for (const row of rows) Object.setPrototypeOf(row, (type as Partial<Subclassed>).classOf?.(row) ?? type.prototype);
  }

  /** The entity's table. */
  table(entity: RowClass<object>): Sql {
    return raw(this.dataSource.getMetadata(entity).tableName);
  }

  /**
   * The select list of an entity's columns, each named as the property it fills; those that no answer shows (`select: false`) are not
   * among them. `only` keeps the id, the code and the named properties. Exact numbers that the entity holds as numbers (percents) are
   * converted here and nowhere else.
   */
  columns(entity: RowClass<object>, alias: string, only?: ReadonlySet<string>): Sql {
    return this.selectList(entity, alias, only, selected);
  }

  /** The same for rows that come in JSON. Instants and exact decimals, which JSON does not hold as the driver reads them, are text. */
  jsonColumns(entity: RowClass<object>, alias: string, only?: ReadonlySet<string>): Sql {
    return this.selectList(entity, alias, only, selectedAsJson);
  }

  private selectList(entity: RowClass<object>, alias: string, only: ReadonlySet<string> | undefined, select: typeof selected): Sql {
    const key = `${select.name} ${alias} ${only ? [...only].sort().join() : '*'}`;
    let lists = selectLists.get(entity);
    if (!lists) selectLists.set(entity, (lists = new Map()));
    let list = lists.get(key);
    if (!list) {
      const columns = this.runner.dataSource
        .getMetadata(entity)
        .columns.filter(({ isSelect }) => isSelect)
        .filter(({ propertyName }) => !only || propertyName === 'id' || propertyName === 'code' || only.has(propertyName));
      list = columns.map((column) => `${select(entity, alias, column)} AS "${column.propertyName}"`).join(', ');
      lists.set(key, list);
    }
    return raw(list);
  }
}

/** Throws INVALID_TEXT for a text that PostgreSQL cannot store, before it is sent. */
export function assertStorable(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertStorable);
  else if (typeof value === 'string' && UNSTORABLE.test(value)) {
    throw new HubError(
      'INVALID_TEXT',
      `A text that was sent contains a NUL character or half of a surrogate pair: ${JSON.stringify(value.slice(0, 100))}. Leave the character out.`,
    );
  }
}

const UNSTORABLE = /\0|\p{Surrogate}/u;

const selectLists = new WeakMap<RowClass<object>, Map<string, string>>();

type EntityColumn = Pick<ColumnMetadata, 'propertyName' | 'databaseName' | 'type'>;

function selected(entity: RowClass<object>, alias: string, { propertyName, databaseName, type }: EntityColumn): string {
  const isNumber = Reflect.getMetadata('design:type', entity.prototype as object, propertyName) === Number;
  return `${alias}.${databaseName}${type === 'numeric' && isNumber ? '::float8' : ''}`;
}

function selectedAsJson(entity: RowClass<object>, alias: string, column: EntityColumn): string {
  const own = selected(entity, alias, column);
  const isText = column.type === 'timestamptz' || (column.type === 'numeric' && !own.endsWith('::float8'));
  return isText ? `${own}::text` : own;
}

/** Parses an instant like the driver. */
const readInstant = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (text: string) => Date;
