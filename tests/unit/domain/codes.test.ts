import fc from 'fast-check';
import { codeSpellings, editDistance, foldCode } from '../../../src/domain/codes';

it.each([
  ['th-90', ['th-90', 'TH-90']],
  ['TH-90', ['TH-90']],
  ['p58A', ['p58A', 'P58A', 'P58a']],
  ['', ['']],
])('%p is stored as one of %p', (code, spellings) => expect(codeSpellings(code)).toEqual(spellings));

it('a code has no case beyond ASCII', () => expect(foldCode('aıß-ü')).toBe('Aıß-ü'));

it.each([
  ['TH-90', 'TH-90', 0],
  ['TH-90', 'TH90', 1],
  ['TH-90', 'TH-09', 1],
  ['EC1', 'EC11', 1],
  ['EC1', '', 3],
  ['kitten', 'sitting', 3],
])('%p and %p are %d apart', (a, b, distance) => expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]));

it('texts are as far apart as their lengths at least, and as the longer one at most', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
    }),
  );
});
