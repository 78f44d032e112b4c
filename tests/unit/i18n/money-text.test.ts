import { Lang } from '../../../src/domain/languages';
import { moneyRangeText, moneyText } from '../../../src/i18n/money-text';

const { TH, EN, MS, ID } = Lang;

it.each<[number, string, string, string]>([
  [0, 'THB', '0 บาท', '0 baht'],
  [1, 'THB', '1 บาท', '1 baht'],
  [1_496_400.5, 'THB', '1.5 ล้านบาท', '1.5 million baht'],
  [999_999, 'THB', '999,999 บาท', '999,999 baht'],
  // Amounts that are written as a million are a million.
  [999_999.999, 'THB', '1 ล้านบาท', '1 million baht'],
  [1_000_000, 'THB', '1 ล้านบาท', '1 million baht'],
  [999_000_000, 'THB', '999 ล้านบาท', '999 million baht'],
  [999_996_000, 'THB', '1,000 ล้านบาท', '1 billion baht'],
  [40_780_000_000, 'THB', '40,780 ล้านบาท', '40.78 billion baht'],
  [1_052_642_697_486.12, 'THB', '1,052,642.7 ล้านบาท', '1.05 trillion baht'],
  [47_000_000_000, 'USD', '47,000 ล้านดอลลาร์สหรัฐ', '47 billion US dollars'],
  [141_570_000, 'MYR', '141.57 ล้านริงกิต', '141.57 million ringgit'],
  [999_999_000_000, 'IDR', '999,999 ล้านรูเปียห์', '1 trillion rupiah'],
  [1_000_000_000_000, 'IDR', '1 ล้านล้านรูเปียห์', '1 trillion rupiah'],
  [351_000_000_000_000, 'IDR', '351 ล้านล้านรูเปียห์', '351 trillion rupiah'],
  [5_000_000, 'SGD', '5 ล้านSGD', '5 million SGD'],
])('%d %s is %s, %s', (amount, currency, thai, english) =>
  expect([TH, EN].map((lang) => moneyText(amount, currency, lang))).toEqual([thai, english]),
);

it.each<[number, string, string, string]>([
  [999_999, 'MYR', 'RM999,999', '999.999 ringgit'],
  [141_570_000, 'MYR', 'RM141.57 juta', '141,57 juta ringgit'],
  [1_200_000_000, 'MYR', 'RM1.2 bilion', '1,2 miliar ringgit'],
  [43_000_000_000_000, 'IDR', '43 trilion rupiah', 'Rp43 triliun'],
  [40_780_000_000, 'THB', '40.78 bilion baht', '40,78 miliar baht'],
  [1_000_000, 'USD', '1 juta dolar AS', '1 juta dolar AS'],
])('%d %s is %s in Malay, %s in Indonesian', (amount, currency, malay, indonesian) =>
  expect([MS, ID].map((lang) => moneyText(amount, currency, lang))).toEqual([malay, indonesian]),
);

it('between two amounts of one scale its word stands once, of two scales twice', () => {
  const [least, most] = [98_000_000, 251_960_000];
  expect([TH, EN, MS, ID].map((lang) => moneyRangeText(least, most, 'THB', lang))).toEqual([
    '98 ถึง 251.96 ล้านบาท',
    '98 to 251.96 million baht',
    '98 hingga 251.96 juta baht',
    '98 sampai 251,96 juta baht',
  ]);
  expect([TH, EN].map((lang) => moneyRangeText(318_000_000, 1_200_000_000, 'MYR', lang))).toEqual([
    '318 ถึง 1,200 ล้านริงกิต',
    '318 million ringgit to 1.2 billion ringgit',
  ]);
});
