import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config';
import type { Accounts } from '../../context/accounts';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import type { Viewer } from '../../domain/permissions';
import { isSealed, newSeal } from '../../domain/secrets';
import { FORM_FIELD } from '../../web/desk/sent-form';
import { originOf, readCookie, takeCookie } from '../cookies';
import { CredentialGuard } from '../credential-guard';
import { addVary } from '../vary';

/** By what somebody proves who they are. */
interface Credential {
  /** A browser sends a cookie by itself, also where another site leads it to. */
  readonly by: 'COOKIE' | 'BEARER';
  readonly secret: string;
}

/** The credential of a request that holds. */
interface HeldCredential extends Credential {
  /** The key of the session; null = a token. */
  readonly session: number | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, with all that they may be at this moment; null = nobody has signed in. */
    viewer: Viewer | null;
    /** By what they proved it. Never log it. */
    credential: HeldCredential | null;
    /** A page is asked for with a session that has ended: it is answered as for anybody. */
    sessionEnded: boolean;
    /** The origin by which browsers know the hub. */
    origin: string;
  }
  interface FastifyContextConfig {
    /**
     * What a route does with a credential that does not hold. CHECKED, the default: it answers 401. PAGE: it answers as for anybody, and the
     * cookie is taken away. IGNORED: no credential is looked at.
     */
    readonly credentials?: 'CHECKED' | 'PAGE' | 'IGNORED';
  }
}

/**
 * Finds out who asks, at each request, before anything else is done for it: by `Authorization: Bearer`, with a session or the token of an
 * office, else by the session's cookie. A credential that does not hold is refused, and never taken for none.
 */
export function readCredentials(app: FastifyInstance, accounts: Accounts, limits: Limits, { publicUrl }: Pick<Config, 'publicUrl'>): void {
  const guard = new CredentialGuard(limits.requestsPerMinute);
  app.decorateRequest('viewer', null);
  app.decorateRequest('credential', null);
  app.decorateRequest('sessionEnded', false);
  app.decorateRequest('origin', '');
  app.addHook('onRequest', async (request, reply) => {
    request.origin = originOf(request, publicUrl);
    const { credentials = 'CHECKED' } = request.routeOptions.config;
    const credential = request.is404 || credentials === 'IGNORED' ? null : credentialOf(request);
    if (!credential) return;
    try {
      const { viewer, session } = await guard.check(request.ip, credential.secret, () => accounts.signedInWith(credential.secret));
      Object.assign(request, { viewer, credential: { ...credential, session } });
    } catch (error) {
      refuse(request, reply, credential, error, credentials === 'PAGE');
    }
  });
  // What is answered to somebody is nobody else’s.
  app.addHook('onSend', async ({ viewer }, reply) => {
    if (!viewer) return;
    addVary(reply, 'Authorization, Cookie').header('cache-control', 'private, no-store');
  });
}

/** What a request has to prove who asks; null = nothing. Throws UNAUTHENTICATED for what is no credential of the hub. */
function credentialOf(request: FastifyRequest): Credential | null {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const secret = readCookie(request, request.origin, 'hub-session');
    return secret === null ? null : { by: 'COOKIE', secret };
  }
  const secret = /^Bearer +([\w-]{20,100})$/i.exec(authorization)?.[1];
  if (secret === undefined) {
    throw new HubError(
      'UNAUTHENTICATED',
      'The header Authorization has no session and no token of the hub. Send "Bearer", a blank, and one.',
    );
  }
  return { by: 'BEARER', secret };
}

/** Refuses a request whose credential does not hold; a page is answered as for anybody, and the browser forgets its cookie. */
function refuse(request: FastifyRequest, reply: FastifyReply, { by }: Credential, error: unknown, isPage: boolean): void {
  const hasEnded = error instanceof HubError && error.code !== 'TOO_MANY_TRIES';
  if (!hasEnded) reply.header('retry-after', '60');
  if (hasEnded && by === 'COOKIE') takeCookie(reply, request.origin, 'hub-session');
  if (!hasEnded || !isPage) throw error;
  request.sessionEnded = true;
}

/**
 * "Another site may have led a browser to send this." Browsers say where a request comes from, in a header that no script sets; those that
 * do not, and all over plain HTTP, name its origin where it may change something.
 */
export function isFromElsewhere({ headers, origin }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin !== origin : site !== 'same-origin' && site !== 'none';
}

/** "The request is signed in by a cookie, and does not prove that a page of the hub sends it": then it changes nothing. */
export const isForgeable = (request: FastifyRequest): boolean =>
  request.credential?.by === 'COOKIE' && (request.headers['x-hub-request'] !== '1' || isFromElsewhere(request));

/** The value of the hidden field of a form that changes something: a token of the session, another one each time; '' where nobody has signed in. */
export const formToken = ({ credential }: FastifyRequest): string => (credential ? newSeal(credential.secret) : '');

/** "A page of the hub, made for another session, has sent the form": whoever it was has signed in anew meanwhile. It proves nothing. */
export function isOfOtherSession(request: FastifyRequest): boolean {
  const { credential } = request;
  const token = (request.body as Record<string, unknown> | undefined)?.[FORM_FIELD];
  if (credential?.by !== 'COOKIE' || typeof token !== 'string' || !/^[\w-]+\.[\w-]+$/.test(token)) return false;
  return !isFromElsewhere(request) && !isSealed(credential.secret, token);
}

/** Refuses a form that no page of the hub, made for this session, has sent. */
export function assertForm(request: FastifyRequest): void {
  const { credential, body } = request;
  if (credential?.by === 'BEARER') return;
  const token = (body as Record<string, unknown> | undefined)?.[FORM_FIELD];
  if (isFromElsewhere(request) || (credential && !(typeof token === 'string' && isSealed(credential.secret, token)))) {
    throw new HubError(
      'CROSS_SITE_REQUEST',
      'This form does not come from a page that was made for you. Open the page again, and send it from there.',
    );
  }
}
