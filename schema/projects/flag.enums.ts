import { registerEnumType } from 'type-graphql';
import { FLAG_THRESHOLDS } from '../../src/domain/flags';
import { FlagKind } from '../../src/domain/vocabularies/projects';

registerEnumType(FlagKind, {
  name: 'FlagKind',
  description: 'What a person should look at.',
  valuesConfig: {
    PERCENT_FELL: { description: 'A report gives a lower percent than the one before it.' },
    PERCENT_JUMPED: { description: `A report gives over ${FLAG_THRESHOLDS.jumpPoints} points more than the one before it.` },
    OVERDUE: { description: 'The last day has passed, and no report says completed.' },
    STALE: { description: 'The latest report is older than `staleAfterDays`, and the project is not finished.' },
    COMPLETED_NOT_OPERATIONAL: {
      description: `Reported completed again ${FLAG_THRESHOLDS.completedDays} days or more after it was first reported completed, and not operational.`,
    },
    CONFLICTING_COSTS: {
      description: `Published figures in one currency differ by more than ${Math.round((FLAG_THRESHOLDS.costRatio - 1) * 100)} %.`,
    },
    DATES_SLIPPED: { description: `The last day has moved by more than ${FLAG_THRESHOLDS.slippedDays} days since it was first stated.` },
  },
});
