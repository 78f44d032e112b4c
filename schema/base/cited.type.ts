import { InterfaceType } from 'type-graphql';

/** Its field is in `resolvers/citation.resolver.ts`, once for all types that implement it. */
@InterfaceType({ description: 'An object with facts taken from documents.' })
export abstract class Cited {}
