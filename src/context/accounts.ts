import type { DataSource } from 'typeorm';
import { endSession, endSessionsOf, endSessionWith, noteSessionUse, noteTokenUse } from '../commands/people/sessions';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { HubError } from '../domain/errors';
import type { Viewer } from '../domain/permissions';
import { sha256, TOKEN_PREFIX } from '../domain/secrets';
import { type OwnSession, sessionsOf, sessionWith, tokenWith } from '../queries/people/credential.queries';
import { powersOf } from '../queries/people/powers.queries';

/** Somebody who has proved who they are. */
export interface SignedIn {
  readonly viewer: Viewer;
  /** The key of their session; null = they ask by a token. */
  readonly session: number | null;
}

/** Who asks, and what they do with their own sessions. All is read where it is written, never from a replica. */
export class Accounts {
  private readonly db: RowStore;

  constructor(dataSource: DataSource) {
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
    const viewer = await this.viewer(session.person, { tokenActions: null, signedInAt: session.signedInAt });
    return { viewer, session: session.id };
  }

  private async withToken(secret: string): Promise<SignedIn> {
    const token = await tokenWith(this.db, sha256(secret));
    if (!token) throw new HubError('UNAUTHENTICATED', 'This token is not known here. Ask the administrator of your office for one.');
    if (!token.isOpen)
      throw new HubError('SESSION_ENDED', 'This token was revoked, or its last day is over. Ask the administrator of your office for one.');
    if (token.isStale) await noteTokenUse(this.db, token.id);
    return { viewer: await this.viewer(token.person, { tokenActions: token.actions, signedInAt: new Date(0) }), session: null };
  }

  private async viewer(person: number, how: Pick<Viewer, 'tokenActions' | 'signedInAt'>): Promise<Viewer> {
    return { person, powers: await powersOf(this.db, person), ...how };
  }

  /** The open sessions of a person. */
  sessionsOf({ person }: Viewer): Promise<OwnSession[]> {
    return sessionsOf(this.db, person);
  }

  /** Ends one session of a person. False = they have no such session that is open. */
  endSession({ person }: Viewer, id: number): Promise<boolean> {
    return endSession(this.db, person, id);
  }

  /** Ends all sessions of a person but one. */
  endOthers({ person }: Viewer, session: number): Promise<void> {
    return endSessionsOf(this.db, person, session);
  }

  /** Ends the session with a secret: a browser that signs out, or signs in anew. */
  end(secret: string): Promise<void> {
    return endSessionWith(this.db, secret);
  }
}
