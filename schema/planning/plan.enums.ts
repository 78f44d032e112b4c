import { registerEnumType } from 'type-graphql';
import { PlanReviewState } from '../../src/domain/vocabularies/planning';

registerEnumType(PlanReviewState, {
  name: 'PlanReviewState',
  description: 'How the review of a plan of a province or a cluster stands: step 4 of the secretariat’s process.',
  valuesConfig: {
    NOT_REVIEWED: { description: 'No review of it is on record.' },
    IN_REVIEW: { description: 'It is being reviewed.' },
    REVIEWED: { description: 'It was reviewed, and agrees with the programme as far as the findings say.' },
    RETURNED: { description: 'It was reviewed, and went back to its province or cluster with the findings.' },
  },
});
