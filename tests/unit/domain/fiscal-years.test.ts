import { fiscalYear, fiscalYearOf, readFiscalYear } from '../../../src/domain/fiscal-years';

it('a Thai fiscal year is named by the Gregorian year of its last day', () =>
  expect(fiscalYear(2022)).toEqual({ year: 2022, from: '2021-10-01', to: '2022-09-30' }));

it.each([
  ['2021-09-30', 2021],
  ['2021-10-01', 2022],
  ['2021-12-31', 2022],
  ['2022-01-01', 2022],
])('%s lies in that of %i', (day, year) => expect(fiscalYearOf(day).year).toBe(year));

it.each(['1993', '2022', '2027'])('%s is a year of the programme that has begun', (text) =>
  expect(readFiscalYear(text, '2026-10-01')).toEqual(fiscalYear(Number(text))),
);

it.each(['1992', '2028', '2565', '22', '02022', '2022-09', '', 'NOPE'])('"%s" is none', (text) =>
  expect(readFiscalYear(text, '2026-10-01')).toBeNull(),
);

it('one that begins tomorrow has not begun', () => expect(readFiscalYear('2027', '2026-09-30')).toBeNull());
