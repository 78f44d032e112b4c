import { folded } from './rules/fold';

/** What a column of a progress report holds. */
export const FIELDS = [
  'project',
  'projectName',
  'place',
  'asOf',
  'stage',
  'percent',
  'plannedPercent',
  'financialPercent',
  'cost',
  'narrative',
  'note',
  'version',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a row is about; the other fields are what it states. A value of merged cells holds for all rows of them only here. */
export const KEY_FIELDS: readonly Field[] = ['project', 'projectName', 'place', 'asOf', 'version'];

/** Titles that offices give to a column: Thai, English, Malay, Indonesian. What stands in brackets is left out before they are compared. */
const TITLES: Readonly<Record<Field, readonly string[]>> = {
  project: ['รหัสโครงการ', 'รหัส', 'project code', 'code', 'project id', 'kod projek', 'kod', 'kode proyek', 'kode'],
  projectName: [
    'ชื่อโครงการ',
    'โครงการ',
    'รายชื่อโครงการ',
    'project name',
    'project',
    'name of project',
    'nama projek',
    'projek',
    'nama proyek',
    'proyek',
  ],
  place: [
    'จังหวัด',
    'รัฐ',
    'จังหวัด/รัฐ',
    'จังหวัดหรือรัฐ',
    'พื้นที่',
    'province',
    'state',
    'province/state',
    'province or state',
    'wilayah',
    'negeri',
    'provinsi',
  ],
  asOf: [
    ['ข้อมูล ณ วันที่', 'ข้อมูล ณ', 'ณ วันที่', 'วันที่', 'วันที่รายงาน', 'วันที่ของข้อมูล', 'รอบรายงาน'],
    ['as of', 'date', 'day', 'report date', 'date of data', 'data as of'],
    ['data setakat', 'setakat', 'tarikh', 'tarikh laporan', 'data per', 'tanggal', 'tanggal laporan', 'per tanggal'],
  ].flat(),
  stage: [
    ['สถานะโครงการ', 'สถานะ', 'ขั้นตอน', 'สถานะการดำเนินงาน', 'stage', 'project stage', 'status', 'project status'],
    ['peringkat projek', 'peringkat', 'status projek', 'tahapan proyek', 'tahapan', 'tahap', 'status proyek'],
  ].flat(),
  percent: [
    ['ร้อยละ', 'ร้อยละความก้าวหน้า', 'ความก้าวหน้า', 'ความก้าวหน้าร้อยละ', 'ความก้าวหน้าด้านงาน', 'ผล', 'ผลงาน', 'ผลจริง', 'ผลความก้าวหน้า'],
    ['percent', 'percentage', 'progress', 'actual', 'actual progress', 'physical progress', 'percent complete', 'physical'],
    [
      'peratus',
      'kemajuan',
      'peratus kemajuan',
      'kemajuan fizikal',
      'sebenar',
      'persentase',
      'persen',
      'progres',
      'kemajuan fisik',
      'realisasi',
    ],
  ].flat(),
  plannedPercent: [
    ['ร้อยละตามแผน', 'แผน', 'ตามแผน', 'แผนงาน', 'แผนความก้าวหน้า', 'planned', 'plan', 'planned percent', 'planned progress', 'target'],
    ['peratus dirancang', 'dirancang', 'rancangan', 'jadual', 'persentase rencana', 'rencana'],
  ].flat(),
  financialPercent: [
    ['ร้อยละการเบิกจ่าย', 'การเบิกจ่าย', 'เบิกจ่าย', 'ผลการเบิกจ่าย', 'ความก้าวหน้าด้านการเบิกจ่าย'],
    ['financial progress', 'financial', 'financial percent', 'disbursement', 'disbursed'],
    ['kemajuan kewangan', 'kewangan', 'kemajuan keuangan', 'keuangan', 'penyerapan anggaran'],
  ].flat(),
  cost: [
    ['มูลค่าโครงการ', 'มูลค่า', 'งบประมาณ', 'วงเงิน', 'วงเงินงบประมาณ', 'ค่าก่อสร้าง', 'cost', 'project cost', 'cost of the project', 'budget'],
    ['kos projek', 'kos', 'peruntukan', 'nilai proyek', 'nilai', 'biaya', 'anggaran'],
  ].flat(),
  narrative: [
    ['รายละเอียด', 'รายละเอียดความก้าวหน้า', 'ผลการดำเนินงาน', 'ผลการดำเนินการ', 'ความก้าวหน้าโครงการ', 'คำอธิบาย'],
    ['details', 'narrative', 'description', 'progress details', 'butiran', 'penerangan', 'rincian', 'uraian', 'keterangan'],
  ].flat(),
  note: ['หมายเหตุ', 'ปัญหาอุปสรรค', 'ปัญหาและอุปสรรค', 'remark', 'remarks', 'note', 'notes', 'catatan', 'nota'],
  // The column of the hub’s own form that says what stood on record when it was made.
  version: ['เลขรุ่นของระบบ', 'hub version'],
};

/** A title for comparing: without brackets, marks and blanks. */
const titleKey = (title: string): string =>
  folded(title)
    .replace(/[([{][^)\]}]*[)\]}]/g, '')
    .replace(/[%*:.\s_]/g, '');

const FIELD_BY_KEY: ReadonlyMap<string, Field> = new Map(FIELDS.flatMap((field) => TITLES[field].map((title) => [titleKey(title), field])));

/**
 * The field that a column title names, or null. A title of several lines is known as a whole, or by its last line, or by its first:
 * "แผน" under "ความก้าวหน้า" is the planned percent.
 */
export function fieldOf(lines: readonly string[]): Field | null {
  const candidates = [lines.join(' '), lines.at(-1) ?? '', lines[0] ?? ''];
  for (const title of candidates) {
    const field = FIELD_BY_KEY.get(titleKey(title)) ?? (/^[\s(]*%[\s)]*$/.test(title) ? 'percent' : undefined);
    if (field !== undefined) return field;
  }
  return null;
}
