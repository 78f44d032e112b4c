import type { ReactNode } from 'react';
import type { DataSource } from 'typeorm';
import type { RowStore } from '../../database/rows';
import type { Day } from '../../domain/days';
import { textIn } from '../../domain/languages';
import { type Action, may, type Permission, type Power, type Subject, type Viewer } from '../../domain/permissions';
import type { Problem } from '../../domain/problems';
import { OfficeRole } from '../../domain/vocabularies/people';
import type { TableFormat } from '../../exports/formats';
import type { Table } from '../../exports/table';
import type { CompleteLang } from '../../i18n/dictionaries';
import { problemText } from '../../i18n/problem-texts';
import { forumSecretariats } from '../../queries/desk/meeting.queries';
import { type OfficeRow, officesNamed } from '../../queries/desk/office.queries';
import type { Page } from '../components/page';
import { inLang, shell, type ShellLink } from '../shell/shell';
import { COPY_URL } from '../shell/style';
import { type DeskWords, deskWords } from './desk.words';
import { DeskProvider, HubForm } from './desk-parts';
import type { SentCall, SentForm } from './sent-form';

/** One request at the desk. */
export interface Desk {
  readonly lang: CompleteLang;
  readonly words: DeskWords;
  /** The address after the language, with its query. */
  readonly path: string;
  readonly today: Day;
  readonly viewer: Viewer;
  /** The names of the viewer’s offices, by their codes. */
  readonly offices: ReadonlyMap<string, string>;
  readonly db: RowStore;
  readonly dataSource: DataSource;
  /** The address that the hub is known by. */
  readonly origin: string;
  /** The configuration lets the addresses of webhooks be private. */
  readonly privateWebhooks: boolean;
  /** What a form sends back, so that no other site can send it. */
  readonly formToken: string;
  /** The number of the request in the log. */
  readonly requestId: string;
  /** The form that was sent; null = a page was opened. */
  readonly sent: SentCall | null;
}

/** The answer of a page: itself, the address where the answer stands, or a table as a file. */
export type DeskAnswer =
  { readonly status: number; readonly page: Page; readonly hasScript?: boolean } | { readonly seeOther: string } | DeskFile;

/** A table as a file; `name` is its name without the extension. */
export interface DeskFile {
  readonly name: string;
  readonly format: TableFormat;
  readonly table: Table;
}

/** Answers a request for a page. */
export type DeskPage<Params = Record<string, never>> = (desk: Desk, params: Params, query: URLSearchParams) => Promise<DeskAnswer>;

/** Answers a form that was sent. */
export type DeskForm<Params = Record<string, never>> = (desk: Desk, params: Params, form: SentForm) => Promise<DeskAnswer>;

type DeskParts = Pick<
  Desk,
  'lang' | 'path' | 'today' | 'viewer' | 'db' | 'dataSource' | 'origin' | 'privateWebhooks' | 'formToken' | 'requestId' | 'sent'
>;

/** Prepares a request: it looks up the names of the viewer’s offices. */
export async function openDesk(parts: DeskParts): Promise<Desk> {
  const codes = [...new Set(parts.viewer.powers.map(({ office }) => office))];
  return { ...parts, words: deskWords(parts.lang), offices: namesByCode(await officesNamed(parts.db, codes), parts.lang) };
}

/** The names of offices in a language, by their codes, in the order of the names: whoever looks for an office in a list knows its name alone. */
export function namesByCode(offices: readonly OfficeRow[], lang: CompleteLang): ReadonlyMap<string, string> {
  const { compare } = new Intl.Collator(lang);
  return new Map(offices.map(({ code, names }) => [code, textIn(names, lang)] as const).sort(([, a], [, b]) => compare(a, b)));
}

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

/** What is asked of the secretaries of the governors’ forum. */
export const forumSubject = async ({ db }: Desk): Promise<Subject> => ({ office: null, secretariats: await forumSecretariats(db) });

interface DeskPageProps {
  readonly title: string;
  readonly crumbs?: readonly ShellLink[];
  readonly status?: number;
  /** True = a script of the shell makes it handier; it works without. */
  readonly hasScript?: boolean;
  readonly children: ReactNode;
}

/** A page of the desk in the shell. */
export function deskPage(desk: Desk, { title, crumbs = [], status = 200, hasScript = false, children }: DeskPageProps): DeskAnswer {
  const { lang, words, path, viewer } = desk;
  const link = (to: string, text: string): ShellLink => ({ path: to, text });
  const { REPORTER, SECRETARY } = OfficeRole;
  /** The links for who holds one of these roles in an office. */
  const only = (roles: readonly OfficeRole[], ...links: ShellLink[]): ShellLink[] =>
    roles.some((role) => powersBy(viewer, role).length > 0) ? links : [];
  const isMenu = path.split('?')[0] === '/desk';
  return {
    status,
    hasScript,
    page: shell({
      lang,
      path,
      title,
      subtitle: subtitleOf(desk),
      menu: [
        link('/desk', words.inbox),
        ...only([OfficeRole.VERIFIER], link('/desk/verify', words.verify)),
        ...only([OfficeRole.CERTIFIER], link('/desk/certify', words.certify)),
        link('/desk/rounds', words.rounds),
        ...only([SECRETARY], link('/desk/meetings', words.meetings)),
        ...only([REPORTER, SECRETARY], link('/desk/actions', words.actions)),
        ...only(
          [REPORTER, SECRETARY, OfficeRole.REGISTRAR],
          link('/desk/projects', words.projects),
          link('/desk/discrepancies', words.discrepancies),
        ),
        ...only([REPORTER, SECRETARY], link('/desk/proposals', words.proposals), link('/desk/plans', words.plans)),
        ...only([SECRETARY], link('/desk/rubrics', words.rubrics), link('/desk/register', words.register)),
        link('/desk/people', words.people),
        ...only([OfficeRole.OFFICE_ADMIN], link('/desk/webhooks', words.webhooks)),
        link('/desk/calendar', words.calendar),
      ],
      head: hasScript && <script src={COPY_URL} defer />,
      crumbs: isMenu ? [] : [link('/desk', words.inbox), ...crumbs],
      aside: (
        <HubForm action={inLang(lang, '/desk/sign-out')} token={desk.formToken}>
          <button>{words.signOut}</button>
        </HubForm>
      ),
      children: <DeskProvider desk={desk}>{children}</DeskProvider>,
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
