import fc from 'fast-check';
import { assertInProgramme, assertPast, dayInBangkok, parseDay, parseInstant } from '../../../src/domain/days';

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

it('reads every instant from 1000 to 2400 and gives it back', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2400-12-31T23:59:59.999Z'), noInvalidDate: true }), (date) => {
      expect(parseInstant(date.toISOString())).toEqual(date);
    }),
  );
});

it.each([
  ['2021-10-28T09:00:00+07:00', '2021-10-28T02:00:00.000Z'],
  ['2021-10-28T09:00:00.1234567+0700', '2021-10-28T02:00:00.123Z'],
  ['2021-10-28T09:00+07', '2021-10-28T02:00:00.000Z'],
  ['2021-10-28t02:00z', '2021-10-28T02:00:00.000Z'],
])('reads %s as the instant %s', (text, instant) => expect(parseInstant(text).toISOString()).toBe(instant));

it.each([
  [
    '2566-12-14T12:00:00+07:00',
    'The year of "2566-12-14T12:00:00+07:00" looks like a Buddhist-era year. Instants are Gregorian: did you mean 2023-12-14T12:00:00+07:00?',
  ],
  [
    '2401-01-01T00:00:00Z',
    'The year of "2401-01-01T00:00:00Z" looks like a Buddhist-era year. Instants are Gregorian: did you mean 1858-01-01T00:00:00Z?',
  ],
  ['2021-02-29T00:00:00Z', '"2021-02-29T00:00:00Z" does not exist in the Gregorian calendar. Check the day and the zone.'],
  ['2021-02-28T00:00:00+25:00', '"2021-02-28T00:00:00+25:00" does not exist in the Gregorian calendar. Check the day and the zone.'],
  ...['2021-10-28', '2021-10-28T09:00:00', '2021-10-28 09:00:00Z', '2021-10-28T24:00:00Z', 'yesterday', '', 1635386400000, null].map(
    (value) => [value, `"${String(value)}" is not an instant. Write ISO 8601 with a zone, for example 2021-10-28T09:00:00+07:00.`],
  ),
])('refuses the instant %p', (value, message) => {
  expect(() => parseInstant(value)).toThrow(expect.objectContaining({ code: 'INVALID_DATE_TIME', message }));
});

it('knows nothing of the future', () => {
  const now = new Date('2026-01-01T00:00:00.000Z');
  expect(assertPast(now, now)).toBe(now);
  expect(() => assertPast(new Date('2026-01-01T00:00:00.001Z'), now)).toThrow(
    expect.objectContaining({
      code: 'KNOWN_AT_IN_FUTURE',
      message:
        'knownAt 2026-01-01T00:00:00.001Z is in the future: it is 2026-01-01T00:00:00.000Z. Leave knownAt out to ask for what is on record now.',
    }),
  );
});
