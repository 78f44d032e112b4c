import type { Day } from '../../domain/days';
import type { Lang, LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { MAX_TITLE, reasonProblems, textProblems, textsOf } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { changeThing, statement } from '../record';
import { periodColumns, periodProblems } from './period';
import { changedParts, partChanges, type PlanParts, recordParts } from './plan-parts';
import { lockedVersion, type SeenVersion, touchedPlan } from './stated-plan';

interface AmendmentInput extends SeenVersion, Cited, PlanParts {
  /** The name in the languages in which it changes; null = in none. */
  readonly names: LocalizedTexts | null;
  /** Null = the day stays. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly reason: string;
}

/**
 * Amends the plan of a province or a cluster: what is left out stays, and the version before stays on record. Problems: UNKNOWN_PLAN,
 * PLAN_OF_NO_AREA, STALE, ALREADY_DONE where nothing changes, TOO_LONG, PERIOD_NEEDED, DAYS_REVERSED, REASON_NEEDED, UNKNOWN_SOURCE, SOURCE_NEEDED, and those
 * of `partChanges`.
 */
export const amendPlan: Command<AmendmentInput, { readonly plan: string }> = async (db, actor, input) => {
  const plan = await lockedVersion(db, input);
  const given = textsOf(input.names);
  const changed = (Object.keys(given ?? {}) as Lang[]).filter((lang) => given![lang] !== plan.names[lang]);
  const [startsOn, endsOn] = [input.startsOn ?? plan.startsOn, input.endsOn ?? plan.endsOn];
  const isMoved = startsOn !== plan.startsOn || endsOn !== plan.endsOn;
  const { place, problems } = await citedPlace(db, input);
  const { changes, problems: ofParts } = await partChanges(db, plan, input);
  refuseFor([
    ...textProblems(given, 'names', MAX_TITLE, false),
    ...(isMoved ? periodProblems(startsOn, endsOn) : []),
    ...reasonProblems(input.reason),
    ...problems,
    ...ofParts,
  ]);
  const what = [
    ...changed.map((lang) => `name:${lang}`),
    ...(isMoved ? ['period'] : []),
    ...changedParts(changes),
    ...(place === null ? [] : ['source']),
  ];
  refuseFor(what.length > 0 ? [] : [problem('ALREADY_DONE')]);
  const by = await statement(db, actor);
  const citation = await citationOf(db, by, place);
  await recordParts(db, { by, citation }, plan.id, changes);
  await changeThing(db, by, 'plan', plan, {
    change_reason: input.reason.trim(),
    ...(changed.length > 0 && {
      names: { ...plan.names, ...given },
      translated: plan.translated.filter((lang) => !changed.includes(lang)),
    }),
    ...(isMoved && periodColumns(startsOn!, endsOn!)),
    ...(citation !== null && { citation_id: citation }),
  });
  return { result: { plan: plan.code }, effect: { action: Action.STATE_PLAN, touched: touchedPlan(plan, what.join(' ')) } };
};
