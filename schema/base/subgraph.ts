import type { Path } from './request-scope';

/** A gateway's reference to an entity: its type, and the fields of one of its keys. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The additions that make a schema a subgraph of Apollo Federation 2. */
export interface Subgraph<C> {
  /** The `@link(…)` directives of the specifications in use. */
  readonly links: readonly string[];
  /** The directives of types and fields by schema coordinate: `{ Province: '@key(fields: "code")' }`. */
  readonly directives: Readonly<Record<string, string>>;
  /** The names of the types that a gateway can resolve by a key. */
  readonly entities: readonly string[];
  /** Resolves a representation of one of these types, at a path, to an instance of the type’s class. Throws when there is none. */
  readonly find: (representation: Representation, context: C, path: Path) => object | null | Promise<object | null>;
}
