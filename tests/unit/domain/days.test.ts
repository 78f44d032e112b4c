import fc from 'fast-check';
import { assertInProgramme, dayInBangkok, parseDay } from '../../../src/domain/days';

it('reads every real day from 1000 to 2400 and gives it back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2400-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseDay(day)).toBe(day);
    }),
  );
});

it.each([
  '0000-01-01',
  '2021-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-00-10',
  '2021-10-00',
  '2021-13-01',
  '2021-10-32',
  '20211028',
  '2021-1-1',
  ' 2021-10-28',
  '2021-10-28T00:00:00Z',
  '',
  null,
  7,
])('refuses %p', (value) => expect(() => parseDay(value)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' })));

it('takes a leap day in leap years', () => {
  expect([parseDay('2024-02-29'), parseDay('2000-02-29')]).toEqual(['2024-02-29', '2000-02-29']);
});

it('is a day later in Bangkok from 17:00 UTC on', () => {
  expect(dayInBangkok(new Date('2021-10-27T16:59:59.999Z'))).toBe('2021-10-27');
  expect(dayInBangkok(new Date('2021-10-27T17:00:00Z'))).toBe('2021-10-28');
});

it('begins with the programme', () => {
  expect(assertInProgramme('1993-07-20')).toBe('1993-07-20');
  expect(() => assertInProgramme('1993-07-19')).toThrow(expect.objectContaining({ code: 'AS_OF_BEFORE_PROGRAMME' }));
});
