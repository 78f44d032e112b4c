import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { changedRound, type ReportingRound, type RoundDays, roundNamed } from '../../domain/rounds';
import { type Command, Refusal, refuseFor } from '../command';

/** The days of a round from now on. Null = as they are. */
interface ChangeInput {
  readonly round: string;
  readonly dueOn: Day | null;
  readonly verifyDueOn: Day | null;
  readonly certifyDueOn: Day | null;
  readonly isPaused: boolean | null;
  readonly reason: string;
  /** How many changes of the round the writer has seen. */
  readonly seenChanges: number;
}

const MAX_REASON = 1_000;

/**
 * Moves the days of a round, pauses it or lets it go on. Problems: UNKNOWN_ROUND, REASON_NEEDED, TOO_LONG, ROUND_DAYS, STALE, ALREADY_DONE
 * where nothing would change.
 */
export const changeRound: Command<ChangeInput, { readonly round: string }> = async (db, actor, { round: code, seenChanges, ...input }) => {
  const reason = input.reason.trim();
  // The instant comes first: of two who change a round at once, the second sees what the first one did.
  const [now] = await db.rows<{ at: Date; today: Day }>(sql`SELECT commit_instant() AS at, ${TODAY} AS today`);
  const named = roundNamed(code, now!.today);
  if (named === null) throw new Refusal([problem('UNKNOWN_ROUND', 'round')]);
  const [last] = await db.rows<RoundDays & { isPaused: boolean; number: number }>(sql`
    SELECT due_on AS "dueOn", verify_due_on AS "verifyDueOn", certify_due_on AS "certifyDueOn", is_paused AS "isPaused", number
    FROM round_change WHERE round = ${named.code} ORDER BY number DESC LIMIT 1`);
  const before = changedRound(named, last ?? null);
  const after = changedRound(before, {
    dueOn: input.dueOn ?? before.dueOn,
    verifyDueOn: input.verifyDueOn ?? before.verifyDueOn,
    certifyDueOn: input.certifyDueOn ?? before.certifyDueOn,
    isPaused: input.isPaused ?? before.isPaused,
  });
  const number = last?.number ?? 0;
  refuseFor(number === seenChanges ? [] : [problem('STALE', 'seenChanges')]);
  refuseFor([...reasonProblems(reason), ...dayProblems(after)]);
  refuseFor(stated(before) === stated(after) ? [problem('ALREADY_DONE')] : []);
  await db.rows(sql`
    INSERT INTO round_change (round, number, due_on, verify_due_on, certify_due_on, is_paused, reason, changed_at, changed_by_id, office_id)
    VALUES (${named.code}, ${number + 1}, ${after.dueOn}, ${after.verifyDueOn}, ${after.certifyDueOn}, ${after.isPaused}, ${reason},
      ${now!.at}, ${actor.person}, ${actor.office})`);
  const touched = [{ type: 'ReportingRound', code: named.code, before: stated(before), after: stated(after) }];
  return { result: { round: named.code }, effect: { action: Action.CHANGE_ROUND, touched } };
};

const reasonProblems = (reason: string): Problem[] => {
  if (reason === '') return [problem('REASON_NEEDED', 'reason')];
  return reason.length > MAX_REASON ? [problem('TOO_LONG', 'reason')] : [];
};

/** The first day that is before the one that it follows. */
function dayProblems({ cutOff, dueOn, verifyDueOn, certifyDueOn }: ReportingRound): Problem[] {
  if (dueOn < cutOff) return [problem('ROUND_DAYS', 'dueOn')];
  if (verifyDueOn < dueOn) return [problem('ROUND_DAYS', 'verifyDueOn')];
  return certifyDueOn < verifyDueOn ? [problem('ROUND_DAYS', 'certifyDueOn')] : [];
}

/** The days of a round in a word, as the audit keeps them. */
const stated = ({ dueOn, verifyDueOn, certifyDueOn, isPaused }: ReportingRound): string =>
  [dueOn, verifyDueOn, certifyDueOn, ...(isPaused ? ['PAUSED'] : [])].join(' ');
