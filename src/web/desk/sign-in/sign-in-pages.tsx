import type { InputHTMLAttributes, ReactNode } from 'react';
import { instantText } from '../../../i18n/date-text';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { Hidden } from '../../components/form';
import type { Page } from '../../components/page';
import { inLang, shell } from '../../shell/shell';
import { deskWords } from '../desk.words';
import { HubForm } from '../desk-parts';
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

interface DocumentProps extends PageProps {
  readonly title: string;
  /** Its address after the language and the desk, with its query. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A page in the shell of the desk. */
const document = ({ lang, notice, title, path, children }: DocumentProps): Page =>
  shell({
    lang,
    path: `/desk${path}`,
    title,
    subtitle: deskWords(lang).desk,
    menu: [],
    crumbs: [],
    children: (
      <>
        <h1>{title}</h1>
        <div className="read">
          {notice && (
            <p className="note warn" role="alert">
              <strong>{notice}</strong>
            </p>
          )}
          {children}
        </div>
      </>
    ),
  });

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  readonly label: string;
}

const Field = ({ name, label, ...rest }: FieldProps) => (
  <div className="f">
    <label htmlFor={name}>{label}</label>
    <input className="long" id={name} name={name} required {...rest} />
  </div>
);

const EmailField = ({ label }: { readonly label: string }) => (
  <Field name="email" label={label} type="email" autoComplete="email" maxLength={254} />
);

const CodeField = ({ label }: { readonly label: string }) => (
  <Field name="code" label={label} inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
);

const Button = ({ look, children }: { readonly look?: 'go'; readonly children: string }) => (
  <div className="acts">
    <button className={look}>{children}</button>
  </div>
);

/** Leads to where another code is asked for. */
const AgainLink = ({ lang }: Pick<PageProps, 'lang'>) => (
  <p>
    <a href={deskPath(lang, '/sign-in')}>{SIGN_IN_WORDS[lang].again}</a>
  </p>
);

/** Why a request of the sign-in is not answered: `status` from 500 on is the hub’s own fault. */
export function signInErrorPage({ lang, status, said }: { lang: CompleteLang; status: number; said: string }): Page {
  const { errors } = deskWords(lang);
  return document({
    lang,
    notice: null,
    title: status < 500 ? errors.refused : errors.fault,
    path: '/sign-in',
    children: (
      <>
        <p className="lead">{said}</p>
        <p>
          <a href={deskPath(lang, '/sign-in')}>{SIGN_IN_WORDS[lang].signIn}</a>
        </p>
      </>
    ),
  });
}

/** Where somebody gives the address that a code goes to, or chooses a provider. */
export function signInPage(props: FormProps & { returnTo: string | null; providers: readonly OfferedProvider[] }): Page {
  const { lang, returnTo, providers } = props;
  const words = SIGN_IN_WORDS[lang];
  const query = returnTo === null ? '' : `?${new URLSearchParams({ return: returnTo }).toString()}`;
  return document({
    ...props,
    title: words.signIn,
    path: `/sign-in${query}`,
    children: (
      <>
        <p>{words.lead}</p>
        <HubForm action={deskPath(lang, '/sign-in')} token={props.form}>
          {returnTo !== null && <Hidden name="return" value={returnTo} />}
          <EmailField label={words.email} />
          <Button look="go">{words.send}</Button>
        </HubForm>
        {providers.map(({ key, name }) => (
          <p key={key}>
            <a href={deskPath(lang, `/sign-in/with/${key}`) + query}>{words.with(name)}</a>
          </p>
        ))}
      </>
    ),
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
    children: (
      <>
        <p>{words.codeLead}</p>
        {needsEmail && <p>{words.otherBrowser}</p>}
        <HubForm action={deskPath(lang, '/sign-in/code')} token={props.form}>
          {needsEmail && <EmailField label={words.email} />}
          <CodeField label={words.code} />
          <Button look="go">{words.confirm}</Button>
        </HubForm>
        <AgainLink lang={lang} />
      </>
    ),
  });
}

/** What the link of a letter leads to: a button, because machines open links too. `holds`: it can be used; `isAskers`: without the code. */
export function linkPage(props: FormProps & { link: string; seen: { isAskers: boolean } | null }): Page {
  const { lang, link, seen } = props;
  const words = SIGN_IN_WORDS[lang];
  return document({
    ...props,
    title: words.linkTitle,
    path: `/sign-in/link/${link}`,
    children: seen ? (
      <>
        <p>{words.linkLead}</p>
        {!seen.isAskers && <p>{words.linkNeedsCode}</p>}
        <HubForm action={deskPath(lang, `/sign-in/link/${link}`)} token={props.form}>
          {!seen.isAskers && <CodeField label={words.code} />}
          <Button look="go">{words.confirm}</Button>
        </HubForm>
      </>
    ) : (
      <>
        <p>{words.linkOver}</p>
        <AgainLink lang={lang} />
      </>
    ),
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
  const end = (value: string, label: string) => (
    <HubForm action={deskPath(lang, '/sessions/end')} token={props.form}>
      <Hidden name="session" value={value} />
      <Button>{label}</Button>
    </HubForm>
  );
  return document({
    ...props,
    title: words.sessions,
    path: '/sessions',
    children: (
      <>
        <ul className="flat">
          {sessions.map(({ id, browser, network, signedInAt, lastUsedAt, endsAt }) => (
            <li key={id} className="item">
              <p>
                {words.session(browser, network)}
                {id === own && ` (${words.thisSession})`}
              </p>
              <p>
                {words.signedIn} {instantText(signedInAt, lang)} · {words.lastUsed} {instantText(lastUsedAt, lang)} · {words.ends}{' '}
                {instantText(endsAt, lang)}
              </p>
              {end(String(id), words.end)}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && end('others', words.endOthers)}
        {providers.map(({ key, name }) => (
          <HubForm key={key} action={deskPath(lang, `/sign-in/link-with/${key}`)} token={props.form}>
            <Button look="go">{words.linkIdentity(name)}</Button>
          </HubForm>
        ))}
        <HubForm action={deskPath(lang, '/sign-out')} token={props.form}>
          <Button look="go">{words.signOut}</Button>
        </HubForm>
      </>
    ),
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
    children: (
      <p>
        <a href={address}>{words.goOn(name)}</a>
      </p>
    ),
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
    children: holds ? (
      <>
        <p>{words.firstLead}</p>
        <HubForm action={deskPath(lang, `/first-administrator/${secret}`)} token={props.form}>
          <Field name="name" label={words.name} autoComplete="name" maxLength={200} />
          <EmailField label={words.email} />
          <Button look="go">{words.begin}</Button>
        </HubForm>
      </>
    ) : (
      <p>{words.firstOver}</p>
    ),
  });
}
