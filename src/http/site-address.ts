import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayInBangkok } from '../domain/days';
import type { Lang } from '../domain/languages';
import { type Forums, type Moment, MOMENT_PARAMETERS, NOW } from '../web/site/moment';
import type { FoundPage } from '../web/site/pages';
import { Refused } from '../web/site/refused';
import { openSite, type Site } from '../web/site/site';
import type { SitePage } from '../web/site/site-page';
import { clientClosed } from './plugins/deadline';

/** One request for a page of the site. */
export interface Asked {
  readonly request: FastifyRequest;
  readonly gone: AbortSignal;
  /** The language of the reader, which the address names. */
  readonly frameLang: Lang;
  /** The address up to and with the language. */
  readonly prefix: string;
  /** The path after the language, without the ending that asks for a file. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly extension: string | null;
  readonly now: Date;
  readonly savedAt: Date | null;
}

/** What follows the path of a page and asks for it in another form. */
const EXTENSION = /\.(csv|xlsx|json|graphql|atom)$/;

/** Where the pictures of pages stand, which go with shared links: `/og/th/provinces/TH-90.png`. */
export const PICTURES = '/og';
const PICTURE_EXTENSION = /\.(png)$/;

/** The address of a request; Fastify has refused those that cannot be decoded. */
export function readAddress(request: FastifyRequest, reply: FastifyReply, frameLang: Lang, prefix: string): Omit<Asked, 'now' | 'savedAt'> {
  const { pathname, searchParams } = new URL(request.url, 'http://hub');
  const path = decodeURIComponent(pathname.slice(prefix.length));
  const ending = prefix.startsWith(PICTURES) ? PICTURE_EXTENSION : EXTENSION;
  return {
    request,
    gone: clientClosed(reply),
    frameLang,
    prefix,
    path: path.replace(ending, ''),
    query: searchParams,
    extension: ending.exec(path)?.[1] ?? null,
  };
}

/** What stands after the path of an address, with its `?`. */
export const searchOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** Among the pictures stand pictures alone; beside the pages their files, and the pages themselves. */
export const isFile = ({ prefix, extension }: Asked): boolean => !prefix.startsWith(PICTURES) || extension !== null;

/** The desk, which other routes have in the languages with every text. */
const DESK = /^\/desk(?:\/|$)/;

/** Whether an address has a page with menus. Files, the pages for other sites and the desk are in the languages with every text alone. */
export const hasFrame = ({ path, extension }: Asked, found: FoundPage | null): boolean =>
  extension === null && !found?.page.isEmbedded && !DESK.test(path);

/** Throws Refused for a parameter that the page does not know, and for digits that there are not: ignoring them would answer another question. */
export function assertKnownParameters({ parameters = [] }: SitePage, asked: Asked): void {
  const known = [...parameters, ...MOMENT_PARAMETERS, 'digits'];
  const unknown = [...asked.query.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refused(siteAt(asked).errors.refused.parameter(unknown.slice(0, 60), known.join(', ')));
  const digits = asked.query.get('digits');
  if (digits !== null && !isDigits(digits))
    throw new Refused(siteAt(asked).errors.refused.value('digits', digits.slice(0, 60), DIGITS.join(', ')));
}

/** What a page knows of itself at a moment. */
export function siteAt(
  { request, frameLang, path, query, now, savedAt }: Pick<Asked, 'request' | 'frameLang' | 'path' | 'query' | 'now' | 'savedAt'>,
  moment: Moment = NOW,
  forums: Forums = { latest: null, since: null },
): Site {
  const search = query.toString();
  const digits = query.get('digits');
  return openSite({
    frameLang,
    moment,
    forums,
    today: dayInBangkok(now),
    digits: isDigits(digits) ? digits : 'arabic',
    path: search === '' ? path : `${path}?${search}`,
    origin: request.origin,
    savedAt,
  });
}

const DIGITS: readonly Site['digits'][] = ['thai', 'arabic'];

const isDigits = (text: string | null): text is Site['digits'] => DIGITS.some((digits) => digits === text);
