import { RoundChange } from '../../../entities/progress/round-change.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import { changedRound, type ReportingRound, roundNamed, roundOfDay, roundReportedNow, roundsUntil } from '../../domain/rounds';
import { type BatchQuery, type Loaders, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** The changes of each round, by its code, the first one first. */
export const changesOfRounds: BatchQuery<string, readonly RoundChange[], null> = async (db, codes) => {
  const changes = await db.entities(
    RoundChange,
    sql`SELECT ${db.columns(RoundChange, 'c')} FROM round_change c WHERE c.round = ANY (${keyArray(codes)}) ORDER BY c.number`,
  );
  return manyPerKey(codes, changes, ({ round }) => round);
};

/** Rounds as they were last changed. */
export async function roundsAsChanged(db: RowStore, rounds: readonly ReportingRound[]): Promise<ReportingRound[]> {
  const codes = rounds.map(({ code }) => code);
  const changes = await changesOfRounds(db, codes, null);
  return rounds.map((round, i) => changedRound(round, changes[i]!.at(-1) ?? null));
}

/** The newest rounds, among which is the one that is reported now, however far its days were moved. */
const NEWEST = 4;

/** A round by its code, as it was last changed; without a code the one that is reported now; null = there is none until today. */
export async function chosenRound(db: RowStore, code: string | null, today: Day): Promise<ReportingRound | null> {
  if (code === null) return roundReportedNow(await roundsAsChanged(db, roundsUntil(today).slice(0, NEWEST)), today);
  const named = roundNamed(code, today);
  return named && (await roundsAsChanged(db, [named]))[0]!;
}

/** A round as it was last changed, together with others that one request asks for. */
export async function roundAsChanged<R extends ReportingRound>(round: R, loaders: Loaders): Promise<R> {
  return changedRound(round, (await loaders.load(changesOfRounds, round.code, null)).at(-1) ?? null);
}

/** The round that a day falls in, as it was last changed. */
export const roundOn = (day: Day, loaders: Loaders): Promise<ReportingRound> => roundAsChanged(roundOfDay(day), loaders);
