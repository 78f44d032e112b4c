import { type Day, PROGRAMME_START } from '../domain/days';
import { type Problem, problem } from '../domain/problems';

/** What stands against the day of what is stated: AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME. */
export const asOfProblems = (asOf: Day, today: Day): Problem[] => [
  ...(asOf > today ? [problem('AS_OF_IN_FUTURE', 'asOf')] : []),
  ...(asOf < PROGRAMME_START ? [problem('AS_OF_BEFORE_PROGRAMME', 'asOf')] : []),
];
