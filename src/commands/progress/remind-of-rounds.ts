import type { RowStore } from '../../database/rows';
import { databaseNow } from '../../database/today';
import { dayInBangkok } from '../../domain/days';
import { LADDER, MEMBER_STATES, REMINDED, rungNow } from '../../domain/reminders';
import { type ReportingRound, roundNamed, roundsUntil } from '../../domain/rounds';
import { LetterKind } from '../../domain/vocabularies/people';
import { debtorsOf, type Reminded } from '../../queries/progress/debtor.queries';
import { roundsAsChanged } from '../../queries/progress/round.queries';
import { queueLetters, toldToday } from '../people/letters';

/** A reminder that leaves now. */
export interface DueReminder {
  readonly round: ReportingRound;
  readonly offset: number;
  readonly reminded: Reminded;
  /** What its letters are told of once. */
  readonly occasion: string;
}

/** The reminders that leave now, of all rounds. */
export async function remindersNow(db: RowStore, now: Date): Promise<DueReminder[]> {
  const rounds = await roundsAsChanged(db, roundsUntil(dayInBangkok(now)));
  return rounds.flatMap((round) => {
    const rungs = MEMBER_STATES.flatMap((state) => {
      const rung = rungNow(round, state, now);
      return rung === null ? [] : [{ state, rung }];
    });
    return [...new Set(rungs.map(({ rung }) => rung))].map((rung) => ({
      round,
      offset: rung.offset,
      reminded: Object.fromEntries(rungs.filter((of) => of.rung === rung).map(({ state }) => [state, REMINDED[rung.to]])),
      occasion: `${round.code} ${round.dueOn} ${rung.offset}`,
    }));
  });
}

/**
 * Puts the letters of a reminder into the outbox: one for each person who has not been reminded today in Bangkok. Nobody is reminded twice
 * of one occasion, however often this runs and on however many hubs. Returns how many persons it is for.
 */
export async function remind(db: RowStore, { round, offset, reminded, occasion }: DueReminder, now: Date): Promise<number> {
  const debtors = await debtorsOf(db, round, reminded, now);
  const told = await toldToday(db, LetterKind.REPORTS_DUE, now);
  const letters = debtors
    .filter(({ to }) => !told.has(to))
    .map(({ to }) => ({
      to,
      kind: LetterKind.REPORTS_DUE,
      values: { round: round.code, offset } satisfies ReminderValues,
      occasion,
      at: now,
    }));
  await queueLetters(db, letters);
  return letters.length;
}

/** What a letter of a reminder keeps until it leaves. */
export interface ReminderValues {
  /** The code of the round. */
  readonly round: string;
  readonly offset: number;
}

/** What somebody is reminded of. */
export interface ReportsDue {
  readonly round: ReportingRound;
  readonly missing: number;
}

/** What a letter says when it leaves. Null = nothing any more: everything is reported, or the round is paused. */
export async function reportsDue(db: RowStore, to: number, { round: code, offset }: ReminderValues): Promise<ReportsDue | null> {
  const now = await databaseNow(db);
  const [named, rung] = [roundNamed(code, dayInBangkok(now)), LADDER.find((each) => each.offset === offset)];
  if (named === null || rung === undefined) return null;
  const [round] = await roundsAsChanged(db, [named]);
  const reminded = Object.fromEntries(MEMBER_STATES.map((state) => [state, REMINDED[rung.to]]));
  const [debtor] = round!.isPaused ? [] : await debtorsOf(db, round!, reminded, now, to);
  return debtor ? { round: round!, missing: debtor.missing } : null;
}
