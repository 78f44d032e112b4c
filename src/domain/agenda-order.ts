import { inArabicDigits } from './thai-writing';

/** The figures of a number as printed: ๓.๑๐ and 3.10 have 3 and 10. */
const figures = (number: string): number[] => (inArabicDigits(number).match(/\d+/g) ?? []).map(Number);

/** The order of two numbers of an agenda: 2 before 2.1 before 2.10 before 3. Numbers without figures stand last, by their letters. */
export function agendaOrder(a: string, b: string): number {
  const [one, other] = [figures(a), figures(b)];
  if ((one.length === 0) !== (other.length === 0)) return one.length === 0 ? 1 : -1;
  for (let i = 0; i < Math.min(one.length, other.length); i++) if (one[i] !== other[i]) return one[i]! - other[i]!;
  return one.length - other.length || (a < b ? -1 : Number(a > b));
}
