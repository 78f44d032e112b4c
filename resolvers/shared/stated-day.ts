import type { Day } from '../../src/domain/days';
import type { Lang } from '../../src/domain/languages';
import type { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { dayText } from '../../src/i18n/date-text';

/** How exactly a stated day is known; null = no day is stated. */
export const precisionOf = (day: Day | null, precision: DatePrecision): DatePrecision | null => (day === null ? null : precision);

/** A stated day as text, no more exactly than it is known; null = no day is stated. */
export const statedText = (day: Day | null, precision: DatePrecision, lang: Lang, thaiDigits: boolean): string | null =>
  day && dayText(day, lang, thaiDigits, precision);
