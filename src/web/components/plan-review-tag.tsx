import type { PlanReviewState } from '../../domain/vocabularies/planning';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';

const LOOKS: Record<PlanReviewState, string> = { NOT_REVIEWED: 'tag', IN_REVIEW: 'tag info', REVIEWED: 'tag ok', RETURNED: 'tag warn' };

interface PlanReviewTagProps {
  readonly state: `${PlanReviewState}`;
  readonly lang: CompleteLang;
}

/** How the review of a plan stands. */
export const PlanReviewTag = ({ state, lang }: PlanReviewTagProps) => (
  <span className={LOOKS[state]}>{textsIn(lang).briefing.planReviews[state]}</span>
);
