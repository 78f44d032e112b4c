/** What a gateway knows of an entity: its type, and the fields of one of its keys. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** What makes a schema a subgraph of Apollo Federation 2. */
export interface Subgraph<C> {
  /** The specifications that it follows, as `@link(…)` directives. */
  readonly links: readonly string[];
  /** The directives of types and fields by their schema coordinates: `{ Province: '@key(fields: "code")' }`. */
  readonly directives: Readonly<Record<string, string>>;
  /** The types that a gateway can ask for by a key, by name. */
  readonly entities: readonly string[];
  /** The object behind a representation of one of these types, an instance of the type’s class. Throws where there is none. */
  readonly find: (representation: Representation, context: C) => object | null | Promise<object | null>;
}
