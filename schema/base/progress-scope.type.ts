import { InterfaceType } from 'type-graphql';

/** Its two fields are in `resolvers/progress-scope.resolver.ts`, once for all types that implement it. */
@InterfaceType({
  description:
    'Anything that projects belong to: a country, province, cluster, corridor, sector, body, or a project itself. Its progress is that of the distinct projects it reaches.',
})
export abstract class ProgressScope {}
