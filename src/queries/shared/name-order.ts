import { type Sql, sql } from '../../database/sql';
import type { Lang } from '../../domain/languages';

/** What names are ordered by in a language: the text that `name` shows in it, as the dictionary orders it. */
export const byName = (names: Sql, lang: Lang): Sql =>
  sql`sort_key(coalesce(${names} ->> ${lang}, ${names} ->> 'EN', ${names} ->> 'TH', ${names} ->> 'MS', ${names} ->> 'ID'))`;
