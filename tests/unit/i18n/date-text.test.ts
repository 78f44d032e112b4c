import fc from 'fast-check';
import { Lang } from '../../../src/domain/languages';
import { DatePrecision } from '../../../src/domain/vocabularies/mechanism';
import { dateText, dayText, instantText } from '../../../src/i18n/date-text';
import { readDateText } from '../../support/date-text-reader';

const LANGS = Object.values(Lang);
const [FIRST, LAST] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 11, 31)];
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
const span = (startsOn: string, endsOn: string, precision = DatePrecision.DAY) => ({ startsOn, endsOn, precision });

it('every day from 1900 to 2100 reads back, in both calendars and both forms of digits', () => {
  let days = 0;
  for (let time = FIRST; time <= LAST; time += 86_400_000) {
    const day = dayAt(time);
    for (const lang of LANGS) {
      for (const thaiDigits of [false, true]) {
        const [first, last] = readDateText(dayText(day, lang, thaiDigits), lang);
        if (first !== day || last !== day) throw new Error(`${day} in ${lang} reads back as ${first} to ${last}`);
      }
    }
    days++;
  }
  expect(days).toBe(73_414);
});

const day = fc.integer({ min: 0, max: (LAST - FIRST) / 86_400_000 }).map((n) => FIRST + n * 86_400_000);

it.each([
  ['a month', 31],
  ['months', 300],
  ['years', 4_000],
])('every span over days of %s reads back', (_, most) => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: most }), fc.constantFrom(...LANGS), fc.boolean(), (start, length, lang, thaiDigits) => {
      const ends = Math.min(LAST, start + length * 86_400_000);
      expect(readDateText(dateText(span(dayAt(start), dayAt(ends)), lang, thaiDigits), lang)).toEqual([dayAt(start), dayAt(ends)]);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['one day', span('2012-10-22', '2012-10-22'), '22 ตุลาคม 2555', '22 October 2012'],
  ['days of a month', span('2016-09-20', '2016-09-23'), '20-23 กันยายน 2559', '20–23 September 2016'],
  ['days of two months', span('2018-09-29', '2018-10-01'), '29 กันยายน - 1 ตุลาคม 2561', '29 September – 1 October 2018'],
  ['the same day of two months', span('2018-09-01', '2018-10-01'), '1 กันยายน - 1 ตุลาคม 2561', '1 September – 1 October 2018'],
  ['days of two years', span('2015-12-30', '2016-01-02'), '30 ธันวาคม 2558 - 2 มกราคม 2559', '30 December 2015 – 2 January 2016'],
  ['the same day of two years', span('2015-12-30', '2016-12-30'), '30 ธันวาคม 2558 - 30 ธันวาคม 2559', '30 December 2015 – 30 December 2016'],
  ['a leap day', span('2024-02-29', '2024-02-29'), '29 กุมภาพันธ์ 2567', '29 February 2024'],
  ['over a leap day', span('2024-02-28', '2024-03-01'), '28 กุมภาพันธ์ - 1 มีนาคม 2567', '28 February – 1 March 2024'],
  ['a month', span('2007-11-01', '2007-11-30', DatePrecision.MONTH), 'พฤศจิกายน 2550', 'November 2007'],
  ['two months', span('2016-09-01', '2016-10-31', DatePrecision.MONTH), 'กันยายน-ตุลาคม 2559', 'September–October 2016'],
  [
    'months of two years',
    span('2016-12-01', '2017-01-31', DatePrecision.MONTH),
    'ธันวาคม 2559 - มกราคม 2560',
    'December 2016 – January 2017',
  ],
  ['a quarter', span('2025-03-31', '2025-03-31', DatePrecision.QUARTER), 'ไตรมาสที่ 1 พ.ศ. 2568', 'quarter 1 of 2025'],
  ['the last quarter', span('2025-10-01', '2025-12-31', DatePrecision.QUARTER), 'ไตรมาสที่ 4 พ.ศ. 2568', 'quarter 4 of 2025'],
  ['a year', span('2005-01-01', '2005-12-31', DatePrecision.YEAR), 'พ.ศ. 2548', '2005'],
  ['years', span('2007-01-01', '2011-12-31', DatePrecision.YEAR), 'พ.ศ. 2550-2554', '2007–2011'],
  ['a fiscal year', span('2013-10-01', '2014-09-30', DatePrecision.FISCAL_YEAR), 'ปีงบประมาณ พ.ศ. 2557', 'Thai fiscal year 2014'],
  ['fiscal years', span('2014-10-01', '2017-09-30', DatePrecision.FISCAL_YEAR), 'ปีงบประมาณ พ.ศ. 2558-2560', 'Thai fiscal years 2015–2017'],
  ['nothing', { startsOn: null, endsOn: null, precision: DatePrecision.UNKNOWN }, 'ไม่ทราบวันที่', 'date not known'],
])('%s', (_, dated, thai, english) => {
  expect([dateText(dated, Lang.TH), dateText(dated, Lang.EN)]).toEqual([thai, english]);
});

it('Thai digits stand for Arabic ones where they are asked for, and nowhere else', () => {
  expect(dateText(span('2016-09-20', '2016-09-23'), Lang.TH, true)).toBe('๒๐-๒๓ กันยายน ๒๕๕๙');
  fc.assert(fc.property(day, (time) => expect(dayText(dayAt(time), Lang.TH)).not.toMatch(/[๐-๙]/)));
});

it('Malay and Indonesian have months of their own and Gregorian years', () => {
  expect([dayText('2026-08-31', Lang.MS), dayText('2026-08-17', Lang.ID)]).toEqual(['31 Ogos 2026', '17 Agustus 2026']);
});

it('an instant is written in the time of Bangkok', () => {
  expect([Lang.EN, Lang.TH].map((lang) => instantText(new Date('2025-09-02T17:00:00Z'), lang))).toEqual([
    '3 September 2025 at 00:00',
    '3 กันยายน 2568 เวลา 00.00 น.',
  ]);
  expect([Lang.MS, Lang.ID].map((lang) => instantText(new Date('2025-09-03T02:30:00Z'), lang))).toEqual([
    '3 September 2025 pukul 09.30 (waktu Bangkok)',
    '3 September 2025 pukul 09.30 WIB',
  ]);
});
