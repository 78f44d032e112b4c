import fc from 'fast-check';
import { isDay } from '../../../src/domain/days';
import { textCell } from '../../../src/imports/cell';
import { readTable } from '../../../src/imports/read-table';
import { dayOf } from '../../../src/imports/rules/day';
import { folded } from '../../../src/imports/rules/fold';
import { percentColumn, percentOf } from '../../../src/imports/rules/percent';
import { KNOWN } from '../../support/reading-rules';
import { FORMAT, sheetOf, workbookFile } from '../../support/workbook-file';

const inThaiDigits = (text: string): string => text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
const COLUMN = { order: 'DAY_FIRST', shortYears: 'BUDDHIST', maySwap: false } as const;
const SHORT = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const monthIn = (locale: string, month: number): string =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));

/** How people write a day: its parts, with the year of the era that goes with the language. */
const SPELLINGS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => `${year + 543}-${month}-${day}`,
  (year, month, day) => `${day}/${month}/${year + 543}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${day} ${SHORT[month - 1]} ${year + 543}`,
  (year, month, day) => `วันที่ ${day} ${monthIn('th', month)} พ.ศ. ${year + 543}`,
  (year, month, day) => `${day} ${monthIn('th', month)} ค.ศ. ${year}`,
  (year, month, day) => `${day} ${monthIn('en', month)} ${year}`,
  (year, month, day) => `${monthIn('en', month)} ${day}, ${year}`,
  (year, month, day) => `${day} ${monthIn('ms', month)} ${year}`,
  (year, month, day) => `${day} ${monthIn('id', month)} ${year}`,
  (year, month, day) => `${day}-${monthIn('en', month).slice(0, 3)}-${year}`,
];

it('a day is read from every spelling, in both kinds of digits; a day that never was is none', () => {
  const year = fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(1900, 1957, 2000, 2024, 2025, 2100));
  const parts = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 12, 13, 28, 29, 30, 31));
  fc.assert(
    fc.property(parts, fc.constantFrom(...SPELLINGS), fc.boolean(), ([y, m, d], spelling, thai) => {
      const text = spelling(y, m, d);
      const day = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const verdict = dayOf(textCell(1, 1, thai ? inThaiDigits(text) : text), COLUMN);
      expect([text, verdict.value, verdict.problems.map(({ code }) => code)]).toEqual([
        text,
        isDay(day) ? day : null,
        isDay(day) ? [] : ['NO_SUCH_DAY'],
      ]);
    }),
    { numRuns: 2_000 },
  );
});

it('a date cell of a Buddhist year is the day 543 years before, or no day', async () => {
  const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  const years = Array.from({ length: 301 }, (_, i) => 2400 + i);
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`, ...(isDay(`${year}-02-29`) ? [`${year}-02-29`] : [])]);
  const rows = days.map(
    (day) => `<c t="inlineStr"><is><t>P03</t></is></c><c s="${FORMAT.DAY}"><v>${serialOf(day)}</v></c><c><v>50</v></c>`,
  );
  const head = ['code', 'date', 'percent'].map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join('');
  const { sheets } = await readTable(await workbookFile([sheetOf(head, ...rows)]), KNOWN);
  const read = sheets[0]!.rows.map(({ values, readings }) => [
    values.asOf,
    [...readings[1]!.problems, ...readings[1]!.notes].map(({ code }) => code),
  ]);
  const expected = days.map((day) => {
    const converted = `${Number(day.slice(0, 4)) - 543}${day.slice(4)}`;
    return isDay(converted) ? [converted, ['BUDDHIST_DATE']] : [null, ['NO_SUCH_DAY']];
  });
  expect(read).toEqual(expected);
});

it('a percent is read from every spelling, in both kinds of digits', () => {
  const percent = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000);
  const spelling = fc.constantFrom(
    (text: string) => `${text}%`,
    (text: string) => `${text} %`,
    (text: string) => `ร้อยละ ${text}`,
    (text: string) => `${text} percent`,
    (text: string) => `${text.replace('.', ',')} persen`,
    (text: string) => `\u00A0${text}\u200B peratus `,
  );
  fc.assert(
    fc.property(percent, spelling, fc.boolean(), (value, write, thai) => {
      // Three digits after a comma are a group.
      fc.pre(!/\.\d{3}$/.test(String(value)) || !write('1.5').includes(','));
      const text = write(thai ? inThaiDigits(String(value)) : String(value));
      const cell = textCell(1, 1, text);
      expect([text, percentOf(cell, percentColumn([cell])).value]).toEqual([text, value]);
    }),
    { numRuns: 2_000 },
  );
});

it('no text becomes a percent without a digit: what is unknown is never 0', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'-–—. ,()%กxn/aN?>') }), (text) => {
      const cell = textCell(1, 1, text);
      expect(percentOf(cell, percentColumn([cell])).value).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

it('rows in another order give the same readings', async () => {
  const cells = fc.constantFrom('47', '0.5', '1', '50%', '-', '', '104', '0', 'x');
  const days = fc.constantFrom('28/10/2021', '10/28/2021', '1/2/2021', 'Q1/2567', '29/2/2568', '');
  const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('P01', 'P02', 'P03', 'P24', 'P99', ''), days, cells), {
    minLength: 1,
    maxLength: 8,
  });
  const read = async (table: readonly (readonly string[])[]) => {
    const text = ['code,date,percent', ...table.map((row) => row.join(','))].join('\n');
    const { sheets } = await readTable(Buffer.from(text), KNOWN);
    const row = ({ values, problems, readings }: (typeof sheets)[0]['rows'][0]) =>
      JSON.stringify([values, problems.map(({ code }) => code), readings.map(({ shown, problems, notes }) => [shown, problems, notes])]);
    return sheets[0]!.rows.map(row).sort();
  };
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), async (table, turn) => {
      const turned = [...table.slice(turn % table.length), ...table.slice(0, turn % table.length)].reverse();
      expect(await read(turned)).toEqual(await read(table));
    }),
  );
});

it('n faults are n problems, at their cells', async () => {
  const FAULTS = ['x', '104', '-1', '47-50'];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.constantFrom(...FAULTS)), { minLength: 1, maxLength: 40 }), async (faults) => {
      const table = faults.map((fault, i) => `P03,${2400 + i}-01-01,${fault ?? '50'}`);
      const { sheets } = await readTable(Buffer.from(['code,date,percent', ...table].join('\n')), KNOWN);
      const named = sheets[0]!.rows.flatMap(({ readings }) => readings.flatMap(({ cell, problems }) => problems.map(() => cell)));
      expect(named).toEqual(faults.flatMap((fault, i) => (fault === null ? [] : [`C${i + 2}`])));
    }),
  );
});

it('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'กำ\u0E4Dา้่ิเแ๔47Aa \u00A0\u200B–') }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});
