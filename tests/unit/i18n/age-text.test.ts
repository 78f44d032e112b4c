import { Lang } from '../../../src/domain/languages';
import { ageText } from '../../../src/i18n/age-text';

it.each<[number, string, string]>([
  [0, '0 วัน', '0 days'],
  [1, '1 วัน', '1 day'],
  [29, '29 วัน', '29 days'],
  [30, '30 วัน (ประมาณ 1 เดือน)', '30 days (about 1 month)'],
  [45, '45 วัน (ประมาณ 1 เดือน)', '45 days (about 1 month)'],
  [46, '46 วัน (ประมาณ 2 เดือน)', '46 days (about 2 months)'],
  [349, '349 วัน (ประมาณ 11 เดือน)', '349 days (about 11 months)'],
  [350, '350 วัน (ประมาณ 11 เดือน)', '350 days (about 11 months)'],
  [351, '351 วัน (ประมาณ 1 ปี)', '351 days (about 1 year)'],
  [364, '364 วัน (ประมาณ 1 ปี)', '364 days (about 1 year)'],
  [365, '365 วัน (ประมาณ 1 ปี)', '365 days (about 1 year)'],
  [366, '366 วัน (ประมาณ 1 ปี)', '366 days (about 1 year)'],
  [396, '396 วัน (ประมาณ 1 ปี 1 เดือน)', '396 days (about 1 year 1 month)'],
  [731, '731 วัน (ประมาณ 2 ปี)', '731 days (about 2 years)'],
  [1406, '1,406 วัน (ประมาณ 3 ปี 10 เดือน)', '1,406 days (about 3 years 10 months)'],
])('%d days are %s, %s', (days, thai, english) => expect([Lang.TH, Lang.EN].map((lang) => ageText(days, lang))).toEqual([thai, english]));

it('Malay and Indonesian have words and numbers of their own', () =>
  expect([Lang.MS, Lang.ID].map((lang) => ageText(1406, lang))).toEqual([
    '1,406 hari (kira-kira 3 tahun 10 bulan)',
    '1.406 hari (sekitar 3 tahun 10 bulan)',
  ]));
