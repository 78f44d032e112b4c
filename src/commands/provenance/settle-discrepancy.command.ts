import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import type { StandingValue } from '../../domain/vocabularies/provenance';
import { type Command, personsOf, refuseFor } from '../command';
import { MAX_NOTE, textProblems, textsOf } from '../mechanism/texts';
import { decideDiscrepancy, lockedDiscrepancy, type SeenDiscrepancy } from './discrepancy';

interface SettleInput extends SeenDiscrepancy {
  readonly stands: StandingValue;
  readonly reasons: LocalizedTexts | null;
}

/**
 * Settles a discrepancy that an office opened. Problems: UNKNOWN_DISCREPANCY, OF_EDITORS, STALE, ALREADY_DONE, SAME_PERSON where the actor opened
 * it, TEXT_NEEDED, TOO_LONG.
 */
export const settleDiscrepancy: Command<SettleInput, { readonly discrepancy: string }> = async (db, actor, input) => {
  const held = await lockedDiscrepancy(db, input);
  refuseFor(held.stands === null ? [] : [problem('ALREADY_DONE')]);
  const reasons = textsOf(input.reasons);
  refuseFor([...(personsOf(actor).includes(held.openedBy) ? [problem('SAME_PERSON')] : []), ...textProblems(reasons, 'reasons', MAX_NOTE)]);
  await decideDiscrepancy(db, actor, held, input.stands, reasons!);
  const touched = [{ type: 'Discrepancy', code: held.code, before: 'OPEN', after: input.stands }];
  return { result: { discrepancy: held.code }, effect: { action: Action.SETTLE_DISCREPANCY, touched } };
};
