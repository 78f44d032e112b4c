import { InterfaceType } from 'type-graphql';

/** Its field is resolved in `resolvers/provenance/citation.resolver.ts`, for all types that implement it. */
@InterfaceType({ description: 'An object with facts taken from documents.' })
export abstract class Cited {}
