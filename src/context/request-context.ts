import type { Path, RequestScope } from '../../schema/base/request-scope';
import type { ChangePosition } from '../database/change-listener';
import { RowStore } from '../database/rows';
import type { StatementRunner } from '../database/statement-runner';
import { dayInBangkok } from '../domain/days';
import type { Lang } from '../domain/languages';
import { LIMITS, type Limits } from '../domain/limits';
import { Loaders } from '../queries/shared/batch';
import { PathScoped } from './path-scoped';
import { PointsInTime } from './points-in-time';

/** What one request carries to its resolvers. */
export interface RequestContext extends RequestScope {
  readonly db: RowStore;
  readonly loaders: Loaders;
  readonly pointsInTime: PointsInTime;
  /** What the request is held against. */
  readonly limits: Limits;
  /**
   * The language for texts whose field names none: the one set for the subtree that the field stands in, else the request's.
   * Asking for the request's makes the answer vary by language.
   */
  language(path?: Path): Lang;
  /** Sets the language for a field and everything under it. */
  speak(path: Path, lang: Lang): void;
  /** True once an answer has depended on the request's language. */
  readonly usedLanguage: boolean;
}

/** A context for one request: its own loaders, one clock reading, one language. */
export function createContext(reader: StatementRunner, language: Lang, now = new Date(), limits = LIMITS): RequestContext {
  const db = new RowStore(reader);
  const languages = new PathScoped<Lang>();
  let usedLanguage = false;
  return {
    db,
    loaders: new Loaders(db),
    pointsInTime: new PointsInTime({ asOf: dayInBangkok(now), knownAt: now, provisional: false }),
    limits,
    language: (path) => {
      const spoken = path && languages.at(path);
      if (spoken) return spoken;
      usedLanguage = true;
      return language;
    },
    speak: (path, lang) => languages.set(path, lang),
    get usedLanguage() {
      return usedLanguage;
    },
  };
}

/** What an answer that goes on and on carries: each of its results is read anew. */
export interface StreamContext extends RequestContext {
  readonly version: ChangePosition;
  /** Says when nobody wants any more of it. */
  readonly signal: AbortSignal;
  /** Forgets what was read for the results so far, and takes the time anew. */
  renew(): void;
}

export function createStreamContext(
  reader: () => StatementRunner,
  language: Lang,
  version: ChangePosition,
  signal: AbortSignal,
): StreamContext {
  let context = createContext(reader(), language);
  return {
    version,
    signal,
    limits: context.limits,
    renew: () => void (context = createContext(reader(), language)),
    get db() {
      return context.db;
    },
    get loaders() {
      return context.loaders;
    },
    get pointsInTime() {
      return context.pointsInTime;
    },
    language: (path) => context.language(path),
    speak: (path, lang) => context.speak(path, lang),
    get usedLanguage() {
      return context.usedLanguage;
    },
  };
}
