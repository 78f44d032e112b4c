// Runs the tests of faults, two files at a time.
//   npm run check:faults                       all of them
//   npm run check:faults -- --part 1/2         every second file
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';

const { part } = parseArgs({ options: { part: { type: 'string', default: '1/1' } } }).values;
const [index, total] = part.split('/').map(Number);
const folder = import.meta.dirname;
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .sort()
  .map((name) => join(folder, name));

run({ files, concurrency: 2, timeout: 600_000, shard: { index, total } })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(spec)
  .pipe(process.stdout);
