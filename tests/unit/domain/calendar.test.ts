import fc from 'fast-check';
import { assertCalendarSpan, cutOffs, cycleOf, hasCycle } from '../../../src/domain/calendar';
import { daysLater } from '../../../src/domain/days';
import { MeetingStatus } from '../../../src/domain/vocabularies/mechanism';

const STEPS = [1, 2, 3, 4, 5, 6, 7].map((order) => ({ order, durationDays: [365, 30, 60, 30, 50, 30, 120][order - 1]! }));

it('the cut-offs of a span are its 30 Junes and 31 Decembers', () => {
  expect(cutOffs('2024-06-30', '2025-12-31')).toEqual(['2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31']);
  expect(cutOffs('2024-07-01', '2024-12-30')).toEqual([]);
});

it('the yearly steps lie end to end around a forum, each as long as it takes', () => {
  const cycle = cycleOf({ date: '2025-09-03', endsOn: '2025-09-03' }, STEPS);
  expect(cycle.map(({ step, date, endsOn }) => [step.order, date, endsOn])).toEqual([
    [4, '2025-05-17', '2025-06-15'],
    [5, '2025-06-16', '2025-08-04'],
    [6, '2025-08-05', '2025-09-03'],
    [7, '2025-09-04', '2026-01-01'],
  ]);
});

it('a numbered forum that was not cancelled has a cycle, where its days are known and the process had begun, in October 2013', () => {
  const forum = { code: 'CMGF-22', precision: 'DAY', status: MeetingStatus.CALLED, startsOn: '2013-10-01', endsOn: '2013-10-01' };
  expect(hasCycle(forum)).toBe(true);
  const others = [
    { startsOn: '2013-09-30' },
    { code: 'CMGF-RETREAT-5' },
    { code: 'MM-22' },
    { precision: 'MONTH' },
    { status: MeetingStatus.CANCELLED },
  ];
  expect(others.map((other) => hasCycle({ ...forum, ...other }))).toEqual(others.map(() => false));
});

it('whatever the durations, no day of a cycle is in two steps, and none is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 4 }), (durations) => {
      const cycle = cycleOf(
        { date: '2024-02-28', endsOn: '2024-02-29' },
        durations.map((durationDays, i) => ({ order: i + 4, durationDays })),
      );
      expect(cycle[2]!.endsOn).toBe('2024-02-29');
      cycle.forEach(({ step, date, endsOn }, i) => {
        expect(daysLater(date, step.durationDays - 1)).toBe(endsOn);
        if (i > 0) expect(daysLater(cycle[i - 1]!.endsOn, 1)).toBe(date);
      });
    }),
  );
});

it('a span is at most ten years and does not end before it begins', () => {
  expect(() => assertCalendarSpan('2025-01-02', '2025-01-01')).toThrow(expect.objectContaining({ code: 'INVALID_RANGE' }));
  expect(() => assertCalendarSpan('2015-01-01', '2025-12-31')).toThrow(expect.objectContaining({ code: 'INVALID_RANGE' }));
  expect(() => assertCalendarSpan('2015-01-01', '2024-12-31')).not.toThrow();
});
