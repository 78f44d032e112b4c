import { BorderCrossing } from '../../entities/geography/border-crossing.entity';
import { Cluster } from '../../entities/geography/cluster.entity';
import { Corridor } from '../../entities/geography/corridor.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { Observation } from '../../entities/indicators/observation.entity';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { MeetingWeek } from '../../entities/mechanism/meeting-week.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { PlanObjective } from '../../entities/planning/plan-objective.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Process } from '../../entities/process/process.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import { Source } from '../../entities/provenance/source.entity';
import type { StoredNode } from '../../schema/base/node.type';
import type { RequestContext } from '../../src/context/request-context';
import type { GlobalId } from '../../src/domain/global-id';
import { byCode } from '../../src/queries/shared/entity.queries';

/** The entities behind the types that `node`, the change feed and federation look up by type and code. */
const STORED_IN = {
  ActionItem,
  BorderCrossing,
  Cluster,
  Corridor,
  Decision,
  Discrepancy,
  Forum: Body,
  Indicator,
  Meeting,
  MeetingWeek,
  MemberState,
  Observation,
  Organisation,
  Plan,
  PlanObjective,
  Process,
  ProcessStep,
  ProgressReport,
  Project,
  Province,
  RegisterEntry,
  Sector,
  Source,
  WorkingGroup: Body,
};

/** Whether objects of a type can be looked up by their code. */
export const isStored = (type: string): type is keyof typeof STORED_IN => Object.hasOwn(STORED_IN, type);

/** The object of a type with a code; null = there is none, or it is of another type. Objects of one type share one statement. */
export async function storedThing({ type, code }: GlobalId, { loaders }: Pick<RequestContext, 'loaders'>): Promise<StoredNode | null> {
  const row = isStored(type) ? await loaders.load(byCode<StoredNode>(STORED_IN[type]), code, null) : null;
  return row?.constructor.name === type ? row : null;
}
