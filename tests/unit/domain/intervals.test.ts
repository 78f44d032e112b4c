import fc from 'fast-check';
import { intervalEnds, MAX_POINTS } from '../../../src/domain/intervals';
import { Interval } from '../../../src/domain/vocabularies/progress';

it.each([
  ['2021-01-15', '2021-04-10', Interval.MONTH, ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-10']],
  ['2024-02-01', '2024-02-29', Interval.MONTH, ['2024-02-29']],
  ['2020-11-30', '2021-06-30', Interval.QUARTER, ['2020-12-31', '2021-03-31', '2021-06-30']],
  ['2020-07-01', '2021-07-01', Interval.HALF_YEAR, ['2020-12-31', '2021-06-30', '2021-07-01']],
  ['2019-05-05', '2021-12-31', Interval.YEAR, ['2019-12-31', '2020-12-31', '2021-12-31']],
  ['2013-10-01', '2015-10-01', Interval.THAI_FISCAL_YEAR, ['2014-09-30', '2015-09-30', '2015-10-01']],
  ['2014-09-30', '2014-09-30', Interval.THAI_FISCAL_YEAR, ['2014-09-30']],
])('from %s to %s by %s', (from, to, every, ends) => expect(intervalEnds(from, to, every)).toEqual(ends));

it('ascends, begins on or after the first day, ends on the last', () => {
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom(...Object.values(Interval)), (a, b, every) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const ends = intervalEnds(from, to, every);
      expect(ends).toEqual([...new Set(ends)].sort());
      expect(ends[0]! >= from).toBe(true);
      expect(ends.at(-1)).toBe(to);
    }),
  );
});

it('refuses a span turned round, and one of too many points', () => {
  expect(() => intervalEnds('2021-01-02', '2021-01-01', Interval.MONTH)).toThrow(expect.objectContaining({ code: 'INVALID_RANGE' }));
  expect(() => intervalEnds('1994-01-01', '2090-01-01', Interval.MONTH)).toThrow(`more than ${MAX_POINTS} points`);
});
