import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Body, WorkingGroup } from '../../entities/mechanism/body.entity';
import { BodySecretariat } from '../../entities/mechanism/body-secretariat.entity';
import type { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { make } from '../../schema/base/make';
import { AsOf, AsOfBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { MeetingsArgs } from '../../schema/mechanism/meeting.args';
import { BASIS_DESCRIPTION, ProgressBasis } from '../../schema/progress/progress.input';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { BodyLevel } from '../../src/domain/vocabularies/mechanism';
import { bodiesInForce, bodiesReportedTo, bodiesReporting, depthsOfLevels } from '../../src/queries/mechanism/body.queries';
import { secretariatsInForce } from '../../src/queries/mechanism/secretariat.queries';
import { sectorsOfWorkingGroups } from '../../src/queries/planning/sector.queries';
import { LEVELS } from '../../src/queries/progress/scope';
import { byCode } from '../../src/queries/shared/entity.queries';
import { basisOf } from '../progress/basis.argument';
import { progressOf } from '../progress/progress.loader';
import { LevelProgress } from '../progress/progress.type';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';
import { MeetingConnection, meetingsOf } from './meeting.connection';

@Resolver(() => Body)
export class BodyResolver {
  @Cost({ assumedSize: 30 })
  @Query(() => [Body], { description: 'The bodies that exist on the `asOf` day, from the top level down.' })
  bodies(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<Body[]> {
    return bodiesInForce(db, pointInTime);
  }

  @Query(() => Body, { nullable: true, description: 'The body with this code; null = there is none.' })
  body(
    @Arg('code', { description: 'LS, MM, CMGF, SOM, JBC or a working group’s code.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Body | null> {
    return loaders.load(byCode(Body), code, null);
  }

  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 6 })
  @Query(() => [LevelProgress], {
    description: 'The progress of each level of the mechanism, from the Leaders’ Summit (depth 0) down to the working groups.',
  })
  async progressByLevel(
    @Arg('basis', () => ProgressBasis, { nullable: true, description: BASIS_DESCRIPTION }) basis: ProgressBasis | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LevelProgress[]> {
    const { pointInTime } = await basisOf(basis, context, info);
    const [levels, bodies] = await Promise.all([depthsOfLevels(context.db, pointInTime), bodiesInForce(context.db, pointInTime)]);
    return Promise.all(
      levels.map(async ({ level, depth }) =>
        make(LevelProgress, {
          level,
          depth,
          bodies: bodies.filter((body) => body.level === level),
          progress: await progressOf({ kind: 'LEVEL', id: LEVELS.indexOf(level) }, basis, context, info, { path: ['progress'] }),
        }),
      ),
    );
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Body], {
    description: 'The bodies that this body reports to on the `asOf` day, by code; empty = it is at the top, or did not exist.',
  })
  reportsTo(@Root() body: Body, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Body[]> {
    return loaders.load(bodiesReportedTo, body.id, pointInTime);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Body], { description: 'The bodies that report to this body on the `asOf` day, by code.' })
  receivesFrom(@Root() body: Body, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Body[]> {
    return loaders.load(bodiesReporting, body.id, pointInTime);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [BodySecretariat], {
    description: 'The secretaries of the body on the `asOf` day, those that a source states first; empty = none is known.',
  })
  secretariats(@Root() body: Body, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<BodySecretariat[]> {
    return loaders.load(secretariatsInForce, body.id, pointInTime);
  }

  @FieldResolver(() => MeetingConnection, { description: 'The body’s meetings and retreats that are on record, held and to come.' })
  meetings(
    @Root() body: Body,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<Meeting> {
    return meetingsOf(body.id, args, pointInTime, context);
  }
}

@Resolver(() => WorkingGroup)
export class WorkingGroupResolver {
  @Cost({ assumedSize: 20 })
  @Query(() => [WorkingGroup], {
    description: 'The working groups that exist on the `asOf` day, with sub-groups and interim arrangements, by code.',
  })
  workingGroups(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<WorkingGroup[]> {
    return bodiesInForce(db, pointInTime, BodyLevel.WORKING_GROUP);
  }

  @Query(() => WorkingGroup, { nullable: true, description: 'The working group with this code; null = there is none.' })
  async workingGroup(
    @Arg('code', { description: 'For example WG-TOURISM.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<WorkingGroup | null> {
    const body = await loaders.load(byCode(Body), code, null);
    return body instanceof WorkingGroup ? body : null;
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Sector], { description: 'The sectors that the working group is responsible for on the `asOf` day, by code.' })
  sectors(@Root() group: WorkingGroup, @AsOf() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Sector[]> {
    return loaders.load(sectorsOfWorkingGroups, group.id, pointInTime);
  }
}

@Resolver(() => BodySecretariat)
export class BodySecretariatResolver {
  @FieldResolver(() => Organisation, { description: 'The organisation that is secretary.' })
  organisation(@Root() secretariat: BodySecretariat, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, secretariat.organisationId, context);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() secretariat: BodySecretariat, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(secretariat, context);
  }
}
