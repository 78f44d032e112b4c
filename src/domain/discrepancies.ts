import type { LocalizedTexts } from './languages';
import { DiscrepancyEventKind, type StandingValue } from './vocabularies/provenance';

/** The fields of things about which an office can open a discrepancy, by the type of the thing in the API. */
export const DISPUTED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  Project: ['name', 'costs', 'schedules'],
  Meeting: ['startsOn', 'endsOn', 'number'],
  Decision: ['decidedOn', 'text'],
  Plan: ['name', 'startsOn', 'endsOn', 'objectives'],
  Province: ['areaKm2', 'memberships', 'borderCrossings'],
  Corridor: ['name', 'validFrom'],
  Organisation: ['name', 'roles'],
};

/** What was done with a discrepancy. */
export interface DiscrepancyStep {
  readonly kind: DiscrepancyEventKind;
  /** Null = it was opened again. */
  readonly stands: StandingValue | null;
  readonly reasons: LocalizedTexts;
}

/** How a discrepancy stands: null = it is open. `said` = the reason given last; null = none was. */
export function settledBy(steps: readonly DiscrepancyStep[]): {
  readonly stands: StandingValue | null;
  readonly said: LocalizedTexts | null;
} {
  const last = steps.at(-1);
  return { stands: last?.kind === DiscrepancyEventKind.SETTLE ? last.stands : null, said: last?.reasons ?? null };
}
