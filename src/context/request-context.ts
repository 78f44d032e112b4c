import type { Path, RequestScope } from '../../schema/base/request-scope';
import type { ChangePosition } from '../database/change-listener';
import type { Clock } from '../database/clock';
import { RowStore } from '../database/rows';
import type { StatementRunner } from '../database/statement-runner';
import { dayInBangkok } from '../domain/days';
import type { Moment } from '../domain/global-id';
import type { Lang } from '../domain/languages';
import type { Limits } from '../domain/limits';
import { seesProvisional, type Viewer } from '../domain/permissions';
import { Loaders } from '../queries/shared/batch';
import { newestCommit, newestWrite } from '../queries/shared/newest-commit';
import { PathScoped } from './path-scoped';
import { PointsInTime } from './points-in-time';
import type { HubRequest, LoggedRequest } from './request';

/** What one request carries to its resolvers. */
export interface RequestContext extends RequestScope {
  readonly request: HubRequest;
  readonly db: RowStore;
  /** Who asks; null = nobody has signed in. */
  readonly viewer: Viewer | null;
  /** Another site may have led a browser to send the request: it changes nothing. */
  readonly isForgeable: boolean;
  readonly loaders: Loaders;
  readonly pointsInTime: PointsInTime;
  /** The limits that the request is checked against. */
  readonly limits: Limits;
  /** Webhooks may be at private addresses, and over HTTP. */
  readonly privateWebhooks: boolean;
  /**
   * The language of a text whose field names none: the nearest one set above the field, else the request's. Reading the request's
   * makes the answer vary by language.
   */
  language(path?: Path): Lang;
  /** Sets the language for a field and everything under it. */
  speak(path: Path, lang: Lang): void;
  /** Makes the moment that an id holds hold for a field, or for an item of its list, and everything under it. */
  enter(path: Path, moment: Moment | null): void;
  /** Finds the newest commit, once a request: what is on record now. Before it is called, that is the clock's reading. */
  fixRecord(): Promise<void>;
  /**
   * Makes what is read from now on see what the request has written: here with new loaders, by the newest commit; elsewhere in this hub
   * because no answer is kept that is older.
   */
  afterWrite(): Promise<void>;
  /** Says that the answer depends on what no cache hears of: it is kept nowhere. */
  keepNowhere(): void;
  /** False once `keepNowhere` was called. */
  readonly mayBeKept: boolean;
  /** True once an answer has depended on the request's language. */
  readonly usedLanguage: boolean;
}

interface ContextOptions {
  readonly request: LoggedRequest;
  readonly runner: StatementRunner;
  readonly language: Lang;
  /** The one clock reading of the request. */
  readonly now: Date;
  readonly limits: Limits;
  readonly viewer?: Viewer | null;
  readonly isForgeable?: boolean;
  readonly privateWebhooks?: boolean;
  /** Where the hub hears of commits; without it nothing that it keeps can be older than one. */
  readonly position?: ChangePosition;
}

/** A context for one request, with loaders of its own. */
export function createContext({
  request,
  runner,
  language,
  now,
  limits,
  viewer = null,
  isForgeable = false,
  privateWebhooks = false,
  position,
}: ContextOptions): RequestContext {
  const db = new RowStore(runner, viewer?.powers ?? null);
  const languages = new PathScoped<Lang>();
  const pointsInTime = new PointsInTime(
    { asOf: dayInBangkok(now), knownAt: now, provisional: false, certifiedOnly: false },
    seesProvisional(viewer),
  );
  const speak = (path: Path, lang: Lang): void => languages.set(path, lang);
  const fixRecord = async (): Promise<void> => {
    const newest = await (viewer ? newestWrite(db) : newestCommit(db));
    if (newest) pointsInTime.fixRecord(newest);
  };
  const loaders = new Loaders(db);
  let usedLanguage = false;
  let mayBeKept = true;
  return {
    request: { id: request.id, log: request.log, trace: request.trace, operation: undefined },
    db,
    isForgeable,
    loaders,
    pointsInTime,
    limits,
    privateWebhooks,
    viewer,
    language: (path) => {
      const scoped = path && languages.at(path);
      if (scoped) return scoped;
      usedLanguage = true;
      return language;
    },
    speak,
    moment: (path) => {
      const [given, lang] = [pointsInTime.givenAt(path), languages.at(path)];
      return given || lang ? { ...given, ...(lang && { lang }) } : null;
    },
    enter: (path, moment) => {
      if (!moment) return;
      const { lang, ...given } = moment;
      pointsInTime.enter(path, given);
      if (lang) speak(path, lang);
    },
    fixRecord,
    afterWrite: async () => {
      loaders.clear();
      await Promise.all([fixRecord(), position?.heard()]);
    },
    keepNowhere: () => void (mayBeKept = false),
    get mayBeKept() {
      return mayBeKept;
    },
    get usedLanguage() {
      return usedLanguage;
    },
  };
}

/** The context of a subscription: each of its results is read anew. */
export interface StreamContext extends RequestContext {
  readonly position: ChangePosition;
  /** Aborted when the subscriber disconnects. */
  readonly signal: AbortSignal;
  /** Begins the next result: drops the loaders, picks a runner and reads the clock. */
  renew(): void;
}

interface StreamContextOptions extends Omit<ContextOptions, 'runner' | 'now'> {
  /** Picks the runner of one result. */
  readonly pickRunner: () => StatementRunner;
  readonly position: ChangePosition;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export function createStreamContext({ pickRunner, position, clock, signal, ...options }: StreamContextOptions): StreamContext {
  const create = (): RequestContext => createContext({ ...options, runner: pickRunner(), now: clock.now() });
  let context = create();
  return {
    position,
    signal,
    request: context.request,
    // What comes later, it comes to anybody: a stream outlives what its caller may.
    viewer: null,
    isForgeable: false,
    privateWebhooks: false,
    limits: context.limits,
    renew: () => void (context = create()),
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
    moment: (path) => context.moment(path),
    enter: (path, moment) => context.enter(path, moment),
    fixRecord: () => context.fixRecord(),
    afterWrite: () => context.afterWrite(),
    keepNowhere: () => context.keepNowhere(),
    get mayBeKept() {
      return context.mayBeKept;
    },
    get usedLanguage() {
      return context.usedLanguage;
    },
  };
}
