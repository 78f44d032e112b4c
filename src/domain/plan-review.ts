import { type Day, daysLater } from './days';
import { PlanReviewState } from './vocabularies/planning';

/** The number of the step of the process in which plans are reviewed. (Process manual, SIPOC.) */
export const REVIEW_STEP = 4;

/** The member state whose provinces and clusters have their plans reviewed by the secretariat. (Process manual, SIPOC, target of step 4.) */
export const REVIEWED_IN = 'TH';

/** Whether a review may go from one state to the other: it is begun, then ends in one of two ways, and may be begun anew. */
export const mayFollow = (before: PlanReviewState, after: PlanReviewState): boolean =>
  after !== PlanReviewState.NOT_REVIEWED && (before === PlanReviewState.IN_REVIEW) !== (after === PlanReviewState.IN_REVIEW);

/** The last day of a review that begins on a day, where the step takes so many days. */
export const reviewDueOn = (begunOn: Day, durationDays: number): Day => daysLater(begunOn, durationDays - 1);

/** Whether a day is in the period of a plan. One whose period is not known counts. Both days of the period are in it. */
export const isOfDay = ({ startsOn, endsOn }: { readonly startsOn: Day | null; readonly endsOn: Day | null }, day: Day): boolean =>
  (startsOn ?? day) <= day && day <= (endsOn ?? day);
