import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { returnPath } from '../../domain/desk-paths';
import { foldEmail } from '../../domain/email';
import { ERRORS, HubError } from '../../domain/errors';
import { Lang } from '../../domain/languages';
import { newSecret } from '../../domain/secrets';
import { inArabicDigits } from '../../domain/thai-writing';
import { internalError, transientError } from '../../graphql/errors';
import { COMPLETE_LANGS } from '../../i18n/dictionaries';
import { refusalText } from '../../i18n/refusal-texts';
import type { Page } from '../../web/components/page';
import { deskWords } from '../../web/desk/desk.words';
import {
  codePage,
  deskPath,
  firstAdministratorPage,
  linkPage,
  sessionsPage,
  signInErrorPage,
  signInPage,
} from '../../web/desk/sign-in/sign-in-pages';
import { SIGN_IN_WORDS } from '../../web/desk/sign-in/words';
import { inLang } from '../../web/shell/shell';
import { clientOf } from '../client-facts';
import { giveCookie, readCookie, takeCookie } from '../cookies';
import { readForms } from '../plugins/forms';
import { sameTime } from '../plugins/same-time';
import { formToken } from '../plugins/sign-in';
import {
  browserOf,
  FORM,
  PAGE,
  type Pages,
  SECRET_FORM,
  SECRET_PAGE,
  type SecretRequest,
  sendPage,
  sentFields,
  type SignInOptions,
  type Texts,
  toSignIn,
  welcome,
} from '../sign-in-answers';
import { providerBackRoute, providerRoutes } from './provider.routes';

/** Seconds for which a browser keeps its attempt to sign in. */
const ATTEMPT_SECONDS = 15 * 60;

/** The pages by which persons sign in and out, below `/{lang}/desk`. None needs a script, and no GET changes anything. */
export function signInRoutes(app: FastifyInstance, options: SignInOptions): void {
  void app.register(async (desk) => {
    readForms(desk);
    desk.setErrorHandler(failed);
    for (const lang of COMPLETE_LANGS) {
      const pages = { ...options, app: desk, lang };
      codeRoutes(pages);
      linkRoutes(pages);
      sessionRoutes(pages);
      firstAdministratorRoutes(pages);
      providerRoutes(pages);
    }
    providerBackRoute({ ...options, app: desk });
  });
}

/** Says on a page why a request of the sign-in is refused, or that it cannot be answered now. */
function failed(error: FastifyError | HubError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.code === 'CANCELLED') throw error;
  const lang = COMPLETE_LANGS.find((each) => request.url.startsWith(inLang(each, '/'))) ?? Lang.TH;
  const isTransient = transientError(request, error) !== null;
  const status = isTransient ? 503 : ((error as FastifyError).statusCode ?? (error instanceof HubError ? ERRORS[error.code].status : 500));
  const refusal = error instanceof HubError ? error : new HubError('BAD_REQUEST', error.message);
  const reason = status < 500 ? refusalText(refusal, lang) : null;
  if (reason !== null) return sendPage(reply.code(status), signInErrorPage({ lang, status, said: reason }));
  if (!isTransient) internalError(request, error);
  return sendPage(reply.code(503), signInErrorPage({ lang, status: 503, said: deskWords(lang).errors.faultText(request.id) }));
}

/** Where somebody begins to sign in. */
const asking = ({ lang, providers }: Pages, request: FastifyRequest, shown: { returnTo: string | null; notice: string | null }): Page =>
  signInPage({ ...shown, lang, form: formToken(request), providers: providers.offered });

function codeRoutes(pages: Pages): void {
  const { app, lang, accounts } = pages;
  const words = SIGN_IN_WORDS[lang];

  app.get(deskPath(lang, '/sign-in'), { config: { ...PAGE.config, parameters: ['return'] } }, (request, reply) => {
    const returnTo = returnPath((request.query as Texts)['return']);
    return sendPage(reply, asking(pages, request, { returnTo, notice: request.sessionEnded ? words.sessionEnded : null }));
  });
  app.post(deskPath(lang, '/sign-in'), FORM, async (request, reply) => {
    const sent = sentFields(request, 'email', 'return');
    const [email, returnTo] = [foldedEmail(sent.email), returnPath(sent.return)];
    if (email === null) return sendPage(reply.code(400), asking(pages, request, { returnTo, notice: words.badEmail }));
    const browser = readCookie(request, request.origin, 'hub-attempt') ?? newSecret();
    await sameTime(() => accounts.requestSignIn({ email, returnTo, browser, network: clientOf(request).network }));
    giveCookie(reply, request.origin, 'hub-attempt', browser, ATTEMPT_SECONDS);
    return reply.redirect(deskPath(lang, '/sign-in/code'), 303);
  });

  const typing = (request: FastifyRequest, notice: string | null) =>
    codePage({ lang, notice, form: formToken(request), needsEmail: readCookie(request, request.origin, 'hub-attempt') === null });
  app.get(deskPath(lang, '/sign-in/code'), PAGE, (request, reply) => sendPage(reply, typing(request, null)));
  app.post(deskPath(lang, '/sign-in/code'), FORM, async (request, reply) => {
    const { code, email } = sentFields(request, 'code', 'email');
    const typed = { code: foldedCode(code), email: foldedEmail(email), browser: readCookie(request, request.origin, 'hub-attempt') };
    const outcome = await sameTime(() => accounts.confirmSignIn(typed, browserOf(request)));
    if (typeof outcome === 'object') return welcome(request, reply, lang, outcome);
    if (outcome === 'ASLEEP') return sendPage(reply.code(403), asking(pages, request, { returnTo: null, notice: words.asleep }));
    return sendPage(reply.code(400), typing(request, outcome === 'OVER' ? words.codeOver : words.wrongCode));
  });
}

function linkRoutes(pages: Pages): void {
  const { app, lang, accounts } = pages;
  const words = SIGN_IN_WORDS[lang];
  const path = deskPath(lang, '/sign-in/link/:secret');
  const opened = async (request: SecretRequest, notice: string | null) => {
    const link = request.params.secret;
    const seen = await accounts.linkSeen(link, readCookie(request, request.origin, 'hub-attempt'));
    return linkPage({ lang, notice: seen ? notice : null, form: formToken(request), link, seen });
  };
  app.get(path, SECRET_PAGE, async (request: SecretRequest, reply) => sendPage(reply, await opened(request, null)));
  app.post(path, SECRET_FORM, async (request: SecretRequest, reply) => {
    const { code } = sentFields(request, 'code');
    const browser = readCookie(request, request.origin, 'hub-attempt');
    const given = { link: request.params.secret, browser, code: foldedCode(code) };
    const outcome = await accounts.confirmLink(given, browserOf(request));
    if (typeof outcome === 'object') return welcome(request, reply, lang, outcome);
    if (outcome === 'ASLEEP') return sendPage(reply.code(403), asking(pages, request, { returnTo: null, notice: words.asleep }));
    return sendPage(reply.code(400), await opened(request, outcome === 'OVER' ? words.codeOver : words.wrongCode));
  });
}

function sessionRoutes({ app, lang, accounts, providers }: Pages): void {
  app.get(deskPath(lang, '/sessions'), PAGE, async (request, reply) => {
    const [own, { viewer }] = [request.credential?.session ?? null, request];
    if (!viewer || own === null) return toSignIn(request, reply, lang);
    const sessions = await accounts.sessionsOf(viewer);
    return sendPage(reply, sessionsPage({ lang, notice: null, form: formToken(request), sessions, own, providers: providers.offered }));
  });
  app.post(deskPath(lang, '/sessions/end'), FORM, async (request, reply) => {
    const [own, { viewer }] = [request.credential?.session ?? null, request];
    if (!viewer || own === null) return toSignIn(request, reply, lang);
    const { session } = sentFields(request, 'session');
    if (session === 'others') await accounts.endOthers(viewer, own, request.id);
    else if (/^\d{1,9}$/.test(session)) await accounts.endSession(viewer, Number(session), request.id);
    else throw new HubError('BAD_REQUEST', 'The field "session" is the number of a session, or "others".', { field: 'session' });
    return reply.redirect(deskPath(lang, '/sessions'), 303);
  });
  app.post(deskPath(lang, '/sign-out'), FORM, async (request, reply) => {
    sentFields(request);
    if (request.credential) await accounts.end(request.credential.secret, request.id);
    takeCookie(reply, request.origin, 'hub-session');
    return reply.redirect(deskPath(lang, '/sign-in'), 303);
  });
}

function firstAdministratorRoutes({ app, lang, accounts }: Pages): void {
  const words = SIGN_IN_WORDS[lang];
  const path = deskPath(lang, '/first-administrator/:secret');
  const offered = async (request: SecretRequest, notice: string | null) => {
    const { secret } = request.params;
    const holds = await accounts.isFirstAdministratorOffered(secret);
    return firstAdministratorPage({ lang, notice: holds ? notice : null, form: formToken(request), secret, holds });
  };
  app.get(path, SECRET_PAGE, async (request: SecretRequest, reply) => sendPage(reply, await offered(request, null)));
  app.post(path, SECRET_FORM, async (request: SecretRequest, reply) => {
    const sent = sentFields(request, 'name', 'email');
    const [email, name] = [foldedEmail(sent.email), sent.name.trim()];
    if (name === '' || name.length > 200) return sendPage(reply.code(400), await offered(request, words.badName));
    if (email === null) return sendPage(reply.code(400), await offered(request, words.badEmail));
    const outcome = await accounts.makeFirstAdministrator({ secret: request.params.secret, name, email }, browserOf(request));
    return typeof outcome === 'object' ? welcome(request, reply, lang, outcome) : sendPage(reply.code(400), await offered(request, null));
  });
}

/** An e-mail address as it is stored; null = it is none. Phones write some of its characters in full width. */
const foldedEmail = (text: string): string | null => foldEmail(text.normalize('NFKC'));

/** A code as it was sent: digits of any script that Thai keyboards have, without what stands between them. */
const foldedCode = (text: string): string => inArabicDigits(text).replace(/[\s-]/g, '');
