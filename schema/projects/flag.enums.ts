import { registerEnumType } from 'type-graphql';
import { FLAG_THRESHOLDS } from '../../src/domain/flags';
import { FlagKind } from '../../src/domain/vocabularies/projects';

registerEnumType(FlagKind, {
  name: 'FlagKind',
  description: 'A reason for a person to look.',
  valuesConfig: {
    PERCENT_FELL: { description: 'A report states a lower percent than the one before it.' },
    PERCENT_JUMPED: { description: `A report states a percent over ${FLAG_THRESHOLDS.jumpPoints} points higher than the one before it.` },
    OVERDUE: { description: 'The last day has passed, and no counting report says that the project is completed.' },
    STALE: { description: 'The latest counting report is older than `staleAfterDays`, and the project is not finished.' },
    COMPLETED_NOT_OPERATIONAL: {
      description: `A report still says completed, and not operational, ${FLAG_THRESHOLDS.completedDays} days or more after the first one that said so.`,
    },
    CONFLICTING_COSTS: {
      description: `Published cost figures in one currency differ by more than ${Math.round((FLAG_THRESHOLDS.costRatio - 1) * 100)} %.`,
    },
    DATES_SLIPPED: { description: `The last day has moved by more than ${FLAG_THRESHOLDS.slippedDays} days since it was first stated.` },
  },
});
