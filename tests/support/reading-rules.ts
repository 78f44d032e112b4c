import type { RemarkCode } from '../../src/domain/reading-remarks';
import type { Field } from '../../src/imports/column-titles';
import type { ReadOptions } from '../../src/imports/reading';
import { FORMAT } from './workbook-file';

/** One cell and what it must be read as. */
export interface ReadingRule {
  readonly field: Field;
  /** As a person types it, and as a text file holds it. */
  readonly text: string;
  /** The cell of a workbook, without its place; not given = the text. */
  readonly xml?: string;
  /** The other cells of the column, which some rules look at. */
  readonly beside?: readonly string[];
  readonly value: unknown;
  /** The codes of its problems and notes. */
  readonly codes?: readonly RemarkCode[];
  /** True: a text file cannot say it, or says something else. */
  readonly workbookOnly?: true;
}

const number = (value: string | number, format = 0): string => `<c s="${format}"><v>${value}</v></c>`;
const percent = (text: string, value: number | null, codes: readonly RemarkCode[] = [], more: Partial<ReadingRule> = {}): ReadingRule => ({
  field: 'percent',
  text,
  value,
  codes,
  ...more,
});
const day = (text: string, value: string | null, codes: readonly RemarkCode[] = [], more: Partial<ReadingRule> = {}): ReadingRule => ({
  field: 'asOf',
  text,
  value,
  codes,
  ...more,
});
const dateCell = (
  shown: string,
  serial: number,
  value: string | null,
  codes: readonly RemarkCode[] = [],
  format: number = FORMAT.DAY,
): ReadingRule => day(shown, value, codes, { xml: number(serial, format), workbookOnly: true });
const other = (
  field: Field,
  text: string,
  value: unknown,
  codes: readonly RemarkCode[] = [],
  more: Partial<ReadingRule> = {},
): ReadingRule => ({
  field,
  text,
  value,
  codes,
  ...more,
});

const SARA_AM_IN_TWO = 'น\u0E4Dา';

/** Every reading rule with its boundaries: one cell of a column each. */
export const READING_RULES: readonly ReadingRule[] = [
  // Percents.
  percent('47%', 47, [], { xml: number(0.47, FORMAT.PERCENT) }),
  percent('57.00%', 57, [], { xml: number('0.56999999999999995', FORMAT.PERCENT_2) }),
  percent('47', 47, [], { xml: number(47) }),
  percent('47.5', 47.5, [], { xml: number('47.5') }),
  percent('0.47', null, ['AMBIGUOUS_PERCENT'], { xml: number(0.47), beside: ['80'] }),
  percent('0.47', 47, ['READ_AS_FRACTION'], { xml: number(0.47), beside: ['0.8', '1'] }),
  percent('1', 1, ['ONE_OR_HUNDRED'], { xml: number(1), beside: ['80'] }),
  percent('1', null, ['AMBIGUOUS_PERCENT'], { xml: number(1) }),
  percent('1', 100, ['READ_AS_FRACTION'], { xml: number(1), beside: ['0.5'] }),
  percent('0.47', null, ['AMBIGUOUS_PERCENT'], { xml: number(0.47), beside: ['50%'] }),
  percent('๔๗%', 47),
  percent('47 %', 47),
  percent('ร้อยละ ๔๗', 47),
  percent('ร้อยละ 0.47', 0.47),
  percent('47.5 เปอร์เซ็นต์', 47.5),
  percent('47 percent', 47),
  percent('47 peratus', 47),
  percent('47,5', 47.5, ['DECIMAL_COMMA']),
  percent('47,5 persen', 47.5, ['DECIMAL_COMMA']),
  percent('ประมาณ 47', null, ['NOT_A_NUMBER']),
  percent('47-50', null, ['NOT_A_NUMBER']),
  percent('>50', null, ['NOT_A_NUMBER']),
  percent('-', null),
  percent('–', null),
  percent('n/a', null),
  percent('N.A.', null),
  percent('ไม่มีข้อมูล', null),
  percent('tidak ada', null),
  percent('', null),
  percent('0', 0, [], { xml: number(0) }),
  percent('๐', 0),
  percent('100', 100, [], { xml: number(100) }),
  percent('100.0001', null, ['PERCENT_RANGE'], { xml: number('100.0001') }),
  percent('104', null, ['PERCENT_RANGE'], { xml: number(104) }),
  percent('-1', null, ['PERCENT_RANGE'], { xml: number(-1) }),
  percent('(1,234)', null, ['PERCENT_RANGE']),
  percent('4700%', null, ['PERCENT_RANGE'], { xml: number(47, FORMAT.PERCENT) }),
  percent('33.33333333', 33.3333, ['ROUNDED'], { xml: number('33.33333333') }),
  percent('94.1846', 94.1846, [], { xml: number('94.1846') }),
  percent('#DIV/0!', null, ['CELL_ERROR'], { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', workbookOnly: true }),
  percent('#REF!', null, ['CELL_ERROR'], { xml: '<c t="e"><v>#REF!</v></c>', workbookOnly: true }),
  percent('#N/A', null, ['CELL_ERROR'], { xml: '<c t="e"><v>#N/A</v></c>', workbookOnly: true }),
  percent('47', 47, ['FORMULA'], { xml: '<c><f>40+7</f><v>47</v></c>', workbookOnly: true }),
  percent('', null, ['FORMULA_NOT_CALCULATED'], { xml: '<c><f>40+7</f></c>', workbookOnly: true }),
  percent('47', 47, ['FORMULA', 'EXTERNAL_LINK'], { xml: '<c><f>[1]X!A1</f><v>47</v></c>', workbookOnly: true }),
  percent('TRUE', null, ['NOT_A_NUMBER'], { xml: '<c t="b"><v>1</v></c>' }),
  percent('28/10/2564', null, ['NOT_A_NUMBER'], { xml: number(44497, FORMAT.BUDDHIST) }),
  // Days.
  dateCell('2021-10-28', 44497, '2021-10-28'),
  dateCell('28/10/2564', 44497, '2021-10-28', [], FORMAT.BUDDHIST),
  dateCell('๒๘ ตุลาคม ๒๕๖๔', 44497, '2021-10-28', [], FORMAT.THAI),
  dateCell('2564-10-28', 242824, '2021-10-28', ['BUDDHIST_DATE']),
  dateCell('2568-02-28', 244042, '2025-02-28', ['BUDDHIST_DATE']),
  dateCell('2568-02-29', 244043, null, ['NO_SUCH_DAY']),
  dateCell('2399-12-31', 182622, null, ['INVALID_DATE']),
  dateCell('2400-01-01', 182623, '1857-01-01', ['BUDDHIST_DATE']),
  dateCell('60', 60, null, ['NO_SUCH_DAY']),
  day('44497', null, ['INVALID_DATE'], { xml: number(44497) }),
  day('2021-10-28', '2021-10-28'),
  day('2564-10-28', '2021-10-28'),
  day('2021-10-28T00:00:00', '2021-10-28'),
  day('29/2/2567', '2024-02-29'),
  day('๒๙ ก.พ. ๒๕๖๗', '2024-02-29'),
  day('29 กุมภาพันธ์ 2567', '2024-02-29'),
  day('ณ วันที่ 29 กุมภาพันธ์ พ.ศ. 2567', '2024-02-29'),
  day('28 ตุลาคม ค.ศ. 2021', '2021-10-28'),
  day('28 ตุลาคม ค.ศ. 2564', null, ['INVALID_DATE']),
  day('29/2/2568', null, ['NO_SUCH_DAY']),
  day('31/4/2567', null, ['NO_SUCH_DAY']),
  day('28/10/3107', null, ['INVALID_DATE']),
  day('28/10/64', '2021-10-28', ['TWO_DIGIT_YEAR']),
  day('28 ต.ค. 64', '2021-10-28', ['TWO_DIGIT_YEAR']),
  day('28 October 2021', '2021-10-28'),
  day('October 28, 2021', '2021-10-28'),
  day('28-Oct-2021', '2021-10-28'),
  day('28 Oktober 2021', '2021-10-28'),
  day('28 Disember 2021', '2021-12-28'),
  day('28 Agustus 2021', '2021-08-28'),
  day('10/11/2021', '2021-11-10'),
  day('10/28/2021', '2021-10-28', ['MONTH_FIRST']),
  day('10/11/2021', '2021-10-11', ['MONTH_FIRST'], { beside: ['10/28/2021'] }),
  day('10/28/2021', null, ['MIXED_DATE_ORDER'], { beside: ['28/10/2021'] }),
  day('28/10/2021', null, ['MIXED_DATE_ORDER'], { beside: ['10/28/2021'] }),
  day('Q1/2567', '2023-12-31', ['PERIOD_TO_DAY']),
  day('ไตรมาส 1 ปีงบประมาณ 2567', '2023-12-31', ['PERIOD_TO_DAY']),
  day('ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2567', '2024-03-31', ['PERIOD_TO_DAY']),
  day('FY2567', '2024-09-30', ['PERIOD_TO_DAY']),
  day('Q1/2024', '2024-03-31', ['PERIOD_TO_DAY']),
  day('FY2024', null, ['INVALID_DATE']),
  day('ธ.ค. 66', '2023-12-31', ['TWO_DIGIT_YEAR', 'MONTH_TO_DAY']),
  day('กุมภาพันธ์ 2567', '2024-02-29', ['MONTH_TO_DAY']),
  day('เร็ว ๆ นี้', null, ['INVALID_DATE']),
  // Projects.
  other('project', 'P03', 'P03'),
  other('project', 'P3', 'P03'),
  other('project', 'p03', 'P03'),
  other('project', ' P03 ', 'P03'),
  other('project', 'Ｐ０３', 'P03'),
  other('project', 'P05-1', 'P05-1'),
  other('project', 'P03 ด่านปาดังเบซาร์', 'P03'),
  other('project', '3', null, ['UNKNOWN_CODE'], { xml: number(3) }),
  other('project', '003', null, ['UNKNOWN_CODE']),
  other('project', 'P99', null, ['UNKNOWN_CODE']),
  // Places.
  other('place', 'TH-90', 'TH-90'),
  other('place', 'สงขลา', 'TH-90'),
  other('place', 'จ.สงขลา', 'TH-90'),
  other('place', 'จังหวัดสงขลา', 'TH-90'),
  other('place', 'Songkla', 'TH-90'),
  other('place', 'Songkhla Province', 'TH-90'),
  other('place', 'สงขลลา', null, ['UNKNOWN_CODE']),
  other('place', 'Sumatra', null, ['AMBIGUOUS_PLACE']),
  // Stages.
  other('stage', 'เสร็จแล้ว', 'COMPLETED'),
  other('stage', 'แล้วเสร็จ', 'COMPLETED'),
  other('stage', 'selesai', 'COMPLETED'),
  other('stage', 'siap', 'COMPLETED'),
  other('stage', 'Completed', 'COMPLETED'),
  other('stage', 'ก่อสร้าง', 'CONSTRUCTION'),
  other('stage', `จัด${'ท\u0E4Dา'}ข้อเสนอ`, 'CONCEPT'),
  other('stage', 'อยู่ระหว่างดำเนินการ', null, ['AMBIGUOUS_STAGE']),
  other('stage', `อยู่ระหว่างด\u0E4Dาเนินการ`, null, ['AMBIGUOUS_STAGE']),
  other('stage', 'dalam proses', null, ['AMBIGUOUS_STAGE']),
  other('stage', 'ก่อสร้้าง', 'CONSTRUCTION'),
  other('stage', 'ดีมาก', null, ['UNKNOWN_STAGE']),
  other('stage', '-', null),
  // Costs.
  other('cost', '1.5 ล้านบาท', { amount: '1500000.00', currency: 'THB' }),
  other('cost', '๑๐๔ ล้าน', { amount: '104000000.00', currency: null }),
  other('cost', '2.3 triliun', { amount: '2300000000000.00', currency: null }),
  other('cost', 'Rp 1.250.000,50', { amount: '1250000.50', currency: 'IDR' }, ['DECIMAL_COMMA']),
  other('cost', 'RM 141.57 million', { amount: '141570000.00', currency: 'MYR' }),
  other('cost', '1,234.50', { amount: '1234.50', currency: null }, [], { xml: number('1234.5', FORMAT.GROUPED) }),
  other('cost', '(1,234)', null, ['NEGATIVE_AMOUNT']),
  other('cost', '12 ไร่', null, ['UNKNOWN_UNIT']),
  other('cost', 'มาก', null, ['NOT_A_NUMBER']),
  // Texts.
  other('narrative', '=1+1', '=1+1'),
  other('narrative', '@ด่าน', '@ด่าน'),
  other('narrative', '-10 °C', '-10 °C'),
  other('narrative', `${SARA_AM_IN_TWO} \u00A0x`, `${SARA_AM_IN_TWO} \u00A0x`, [], { workbookOnly: true }),
  other('narrative', 'ก'.repeat(5_000), 'ก'.repeat(5_000)),
  other('narrative', 'ก'.repeat(5_001), null, ['TOO_LONG']),
  other('narrative', 'สะเดา', 'สะเดา', [], {
    xml: '<c t="inlineStr"><is><r><t>สะ</t></r><r><t>เดา</t></r><rPh sb="0" eb="1"><t>PH</t></rPh></is></c>',
  }),
];

/** What the rules are read with. */
export const KNOWN: ReadOptions = {
  projects: ['P01', 'P02', 'P03', 'P05-1', 'P24'].map((code) => ({ code, names: [`โครงการ ${code}`] })),
  places: [
    { code: 'TH-90', names: ['สงขลา', 'Songkhla', 'Songkla'] },
    { code: 'TH-91', names: ['สตูล', 'Satun'] },
    { code: 'ID-SU', names: ['สุมาตราเหนือ', 'Sumatera Utara', 'Sumatra'] },
    { code: 'ID-SB', names: ['สุมาตราตะวันตก', 'Sumatera Barat', 'Sumatra'] },
  ],
  country: 'TH',
  asOf: null,
  mappings: {},
};
