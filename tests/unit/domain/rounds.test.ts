import { daysLate, endOfDay, roundNamed, roundOfDay, roundsUntil, spanOf } from '../../../src/domain/rounds';

it('a round ends with its half-year, and is due in 31, 45 and 60 days', () => {
  expect(roundOfDay('2026-12-31')).toEqual({
    code: '2026-H2',
    cutOff: '2026-12-31',
    dueOn: '2027-01-31',
    verifyDueOn: '2027-02-14',
    certifyDueOn: '2027-03-01',
    isPaused: false,
  });
  expect(roundOfDay('2028-06-30')).toEqual({
    code: '2028-H1',
    cutOff: '2028-06-30',
    dueOn: '2028-07-31',
    verifyDueOn: '2028-08-14',
    certifyDueOn: '2028-08-29',
    isPaused: false,
  });
});

it.each([
  ['2026-01-01', '2026-H1'],
  ['2026-06-30', '2026-H1'],
  ['2026-07-01', '2026-H2'],
  ['2026-12-31', '2026-H2'],
  ['2027-01-01', '2027-H1'],
])('%s falls in %s', (day, code) => {
  const round = roundOfDay(day);
  expect(round.code).toBe(code);
  const { from, to } = spanOf(round);
  expect(from <= day && day <= to).toBe(true);
});

it.each([
  ['2027-01-31T23:59:59.999+07:00', 0],
  ['2027-02-01T00:00:00.000+07:00', 1],
  ['2027-02-01T23:59:59.999+07:00', 1],
  ['2027-02-02T00:00:00.000+07:00', 2],
  ['2027-05-01T12:00:00.000+07:00', 90],
  ['2026-08-01T00:00:00.000+07:00', 0],
  ['2027-01-31T17:00:00.000Z', 1],
])('a report on 31 December 2026 that is recorded at %s is late by %i days', (instant, days) => {
  for (const day of ['2026-07-01', '2026-12-31']) {
    const round = roundOfDay(day);
    expect(daysLate(round, new Date(instant))).toBe(days);
    expect(daysLate({ ...round, isPaused: true }, new Date(instant))).toBe(0);
    expect(new Date(instant) >= endOfDay(round.dueOn)).toBe(days > 0);
  }
});

it('the rounds go from the beginning of the programme to today’s, the newest first', () => {
  const codes = roundsUntil('2026-11-26').map(({ code }) => code);
  expect([codes[0], codes[1], codes.at(-1), codes.length]).toEqual(['2026-H2', '2026-H1', '1993-H2', 67]);
  expect(roundsUntil('2026-06-30')[0]!.code).toBe('2026-H1');
  expect(roundsUntil('2026-07-01')[0]!.code).toBe('2026-H2');
});

it('a round is named by its code in any case; what is to come has none', () => {
  expect(roundNamed('2026-h2', '2026-11-26')?.cutOff).toBe('2026-12-31');
  for (const code of ['2027-H1', '1993-H1', '2026-H3', '2026', '']) expect(roundNamed(code, '2026-11-26')).toBeNull();
});

it('around every midnight of a year in Bangkok and in Kuala Lumpur, second by second, a report is late from the end of the due day in Bangkok on', () => {
  const round = roundOfDay('2026-12-31');
  const yearBegins = Date.UTC(2027, 0, 1);
  const due = Date.UTC(2027, 0, 31);
  const [hour, day] = [3_600_000, 86_400_000];
  let wrong = 0;
  for (let d = 0; d < 365; d++)
    for (const offset of [7, 8])
      for (let second = -5; second <= 5; second++) {
        const instant = yearBegins + d * day - offset * hour + second * 1_000;
        const expected = Math.max(0, Math.floor((instant + 7 * hour - due) / day));
        if (daysLate(round, new Date(instant)) !== expected) wrong++;
        if (instant >= endOfDay(round.dueOn).getTime() !== expected > 0) wrong++;
      }
  expect(wrong).toBe(0);
});
