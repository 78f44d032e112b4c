import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ALIKE, foldBy } from './1795772825535-LooksAlike';

const WITHOUT_BLANKS = String.raw`
    CREATE FUNCTION fold_text(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(
      fold_case(regexp_replace(regexp_replace(
        replace(regexp_replace(normalize(value, NFKD),
          E'[\\u0300-\\u036f\\u0e47-\\u0e4c\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]', '', 'g'), 'เเ', 'แ'),
        '\s+', ' ', 'g'), E'(?<=[\\u0e01-\\u0e4e]) (?=[\\u0e01-\\u0e4e])', '', 'g')),
      E'๐๑๒๓๔๕๖๗๘๙\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '0123456789-------')`;

/** Search takes blanks between Thai letters for nothing. */
export class BlanksInThai1795800048309 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return foldBy(WITHOUT_BLANKS, runner);
  }

  down(runner: QueryRunner): Promise<void> {
    return foldBy(ALIKE, runner);
  }
}
