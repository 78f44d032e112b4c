import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { RowStore } from '../../../src/database/rows';
import { TransactionRunner } from '../../../src/database/transaction';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { powersOf } from '../../../src/queries/people/powers.queries';
import { undone, useDatabase } from '../../support/database';

const { rolledBack } = useDatabase();

const PERSONS = 3;
const OFFICES = ['NESDC', 'PO-TH-90'] as const;
const ROLES = [OfficeRole.REPORTER, OfficeRole.CERTIFIER] as const;
const FIRST = Date.parse('2026-03-01');
const DAY = 86_400_000;
const dayText = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

interface Span {
  readonly from: number;
  /** The first day without; null = no end. */
  readonly to: number | null;
  readonly isEnded: boolean;
}

interface Grant extends Span {
  readonly person: number;
  readonly role: OfficeRole;
  readonly office: string;
}

interface Passed extends Grant {
  readonly to: number;
  readonly receiver: number;
}

const span = {
  from: fc.nat(8),
  isEnded: fc.boolean(),
  person: fc.nat(PERSONS - 1),
  role: fc.constantFrom(...ROLES),
  office: fc.constantFrom(...OFFICES),
};
const grants = fc.array(
  fc
    .record({ ...span, length: fc.option(fc.integer({ min: 1, max: 6 })) })
    .map(({ length, ...rest }): Grant => ({ ...rest, to: length === null ? null : rest.from + length })),
  { maxLength: 8 },
);
const passedOn = fc.array(
  fc
    .record({ ...span, length: fc.integer({ min: 1, max: 6 }), receiver: fc.nat(PERSONS - 1) })
    .filter(({ person, receiver }) => person !== receiver)
    .map(({ length, ...rest }): Passed => ({ ...rest, to: rest.from + length })),
  { maxLength: 8 },
);

/** Leaves out what the database cannot hold: two that stand at once for the same. */
function apart<T extends Grant>(things: readonly T[]): T[] {
  const kept: T[] = [];
  for (const thing of things) {
    const crosses = kept.some(
      (other) =>
        !other.isEnded &&
        !thing.isEnded &&
        other.person === thing.person &&
        other.role === thing.role &&
        other.office === thing.office &&
        other.from < (thing.to ?? Infinity) &&
        thing.from < (other.to ?? Infinity),
    );
    if (!crosses) kept.push(thing);
  }
  return kept;
}

const standsOn = (day: number, { from, to, isEnded }: Span): boolean => !isEnded && from <= day && (to === null || day < to);

/** The powers of a person on a day, counted one by one. */
function oracle(person: number, day: number, held: readonly Grant[], passed: readonly Passed[]): string[] {
  const own = held.filter((grant) => grant.person === person && standsOn(day, grant)).map(({ role, office }) => `${role} ${office} own`);
  const acting = passed.filter(
    (each) =>
      each.receiver === person &&
      standsOn(day, each) &&
      held.some(
        (grant) => grant.person === each.person && grant.role === each.role && grant.office === each.office && standsOn(day, grant),
      ),
  );
  return [...own, ...acting.map(({ role, office, person: from }) => `${role} ${office} for ${from}`)].sort();
}

async function store(manager: EntityManager, held: readonly Grant[], passed: readonly Passed[]): Promise<number[]> {
  const persons = await manager.query<{ id: number }[]>(`INSERT INTO person SELECT FROM generate_series(1, ${PERSONS}) RETURNING id`);
  const ids = persons.map(({ id }) => id);
  const office = '(SELECT id FROM organisation WHERE code = $3)';
  for (const { person, role, office: code, from, to, isEnded } of held)
    await manager.query(
      `INSERT INTO role_grant (person_id, role, office_id, valid_from, valid_to, revoked_at) VALUES ($1, $2, ${office}, $4, $5, $6)`,
      [ids[person], role, code, dayText(from), to === null ? null : dayText(to), isEnded ? new Date() : null],
    );
  for (const { person, receiver, role, office: code, from, to, isEnded } of passed)
    await manager.query(
      `INSERT INTO delegation (from_person_id, role, office_id, valid_from, valid_to, ended_at, to_person_id) VALUES ($1, $2, ${office}, $4, $5, $6, $7)`,
      [ids[person], role, code, dayText(from), dayText(to), isEnded ? new Date() : null, ids[receiver]],
    );
  return ids;
}

it(
  'at any instant a person may what they were granted and what is delegated to them by holders, and nothing else',
  rolledBack(async (manager) => {
    const db = new RowStore(new TransactionRunner(manager));
    await fc.assert(
      fc.asyncProperty(
        grants,
        passedOn,
        fc.array(fc.tuple(fc.nat(16), fc.nat(86_399_999)), { minLength: 3, maxLength: 6 }),
        async (all, others, instants) => {
          const [held, passed] = [apart(all), apart(others)];
          await undone(manager, async () => {
            const ids = await store(manager, held, passed);
            for (const [day, ms] of instants)
              for (const [person, id] of ids.entries()) {
                // A day of Bangkok begins seven hours before that of Greenwich.
                const powers = await powersOf(db, id, new Date(FIRST + day * DAY + ms - 7 * 3_600_000));
                const found = powers.map(
                  ({ role, office, actingFor }) => `${role} ${office} ${actingFor === null ? 'own' : `for ${ids.indexOf(actingFor)}`}`,
                );
                expect(found.sort()).toEqual(oracle(person, day, held, passed));
              }
          });
        },
      ),
      { numRuns: 60 },
    );
  }),
);
