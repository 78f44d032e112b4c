import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts, Browser, SignInOutcome } from '../context/accounts';
import { returnPath } from '../domain/desk-paths';
import type { CompleteLang } from '../i18n/dictionaries';
import type { Page } from '../web/components/page';
import { fieldsOf, FORM_FIELD } from '../web/desk/sent-form';
import { deskPath } from '../web/desk/sign-in/sign-in-pages';
import { clientOf } from './client-facts';
import { ownFilesOnly } from './content-policy';
import { giveCookie, readCookie, takeCookie } from './cookies';
import type { IdentityProviders } from './identity-providers';
import { formOf } from './plugins/forms';
import { assertForm } from './plugins/sign-in';

/** Seconds for which a browser keeps its session. */
const SESSION_SECONDS = 7 * 86_400;

/** Who sends a form of the sign-in cannot try fast, and is not slowed by colleagues behind the same address. */
const FEW = { max: 60, timeWindow: 60_000 };

export const PAGE = { config: { credentials: 'PAGE' } } as const;
export const FORM = { config: { credentials: 'PAGE', rateLimit: FEW } } as const;
export const SECRET_PAGE = { config: { credentials: 'PAGE', secretAddress: true } } as const;
export const SECRET_FORM = { config: { credentials: 'PAGE', secretAddress: true, rateLimit: FEW } } as const;

/** The parameters of an address. */
export type Texts = Readonly<Record<string, string | undefined>>;
export type SecretRequest = FastifyRequest<{ Params: { secret: string } }>;

export interface SignInOptions {
  readonly accounts: Accounts;
  readonly providers: IdentityProviders;
}

/** The pages of one language. */
export interface Pages extends SignInOptions {
  readonly app: FastifyInstance;
  readonly lang: CompleteLang;
}

/** The fields of a form that a page of the hub made for this session, '' where one was not sent. Throws for any other form. */
export function sentFields<Name extends string>(request: FastifyRequest, ...names: readonly Name[]): Record<Name, string> {
  assertForm(request);
  return fieldsOf(formOf(request), [FORM_FIELD, ...names]);
}

/** What a browser is when it signs in, with the session that it has so far. */
export const browserOf = (request: FastifyRequest): Browser => ({
  ...clientOf(request),
  before: readCookie(request, request.origin, 'hub-session'),
  requestId: request.id,
});

/** Gives the browser its new session, and leads to where it wanted to go. */
export function welcome(
  request: FastifyRequest,
  reply: FastifyReply,
  lang: CompleteLang,
  { secret, returnTo }: Exclude<SignInOutcome, string>,
): FastifyReply {
  giveCookie(reply, request.origin, 'hub-session', secret, SESSION_SECONDS);
  takeCookie(reply, request.origin, 'hub-attempt');
  return reply.redirect(returnPath(returnTo) ?? deskPath(lang), 303);
}

/** Leads to the sign-in, and from there back to the page that was asked for. */
export function toSignIn(request: FastifyRequest, reply: FastifyReply, lang: CompleteLang): FastifyReply {
  const back = request.method === 'GET' ? returnPath(request.url.split('?')[0]) : null;
  return reply.redirect(deskPath(lang, `/sign-in${back === null ? '' : `?${new URLSearchParams({ return: back }).toString()}`}`), 303);
}

/** Marks an answer that nobody keeps, whose address no other site hears of, and that has nothing but the shell’s own files and forms to this hub. */
export const privately = (reply: FastifyReply, hasScript = false): FastifyReply =>
  reply.headers({
    'cache-control': 'private, no-store',
    // A browser that is to name no address names no origin either, which forms need.
    'referrer-policy': 'same-origin',
    'content-security-policy': ownFilesOnly("'none'", hasScript),
  });

/** Sends a page privately. `hasScript`: a file of the shell runs there. */
export const sendPage = (reply: FastifyReply, { text }: Page, hasScript = false): FastifyReply =>
  privately(reply, hasScript).type('text/html; charset=utf-8').send(text);
