import { createHash } from 'node:crypto';
import { type AuditHead, type AuditLine, BEFORE_FIRST, verifyAudit } from '../../../src/domain/audit-chain';
import { dice } from '../../support/random';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The lines of a chain, each body as it stands. */
function chainOf(bodies: readonly string[], instant = (n: number) => new Date(Date.UTC(2027, 0, 1) + n).toISOString()): string[] {
  let previous = sha256('');
  return bodies.map((done, i) => {
    const [sequence, at] = [i + 1, instant(i)];
    const body = `{"sequence":${sequence},"at":"${at}",${done.slice(1)}`;
    const line: AuditLine = { sequence, at, previous, hash: sha256(`${previous}\n${body}`), body };
    previous = line.hash;
    return JSON.stringify(line);
  });
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const verify = (lines: readonly string[], published?: AuditHead) => verifyAudit(given(lines), published);

const BODIES = [1, 2, 3, 4, 5].map((n) => `{"actor":${n},"action":"ตรวจสอบ \\"\\\\","office":null}`);
const LINES = chainOf(BODIES);

const edited = (n: number, edit: Partial<AuditLine>): string[] =>
  LINES.map((line, i) => (i === n - 1 ? JSON.stringify({ ...(JSON.parse(line) as AuditLine), ...edit }) : line));

const entry = (n: number): AuditLine => JSON.parse(LINES[n - 1]!) as AuditLine;

it('a chain ends in its head, and one without entries in that of nothing', async () => {
  expect(await verify(LINES)).toMatchObject({ head: { sequence: 5, hash: entry(5).hash }, fault: null });
  expect(await verify([])).toEqual({ head: BEFORE_FIRST, fault: null });
});

const FAULTS: [string, string[], number, RegExp][] = [
  ['a changed body', edited(3, { body: entry(3).body.replace('"actor":3', '"actor":4') }), 3, /its hash is another one/],
  ['another instant beside the body', edited(3, { at: '2027-01-02T00:00:00.000Z' }), 3, /its number or its instant/],
  ['an entry left out', LINES.toSpliced(2, 1), 3, /is missing: 4 follows 2/],
  ['the first entry left out', LINES.slice(1), 1, /is missing: 2 follows 0/],
  ['an entry twice', LINES.toSpliced(2, 0, LINES[1]!), 3, /is missing: 2 follows 2/],
  ['two entries in another order', LINES.toSpliced(1, 2, LINES[2]!, LINES[1]!), 2, /is missing: 3 follows 1/],
  ['an entry of another chain', LINES.toSpliced(2, 1, chainOf(BODIES.toReversed())[2]!), 3, /does not follow/],
  [
    'an entry with its hash made again',
    edited(3, { body: `${entry(3).body} `, hash: sha256(`${entry(3).previous}\n${entry(3).body} `) }),
    4,
    /does not follow/,
  ],
  ['a line in another form', LINES.toSpliced(2, 1, LINES[2]!.replace(',', ', ')), 3, /not what an export writes/],
  ['a hash in capitals', LINES.toSpliced(2, 1, LINES[2]!.replace(entry(3).hash, entry(3).hash.toUpperCase())), 3, /hash is another one/],
  ['a line that is no JSON', LINES.toSpliced(2, 1, 'x'), 3, /not what an export writes/],
  ['a line that is no object', LINES.toSpliced(2, 1, 'null'), 3, /not what an export writes/],
  ['an empty line', [...LINES, ''], 6, /not what an export writes/],
];
it.each(FAULTS)('%s is found where it is', async (_, lines, at, fault) => {
  const verdict = await verify(lines);
  expect([verdict.head.sequence + 1, verdict.fault]).toEqual([at, expect.stringMatching(fault)]);
});

it('a chain that was written again from an entry on is another one than was published', async () => {
  const again = chainOf(BODIES.with(1, '{"actor":9}'));
  expect(await verify(again)).toMatchObject({ fault: null });
  for (const n of [2, 3, 5])
    expect(await verify(again, entry(n))).toMatchObject({ head: { sequence: n - 1 }, fault: 'is not the one that was published' });
  expect(await verify(again, entry(1))).toMatchObject({ fault: null });
  expect(await verify(LINES.slice(0, 3), entry(4))).toMatchObject({ head: { sequence: 3 }, fault: 'is missing: it was published' });
  expect(await verify(LINES, entry(5))).toMatchObject({ fault: null });
});

it('each single bit that is changed in a file is found', async () => {
  const roll = dice(1);
  const file = Buffer.from(LINES.map((line) => `${line}\n`).join(''));
  for (let i = 0; i < 1000; i++) {
    const changed = Buffer.from(file);
    const place = Math.floor(roll() * file.length);
    changed[place]! ^= 1 << Math.floor(roll() * 8);
    const lines = changed.toString('utf8').split('\n');
    const verdict = await verify(lines.at(-1) === '' ? lines.slice(0, -1) : lines);
    expect([place, verdict.fault]).toEqual([place, expect.any(String)]);
  }
});
