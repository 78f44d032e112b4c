import { RegisterKind } from './vocabularies/process';

/** The kinds of entries of the register that offices assess: the risks and the controls of the manual, §2. */
export const ASSESSED_KINDS: readonly RegisterKind[] = [RegisterKind.RISK, RegisterKind.CONTROL];

/** The highest step of likelihood and of impact; 1 is the lowest. The scale is the hub’s own: the manual prints none. */
export const HIGHEST = 5;

/** Whether an entry of a kind may have such a level: a risk both of its parts or none, a control none. */
export function isLevel(kind: RegisterKind, likelihood: number | null, impact: number | null): boolean {
  if (likelihood === null && impact === null) return true;
  return kind === RegisterKind.RISK && [likelihood, impact].every((step) => Number.isInteger(step) && step! >= 1 && step! <= HIGHEST);
}
