import fc from 'fast-check';
import { fromGlobalId, toGlobalId } from '../../../src/domain/global-id';
import { Lang, textIn } from '../../../src/domain/languages';

/** A moment that gives any of its parts. */
const moments = fc.record(
  {
    asOf: fc.constantFrom('1993-07-20', '2016-06-01'),
    knownAt: fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2400-01-01') }),
    provisional: fc.constant(true),
    lang: fc.constantFrom(...Object.values(Lang)),
  },
  { requiredKeys: [] },
);

describe('ids', () => {
  it('hold a type, a code and a moment, whatever the code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Project', 'MemberState'),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.option(moments),
        (type, code, moment) => {
          const said = moment && Object.keys(moment).length > 0 ? moment : null;
          expect(fromGlobalId(toGlobalId(type, code, moment))).toEqual({ type, code, moment: said });
        },
      ),
    );
  });

  it('without a moment are those that were always given out', () => {
    expect(toGlobalId('Cluster', 'TH-CL-GULF')).toBe('Q2x1c3RlcjpUSC1DTC1HVUxG');
    expect(toGlobalId('Cluster', 'TH-CL-GULF', { provisional: false })).toBe('Q2x1c3RlcjpUSC1DTC1HVUxG');
  });

  const spelled = (text: string): string => Buffer.from(text).toString('base64url');
  it.each([
    '',
    'hello',
    'UHJvamVjdA',
    toGlobalId('', 'P1'),
    toGlobalId('Project', ''),
    `${toGlobalId('Project', 'P1')}=`,
    spelled('?asOf=2016-02-30/Project:P1'),
    spelled('?knownAt=2016-02-03/Project:P1'),
    spelled('?provisional=false/Project:P1'),
    spelled('?lang=FR/Project:P1'),
    spelled('?lang=TH&asOf=2016-02-03/Project:P1'),
    spelled('?asOf=2016-02-03&more=1/Project:P1'),
    spelled('?/Project:P1'),
  ])('refuse %p', (id) => expect(() => fromGlobalId(id)).toThrow(expect.objectContaining({ code: 'INVALID_ID' })));
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
