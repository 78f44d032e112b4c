import type { GraphQLResolveInfo } from 'graphql';
import { make } from '../../schema/base/make';
import type { ProgressBasis } from '../../schema/progress/progress.input';
import { requestedFields } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { foldCode } from '../../src/domain/codes';
import { HubError } from '../../src/domain/errors';
import type { PointInTime } from '../../src/domain/point-in-time';
import { changesBetween } from '../../src/domain/project-changes';
import { ChangeKind, ChangeSubject } from '../../src/domain/vocabularies/progress';
import { convertibleCurrencies, progressCosts, progressRollUps } from '../../src/queries/progress/progress.queries';
import { comparedProjects, correctedReports } from '../../src/queries/progress/progress-change.queries';
import { withDefaults } from '../../src/queries/progress/roll-up-result';
import type { RequestedMeasures } from '../../src/queries/progress/roll-up-sums';
import type { ScopeKey } from '../../src/queries/progress/scope';
import { basisOf } from './basis.argument';
import { toProgress } from './progress.mapper';
import { MoneyTotal, type Progress, type Question } from './progress.type';
import { ProgressChange } from './progress-change.type';

/**
 * The progress of one scope. Scopes asked for at the same time, on the same basis and for the same fields, share one statement.
 * `path` leads from the field of `info` to the progress below it; empty = the field itself is the progress. `outside` = the scope is a project
 * outside the programme.
 */
export async function progressOf(
  scope: ScopeKey,
  given: ProgressBasis | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
  { path = [], outside }: { readonly path?: string[]; readonly outside?: true } = {},
): Promise<Progress> {
  const basis = { ...(await basisOf(given, context, info)), outside };
  if (isOfBasisOnly(info, path)) return toProgress({ scope, basis }, withDefaults(null, basis));
  const requested = requestedMeasures(info, path);
  return toProgress({ scope, basis }, await context.loaders.load(progressRollUps, scope, { basis, requested }));
}

/** The fields that tell what was asked: nothing is added up for them. */
const OF_BASIS = new Set(['__typename', 'asOf', 'knownAt', 'reconstructed', 'weighting', 'counting', 'unreported']);

/** Whether the query asks for no figure of the progress at the end of a path. */
const isOfBasisOnly = (info: GraphQLResolveInfo, path: string[]): boolean =>
  [...requestedFields(info, [path])].every((field) => OF_BASIS.has(field));

/** The measures that the query selects, in the progress at the end of any of the paths. */
export function requestedMeasures(info: GraphQLResolveInfo, ...paths: string[][]): RequestedMeasures {
  const fields = requestedFields(
    info,
    (paths.length > 0 ? paths : [[]]).flatMap((path) => [path, [...path, 'coverage']]),
  );
  const anyOf = (...names: string[]): boolean => names.some((name) => fields.has(name));
  return {
    composition: anyOf('composition', 'statedPercent', 'withAnyReport', 'anyReportShare', 'explanation'),
    overlaps: anyOf('overlapCount'),
    planned: anyOf('plannedPercent', 'variance', 'plannedProjects', 'varianceProjects'),
    onTime: anyOf('onTime', 'onTimeShare', 'onTimeRate', 'explanation'),
    pending: anyOf('pending'),
    freshness: anyOf('freshness', 'status', 'explanation'),
  };
}

/** The cost of a question's projects in a currency. Throws UNKNOWN_CURRENCY. */
export async function costOf({ scope, basis }: Question, given: string, { loaders, db }: RequestContext): Promise<MoneyTotal> {
  const currency = foldCode(given);
  if (currency !== 'USD') {
    const convertible = await convertibleCurrencies(db);
    if (!convertible.includes(currency))
      throw new HubError('UNKNOWN_CURRENCY', `currency: no rate converts to "${currency}". Ask for one of ${convertible.join(', ')}.`);
  }
  const cost = await loaders.load(progressCosts, scope, { basis, currency });
  return make(MoneyTotal, { ...cost, currency, unconverted: cost.noFigure + cost.noRate });
}

/** The precisions of the days of a change that has none. */
const NO_DAYS = { beforePrecision: null, afterPrecision: null };

/** The changes of a question's projects since an earlier point in time, by project; then the corrected reports. */
export async function changesSince({ scope, basis }: Question, since: PointInTime, { loaders }: RequestContext): Promise<ProgressChange[]> {
  const comparison = { basis, since };
  const [projects, corrections] = await Promise.all([
    loaders.load(comparedProjects, scope, comparison),
    loaders.load(correctedReports, scope, comparison),
  ]);
  return [
    ...projects.flatMap(({ projectId, before, after, citationIds }) => {
      const citationOf = {
        ...citationIds,
        [ChangeSubject.PROJECT]: citationIds[after.stage ? ChangeSubject.STAGE : ChangeSubject.PERCENT],
      };
      return changesBetween(before, after).map(({ days = NO_DAYS, ...change }) =>
        make(ProgressChange, { ...change, ...days, projectId, citationId: citationOf[change.subject] ?? null }),
      );
    }),
    ...corrections.map((correction) =>
      make(ProgressChange, { ...correction, ...NO_DAYS, kind: ChangeKind.CORRECTED, subject: ChangeSubject.REPORT }),
    ),
  ];
}
