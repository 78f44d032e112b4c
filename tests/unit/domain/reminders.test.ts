import fc from 'fast-check';
import { LADDER, rungDay, rungInstant, rungNow } from '../../../src/domain/reminders';
import { roundOfDay } from '../../../src/domain/rounds';

const [WEEK_BEFORE, DAY_BEFORE, DAY_AFTER] = [LADDER[1]!, LADDER[2]!, LADDER[3]!];

it.each([
  // 31 January 2027 is a Sunday.
  ['2027-01-31', -14, '2027-01-15'],
  ['2027-01-31', -7, '2027-01-22'],
  ['2027-01-31', -1, '2027-01-29'],
  ['2027-01-31', 1, '2027-02-01'],
  ['2027-01-31', 7, '2027-02-08'],
  ['2027-01-31', 14, '2027-02-15'],
  // 31 July 2026 is a Friday.
  ['2026-07-31', -14, '2026-07-17'],
  ['2026-07-31', -1, '2026-07-30'],
  ['2026-07-31', 1, '2026-08-03'],
  ['2026-07-31', 7, '2026-08-07'],
])('the reminder of %s at %i days leaves on %s', (dueOn, offset, day) => {
  expect(
    rungDay(
      dueOn,
      LADDER.find((rung) => rung.offset === offset)!,
    ),
  ).toBe(day);
});

it('a reminder leaves at half past eight, by the clocks of the member state', () => {
  expect((['TH', 'ID', 'MY'] as const).map((state) => rungInstant('2026-07-31', DAY_BEFORE, state).toISOString())).toEqual([
    '2026-07-30T01:30:00.000Z',
    '2026-07-30T01:30:00.000Z',
    '2026-07-30T00:30:00.000Z',
  ]);
});

const ROUND = roundOfDay('2026-06-30');

it.each([
  ['2026-07-17T08:29:59.999+07:00', null],
  ['2026-07-17T08:30:00.000+07:00', -14],
  ['2026-07-21T08:29:59.999+07:00', -14],
  ['2026-07-21T08:30:00.000+07:00', null],
  ['2026-07-24T08:30:00.000+07:00', -7],
  ['2026-07-30T08:30:00.000+07:00', -1],
  ['2026-08-03T08:29:59.999+07:00', -1],
  ['2026-08-03T08:30:00.000+07:00', 1],
  ['2026-08-14T08:30:00.000+07:00', 14],
  ['2026-08-18T08:30:00.000+07:00', null],
])('at %s the reminder of the round is %s', (now, offset) => {
  expect(rungNow(ROUND, 'TH', new Date(now))?.offset ?? null).toBe(offset);
  expect(rungNow({ ...ROUND, isPaused: true }, 'TH', new Date(now))).toBeNull();
});

it('every reminder leaves on a working day, on its own side of the due day and after the one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const dueOn = new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);
      const leaves = LADDER.map((rung) => rungDay(dueOn, rung));
      for (const [i, day] of leaves.entries()) {
        expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
        expect(day < dueOn).toBe(LADDER[i]!.offset < 0);
        if (i > 0) expect(day > leaves[i - 1]!).toBe(true);
      }
    }),
  );
});

it('a moved round is reminded of by its new days', () => {
  const moved = { ...ROUND, dueOn: '2026-08-07' };
  expect(rungNow(moved, 'TH', new Date('2026-07-31T08:30:00+07:00'))).toBe(WEEK_BEFORE);
  expect(rungNow(moved, 'TH', new Date('2026-08-10T08:30:00+07:00'))).toBe(DAY_AFTER);
});
