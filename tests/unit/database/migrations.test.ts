import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/config';
import { LOCKS } from '../../../src/database/locks';
import { MIGRATIONS } from '../../../src/database/migrations';

const FOLDER = join(PROJECT_ROOT, 'src/database/migrations');

/** The last migration with a number that was made up. Those after it have the time at which they were written. */
const LAST_INVENTED = 1795306000001;

const numberOf = (name: string): number => Number(/\d{13}/.exec(name)![0]);
const numbers = MIGRATIONS.map(({ name }) => numberOf(name));
const files = readdirSync(FOLDER).sort();

it('every file of the folder is in the list, under its own name, in ascending order', () => {
  expect(MIGRATIONS.map(({ name }) => `${numberOf(name)}-${name.replace(/\d{13}$/, '')}.ts`)).toEqual(files);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

/** Faults of a number that should be the milliseconds of Date.now(): whole seconds with a small counter were made up. */
const isInvented = (number: number): boolean => number % 100_000 < 1_000;
const liesAhead = (number: number): boolean => number > Date.now();

it('the number of a new migration is the time at which it was written', () => {
  expect([1795305600001, 1795305600092, LAST_INVENTED].every(isInvented)).toBe(true);
  const added = numbers.filter((number) => number > LAST_INVENTED);
  expect(added.filter((number) => isInvented(number) || liesAhead(number))).toEqual([]);
});

it('a new migration replaces no function: its definition stands in src/database/functions', () => {
  const added = files.filter((file) => numberOf(file) > LAST_INVENTED);
  expect(added.filter((file) => /OR REPLACE FUNCTION (?!%I)/i.test(readFileSync(join(FOLDER, file), 'utf8')))).toEqual([]);
});

it('no two locks have one key, and the one that SQL needs is the same there', () => {
  expect(new Set(Object.values(LOCKS)).size).toBe(Object.keys(LOCKS).length);
  const sql = readFileSync(join(PROJECT_ROOT, 'src/database/functions/commit_instant.sql'), 'utf8');
  expect(sql).toContain(`pg_advisory_xact_lock(${LOCKS.COMMIT})`);
});
