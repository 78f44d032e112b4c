import { type Indicator } from '../../../entities/indicators/indicator.entity';
import { IndicatorRubric } from '../../../entities/process/indicator-rubric.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { isScored } from '../../domain/process-indicators';
import { indicatorsOfRuns } from '../process/process-indicator.queries';
import { RECURRING_PROCESS } from '../process/process-run.queries';
import { facts } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** The indicators of the process that can be scored, in the order of the manual. */
export async function scoredIndicators(db: RowStore): Promise<Indicator[]> {
  const [indicators] = await indicatorsOfRuns(db, [RECURRING_PROCESS], null);
  return indicators!.filter(({ code }) => isScored(code));
}

/** How indicators are scored, by the keys of the indicators, with the names of the offices that set it; the first day first. */
export const rubricsAtDesk = (
  db: RowStore,
  indicators: readonly number[],
): Promise<(IndicatorRubric & { readonly officeNames: LocalizedTexts | null })[]> =>
  db.entities<IndicatorRubric, { officeNames: LocalizedTexts | null }>(
    IndicatorRubric,
    sql`SELECT ${db.columns(IndicatorRubric, 'r')}, o.names AS "officeNames" FROM ${facts('indicator_rubric', 'r', NOW)}
        LEFT JOIN organisation o ON o.id = r.stated_by_id WHERE r.indicator_id = ANY (${indicators}::integer[]) ORDER BY r.valid_from`,
  );
