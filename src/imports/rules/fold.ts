import { inArabicDigits } from '../../domain/thai-writing';

/** Characters that show nothing: zero-width blanks and marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Thai signs above and below a letter. */
const TWICE = /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g;

/**
 * A text for comparing with others, not for showing: compatible forms as one, Arabic digits, small letters, single blanks, Thai signs in
 * one order. Sara am in two signs, a tone mark typed twice and sara ae typed as two sara e make no difference.
 */
export const folded = (text: string): string =>
  inArabicDigits(text.normalize('NFKC').replace(INVISIBLE, ''))
    .replace(/\u0E4D([\u0E48-\u0E4B]+)/g, '$1\u0E4D')
    .replace(TWICE, '$1')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** What people write for "not known". */
const NOT_KNOWN: ReadonlySet<string> = new Set(
  [
    [
      '',
      '-',
      '--',
      '---',
      '.',
      '...',
      '?',
      'n/a',
      'na',
      'n.a.',
      'n.a',
      '#n/a',
      'nil data',
      'unknown',
      'not known',
      'no data',
      'not available',
    ],
    ['ไม่มีข้อมูล', 'ไม่ทราบ', 'ไม่ระบุ', 'ยังไม่มีข้อมูล', 'ยังไม่มีรายงาน', 'ไม่มี'],
    ['tiada', 'tiada data', 'tiada maklumat', 'tidak diketahui', 'tidak ada', 'tidak ada data', 'belum ada data', 'belum diketahui'],
  ]
    .flat()
    .map(folded),
);

/** "Nothing is stated": empty, a dash, or words for not known. */
export const isNotKnown = (foldedText: string): boolean => NOT_KNOWN.has(foldedText);
