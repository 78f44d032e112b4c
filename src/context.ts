import type { EntityManager } from 'typeorm';
import { Db } from './db';
import { dayInBangkok } from './domain/days';
import type { Lang } from './domain/languages';
import { Loaders } from './loaders/batch';
import { Moments } from './moments';

/** What one request carries to its resolvers. */
export interface Context {
  readonly db: Db;
  readonly loaders: Loaders;
  readonly moments: Moments;
  /** The language of the request, for texts whose field names none. Asking for it makes the answer vary by language. */
  language(): Lang;
  /** True once an answer has depended on the request's language. */
  readonly usedLanguage: boolean;
}

/** A context for one request: its own loaders, one clock reading, one language. */
export function createContext(manager: EntityManager, language: Lang, now = new Date()): Context {
  const db = new Db(manager);
  let usedLanguage = false;
  return {
    db,
    loaders: new Loaders(db),
    moments: new Moments({ asOf: dayInBangkok(now), knownAt: now, provisional: false }),
    language: () => {
      usedLanguage = true;
      return language;
    },
    get usedLanguage() {
      return usedLanguage;
    },
  };
}
