import { ActionItem } from '../entities/action-item.entity';
import { Body } from '../entities/body.entity';
import { BorderCrossing } from '../entities/border-crossing.entity';
import { Cluster } from '../entities/cluster.entity';
import { Corridor } from '../entities/corridor.entity';
import { Decision } from '../entities/decision.entity';
import { Discrepancy } from '../entities/discrepancy.entity';
import { Indicator } from '../entities/indicator.entity';
import { Meeting } from '../entities/meeting.entity';
import { MeetingWeek } from '../entities/meeting-week.entity';
import { MemberState } from '../entities/member-state.entity';
import { Observation } from '../entities/observation.entity';
import { Organisation } from '../entities/organisation.entity';
import { Plan } from '../entities/plan.entity';
import { PlanObjective } from '../entities/plan-objective.entity';
import { Process } from '../entities/process.entity';
import { ProcessStep } from '../entities/process-step.entity';
import { ProgressReport } from '../entities/progress-report.entity';
import { Project } from '../entities/project.entity';
import { Province } from '../entities/province.entity';
import { RegisterEntry } from '../entities/register-entry.entity';
import { Sector } from '../entities/sector.entity';
import { Source } from '../entities/source.entity';
import type { Node } from '../schema/node.type';
import type { Context } from '../src/context';
import type { GlobalId } from '../src/domain/global-id';
import { byCode } from '../src/queries/entity.queries';

/** Where the things of each type are stored: what `node`, the change feed and federation find by type and code. */
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

/** Whether things of a type are found by their code. */
export const isStored = (type: string): type is keyof typeof STORED_IN => Object.hasOwn(STORED_IN, type);

/** The thing of a type with a code; null = there is none, or one of another type. Things of one type are read in one statement. */
export async function storedThing({ type, code }: GlobalId, { loaders }: Pick<Context, 'loaders'>): Promise<Node | null> {
  const row = isStored(type) ? await loaders.load(byCode(STORED_IN[type] as typeof Project), code, null) : null;
  return row !== null && row.constructor.name === type ? (row as unknown as Node) : null;
}
