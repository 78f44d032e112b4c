import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The cookies of the hub: the session, the attempt to sign in, and the visit to a provider of identities. */
export type CookieName = 'hub-session' | 'hub-attempt' | 'hub-provider';

/**
 * The origin by which browsers know the hub: PUBLIC_URL, else as the request came. A proxy that is trusted tells by which protocol it came.
 */
export const originOf = ({ protocol, host }: FastifyRequest, publicUrl: string | null): string =>
  publicUrl === null ? `${protocol}://${host}` : new URL(publicUrl).origin;

/**
 * The name of a cookie in a browser. Over TLS it begins with `__Host-`: then a browser takes it only from this host and this way, and not
 * from another machine of the same domain.
 */
const nameOf = (origin: string, name: CookieName): string => (origin.startsWith('https:') ? `__Host-${name}` : name);

/** The value of a cookie; null = there is none. */
export const readCookie = ({ headers }: FastifyRequest, origin: string, name: CookieName): string | null =>
  (headers.cookie !== undefined && parseCookie(headers.cookie)[nameOf(origin, name)]) || null;

/** Gives a browser a cookie that no script reads. Without seconds it lasts as long as the browser runs; with 0 it is taken away. */
export function giveCookie(reply: FastifyReply, origin: string, name: CookieName, value: string, maxAge?: number): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:') } as const;
  reply.header('set-cookie', stringifySetCookie(nameOf(origin, name), value, maxAge === undefined ? options : { ...options, maxAge }));
}

export const takeCookie = (reply: FastifyReply, origin: string, name: CookieName): void => giveCookie(reply, origin, name, '', 0);
