import { beginningInBangkok } from '../../src/domain/days';
import type { LocalizedTexts } from '../../src/domain/languages';
import type { SeedRow } from './table-sync';

export const spanOf = (row: { validFrom: string | null; validTo: string | null }): SeedRow => ({
  valid_from: row.validFrom,
  valid_to: row.validTo,
});

/** The span of something that began on a day that documents may not give. */
export const startOf = (row: { validFrom: string | null; validTo: string | null; firstDayKnown?: boolean | undefined }): SeedRow => ({
  ...spanOf(row),
  first_day_known: row.firstDayKnown ?? row.validFrom !== null,
});

/** A note in its languages; plain text is English. */
export const notesOf = (note: string | LocalizedTexts | null): LocalizedTexts | null => (typeof note === 'string' ? { EN: note } : note);

export const datesOf = (row: { startsOn: string | null; endsOn: string | null; precision: string }): SeedRow => ({
  starts_on: row.startsOn,
  ends_on: row.endsOn,
  precision: row.precision,
});

/** For the first load: always on record. Facts without a known day of publication, and links, which are known together with their project. */
export const ALWAYS = { recorded_at: '-infinity' };

/** For the first load: a fact that was published on a day is on record from the first instant of the day in Bangkok; null = always. */
export const onRecordSince = (day: string | null): string => (day === null ? ALWAYS.recorded_at : beginningInBangkok(day).toISOString());

/** For the first load: since when a row is withdrawn; not given = it is on record. */
export const withdrawnSince = (day: string | undefined): string | null =>
  day === undefined ? null : beginningInBangkok(day).toISOString();

/** Columns that say when a row was on record. The first load takes them from the data, a later one from its own instant: see `SeedLoad`. */
export const RECORD_COLUMNS = ['recorded_at', 'withdrawn_at', 'added_at'];

/** Rows as they are inserted: the first load, whose instant is null, takes the instants of the data, a later one its own. */
export function stamped(rows: readonly SeedRow[], instant: string | null): readonly SeedRow[] {
  if (instant === null) return rows;
  return rows.map((row) => ({
    ...row,
    ...(row['recorded_at'] === undefined ? {} : { recorded_at: instant }),
    ...(row['added_at'] === undefined ? {} : { added_at: instant }),
    ...(row['withdrawn_at'] == null ? {} : { withdrawn_at: instant }),
  }));
}
