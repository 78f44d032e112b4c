import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { make } from './make';

/** A page of a list. Its edges are in the order of the list, also when it was counted from the end. */
export interface Page<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The position of a page in its list (Relay).' })
export class PageInfo {
  @Field({ description: 'True when more items follow. When paging backward: true when `before` is given.' })
  hasNextPage: boolean;

  @Field({ description: 'True when items come before. When paging forward: true when `after` is given.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null = the page is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null = the page is empty.' })
  endCursor: string | null;
}

export function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo {
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return make(PageInfo, { hasNextPage, hasPreviousPage, startCursor, endCursor });
}

/** Loads the parts of a connection, each only when a field selects it. */
interface ConnectionSource<T> {
  page(): Promise<Page<T>>;
  total(): Promise<number>;
}

/** A list that is read page by page. The page and the total are loaded only when a field selects them. */
export abstract class Connection<T> {
  private loaded: Promise<Page<T>> | undefined;

  constructor(private readonly source: ConnectionSource<T>) {}

  protected page(): Promise<Page<T>> {
    return (this.loaded ??= this.source.page());
  }

  /** The items of the page. */
  async items(): Promise<T[]> {
    return (await this.page()).edges.map((edge) => edge.node);
  }

  protected total(): Promise<number> {
    return this.source.total();
  }
}

/** The connection and edge types of a node type. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An item of a ${name}Connection.` })
  class EdgeType {
    @Field(node, { description: 'The item.' })
    node: T;

    @Field({ description: 'The position of the item in the list, for `after` and `before`.' })
    cursor: string;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list, with the cursors to read on from (Relay).' })
  class ConnectionType extends Connection<T> {
    static readonly Edge = EdgeType;

    @Field(() => [EdgeType], { description: 'The items with their cursors.' })
    async edges(): Promise<readonly EdgeType[]> {
      return (await this.page()).edges;
    }

    @Field(() => [node()], { description: 'The items.' })
    nodes(): Promise<T[]> {
      return this.items();
    }

    @Field(() => PageInfo, { description: 'Whether more items exist, and the cursors to read on from.' })
    async pageInfo(): Promise<PageInfo> {
      return pageInfoOf(await this.page());
    }

    @Field(() => Int, {
      description: 'The number of items of the whole list, on all pages. It is counted only when this field is selected.',
    })
    totalCount(): Promise<number> {
      return this.total();
    }
  }

  return ConnectionType;
}
