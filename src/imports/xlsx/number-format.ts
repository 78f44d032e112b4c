import type { Day } from '../../domain/days';
import type { NumberKind } from '../cell';

/** A number format as far as it matters: what kind of number it shows, and how. */
export interface NumberFormat {
  readonly kind: NumberKind;
  /** The number as a spreadsheet shows it. `day` is the day of a date. */
  show(value: number, day: Day | null): string;
}

/** Formats that files name by number alone; the second half are those of Thailand. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'd/m/yyyy',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  49: '@',
  67: '0%',
  68: '0.00%',
  71: 'd/m/bbbb',
  72: 'd-mmm-bb',
  73: 'd-mmm',
  74: 'mmm-bb',
  77: 'd/m/bbbb',
  81: 'd/m/bb',
};

/** The number of the first format that a file defines itself. */
const OWN_FORMATS = 164;

const QUOTED = /"[^"]*"|\\.|_.|\*./g;

/** The format of a code, or of a number that stands for one. */
export function numberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id) ?? (id < OWN_FORMATS ? BUILT_IN[id] : undefined);
  if (code === undefined || /^general$/i.test(code)) return GENERAL;
  const section = code.split(';')[0]!;
  const plain = section
    .replace(QUOTED, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (plain === 'general') return GENERAL;
  if (plain.includes('@')) return { kind: 'TEXT', show: general };
  if (/[yb]|d|mmm|^m+[-/ ]/.test(plain)) return dateFormat(section);
  const places = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  const grouped = plain.includes(',');
  const percent = plain.includes('%');
  return {
    kind: percent ? 'PERCENT' : 'NUMBER',
    show: (value) => `${fixed(percent ? value * 100 : value, places, grouped)}${percent ? '%' : ''}`,
  };
}

/** A number as a cell without a format shows it. */
const general = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(10)));

const GENERAL: NumberFormat = { kind: 'GENERAL', show: general };

const fixed = (value: number, places: number, grouped: boolean): string =>
  grouped
    ? value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
    : Number(value.toPrecision(15)).toFixed(places);

/** The language, the calendar and the digits that a format names: `[$-D07041E]` is Thai, Buddhist, in Thai digits. */
const LOCALE = /\[\$[^-\]]*-([0-9a-f]+)\]/i;
const [THAI, BUDDHIST, THAI_DIGITS] = [0x1e, 0x07, 0x0d];

function dateFormat(section: string): NumberFormat {
  const locale = parseInt(LOCALE.exec(section)?.[1] ?? '0', 16);
  const thai = (locale & 0xff) === THAI || /b/i.test(section.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  const era = ((locale >> 16) & 0xff) === BUDDHIST ? 543 : 0;
  const inThaiDigits = ((locale >>> 24) & 0xff) === THAI_DIGITS;
  return {
    kind: 'DATE',
    show: (value, day) => {
      if (day === null) return general(value);
      const text = section
        .replace(/\[[^\]]*\]/g, '')
        .replace(/"([^"]*)"|\\(.)|([ymdb]+)|[hs].*$/gi, (_, quoted?: string, escaped?: string, part?: string) => {
          return quoted ?? escaped ?? (part === undefined ? '' : shownPart(part.toLowerCase(), day, era, thai));
        });
      return (inThaiDigits ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20)) : text).trim();
    },
  };
}

function shownPart(token: string, day: Day, era: number, thai: boolean): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const length = token.length;
  switch (token[0]) {
    case 'b':
      return String(year + 543).slice(length > 2 ? 0 : -2);
    case 'y':
      return String(year + era).slice(length > 2 ? 0 : -2);
    case 'm':
      if (length > 2) return monthName(month, thai, length === 3 ? 'short' : 'long');
      return String(month).padStart(length, '0');
    default:
      return length > 2 ? '' : String(dayOfMonth).padStart(length, '0');
  }
}

const monthName = (month: number, thai: boolean, length: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(thai ? 'th' : 'en', { month: length, timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)));

/** The last serial number that is a day: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** Days between the two systems of counting. */
const SINCE_1904 = 1_462;

/** The day of a serial number, by the calendar of Excel: null for its 29 February 1900, which never was, and for what is no day. */
export function dayOfSerial(value: number, since1904: boolean): Day | null {
  const serial = Math.floor(value) + (since1904 ? SINCE_1904 : 0);
  if (serial < 1 || serial > LAST_SERIAL || serial === 60) return null;
  return new Date((serial - (serial < 60 ? 25_568 : 25_569)) * 86_400_000).toISOString().slice(0, 10);
}
