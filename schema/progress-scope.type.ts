import { InterfaceType } from 'type-graphql';

/** Its two fields are in `resolvers/progress-scope.resolver.ts`, once for all types that implement it. */
@InterfaceType({
  description: 'Anything whose progress is the progress of the distinct projects it reaches.',
})
export abstract class ProgressScope {}
