import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { returnPath } from '../../domain/desk-paths';
import { Lang } from '../../domain/languages';
import { isSealed, newSeal } from '../../domain/secrets';
import { deskPath, goOnPage, signInPage } from '../../web/desk/sign-in/sign-in-pages';
import { SIGN_IN_WORDS } from '../../web/desk/sign-in/words';
import { giveCookie, readCookie, takeCookie } from '../cookies';
import { formToken } from '../plugins/sign-in';
import { browserOf, FORM, type Pages, sendPage, sentFields, type Texts, toSignIn, welcome } from '../sign-in-answers';

/** Seconds for which a browser keeps its visit to a provider. */
const VISIT_SECONDS = 600;

/** What a browser keeps while somebody is at a provider. */
const KEPT = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  lang: z.enum([Lang.TH, Lang.EN]),
  returnTo: z.string().nullable(),
  /** A seal of the session that the identity is to be connected with; null = it signs somebody in. */
  link: z.string().nullable(),
});

type Kept = z.infer<typeof KEPT>;
type ProviderRequest = FastifyRequest<{ Params: { provider: string } }>;

const backOf = (request: FastifyRequest, provider: string): string => `${request.origin}/desk/provider/${provider}`;

/** The ways to a provider: to sign in, and to connect an identity with who has signed in. */
export function providerRoutes({ app, lang, providers }: Pages): void {
  const words = SIGN_IN_WORDS[lang];
  const leave = async (request: ProviderRequest, reply: FastifyReply, rest: Pick<Kept, 'returnTo' | 'link'>): Promise<string | null> => {
    const provider = providers.find(request.params.provider);
    if (!provider) return null;
    const { address, visit } = await providers.visit(provider, backOf(request, provider.key));
    const kept: Kept = { provider: provider.key, ...visit, lang, ...rest };
    giveCookie(reply, request.origin, 'hub-provider', Buffer.from(JSON.stringify(kept)).toString('base64url'), VISIT_SECONDS);
    return address;
  };
  const failed = (request: FastifyRequest, reply: FastifyReply, error: unknown) => {
    request.log.warn({ err: error }, 'a provider of identities does not answer');
    return sendPage(
      reply.code(502),
      signInPage({ lang, notice: words.providerFailed, form: formToken(request), returnTo: null, providers: providers.offered }),
    );
  };

  const way = { config: { ...FORM.config, parameters: ['return'] } };
  app.get(deskPath(lang, '/sign-in/with/:provider'), way, async (request: ProviderRequest, reply) => {
    try {
      const address = await leave(request, reply, { returnTo: returnPath((request.query as Texts)['return']), link: null });
      return address === null ? reply.callNotFound() : reply.redirect(address, 303);
    } catch (error) {
      return failed(request, reply, error);
    }
  });
  app.post(deskPath(lang, '/sign-in/link-with/:provider'), FORM, async (request: ProviderRequest, reply) => {
    const { credential } = request;
    if (!credential || credential.session === null) return toSignIn(request, reply, lang);
    sentFields(request);
    try {
      const address = await leave(request, reply, { returnTo: null, link: newSeal(credential.secret) });
      const name = providers.find(request.params.provider)?.name ?? '';
      // A form may lead to pages of the hub alone, a link to any.
      return address === null ? reply.callNotFound() : sendPage(reply, goOnPage({ lang, notice: null, address, name }));
    } catch (error) {
      return failed(request, reply, error);
    }
  });
}

/** Where a provider sends somebody back to: one address for each, which is registered there. */
export function providerBackRoute({ app, accounts, providers }: Omit<Pages, 'lang'>): void {
  const config = { ...FORM.config, parameters: 'ANY', secretAddress: true } as const;
  app.get('/desk/provider/:provider', { config }, async (request: ProviderRequest, reply) => {
    const [kept, provider] = [readKept(request), providers.find(request.params.provider)];
    takeCookie(reply, request.origin, 'hub-provider');
    const lang = kept?.lang ?? Lang.TH;
    const words = SIGN_IN_WORDS[lang];
    const refused = (notice: string) =>
      sendPage(reply.code(400), signInPage({ lang, notice, form: formToken(request), returnTo: null, providers: providers.offered }));
    if (!kept || !provider || kept.provider !== provider.key) return refused(words.providerFailed);
    const address = backOf(request, provider.key) + (/\?.*/.exec(request.url)?.[0] ?? '');
    const identity = await providers.identify(provider, address, kept).catch((error: unknown) => {
      const { code, name } = error as { code?: string; name?: string };
      request.log.warn({ provider: provider.key, fault: code ?? name }, 'a provider of identities did not confirm who somebody is');
      return null;
    });
    if (!identity) return refused(words.providerFailed);
    if (kept.link === null) {
      const outcome = await accounts.confirmIdentity(identity, kept.returnTo, browserOf(request));
      if (typeof outcome === 'object') return welcome(request, reply, lang, outcome);
      return refused(outcome === 'ASLEEP' ? words.asleep : words.unknownIdentity);
    }
    const { viewer, credential } = request;
    const isTheirs = viewer !== null && credential?.by === 'COOKIE' && isSealed(credential.secret, kept.link);
    if (!isTheirs || !(await accounts.linkIdentity(viewer, identity, request.id)))
      return refused(isTheirs ? words.identityTaken : words.sessionEnded);
    return reply.redirect(deskPath(lang, '/sessions'), 303);
  });
}

/** What the browser has kept of its visit; null = nothing that can be read. */
function readKept(request: FastifyRequest): Kept | null {
  const cookie = readCookie(request, request.origin, 'hub-provider');
  if (cookie === null) return null;
  try {
    return KEPT.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
