import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { MAX_NOTE, textProblems, textsOf } from '../mechanism/texts';
import { decideDiscrepancy, lockedDiscrepancy, type SeenDiscrepancy } from './discrepancy';

interface ReopenInput extends SeenDiscrepancy {
  readonly reasons: LocalizedTexts | null;
}

/**
 * Opens a settled discrepancy of an office again. Problems: UNKNOWN_DISCREPANCY, OF_EDITORS, STALE, NOT_SETTLED, TEXT_NEEDED, TOO_LONG.
 */
export const reopenDiscrepancy: Command<ReopenInput, { readonly discrepancy: string }> = async (db, actor, input) => {
  const held = await lockedDiscrepancy(db, input);
  refuseFor(held.stands === null ? [problem('NOT_SETTLED', 'discrepancy')] : []);
  const reasons = textsOf(input.reasons);
  refuseFor(textProblems(reasons, 'reasons', MAX_NOTE));
  await decideDiscrepancy(db, actor, held, null, reasons!);
  const touched = [{ type: 'Discrepancy', code: held.code, before: held.stands, after: 'REOPENED' }];
  return { result: { discrepancy: held.code }, effect: { action: Action.SETTLE_DISCREPANCY, touched } };
};
