import { type Sql, sql } from '../../database/sql';
import type { Lang } from '../../domain/languages';

/** The sort key of names in a language: the text that `name` shows in it, in dictionary order. */
export const byName = (names: Sql, lang: Lang): Sql =>
  sql`sort_key(coalesce(${names} ->> ${lang}, ${names} ->> 'EN', ${names} ->> 'TH', ${names} ->> 'MS', ${names} ->> 'ID'))`;
