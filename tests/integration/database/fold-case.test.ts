import { useDatabase } from '../../support/database';

const { dataSource } = useDatabase();

/** Latin, Greek and Cyrillic letters beside A to Z, each a text. */
const LETTERS = [
  [0xc0, 0x52f],
  [0x1e00, 0x1fff],
].flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, i) => String.fromCodePoint(first! + i)));

it('folds what JavaScript folds, letter by letter', async () => {
  // JavaScript makes two characters of the Turkish İ: the second is an accent.
  const expected = LETTERS.map((letter) => (letter === 'İ' ? 'i' : letter.toLowerCase()));
  const [{ folded }] = await dataSource().query<[{ folded: string[] }]>(
    'SELECT array_agg(fold_case(letter) ORDER BY n) AS folded FROM unnest($1::text[]) WITH ORDINALITY t (letter, n)',
    [LETTERS],
  );
  expect(folded).toEqual(expected);
  expect(folded.filter((letter, i) => letter !== LETTERS[i])).toHaveLength(625);
});

it('folds A to Z in texts that have no other letters, and in texts that have', async () => {
  const [row] = await dataSource().query<object[]>(`SELECT fold_case('PERLIS, IMT-GT') AS one, fold_case('ŞIRNAK สงขลา, IMT-GT') AS other`);
  expect(row).toEqual({ one: 'perlis, imt-gt', other: 'şirnak สงขลา, imt-gt' });
});

it('the names on record are folded as by lower() of a locale that is not Turkish, blanks aside', async () => {
  const [counts] = await dataSource().query<object[]>(String.raw`
    SELECT count(*) > 1000 AS many, count(*) FILTER (WHERE replace(folded, ' ', '') <> translate(
      lower(regexp_replace(normalize(entry, NFKD), E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u200b-\\u200d\\ufeff ]', '', 'g')),
      E'๐๑๒๓๔๕๖๗๘๙\u2010\u2013\u2014', '0123456789---')) AS different
    FROM search_entry WHERE kind <> 'TEXT'`);
  expect(counts).toEqual({ many: true, different: 0 });
});
