import type { FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { createContext } from '../context/request-context';
import type { Clock } from '../database/clock';
import type { ReplicaRouter } from '../database/replica-router';
import type { Lang } from '../domain/languages';
import type { Limits } from '../domain/limits';
import { type Executor, onRecordNow } from '../execution/execute';
import { causeOf } from '../graphql/errors';
import { withDeadline } from './plugins/deadline';

export interface PageQueryOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly router: ReplicaRouter;
  readonly clock: Clock;
  readonly limits: Limits;
}

interface PageQuery {
  readonly request: FastifyRequest;
  /** Aborted when nobody waits for the page any more. */
  readonly gone: AbortSignal;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly lang: Lang;
  readonly now: Date;
}

/** Asks a query of the hub's own pages, in process and as anybody: a page knows no more than the API tells everybody. */
export type AskForPage = <T>(query: PageQuery) => Promise<ExecutionResult<T>>;

export const pageQueries =
  ({ schema, execute, router, limits }: PageQueryOptions): AskForPage =>
  <T>({ request, gone, document, variables, lang, now }: PageQuery) =>
    withDeadline(
      gone,
      limits,
      async (signal) =>
        (await onRecordNow(execute)({
          schema,
          document,
          variableValues: { ...variables },
          contextValue: createContext({ request, runner: router.until(signal, request.trace), language: lang, now, limits }),
        })) as ExecutionResult<T>,
    );

/** The data of an answer. Throws its first error as the hub threw it, however often GraphQL has wrapped it. */
export function dataOf<T>({ data, errors }: ExecutionResult<T>): T {
  if (errors?.[0]) throw causeOf(errors[0]);
  return data!;
}
