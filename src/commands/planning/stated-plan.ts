import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { Lang, LocalizedTexts } from '../../domain/languages';
import { problem } from '../../domain/problems';
import { Refusal, refuseFor } from '../command';

/** A plan as the caller has seen it. */
export interface SeenVersion {
  /** The code. */
  readonly plan: string;
  /** The version that the caller has seen. */
  readonly expectedVersion: number;
}

/** The plan of a province or a cluster that the transaction has locked. */
export interface StatedPlan {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly names: LocalizedTexts;
  readonly translated: readonly Lang[];
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

/**
 * Locks a plan until the transaction ends: of two who amend it at once, the second sees what the first one did. Throws a Refusal:
 * UNKNOWN_PLAN, PLAN_OF_NO_AREA, STALE.
 */
export async function lockedVersion(db: RowStore, { plan: code, expectedVersion }: SeenVersion): Promise<StatedPlan> {
  const [plan] = await db.rows<StatedPlan & { isOfArea: boolean }>(sql`
    SELECT id, code, version, names, translated, starts_on AS "startsOn", ends_on AS "endsOn",
      num_nonnulls(province_id, cluster_id) > 0 AS "isOfArea"
    FROM plan WHERE code = ANY (${codeSpellings(code)}::text[]) AND NOT is_withdrawn FOR NO KEY UPDATE`);
  if (!plan) throw new Refusal([problem('UNKNOWN_PLAN', 'plan')]);
  refuseFor(plan.isOfArea ? [] : [problem('PLAN_OF_NO_AREA', 'plan')]);
  refuseFor(plan.version === expectedVersion ? [] : [problem('STALE', 'expectedVersion')]);
  return plan;
}

/** What was done with a plan, for the audit. */
export const touchedPlan = ({ code, version }: StatedPlan, after: string) => [
  { type: 'Plan', code, before: String(version), after: `${version + 1} ${after}` },
];
