import { instantText } from '../../../i18n/date-text';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { type Child, type Html, html } from '../../components/html';
import type { Page } from '../../components/page';
import { inLang, shell } from '../../shell/shell';
import { deskWords } from '../desk.words';
import { FORM_FIELD } from '../sent-form';
import { SIGN_IN_WORDS } from './words';

/** What the pages of the sign-in have in common. */
interface PageProps {
  readonly lang: CompleteLang;
  /** What went wrong, or has to be known first; null = nothing. */
  readonly notice: string | null;
}

/** A page with a form that changes something. */
interface FormProps extends PageProps {
  /** The token of the form. */
  readonly form: string;
}

/** A provider of identities that persons may sign in with. */
export interface OfferedProvider {
  readonly key: string;
  readonly name: string;
}

/** The address of a page of the desk. */
export const deskPath = (lang: CompleteLang, path = ''): string => inLang(lang, `/desk${path}`);

/** A page in the shell of the desk. `path`: its address after the language and the desk, with its query. */
function document({ lang, notice, title, path, children }: PageProps & { title: string; path: string; children: Child }): Page {
  return shell({
    lang,
    path: `/desk${path}`,
    title,
    subtitle: deskWords(lang).desk,
    menu: [],
    crumbs: [],
    children: html`<h1>${title}</h1><div class="read">${notice && html`<p class="note warn" role="alert"><strong>${notice}</strong></p>`}${children}</div>`,
  });
}

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

const field = (name: string, label: string, rest: Html): Html =>
  html`<div class="f"><label for="${name}">${label}</label><input class="long" id="${name}" name="${name}" required ${rest}></div>`;

const emailField = (label: string): Html => field('email', label, html`type="email" autocomplete="email" maxlength="254"`);

const codeField = (label: string): Html => field('code', label, html`inputmode="numeric" autocomplete="one-time-code" maxlength="20"`);

const button = (label: string, look = 'go'): Html => html`<div class="acts"><button class="${look}">${label}</button></div>`;

const form = (action: string, token: string, children: Child): Html =>
  html`<form method="post" action="${action}">${hidden(FORM_FIELD, token)}${children}</form>`;

/** Where somebody gives the address that a code goes to, or chooses a provider. */
export function signInPage(props: FormProps & { returnTo: string | null; providers: readonly OfferedProvider[] }): Page {
  const { lang, returnTo, providers } = props;
  const words = SIGN_IN_WORDS[lang];
  const query = returnTo === null ? '' : `?${new URLSearchParams({ return: returnTo }).toString()}`;
  return document({
    ...props,
    title: words.signIn,
    path: `/sign-in${query}`,
    children: html`<p>${words.lead}</p>
${form(deskPath(lang, '/sign-in'), props.form, [returnTo === null ? null : hidden('return', returnTo), emailField(words.email), button(words.send)])}
${providers.map(({ key, name }) => html`<p><a href="${deskPath(lang, `/sign-in/with/${key}`)}${query}">${words.with(name)}</a></p>`)}`,
  });
}

/** Where somebody types in the code of their letter. */
export function codePage(props: FormProps & { needsEmail: boolean }): Page {
  const { lang, needsEmail } = props;
  const words = SIGN_IN_WORDS[lang];
  return document({
    ...props,
    title: words.codeTitle,
    path: '/sign-in/code',
    children: html`<p>${words.codeLead}</p>
${needsEmail ? html`<p>${words.otherBrowser}</p>` : null}
${form(deskPath(lang, '/sign-in/code'), props.form, [needsEmail ? emailField(words.email) : null, codeField(words.code), button(words.confirm)])}
<p><a href="${deskPath(lang, '/sign-in')}">${words.again}</a></p>`,
  });
}

/** What the link of a letter leads to: a button, because machines open links too. `holds`: it can be used; `isAskers`: without the code. */
export function linkPage(props: FormProps & { link: string; seen: { isAskers: boolean } | null }): Page {
  const { lang, link, seen } = props;
  const words = SIGN_IN_WORDS[lang];
  const action = deskPath(lang, `/sign-in/link/${link}`);
  return document({
    ...props,
    title: words.linkTitle,
    path: `/sign-in/link/${link}`,
    children: seen
      ? html`<p>${words.linkLead}</p>${seen.isAskers ? null : html`<p>${words.linkNeedsCode}</p>`}
${form(action, props.form, [seen.isAskers ? null : codeField(words.code), button(words.confirm)])}`
      : html`<p>${words.linkOver}</p><p><a href="${deskPath(lang, '/sign-in')}">${words.again}</a></p>`,
  });
}

/** A session as the page shows it. */
interface ShownSession {
  readonly id: number;
  readonly browser: string | null;
  readonly network: string | null;
  readonly signedInAt: Date;
  readonly lastUsedAt: Date;
  readonly endsAt: Date;
}

/** The open sessions of somebody, and what they can end. */
export function sessionsPage(
  props: FormProps & { sessions: readonly ShownSession[]; own: number; providers: readonly OfferedProvider[] },
): Page {
  const { lang, sessions, own, providers } = props;
  const words = SIGN_IN_WORDS[lang];
  const end = (value: string, label: string): Html =>
    form(deskPath(lang, '/sessions/end'), props.form, [hidden('session', value), button(label, '')]);
  return document({
    ...props,
    title: words.sessions,
    path: '/sessions',
    children: html`<ul class="flat">${sessions.map(
      (
        session,
      ) => html`<li class="item"><p>${words.session(session.browser, session.network)}${session.id === own ? ` (${words.thisSession})` : null}</p>
<p>${words.signedIn} ${instantText(session.signedInAt, lang)} · ${words.lastUsed} ${instantText(session.lastUsedAt, lang)} · ${words.ends} ${instantText(session.endsAt, lang)}</p>
${end(String(session.id), words.end)}</li>`,
    )}</ul>
${sessions.length > 1 ? end('others', words.endOthers) : null}
${providers.map(({ key, name }) => form(deskPath(lang, `/sign-in/link-with/${key}`), props.form, button(words.linkIdentity(name))))}
${form(deskPath(lang, '/sign-out'), props.form, button(words.signOut))}`,
  });
}

/** Leads on to a provider of identities. */
export function goOnPage(props: PageProps & { address: string; name: string }): Page {
  const { lang, address, name } = props;
  const words = SIGN_IN_WORDS[lang];
  return document({
    ...props,
    title: words.linkIdentity(name),
    path: '/sessions',
    children: html`<p><a href="${address}">${words.goOn(name)}</a></p>`,
  });
}

/** Where the first administrator of a hub says who they are. */
export function firstAdministratorPage(props: FormProps & { secret: string; holds: boolean }): Page {
  const { lang, secret, holds } = props;
  const words = SIGN_IN_WORDS[lang];
  return document({
    ...props,
    title: words.firstTitle,
    path: `/first-administrator/${secret}`,
    children: holds
      ? html`<p>${words.firstLead}</p>
${form(deskPath(lang, `/first-administrator/${secret}`), props.form, [field('name', words.name, html`autocomplete="name" maxlength="200"`), emailField(words.email), button(words.begin)])}`
      : html`<p>${words.firstOver}</p>`,
  });
}
