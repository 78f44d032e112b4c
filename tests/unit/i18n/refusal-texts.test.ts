import { type ErrorCode, ERRORS, HubError } from '../../../src/domain/errors';
import { Lang } from '../../../src/domain/languages';
import { refusalText } from '../../../src/i18n/refusal-texts';

const FACTS = { value: 'V-1', didYouMean: null };
const CODES = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => refusalText(new HubError(code, '', FACTS), Lang.EN) !== null);
const texts = (lang: Lang, details: object = FACTS) => CODES.map((code) => refusalText(new HubError(code, '', { ...details }), lang) ?? '');

it('what a reader causes has a text in every language, in its script', () => {
  expect(CODES.length).toBeGreaterThan(10);
  expect(texts(Lang.TH).filter((text) => !/[\u0E01-\u0E5B]/.test(text))).toEqual([]);
  for (const lang of [Lang.EN, Lang.MS, Lang.ID])
    expect(texts(lang).filter((text) => text.length < 20 || /[\u0E01-\u0E5B]/.test(text))).toEqual([]);
  for (const lang of Object.values(Lang)) expect(texts(lang).filter((text) => /undefined|null/.test(text))).toEqual([]);
});

it('names what was asked for in all languages alike', () => {
  const naming = (lang: Lang) => texts(lang).map((text) => text.includes('V-1'));
  for (const lang of [Lang.TH, Lang.MS, Lang.ID]) expect(naming(lang)).toEqual(naming(Lang.EN));
});

it('names what was meant, where that is known, in its place', () => {
  for (const lang of Object.values(Lang)) {
    const text = (didYouMean: string | null) => refusalText(new HubError('UNKNOWN_CODE', '', { value: 'TH-99', didYouMean }), lang)!;
    expect([text('TH-90').includes('TH-90'), text(null).includes('null'), text(null) === text('TH-90')]).toEqual([true, false, false]);
  }
});

it('a form is refused as a whole, or with the field and what it may hold', () => {
  const text = (facts: object) => refusalText(new HubError('BAD_REQUEST', '', { ...facts }), Lang.EN);
  expect(text({})).toBe('The form that was sent cannot be read. Open the page again, and send the form from there.');
  expect(text({ field: 'note' })).toContain('The field “note” of the form cannot be read.');
  expect(text({ field: 'note', allowed: 8000 })).toContain('The field “note” of the form has more than 8000 characters.');
});

it('has no text for what no address and no form can cause', () => {
  for (const code of ['COST_TOO_HIGH', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'] as const)
    expect(refusalText(new HubError(code, 'x'), Lang.EN)).toBeNull();
});
