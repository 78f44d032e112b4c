import type { Day } from './days';

/** The code of a plan: parts of capital letters and digits, with hyphens between, at most 40 characters. */
export const isPlanCode = (code: string): boolean => code.length <= 40 && /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(code);

/** The code of the plan of an area that begins on a day, where none is given. */
export const planCodeOf = (area: string, startsOn: Day): string => `PLAN-${area}-${startsOn.slice(0, 4)}`;

/** The code of the next objective of a plan, after those with the codes that it has or had. */
export function nextObjectiveCode(plan: string, codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(/^-O(\d+)/.exec(code.slice(plan.length))?.[1] ?? 0));
  return `${plan}-O${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** The code of an objective in another wording: a code names one wording. It stands in the place of the one before, where codes are in order. */
export function rewordedCode(code: string, codes: readonly string[]): string {
  const stem = code.replace(/\.\d+$/, '');
  const editions = codes.filter((each) => each.startsWith(`${stem}.`)).map((each) => Number(each.slice(stem.length + 1)));
  return `${stem}.${Math.max(1, ...editions) + 1}`;
}
