import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { newSecret, sha256 } from '../../domain/secrets';
import { OfficeRole, SignInAttemptKind } from '../../domain/vocabularies/people';
import type { Touched } from '../audit';

/** The office that the first administrator works for: the operating unit of the Ministry of Interior, which answers for the hub. */
const OFFICE = 'MOI-PSCDG';

async function hasAdministrator(db: RowStore): Promise<boolean> {
  const found = await db.rows(sql`
    SELECT FROM role_grant WHERE role = ${OfficeRole.HUB_ADMIN} AND revoked_at IS NULL AND (valid_to IS NULL OR valid_to > ${TODAY}) LIMIT 1`);
  return found.length > 0;
}

/** Makes the secret by which somebody becomes the first administrator, for half an hour; null = there is an administrator. */
export async function offerFirstAdministrator(db: RowStore): Promise<string | null> {
  if (await hasAdministrator(db)) return null;
  const secret = newSecret();
  await db.rows(sql`
    INSERT INTO sign_in_attempt (kind, salt, link_sha256, expires_at)
    VALUES (${SignInAttemptKind.FIRST_ADMINISTRATOR}, '', ${sha256(secret)}, clock_timestamp() + interval '30 minutes') RETURNING id`);
  return secret;
}

const isOffered = (secret: string) => sql`
  kind = ${SignInAttemptKind.FIRST_ADMINISTRATOR} AND link_sha256 = ${sha256(secret)} AND used_at IS NULL AND expires_at > clock_timestamp()`;

/** "The secret still makes an administrator." It changes nothing. */
export async function isFirstAdministratorOffered(db: RowStore, secret: string): Promise<boolean> {
  const offered = await db.rows(sql`SELECT FROM sign_in_attempt WHERE ${isOffered(secret)}`);
  return offered.length > 0 && !(await hasAdministrator(db));
}

/** Who says that they are the first administrator. */
export interface FirstAdministrator {
  readonly secret: string;
  readonly name: string;
  /** In small letters. */
  readonly email: string;
}

/** The first administrator, with the grant for the audit. */
interface MadeAdministrator {
  /** The key of the person. */
  readonly person: number;
  readonly granted: Touched;
}

/** Makes somebody the first administrator: nobody granted it but who reads what the hub prints. Null = the secret holds no more. */
export async function makeFirstAdministrator(db: RowStore, { secret, name, email }: FirstAdministrator): Promise<MadeAdministrator | null> {
  // Of two who send the form at once, one is the first.
  await db.rows(sql`LOCK TABLE role_grant IN SHARE ROW EXCLUSIVE MODE`);
  if (await hasAdministrator(db)) return null;
  const used = await db.rows(sql`UPDATE sign_in_attempt SET used_at = clock_timestamp() WHERE ${isOffered(secret)} RETURNING id`);
  if (used.length === 0) return null;
  const person = await personWith(db, name, email);
  const [granted] = await db.rows<{ id: number }>(sql`
    INSERT INTO role_grant (person_id, role, office_id, valid_from, reason)
    SELECT ${person}, ${OfficeRole.HUB_ADMIN}, id, ${TODAY}, 'the first administrator' FROM organisation WHERE code = ${OFFICE} RETURNING id`);
  if (!granted) throw new Error(`There is no office ${OFFICE}. Load the seeds, and start the hub again.`);
  const after = `${OfficeRole.HUB_ADMIN} of ${OFFICE}: person ${person}`;
  return { person, granted: { type: 'RoleGrant', code: String(granted.id), before: null, after } };
}

/** The person with an address, made where there is none. */
async function personWith(db: RowStore, name: string, email: string): Promise<number> {
  const [known] = await db.rows<{ person: number }>(sql`SELECT person_id AS person FROM person_contact WHERE email = ${email}`);
  if (known) return known.person;
  const [made] = await db.rows<{ person: number }>(sql`INSERT INTO person DEFAULT VALUES RETURNING id AS person`);
  await db.rows(sql`INSERT INTO person_contact (person_id, name, email) VALUES (${made!.person}, ${name}, ${email}) RETURNING id`);
  return made!.person;
}
