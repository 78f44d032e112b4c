import fc from 'fast-check';
import { fromGlobalId, toGlobalId } from '../../../src/domain/global-id';
import { Lang, textIn } from '../../../src/domain/languages';

describe('ids', () => {
  it('hold a type and a code, whatever the code', () => {
    fc.assert(
      fc.property(fc.constantFrom('Project', 'MemberState'), fc.string({ minLength: 1, unit: 'grapheme' }), (type, code) => {
        expect(fromGlobalId(toGlobalId(type, code))).toEqual({ type, code });
      }),
    );
  });

  it.each(['', 'hello', 'UHJvamVjdA', toGlobalId('', 'P1'), toGlobalId('Project', ''), `${toGlobalId('Project', 'P1')}=`])(
    'refuse %p',
    (id) => expect(() => fromGlobalId(id)).toThrow(expect.objectContaining({ code: 'INVALID_ID' })),
  );
});

describe('a text', () => {
  it.each([
    [{ EN: 'Penang', MS: 'Pulau Pinang' }, Lang.MS, 'Pulau Pinang'],
    [{ EN: 'Penang', MS: 'Pulau Pinang' }, Lang.TH, 'Penang'],
    [{ TH: 'สงขลา' }, Lang.EN, 'สงขลา'],
    [{ EN: '', TH: 'สงขลา' }, Lang.EN, 'สงขลา'],
  ])('of %p in %s is %s', (texts, lang, text) => expect(textIn(texts, lang)).toBe(text));

  it('is never empty', () => expect(() => textIn({ EN: '' }, Lang.EN)).toThrow());
});
