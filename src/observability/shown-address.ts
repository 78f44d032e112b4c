import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The address of the route holds a secret: logs and traces show its pattern. */
    readonly secretAddress?: boolean;
  }
}

/** The address of a request as logs and traces show it. */
export const shownAddress = ({ url, routeOptions }: FastifyRequest): string =>
  routeOptions.config.secretAddress ? (routeOptions.url ?? '') : url;
