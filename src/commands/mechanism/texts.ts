import type { LocalizedTexts } from '../../domain/languages';
import { type Problem, problem } from '../../domain/problems';

/** The most characters of a name or a title, of a reason or a note, and of a text. */
export const [MAX_TITLE, MAX_NOTE, MAX_TEXT] = [300, 1_000, 5_000] as const;

/** Texts without blanks around them; null = none is left. */
export function textsOf(texts: LocalizedTexts | null): LocalizedTexts | null {
  const left = Object.entries(texts ?? {}).map(([lang, text]) => [lang, text.trim()] as const);
  const stated = left.filter(([, text]) => text !== '');
  return stated.length === 0 ? null : (Object.fromEntries(stated) as LocalizedTexts);
}

/** What stands against texts: TOO_LONG; TEXT_NEEDED where there has to be one. */
export function textProblems(texts: LocalizedTexts | null, field: string, most: number, isNeeded = true): Problem[] {
  if (texts === null) return isNeeded ? [problem('TEXT_NEEDED', field)] : [];
  return Object.values(texts).some((text) => text.length > most) ? [problem('TOO_LONG', field)] : [];
}

/** What stands against one text, which need not be there: TOO_LONG. */
export const lengthProblems = (text: string | null, field: string, most: number): Problem[] =>
  (text ?? '').length > most ? [problem('TOO_LONG', field)] : [];

/** What stands against a reason: REASON_NEEDED, TOO_LONG. */
export const reasonProblems = (reason: string): Problem[] =>
  reason.trim() === '' ? [problem('REASON_NEEDED', 'reason')] : lengthProblems(reason, 'reason', MAX_NOTE);

/** What stands against the address of a document: INVALID_LINK, where it is not one of https or http, or longer than 2,000 characters. */
export function linkProblems(url: string | null, field: string): Problem[] {
  if (url === null) return [];
  const isLink = url.length <= 2_000 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isLink ? [] : [problem('INVALID_LINK', field)];
}
