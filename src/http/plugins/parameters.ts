import type { FastifyInstance } from 'fastify';
import { HubError } from '../../domain/errors';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The parameters that an address may have after its `?`; default: none. ANY: the route reads them itself. */
    readonly parameters?: readonly string[] | 'ANY';
  }
}

/** Refuses parameters that a route does not have: one that is misspelt would be ignored, and the answer would be to another question. */
export function refuseUnknownParameters(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ query, routeOptions, is404 }) => {
    const { parameters = [] } = routeOptions.config;
    if (is404 || parameters === 'ANY') return;
    const unknown = Object.keys(query as object).find((name) => !parameters.includes(name));
    if (unknown === undefined) return;
    const known = parameters.length === 0 ? 'Leave it out: there are none here.' : `Known here: ${parameters.join(', ')}.`;
    throw new HubError('UNKNOWN_PARAMETER', `There is no parameter "${unknown}". ${known}`, { value: unknown.slice(0, 60) });
  });
}
