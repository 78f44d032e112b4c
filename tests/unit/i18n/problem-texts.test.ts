import { Lang } from '../../../src/domain/languages';
import { FOR_OTHERS, type ProblemCode, PROBLEMS } from '../../../src/domain/problems';
import { PROBLEM_TEXTS, problemText } from '../../../src/i18n/problem-texts';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

it.each(Object.values(Lang))('every problem has a text of its own in %s', (lang) => {
  const texts = CODES.map((code) => PROBLEM_TEXTS[code]?.[lang] ?? '');
  expect(CODES.filter((_, i) => !/^\S.{10,}\S$/.test(texts[i]!))).toEqual([]);
  expect(CODES.filter((_, i) => texts.indexOf(texts[i]!) !== i)).toEqual([]);
});

it('Thai is written in Thai letters, the others in Latin ones', () => {
  expect(CODES.filter((code) => !/[\u0E01-\u0E5B]/.test(PROBLEM_TEXTS[code].TH))).toEqual([]);
  for (const lang of [Lang.EN, Lang.MS, Lang.ID])
    expect(CODES.filter((code) => /[\u0E01-\u0E5B]/.test(PROBLEM_TEXTS[code][lang]))).toEqual([]);
});

it('only what others may do names their offices, in every language alike', () => {
  for (const code of CODES) {
    const named = Object.values(Lang).filter((lang) => PROBLEM_TEXTS[code][lang].includes('{office}'));
    expect([code, named.length === 0 || (named.length === 4 && FOR_OTHERS.includes(code))]).toEqual([code, true]);
  }
});

it('names the offices, or the administrators where there is none', () => {
  expect(problemText('NOT_PERMITTED', Lang.EN, ['NESDC'])).toBe('This belongs to another role. Ask NESDC, which may do it.');
  expect(problemText('NOT_PERMITTED', Lang.TH, ['ก', 'ข'])).toContain('ก หรือ ข');
  expect(problemText('NOT_PERMITTED', Lang.MS, [])).toContain('pentadbir hab');
  expect(problemText('NOT_PERMITTED', Lang.EN, ['$& $1'])).toContain('$& $1');
});

it('every problem is explained in sentences', () => {
  for (const code of CODES) {
    const { meaning, remedy } = PROBLEMS[code];
    expect([code, meaning, remedy]).toEqual([
      expect.stringMatching(/^[A-Z]+(_[A-Z]+)*$/),
      expect.stringMatching(/^[A-Z].*\.$/),
      expect.stringMatching(/^[A-Z].*\.$/),
    ]);
  }
});
