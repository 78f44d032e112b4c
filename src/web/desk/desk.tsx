import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { RowStore } from '../../database/rows';
import { type LocalizedTexts, textIn } from '../../domain/languages';
import { type Action, may, type Permission, type Power, type Subject, type Viewer } from '../../domain/permissions';
import type { Problem } from '../../domain/problems';
import { OfficeRole } from '../../domain/vocabularies/people';
import type { CompleteLang } from '../../i18n/dictionaries';
import { problemText } from '../../i18n/problem-texts';
import { type OfficeRow, officesNamed } from '../../queries/desk/office.queries';
import { hidden } from '../components/form';
import { type Html, html } from '../components/html';
import type { Page } from '../components/page';
import { inLang, shell, type ShellLink } from '../shell/shell';
import { type DeskWords, deskWords } from './desk.words';
import { FORM_FIELD, KEY_FIELD, type SentCall, type SentForm } from './sent-form';

/** One request at the desk. */
export interface Desk {
  readonly lang: CompleteLang;
  readonly words: DeskWords;
  /** The address after the language, with its query. */
  readonly path: string;
  readonly viewer: Viewer;
  /** The names of the viewer’s offices, by their codes. */
  readonly offices: ReadonlyMap<string, string>;
  readonly db: RowStore;
  readonly dataSource: DataSource;
  /** What a form sends back, so that no other site can send it. */
  readonly formToken: string;
  /** The number of the request in the log. */
  readonly requestId: string;
  /** The form that was sent; null = a page was opened. */
  readonly sent: SentCall | null;
}

/** The answer of a page: itself, or the address where the answer stands. */
export type DeskAnswer = { readonly status: number; readonly page: Page } | { readonly seeOther: string };

/** Answers a request for a page. */
export type DeskPage<Params = Record<string, never>> = (desk: Desk, params: Params, query: URLSearchParams) => Promise<DeskAnswer>;

/** Answers a form that was sent. */
export type DeskForm<Params = Record<string, never>> = (desk: Desk, params: Params, form: SentForm) => Promise<DeskAnswer>;

type DeskParts = Pick<Desk, 'lang' | 'path' | 'viewer' | 'db' | 'dataSource' | 'formToken' | 'requestId' | 'sent'>;

/** Prepares a request: it looks up the names of the viewer’s offices. */
export async function openDesk(parts: DeskParts): Promise<Desk> {
  const codes = [...new Set(parts.viewer.powers.map(({ office }) => office))];
  return { ...parts, words: deskWords(parts.lang), offices: namesByCode(await officesNamed(parts.db, codes), parts.lang) };
}

/** The names of offices in a language, by their codes. */
export const namesByCode = (offices: readonly OfficeRow[], lang: CompleteLang): ReadonlyMap<string, string> =>
  new Map(offices.map(({ code, names }) => [code, textIn(names, lang)]));

/** The powers of a viewer by a role, the first of each office. */
export function powersBy({ powers }: Viewer, role: OfficeRole): Power[] {
  const held = powers.filter((power) => power.role === role);
  return held.filter(({ office }, i) => held.findIndex((other) => other.office === office) === i);
}

/** What stands against something, in words; `offices` = the names of those that may do it. */
export const problemIn = ({ lang }: Desk, { code }: Pick<Problem, 'code'>, offices: readonly string[] = []): string =>
  problemText(code, lang, offices);

/** Thrown by a page where the viewer may not do what was asked. */
export class NotPermitted extends Error {
  constructor(readonly permission: Permission & { readonly allowed: false }) {
    super(permission.code);
    this.name = 'NotPermitted';
  }
}

/** Thrown by a page where there is nothing at its address. */
export class NothingThere extends Error {}

/** The power by which the viewer may do something. Throws NotPermitted. */
export function powerFor({ viewer }: Desk, action: Action, subject: Subject): Power {
  const permission = may(viewer, action, subject);
  if (!permission.allowed) throw new NotPermitted(permission);
  return permission.power;
}

interface DeskPageProps {
  readonly title: string;
  readonly crumbs?: readonly ShellLink[];
  readonly status?: number;
  readonly children: Html;
}

/** A page of the desk in the shell. */
export function deskPage(desk: Desk, { title, crumbs = [], status = 200, children }: DeskPageProps): DeskAnswer {
  const { lang, words, path, viewer } = desk;
  const link = (to: string, text: string): ShellLink => ({ path: to, text });
  const isMenu = path.split('?')[0] === '/desk';
  return {
    status,
    page: shell({
      lang,
      path,
      title,
      subtitle: subtitleOf(desk),
      menu: [
        link('/desk', words.inbox),
        ...(powersBy(viewer, OfficeRole.VERIFIER).length > 0 ? [link('/desk/verify', words.verify)] : []),
        ...(powersBy(viewer, OfficeRole.CERTIFIER).length > 0 ? [link('/desk/certify', words.certify)] : []),
        link('/desk/people', words.people),
      ],
      crumbs: isMenu ? [] : [link('/desk', words.inbox), ...crumbs],
      aside: (
        <form method="post" action={inLang(lang, '/desk/sign-out')}>
          <input type="hidden" name={FORM_FIELD} value={desk.formToken} />
          <button>{words.signOut}</button>
        </form>
      ),
      children,
    }),
  };
}

/** The name of the desk with the viewer’s offices, and their roles in each. */
function subtitleOf({ words, viewer, offices }: Desk): string {
  const rolesIn = (code: string) => [
    ...new Set(viewer.powers.filter(({ office }) => office === code).map(({ role }) => words.roles[role])),
  ];
  return [words.desk, ...[...offices].map(([code, name]) => `${name} (${rolesIn(code).join(' ')})`)].join(' · ');
}

/**
 * A form that writes. `name` names it in the style sheet. `key`: that of the form before, where it is the same thing that is sent in several
 * steps; else the form is a thing of its own, also where it is shown again because it was refused.
 */
export const deskForm = (desk: Desk, path: string, children: Html, name = '', key: string = randomUUID()): Html =>
  formTo(desk, path, html`${hidden(KEY_FIELD, key)}${children}`, name);

const formTo = ({ lang, formToken }: Desk, path: string, children: Html, name: string): Html =>
  html`<form method="post" action="${inLang(lang, path)}" class="${name}">${hidden(FORM_FIELD, formToken)}${children}</form>`;

/** A link to a page of the desk. */
export const deskLink = ({ lang }: Desk, path: string, text: Html | string, name = ''): Html =>
  html`<a href="${inLang(lang, path)}" class="${name}">${text}</a>`;

/** A link to the sign-in, which leads back to this page. */
export const signInLink = (desk: Desk): Html =>
  deskLink(
    desk,
    `/desk/sign-in?return=${encodeURIComponent(inLang(desk.lang, desk.path.split('?')[0]!))}`,
    desk.words.errors.signInAgain,
    'btn go',
  );

/** The name of something in the language of the page, marked where it has none in it. */
export function nameIn(names: LocalizedTexts, lang: CompleteLang): Html {
  const text = textIn(names, lang);
  const written = (['TH', 'EN', 'MS', 'ID'] as const).find((candidate) => names[candidate] === text)!;
  return names[lang] ? html`${text}` : html`<span lang="${written.toLowerCase()}">${text}</span>`;
}
