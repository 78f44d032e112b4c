import { registerEnumType } from 'type-graphql';
import { SurveyRespondent, SurveyState, UntoldReason } from '../../src/domain/vocabularies/process';

registerEnumType(SurveyRespondent, {
  name: 'SurveyRespondent',
  description: 'Who answers a survey about a forum.',
  valuesConfig: {
    CUSTOMER: { description: 'Who is served by the secretariat or has a stake in the forum.' },
    STAFF: { description: 'Who works for the secretariat.' },
  },
});

registerEnumType(SurveyState, {
  name: 'SurveyState',
  description: 'How a survey stands.',
  valuesConfig: {
    COMING: { description: 'It does not take answers yet.' },
    OPEN: { description: 'It takes answers.' },
    CLOSED: { description: 'It takes no answers any more.' },
  },
});

registerEnumType(UntoldReason, {
  name: 'UntoldReason',
  description: 'Why nothing is told of what a group of a survey answered.',
  valuesConfig: {
    STILL_OPEN: { description: 'The survey is not closed.' },
    TOO_FEW: { description: 'Fewer than five of the group answered: what they said would tell of single persons.' },
  },
});
