import { folded } from './fold';

/** Names of the months and their usual abbreviations in the four languages, without dots. */
const MONTHS: readonly (readonly string[])[] = [
  ['มกราคม', 'มค', 'january', 'jan', 'januari'],
  ['กุมภาพันธ์', 'กพ', 'february', 'feb', 'februari'],
  ['มีนาคม', 'มีค', 'march', 'mar', 'mac', 'maret'],
  ['เมษายน', 'เมย', 'april', 'apr'],
  ['พฤษภาคม', 'พค', 'may', 'mei'],
  ['มิถุนายน', 'มิย', 'june', 'jun', 'juni'],
  ['กรกฎาคม', 'กค', 'july', 'jul', 'julai', 'juli'],
  ['สิงหาคม', 'สค', 'august', 'aug', 'ogos', 'ogo', 'agustus', 'agu', 'ags'],
  ['กันยายน', 'กย', 'september', 'sep', 'sept'],
  ['ตุลาคม', 'ตค', 'october', 'oct', 'oktober', 'okt'],
  ['พฤศจิกายน', 'พย', 'november', 'nov'],
  ['ธันวาคม', 'ธค', 'december', 'dec', 'disember', 'dis', 'desember', 'des'],
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, i) => names.map((name) => [folded(name), i + 1])));

/** The number of a month, from 1, by its folded name; undefined = no month is called so. */
export const monthNumber = (foldedName: string): number | undefined => MONTH_NUMBERS.get(foldedName.replace(/[. ]/g, ''));

/** Words before a day that say nothing of it. */
export const LEAD = new RegExp(`^(?:${['เมื่อวันที่', 'ณ วันที่', 'วันที่', 'ณ', 'as of', 'per', 'setakat'].map(folded).join('|')}) *`);

/** How an era is named: the Buddhist one, the Christian one. */
export const ERAS = new RegExp(
  `(?:(${['พ\\.?ศ\\.?', 'b\\.?e\\.?'].map(folded).join('|')})|${['ค\\.?ศ\\.?', 'c\\.e\\.', 'a\\.d\\.'].map(folded).join('|')}) *(?=\\d|$)`,
);

const YEAR = '(\\d{4}|\\d{2})';

/** A quarter of a year, `ไตรมาสที่ 1 ปีงบประมาณ 2567`: its number, the word for a fiscal year, the year. */
export const QUARTER = new RegExp(
  `^(?:${['q', 'ไตรมาสที่', 'ไตรมาส', 'quarter', 'suku', 'triwulan', 'kuartal'].map(folded).join('|')}) *([1-4])[ ./-]*(${['ของปีงบประมาณ', 'ปีงบประมาณ', 'fy', 'tahun anggaran', 'tahun kewangan'].map(folded).join('|')})?(?:${['ปี', 'tahun'].map(folded).join('|')})? *${YEAR}$`,
);

/** A fiscal year, `FY2567`. */
export const FISCAL_YEAR = new RegExp(`^(?:${['fy', 'ปีงบประมาณ', 'tahun anggaran', 'tahun kewangan'].map(folded).join('|')}) *${YEAR}$`);
