import { Lang } from '../../../src/domain/languages';
import { readDay } from '../../../src/web/desk/day-field';
import { fieldsOf, readForm } from '../../../src/web/desk/sent-form';

const { TH, EN } = Lang;

const readBody = (body: string) => readForm(new URLSearchParams(body));

it.each([
  [TH, '25', '11', '2569', '2026-11-25'],
  [TH, ' ๒๙ ', '2', '๒๕๖๗', '2024-02-29'],
  [EN, '1', '01', '2400', null],
  [EN, '1', '1', '2399', '2399-01-01'],
  [TH, '1', '1', '2400', '1857-01-01'],
  [TH, '1', '1', '2399', null],
  [TH, '29', '2', '2568', null],
  [TH, '25', '11', '69', null],
  [TH, '', '11', '2569', null],
  [TH, '25', '', '2569', null],
  [TH, '31', '11', '2569', null],
] as const)('%s: %s/%s/%s is %s', (lang, day, month, year, expected) => expect(readDay({ day, month, year }, lang).day).toBe(expected));

it('a year of the other era is asked back with the one that is meant', () => {
  expect(readDay({ day: '1', month: '1', year: '2026' }, TH).fault).toMatchObject({ part: 'year', text: expect.stringContaining('2569') });
  expect(readDay({ day: '1', month: '1', year: '2569' }, EN).fault).toMatchObject({ part: 'year', text: expect.stringContaining('2026') });
});

it('a day that the year does not have names itself', () =>
  expect(readDay({ day: '29', month: '2', year: '2568' }, TH).fault).toMatchObject({
    part: 'day',
    text: expect.stringContaining('29 กุมภาพันธ์ 2568'),
  }));

describe('a form', () => {
  it('is read with each field once, lists with all their values, and lines as they were typed', () => {
    const form = readBody('text=a%0D%0Ab&tick=1&tick=2');
    expect(fieldsOf(form, ['text', 'other'], ['tick', 'none'])).toEqual({ text: 'a\nb', other: '', tick: ['1', '2'], none: [] });
  });

  it.each([
    ['a field that there is not', 'state=CERTIFIED'],
    ['a field of every object', '__proto__=x'],
    ['the key of another form', 'key=x'],
    ['one that was sent twice', 'text=a&text=b'],
  ])('is refused for %s', (_what, body) => expect(() => fieldsOf(readBody(body), ['text'], ['tick'])).toThrow(/field/));

  it('has bounds', () => {
    expect(() => readBody(`text=${'x'.repeat(8_001)}`)).toThrow('8000');
    expect(() => readBody('a=1&'.repeat(2_001))).toThrow('2000');
    expect(fieldsOf(readBody(`text=${'x'.repeat(8_000)}`), ['text']).text).toHaveLength(8_000);
  });
});
