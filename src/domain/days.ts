import { HubError, inShort } from './errors';
import { BUDDHIST_ERA } from './thai-writing';

/** A Gregorian calendar day, `YYYY-MM-DD`. Days compare correctly as strings. */
export type Day = string;

/** The day on which the programme began (1st Ministerial Meeting, Langkawi). No answer exists for an earlier day. */
export const PROGRAMME_START: Day = '1993-07-20';

/** A later year is almost surely a Buddhist-era year that was not converted. */
const LAST_PLAUSIBLE_YEAR = 2400;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the Gregorian calendar, which has no year 0. */
export function isDay(text: string): boolean {
  const instant = DAY_PATTERN.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return instant !== null && !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text && text >= '0001';
}

/** Reads a day. Throws INVALID_DATE for anything that is not a real Gregorian day, naming the likely mistake. */
export function parseDay(value: unknown): Day {
  const match = typeof value === 'string' ? DAY_PATTERN.exec(value) : null;
  if (!match) {
    throw new HubError('INVALID_DATE', `"${String(value)}" is not a day. Write it as YYYY-MM-DD, for example 2021-10-28.`, {
      value: inShort(String(value)),
    });
  }
  const [day, year] = [match[0], Number(match[1])];
  if (year > LAST_PLAUSIBLE_YEAR) {
    const gregorian = `${year - BUDDHIST_ERA}${day.slice(4)}`;
    throw new HubError(
      'INVALID_DATE',
      `The year of "${day}" looks like a Buddhist-era year. Days are Gregorian: did you mean ${gregorian}?`,
      { value: day, didYouMean: gregorian },
    );
  }
  if (!isDay(day)) {
    throw new HubError('INVALID_DATE', `"${day}" does not exist in the Gregorian calendar. Check the month and the day of the month.`, {
      value: day,
    });
  }
  return day;
}

const INSTANT_PATTERN = /^(\d{4})(-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(?:Z|([+-]\d{2}):?(\d{2})?)$/i;

/**
 * Reads an instant in ISO 8601 with a zone, to the millisecond. `name` is the argument's, for the message. Throws INVALID_DATE_TIME,
 * naming the likely mistake.
 */
export function parseInstant(value: unknown, name?: string): Date {
  const refuse = (reason: string): never => {
    throw new HubError('INVALID_DATE_TIME', (name === undefined ? '' : `${name}: `) + reason, { value: inShort(String(value)) });
  };
  const [text, year, monthAndDay, time, hours, minutes = '00'] = (typeof value === 'string' && INSTANT_PATTERN.exec(value)) || [];
  if (text === undefined)
    return refuse(`"${String(value)}" is not an instant. Write ISO 8601 with a zone, for example 2021-10-28T09:00:00+07:00.`);
  if (Number(year) > LAST_PLAUSIBLE_YEAR) {
    const gregorian = `${Number(year) - BUDDHIST_ERA}${text.slice(4)}`;
    return refuse(`The year of "${text}" looks like a Buddhist-era year. Instants are Gregorian: did you mean ${gregorian}?`);
  }
  const instant = new Date(`${year}${monthAndDay}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
  if (!isDay(`${year}${monthAndDay}`) || Number.isNaN(instant.getTime()))
    return refuse(`"${text}" does not exist in the Gregorian calendar. Check the day and the zone.`);
  return instant;
}

/** Throws KNOWN_AT_IN_FUTURE for an instant after now: nothing can be on record then. */
export function assertPast(knownAt: Date, now: Date): Date {
  if (knownAt > now) {
    throw new HubError(
      'KNOWN_AT_IN_FUTURE',
      `knownAt ${knownAt.toISOString()} is in the future: it is ${now.toISOString()}. Leave knownAt out to ask for what is on record now.`,
      { value: instantInBangkok(knownAt) },
    );
  }
  return knownAt;
}

/** Throws AS_OF_IN_FUTURE for a day after today in Bangkok: nobody knows how far a project will be. */
export function assertNotAhead(asOf: Day, today: Day): Day {
  if (asOf > today) {
    throw new HubError(
      'AS_OF_IN_FUTURE',
      `${asOf} is after today, ${today}: no percent is known for it. Ask for today or an earlier day.`,
      {
        value: asOf,
      },
    );
  }
  return asOf;
}

/** Throws AS_OF_BEFORE_PROGRAMME for a day before the programme began. */
export function assertInProgramme(asOf: Day): Day {
  if (asOf < PROGRAMME_START) {
    throw new HubError('AS_OF_BEFORE_PROGRAMME', `asOf ${asOf} is before the programme began. Ask for ${PROGRAMME_START} or a later day.`, {
      value: asOf,
    });
  }
  return asOf;
}

/** The day that is some days later, or earlier where the number is negative. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days one day is after another; negative where it is before. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** An instant in the local time of Bangkok (UTC+7, no summer time), written as ISO 8601. */
const inBangkok = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toISOString();

/** An instant in ISO 8601 in the local time of Bangkok, with its zone: `2021-10-28T09:00:00.000+07:00`. */
export const instantInBangkok = (instant: Date): string => inBangkok(instant).replace('Z', '+07:00');

/** The calendar day in Bangkok at an instant: the hub's "today". */
export const dayInBangkok = (instant: Date): Day => inBangkok(instant).slice(0, 10);

/** The time of day in Bangkok at an instant, `HH:MM`. */
export const timeInBangkok = (instant: Date): string => inBangkok(instant).slice(11, 16);

/** The first instant of a day in Bangkok: a text published on that day counts as known from then on. */
export function beginningInBangkok(day: Day): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** The last instant of a day in Bangkok, to the millisecond. */
export function endInBangkok(day: Day): Date {
  return new Date(beginningInBangkok(day).getTime() + 86_400_000 - 1);
}
