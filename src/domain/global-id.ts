import { isDay } from './days';
import { HubError } from './errors';
import { Lang } from './languages';
import type { PointInTime } from './point-in-time';

/** What the fields above an object have given for it: the parts of a point in time, and the language. A part that is not given has no entry. */
export type Moment = { readonly [K in keyof PointInTime]?: PointInTime[K] } & { readonly lang?: Lang };

/**
 * Relay's global object identification. An id is opaque to callers. It encodes the type's name and the object's code,
 * so it is the same in every hub that holds the same object, whatever the database's own keys are. Under a field that gives a day, an
 * instant or a language the id encodes them too: a client that keeps one object for each id never mixes two days.
 */
export interface GlobalId {
  readonly type: string;
  readonly code: string;
  /** Null = the object now, in the language of the request. */
  readonly moment: Moment | null;
}

/** The name of an object among all objects: its type and code. An id encodes it, and a link to a thing of any type stores it. */
export const nodeName = (type: string, code: string): string => `${type}:${code}`;

/** The type and code of a name that `nodeName` made. */
export function readNodeName(name: string): Pick<GlobalId, 'type' | 'code'> {
  const colon = name.indexOf(':');
  return { type: name.slice(0, colon), code: name.slice(colon + 1) };
}

export function toGlobalId(type: string, code: string, moment: Moment | null = null): string {
  return Buffer.from(momentPrefix(moment) + nodeName(type, code), 'utf8').toString('base64url');
}

/** Throws INVALID_ID for anything `toGlobalId` could not have made. */
export function fromGlobalId(id: string): GlobalId {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, parts, name] = /^\?([^/]*)\/(.*)$/s.exec(text) ?? [null, null, text];
  const moment = parts === null ? null : readMoment(new URLSearchParams(parts));
  const { type, code } = readNodeName(name!);
  if (type === '' || code === '' || toGlobalId(type, code, moment) !== id) {
    throw new HubError('INVALID_ID', `"${id}" is not an id of this hub. Use an id exactly as a field "id" returned it, or ask by code.`);
  }
  return { type, code, moment };
}

/** How each part of a moment is written in an id; null = it says nothing beside the default. */
const PARTS: { readonly [K in keyof Moment]-?: PartText<NonNullable<Moment[K]>> } = {
  asOf: { write: (day) => day, read: (text) => (isDay(text) ? text : null) },
  knownAt: { write: (instant) => instant.toISOString(), read: readInstant },
  provisional: { write: (provisional) => (provisional ? 'true' : null), read: (text) => text === 'true' },
  certifiedOnly: { write: (certifiedOnly) => (certifiedOnly ? 'true' : null), read: (text) => text === 'true' },
  lang: { write: (lang) => lang, read: (text) => Object.values(Lang).find((lang) => lang === text) ?? null },
};

interface PartText<T> {
  write(value: T): string | null;
  /** Null for a text that `write` did not make. */
  read(text: string): T | null;
}

function readInstant(text: string): Date | null {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

const PART_NAMES = Object.keys(PARTS) as (keyof Moment)[];

/** The text of a moment before the name of an object: no type begins with a question mark. Empty where the moment says nothing. */
function momentPrefix(moment: Moment | null): string {
  if (!moment) return '';
  const parts = PART_NAMES.flatMap((name) => {
    const value = moment[name];
    const text = value === undefined ? null : (PARTS[name] as PartText<unknown>).write(value);
    return text === null ? [] : [`${name}=${text}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}/`;
}

function readMoment(parts: URLSearchParams): Moment {
  return Object.fromEntries(
    PART_NAMES.flatMap((name) => {
      const text = parts.get(name);
      const value = text === null ? null : PARTS[name].read(text);
      return value === null ? [] : [[name, value]];
    }),
  );
}
