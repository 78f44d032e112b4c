/** How many years the Buddhist era is ahead of the Gregorian one, for all years. */
export const BUDDHIST_ERA = 543;

/** A year from this one on is of the Buddhist era; one below it is of the Gregorian. */
export const FIRST_BUDDHIST_YEAR = 2400;

/** A text with Thai digits made Arabic. */
export const inArabicDigits = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
