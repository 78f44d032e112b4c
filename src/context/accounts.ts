import type { DataSource } from 'typeorm';
import { audit, type AuditedActor, type Touched } from '../commands/audit';
import {
  type FirstAdministrator,
  isFirstAdministratorOffered,
  makeFirstAdministrator,
  offerFirstAdministrator,
} from '../commands/people/first-administrator';
import { type Identity, linkIdentity, personWithIdentity } from '../commands/people/identities';
import {
  type Client,
  endSession,
  endSessionsOf,
  endSessionWith,
  noteFeedUse,
  noteSessionUse,
  noteTokenUse,
  openSession,
  touchedSession,
} from '../commands/people/sessions';
import {
  beginSignIn,
  linkSeen,
  type Proof,
  proveByCode,
  proveByLink,
  type ProvedAddress,
  type SignInRequest,
  type TypedCode,
} from '../commands/people/sign-in-attempts';
import { isAsleep } from '../commands/people/sleep';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { inTransaction } from '../database/transaction';
import { HubError } from '../domain/errors';
import type { Lang } from '../domain/languages';
import type { Power, Viewer } from '../domain/permissions';
import { sha256, TOKEN_PREFIX } from '../domain/secrets';
import { feedWith } from '../queries/people/calendar-feed.queries';
import { type OwnSession, sessionsOf, sessionWith, tokenWith } from '../queries/people/credential.queries';
import { type EndedRole, endedRolesOf, powersOf } from '../queries/people/powers.queries';

/** Somebody who has proved who they are. */
export interface SignedIn {
  readonly viewer: Viewer;
  /** The key of their session; null = they ask by a token. */
  readonly session: number | null;
}

/** A browser that asks for a session. */
export interface Browser extends Client {
  /** The secret of the session that it has so far, which ends; null = none. */
  readonly before: string | null;
  /** The request, as its log knows it. */
  readonly requestId: string;
}

/** A sign-in that has succeeded: the secret of the new session, and where it leads to. Or why it has not: ASLEEP, the account sleeps. */
export type SignInOutcome = { readonly secret: string; readonly returnTo: string | null } | Exclude<Proof, object> | 'ASLEEP';

/** A person who does something for no office. */
const themselves = (person: number): AuditedActor => ({ person, actingFor: null, office: null });

/** Whose roles a calendar shows, and in which language. */
interface OwnCalendar {
  readonly powers: readonly Power[];
  readonly ended: readonly EndedRole[];
  readonly lang: Lang.TH | Lang.EN;
}

/** Who asks, and what they do with their own sessions. All is read where it is written, never from a replica. */
export class Accounts {
  private readonly db: RowStore;

  constructor(private readonly dataSource: DataSource) {
    this.db = new RowStore(new PooledRunner(dataSource));
  }

  /**
   * Who holds a secret, with what they may be now: a role that was revoked is gone at the next request. Throws UNAUTHENTICATED for a secret
   * that was never given out, SESSION_ENDED for one that holds no more.
   */
  async signedInWith(secret: string): Promise<SignedIn> {
    return secret.startsWith(TOKEN_PREFIX) ? this.withToken(secret) : this.withSession(secret);
  }

  private async withSession(secret: string): Promise<SignedIn> {
    const session = await sessionWith(this.db, sha256(secret));
    if (!session) throw new HubError('UNAUTHENTICATED', 'This session is not known here. Sign in.');
    if (!session.isOpen) throw new HubError('SESSION_ENDED', 'This session has ended. Sign in again.');
    if (session.isStale) await noteSessionUse(this.db, session.id);
    const viewer = await this.viewer(session.person, { tokenActions: null, isFresh: session.isFresh });
    return { viewer, session: session.id };
  }

  private async withToken(secret: string): Promise<SignedIn> {
    const token = await tokenWith(this.db, sha256(secret));
    if (!token) throw new HubError('UNAUTHENTICATED', 'This token is not known here. Ask the administrator of your office for one.');
    if (!token.isOpen)
      throw new HubError(
        'SESSION_ENDED',
        'This token was revoked, its last day is over, or nobody has used it for 180 days. Ask the administrator of your office for one.',
      );
    if (token.isStale) await noteTokenUse(this.db, token.id);
    return { viewer: await this.viewer(token.person, { tokenActions: token.actions, isFresh: false }), session: null };
  }

  private async viewer(person: number, how: Pick<Viewer, 'tokenActions' | 'isFresh'>): Promise<Viewer> {
    return { person, powers: await powersOf(this.db, person), ...how };
  }

  /** Whose calendar a secret address shows, with what they may be today; null = it shows nothing: it ended, or the account sleeps. */
  async readsCalendar(secret: string): Promise<OwnCalendar | null> {
    const feed = await feedWith(this.db, sha256(secret));
    if (!feed || (await isAsleep(this.db, feed.person))) return null;
    if (feed.isStale) await noteFeedUse(this.db, feed.id);
    return { powers: await powersOf(this.db, feed.person), ended: await endedRolesOf(this.db, feed.person), lang: feed.lang };
  }

  /** Begins a sign-in by a letter. Nobody can tell from it whether somebody has the address. */
  requestSignIn(request: SignInRequest): Promise<void> {
    return inTransaction(this.dataSource, (db) => beginSignIn(db, request));
  }

  /** Signs somebody in by the code of their letter. */
  confirmSignIn(typed: TypedCode, browser: Browser): Promise<SignInOutcome> {
    return this.signIn(browser, (db) => proveByCode(db, typed));
  }

  /** Signs somebody in by the link of their letter. */
  confirmLink(given: Parameters<typeof proveByLink>[1], browser: Browser): Promise<SignInOutcome> {
    return this.signIn(browser, (db) => proveByLink(db, given));
  }

  /** Whether a link holds, and whether the browser that opens it has asked for it; null = it does not. */
  linkSeen(link: string, browser: string | null): Promise<{ isAskers: boolean } | null> {
    return linkSeen(this.db, link, browser);
  }

  /** Signs somebody in whom a provider of identities knows. UNKNOWN: nobody here has connected that identity. */
  async confirmIdentity(identity: Identity, returnTo: string | null, browser: Browser): Promise<SignInOutcome | 'UNKNOWN'> {
    const person = await personWithIdentity(this.db, identity);
    return person === null ? 'UNKNOWN' : this.signIn(browser, async () => ({ person, returnTo }));
  }

  /** Connects an identity with somebody who has signed in. False = it belongs to somebody else. */
  linkIdentity({ person }: Viewer, identity: Identity, requestId: string): Promise<boolean> {
    return inTransaction(this.dataSource, async (db) => {
      const linked = await linkIdentity(db, person, identity);
      const touched = [{ type: 'Person', code: String(person), before: null, after: 'IDENTITY' }];
      if (linked === 'LINKED') await audit(db, themselves(person), { action: 'LINK_IDENTITY', touched }, requestId);
      return linked !== 'TAKEN';
    });
  }

  /** The secret by which somebody becomes the first administrator; null = there is one. */
  offerFirstAdministrator(): Promise<string | null> {
    return offerFirstAdministrator(this.db);
  }

  /** "The secret still makes an administrator." */
  isFirstAdministratorOffered(secret: string): Promise<boolean> {
    return isFirstAdministratorOffered(this.db, secret);
  }

  /** Makes somebody the first administrator, and signs them in. */
  makeFirstAdministrator(first: FirstAdministrator, browser: Browser): Promise<SignInOutcome> {
    return this.signIn(browser, async (db) => {
      const made = await makeFirstAdministrator(db, first);
      return made === null ? 'OVER' : { ...made, returnTo: null };
    });
  }

  /** Opens a session for who proves who they are. The one that the browser had ends: a secret is never used across a sign-in. */
  private signIn(
    { before, requestId, ...client }: Browser,
    prove: (db: RowStore) => Promise<Proof | (ProvedAddress & { readonly granted: Touched })>,
  ): Promise<SignInOutcome> {
    return inTransaction(this.dataSource, async (db) => {
      const proof = await prove(db);
      if (typeof proof === 'string') return proof;
      if (await isAsleep(db, proof.person)) return 'ASLEEP';
      const ended = before === null ? [] : await endSessionWith(db, before);
      const opened = await openSession(db, proof.person, client);
      const sessions = [...ended.map((session) => touchedSession(session, 'ENDED')), touchedSession(opened, 'OPENED')];
      const effect =
        'granted' in proof
          ? { action: 'FIRST_ADMINISTRATOR', touched: [proof.granted, ...sessions] }
          : { action: 'SIGN_IN', touched: sessions };
      await audit(db, themselves(proof.person), effect, requestId);
      return { secret: opened.secret, returnTo: proof.returnTo };
    });
  }

  /** The open sessions of a person. */
  sessionsOf({ person }: Viewer): Promise<OwnSession[]> {
    return sessionsOf(this.db, person);
  }

  /** Ends one session of a person, where they have such a session that is open. */
  endSession({ person }: Viewer, id: number, requestId: string): Promise<void> {
    return this.ended(requestId, (db) => endSession(db, person, id));
  }

  /** Ends all sessions of a person but one. */
  endOthers({ person }: Viewer, session: number, requestId: string): Promise<void> {
    return this.ended(requestId, (db) => endSessionsOf(db, person, session));
  }

  /** Ends the session with a secret: a browser that signs out, or signs in anew. */
  end(secret: string, requestId: string): Promise<void> {
    return this.ended(requestId, (db) => endSessionWith(db, secret));
  }

  /** Ends sessions of one person, with an entry in the audit where any was open. */
  private ended(requestId: string, end: (db: RowStore) => ReturnType<typeof endSession>): Promise<void> {
    return inTransaction(this.dataSource, async (db) => {
      const sessions = await end(db);
      const touched = sessions.map((session) => touchedSession(session, 'ENDED'));
      if (sessions.length > 0) await audit(db, themselves(sessions[0]!.person), { action: 'END_SESSION', touched }, requestId);
    });
  }
}
