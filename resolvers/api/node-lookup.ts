import type { RowClass } from '../../entities/base/row.entity';
import { CATALOGUE } from '../../entities/catalogue';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import type { StoredNode } from '../../schema/base/node.type';
import type { Path } from '../../schema/base/request-scope';
import type { RequestContext } from '../../src/context/request-context';
import type { GlobalId } from '../../src/domain/global-id';
import type { PointInTime } from '../../src/domain/point-in-time';
import { decisionByCode } from '../../src/queries/mechanism/decision.queries';
import { meetingByCode } from '../../src/queries/mechanism/meeting.queries';
import { planByCode } from '../../src/queries/planning/plan.queries';
import { visibleReports } from '../../src/queries/progress/visible-reports';
import type { BatchQuery } from '../../src/queries/shared/batch';
import { byCode } from '../../src/queries/shared/entity.queries';

/** The entity that stores the things of each type. */
const ENTITY_OF_TYPE = new Map(CATALOGUE.flatMap(({ entity, types = [] }) => types.map((type) => [type, entity as RowClass<StoredNode>])));

/** The queries of the types whose things are looked up as they were on record. */
const VERSIONS = new Map<string, BatchQuery<string, StoredNode | null, PointInTime>>([
  ['Meeting', meetingByCode],
  ['Decision', decisionByCode],
  ['Plan', planByCode],
]);

/** Whether objects of a type can be looked up by their code. */
export const isStored = (type: string): boolean => ENTITY_OF_TYPE.has(type);

/** The object of a type with a code; null = there is none, or it is of another type. Objects of one type share one statement. */
export async function storedThing(
  { type, code }: Pick<GlobalId, 'type' | 'code'>,
  { loaders }: Pick<RequestContext, 'loaders'>,
): Promise<StoredNode | null> {
  const entity = ENTITY_OF_TYPE.get(type);
  const row = entity ? await loaders.load(byCode(entity), code, null) : null;
  if (row instanceof ProgressReport && !(await loaders.load(visibleReports, row.id, null))) return null;
  return row?.constructor.name === type ? row : null;
}

/** The same, of a thing whose versions are on record the one that was at the point in time of the path. */
export async function storedThingAt(
  name: Pick<GlobalId, 'type' | 'code'>,
  path: Path,
  context: Pick<RequestContext, 'loaders' | 'pointsInTime'>,
): Promise<StoredNode | null> {
  const versions = VERSIONS.get(name.type);
  return versions ? context.loaders.load(versions, name.code, context.pointsInTime.at(path)) : storedThing(name, context);
}
