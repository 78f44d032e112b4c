import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { foldEmail } from '../../domain/email';
import { problem, type ProblemCode } from '../../domain/problems';
import { type Actor, type Done, personsOf, Refusal } from '../command';

/** A command that an operator may give too, who is nobody of the hub: the actor is then null. */
export type OperatorCommand<Input, Result> = (db: RowStore, actor: Actor | null, input: Input) => Promise<Done<Result>>;

/** A half-open span of days. Null = without end. */
interface Span {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

export const MAX_NAME = 200;

/** A name without blanks around it; null = none, or too long. */
export function nameOf(text: string | null): string | null {
  const name = text?.trim() ?? '';
  return name === '' || name.length > MAX_NAME ? null : name;
}

interface Contact {
  readonly person: number;
  readonly name: string;
}

/** The person with an address, who cannot be forgotten before the transaction ends; null = there is none. */
export async function personWith(db: RowStore, address: string): Promise<Contact | null> {
  const email = foldEmail(address);
  if (email === null) return null;
  const [contact] = await db.rows<Contact>(sql`SELECT person_id AS person, name FROM person_contact WHERE email = ${email} FOR KEY SHARE`);
  return contact ?? null;
}

export interface Office {
  readonly id: number;
  readonly code: string;
  readonly today: Day;
}

/**
 * Locks an office of today until the transaction ends: of two that change who holds its roles, the second sees what the first one did.
 * What is locked, is locked in this order: the contacts of persons, offices by their keys. Throws a Refusal: UNKNOWN_OFFICE.
 */
export const officeWith = (db: RowStore, code: string): Promise<Office> =>
  lockedOffice(db, sql`code = ANY (${codeSpellings(code)}::text[]) AND in_force(valid_from, valid_to, ${TODAY})`);

/** Locks the office that has something, as `officeWith` does. `thing`: a statement that gives its key. Throws a Refusal where it gives none. */
export const officeOf = (db: RowStore, thing: Sql, unknown: ProblemCode): Promise<Office> =>
  lockedOffice(db, sql`id = (${thing})`, unknown);

async function lockedOffice(db: RowStore, condition: Sql, unknown: ProblemCode = 'UNKNOWN_OFFICE'): Promise<Office> {
  const [office] = await db.rows<Office>(sql`SELECT id, code, ${TODAY} AS today FROM organisation WHERE ${condition} FOR NO KEY UPDATE`);
  if (office) return office;
  throw new Refusal([problem(unknown, unknown === 'UNKNOWN_OFFICE' ? 'office' : null)]);
}

/** Whether a person is one of those who answer for what an actor does: the actor, whose place they take, and who made their token. */
export async function isSelf(db: RowStore, actor: Actor | null, person: number): Promise<boolean> {
  if (actor === null) return false;
  const persons = personsOf(actor);
  if (persons.includes(person)) return true;
  const made = await db.rows(sql`SELECT FROM api_token WHERE person_id = ANY (${persons}::integer[]) AND created_by_id = ${person}`);
  return made.length > 0;
}

/** The predicate "the grant is not revoked, and gives its right on every day of the span". */
export const covers = (grant: Sql, validFrom: Sql, validTo: Sql): Sql =>
  sql`(${grant}.revoked_at IS NULL AND daterange(${grant}.valid_from, ${grant}.valid_to) @> daterange(${validFrom}, ${validTo}))`;

/** Whether a span ends before it begins, or begins before today. */
export const isNoSpan = ({ validFrom, validTo }: Span, today: Day): boolean =>
  validFrom < today || (validTo !== null && validTo <= validFrom);
