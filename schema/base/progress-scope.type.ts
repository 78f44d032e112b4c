import { InterfaceType } from 'type-graphql';

/** Its fields are resolved in `resolvers/progress/progress-scope.resolver.ts`, for all types that implement it. */
@InterfaceType({
  description:
    'A scope: an object that projects belong to. It is a country, province, cluster, corridor, sector, body, or a project itself. Its progress is that of the distinct projects that belong to it.',
})
export abstract class ProgressScope {}
