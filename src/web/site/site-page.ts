import type { DocumentNode } from 'graphql';
import type { ReactNode } from 'react';
import type { Day } from '../../domain/days';
import type { Table } from '../../exports/table';
import type { ShellLink } from '../shell/shell';
import type { Feed } from './atom';
import type { Site } from './site';

/** The parts of an address that a page reads. */
export interface Address {
  /** The parts of the path, for example the code of a province. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands after the `?`. */
  readonly query: URLSearchParams;
}

/** What a page shows. */
export interface PageView {
  /** The name of the page: in the window, in search engines and at the end of the way to it. */
  readonly title: string;
  /** One sentence with the figures of the page, for search engines and for links that are shared. */
  readonly description: string;
  /** The pages above this one, the highest first; none = it stands in the menu. */
  readonly crumbs?: readonly ShellLink[];
  /** What the page is about, in the words of schema.org; a page says at least that it is a page. */
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  /** The address of the feed that tells what is new on the page, after the language; none = it has no feed. */
  readonly feed?: string;
  readonly children: ReactNode;
}

/**
 * Variables that every query may have: the day, the instant and the basis of the moment, today, and since when changes are told: a meeting,
 * else a day.
 */
export type MomentVariable = 'asOf' | 'knownAt' | 'basis' | 'today' | 'since' | 'sinceDay';

/** The kinds of things that pages are about. */
export type Kind =
  | 'annualReports'
  | 'bodies'
  | 'clusters'
  | 'corridors'
  | 'decisions'
  | 'meetings'
  | 'memberStates'
  | 'projects'
  | 'provinces'
  | 'reports'
  | 'sectors'
  | 'sources'
  | 'discrepancies';

/** A query that is asked before that of the page: what it answers decides how the page's own is asked. */
export interface FirstQuery {
  readonly document: DocumentNode;
  readonly variables: (address: Address, site: Site) => Readonly<Record<string, unknown>>;
}

/** A page of the site: an address, one query of the API, and a view of its answer. */
export interface SitePage<Data = unknown, Variables extends object = object, First = unknown> {
  /** The address after the language, for example `/provinces/:code`. Codes are in capitals. */
  readonly path: string;
  /** The kind of things that have such a page each, by the code in the path; none = the page stands alone. */
  readonly each?: Kind;
  /** Other sites show the page inside theirs: one figure, without head, menus and foot. Search engines are not told of it. */
  readonly isEmbedded?: boolean;
  /** Who knows the address reads the page: search engines are not told of it, and no cache keeps it. */
  readonly isUnlisted?: boolean;
  /** What it tells moves without the public record: it is not kept, and has no other moment than now. */
  readonly isLive?: boolean;
  /** It has a form that is sent to the hub: browsers name the origin from which they send it. */
  readonly hasForm?: boolean;
  /** The code of the meeting whose moment the page has where its address gives none; none = such a page is of now. */
  readonly ofMeeting?: (params: Address['params']) => string;
  /**
   * The last day of what the page tells, whose moment it has where its address gives none; null = there is no such day; none = such a page
   * is of now.
   */
  readonly lastDay?: (params: Address['params'], today: Day) => Day | null;
  /** What helps whoever finds nothing at an address of the page; none = what helps on every page. */
  readonly missing?: (site: Site) => string;
  /** What may stand after the `?`, beside the moment and the digits, which all pages know. */
  readonly parameters?: readonly string[];
  readonly first?: FirstQuery;
  readonly document: DocumentNode;
  /** The variables of the query, beside those that the moment gives. `first` is the answer to the query before it. Throws Refused. */
  readonly variables?: (address: Address, site: Site, first: First) => Omit<Variables, MomentVariable>;
  /** The page; null = there is nothing at this address. */
  readonly view: (data: Data, site: Site, address: Address) => PageView | null;
  /** The main table of the page, for who takes it along as a file; none = the page has no table. */
  readonly table?: (data: Data, site: Site) => Table;
  /** For a table that goes on over pages: how its file gets the rows of all of them. */
  readonly allRows?: AllRows<Data>;
  /** Where the page of an address that names its thing in an old or another way stands; null = nowhere. */
  readonly movedTo?: (data: Data, address: Address) => string | null;
  /** What is new on the page, for feed readers; none = the page has no feed. */
  readonly feed?: (data: Data, site: Site, address: Address) => Feed;
}

/** The rows of all pages of a table. */
export interface AllRows<Data = unknown> {
  /** A query with the variable `after`, whose answer has all that the table reads. */
  readonly document: DocumentNode;
  /** The cursor after which the next rows come; null = there are no more. */
  readonly next: (data: Data) => string | null;
}

/** Defines a page, and ties the types of its query to its view. */
export const sitePage = <Data, Variables extends object = object, First = unknown>(page: SitePage<Data, Variables, First>): SitePage =>
  page as unknown as SitePage;
