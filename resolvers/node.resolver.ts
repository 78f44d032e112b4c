import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
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
import { Process } from '../entities/process.entity';
import { ProcessStep } from '../entities/process-step.entity';
import { ProgressReport } from '../entities/progress-report.entity';
import { Project } from '../entities/project.entity';
import { Province } from '../entities/province.entity';
import { RegisterEntry } from '../entities/register-entry.entity';
import { Sector } from '../entities/sector.entity';
import { Source } from '../entities/source.entity';
import { Node } from '../schema/node.type';
import type { Context } from '../src/context';
import { fromGlobalId, type GlobalId } from '../src/domain/global-id';
import { HubError } from '../src/errors';
import { byCode } from '../src/queries/entity.queries';
import { limited } from './key-limit';

/** Where the objects of each type are stored. */
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

/** The object of a type with a code; null = there is none. */
export async function storedNode({ type, code }: GlobalId, loaders: Context['loaders']): Promise<Node | null> {
  const row = await loaders.load(byCode(STORED_IN[type as keyof typeof STORED_IN] as typeof Project), code, null);
  return row !== null && row.constructor.name === type ? (row as unknown as Node) : null;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The object with this id; null = there is none any more.' })
  async node(@Arg('id', () => ID, { description: 'An `id` that the hub returned.' }) id: string, @Ctx() { loaders }: Context): Promise<Node | null> {
    const { type, code } = fromGlobalId(id);
    if (!Object.hasOwn(STORED_IN, type)) {
      throw new HubError('INVALID_ID', `"${id}" is not an id of this hub. Use an id exactly as a field "id" returned it, or ask by code.`);
    }
    return storedNode({ type, code }, loaders);
  }

  @Query(() => [Node], { nullable: 'items', description: 'The objects with these ids, in the order asked; null where there is none any more.' })
  nodes(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: Context): Promise<(Node | null)[]> {
    return Promise.all(limited('ids', ids).map((id) => this.node(id, context)));
  }
}
