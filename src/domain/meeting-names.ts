import type { LocalizedTexts } from './languages';

/** A number as English counts: 1st, 2nd, 23rd, 111th. */
export function ordinal(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${number}${ending}`;
}

/** The names of a body’s meeting by its number, in the languages in which they are in use. */
export const meetingNames = (body: LocalizedTexts, number: number): LocalizedTexts => ({
  ...(body.EN && { EN: `${ordinal(number)} ${body.EN}` }),
  ...(body.TH && { TH: `${body.TH} ครั้งที่ ${number}` }),
});
