import { Lang } from '../../../src/domain/languages';
import { type RemarkCode, REMARKS } from '../../../src/domain/reading-remarks';
import { READING_TEXTS, readingText } from '../../../src/i18n/reading-texts';

const CODES = Object.keys(REMARKS) as RemarkCode[];
const LATIN = [Lang.EN, Lang.MS, Lang.ID];

it.each(Object.values(Lang))('every remark has a text of its own in %s', (lang) => {
  const texts = CODES.map((code) => READING_TEXTS[code]?.[lang] ?? '');
  expect(CODES.filter((_, i) => !/^\S.{3,}\S$/.test(texts[i]!))).toEqual([]);
  expect(CODES.filter((_, i) => texts.indexOf(texts[i]!) !== i)).toEqual([]);
});

it('Thai is written in Thai letters, the others in Latin ones', () => {
  expect(CODES.filter((code) => !/[ก-๛]/.test(READING_TEXTS[code].TH))).toEqual([]);
  for (const lang of LATIN) expect(CODES.filter((code) => /[ก-๛]/.test(READING_TEXTS[code][lang]))).toEqual([]);
});

it('what was found stands in the text as it is, and nothing for what was not', () => {
  expect(readingText('NOT_A_NUMBER', Lang.EN, { shown: '$& {suggestion}' })).toContain('“$& {suggestion}”');
  expect(readingText('ROUNDED', Lang.EN, { suggestion: null })).toBe('Rounded to .');
});

it('a day that was read stands as the language writes it', () => {
  const textIn = (lang: Lang): string => readingText('BUDDHIST_DATE', lang, { suggestion: '2026-06-30' }).replaceAll('\u00a0', ' ');
  expect([textIn(Lang.TH), textIn(Lang.EN)]).toEqual([expect.stringContaining('30 มิถุนายน 2569'), expect.stringContaining('30 June 2026')]);
});

it('every remark is explained in sentences', () => {
  for (const code of CODES) {
    const { meaning, remedy } = REMARKS[code];
    expect([code, meaning, remedy]).toEqual([
      expect.stringMatching(/^[A-Z0-9]+(_[A-Z0-9]+)*$/),
      expect.stringMatching(/^[A-Z].*\.$/),
      expect.stringMatching(/^[A-Z].*\.$/),
    ]);
  }
});
