import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { sha256 } from '../../domain/secrets';

/** Somebody as a provider of identities knows them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** What is stored of a subject, which may be the number of a citizen. */
const hashOf = ({ issuer, subject }: Identity): string => sha256(`${issuer}\n${subject}`);

/** The person with an identity; null = it belongs to nobody here. An e-mail address that a provider tells is no key. */
export async function personWithIdentity(db: RowStore, identity: Identity): Promise<number | null> {
  const [found] = await db.rows<{ person: number }>(
    sql`SELECT person_id AS person FROM person_identity WHERE issuer = ${identity.issuer} AND subject_sha256 = ${hashOf(identity)}`,
  );
  return found?.person ?? null;
}

/** How an identity stands to a person who has signed in: theirs from now on, theirs already, or that of somebody else. */
export type Linked = 'LINKED' | 'THEIRS' | 'TAKEN';

/** Connects an identity with a person who has signed in, in place of the one that they had at the same provider. */
export async function linkIdentity(db: RowStore, person: number, identity: Identity): Promise<Linked> {
  const owner = await personWithIdentity(db, identity);
  if (owner !== null) return owner === person ? 'THEIRS' : 'TAKEN';
  await db.rows(sql`
    INSERT INTO person_identity (person_id, issuer, subject_sha256) VALUES (${person}, ${identity.issuer}, ${hashOf(identity)})
    ON CONFLICT (person_id, issuer) DO UPDATE SET subject_sha256 = EXCLUDED.subject_sha256, linked_at = clock_timestamp() RETURNING id`);
  return 'LINKED';
}
