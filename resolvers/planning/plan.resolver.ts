import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Cluster } from '../../entities/geography/cluster.entity';
import { Corridor } from '../../entities/geography/corridor.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { PlanObjective } from '../../entities/planning/plan-objective.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { AsOfBelow, KnownAt, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { PlanVersion } from '../../schema/planning/plan-version.type';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import {
  allPlans,
  corridorsOfPlans,
  objectivesAlignedWith,
  objectivesOfPlans,
  planByCode,
  planById,
  plansAlignedWith,
  plansAsTheyWere,
  projectsOfObjectives,
  sectorsOfObjectives,
  sectorsOfPlans,
} from '../../src/queries/planning/plan.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

/** The plan that a foreign key points to, as it was on record; null = the key is null, or the plan was not. */
const relatedPlan = async (id: number | null, pointInTime: PointInTime, { loaders }: RequestContext): Promise<Plan | null> =>
  id === null ? null : loaders.load(planById, id, pointInTime);

@Resolver(() => Plan)
export class PlanResolver {
  @Cost({ assumedSize: 45 })
  @Query(() => [Plan], {
    description: 'Every vision and plan on record, of the programme, of its member states and of their areas, by code.',
  })
  plans(@AsOfBelow() _asOf: undefined, @KnownAt() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<Plan[]> {
    return allPlans(db, pointInTime);
  }

  @Query(() => Plan, { nullable: true, description: 'The plan with this code; null = there is none.' })
  plan(
    @Arg('code', { description: 'For example IB-2017-2021.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Plan | null> {
    return loaders.load(planByCode, code, pointInTime);
  }

  @FieldResolver(() => MemberState, {
    nullable: true,
    description: 'The member state whose plan it is; null = a plan of the programme, or of a wider community.',
  })
  memberState(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<MemberState | null> {
    return loadRelated(MemberState, plan.memberStateId, context);
  }

  @FieldResolver(() => Province, { nullable: true, description: 'The province whose plan it is; null = it is not that of a province.' })
  province(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<Province | null> {
    return loadRelated(Province, plan.provinceId, context);
  }

  @FieldResolver(() => Cluster, { nullable: true, description: 'The cluster whose plan it is; null = it is not that of a cluster.' })
  cluster(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<Cluster | null> {
    return loadRelated(Cluster, plan.clusterId, context);
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The longer plan that this one implements; null = none.' })
  parent(@Root() plan: Plan, @PointInTimeArg() pointInTime: PointInTime, @Ctx() context: RequestContext): Promise<Plan | null> {
    return relatedPlan(plan.parentId, pointInTime, context);
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan before this one; null = it is the first of its kind, or the one before is not on record.',
  })
  succeeds(@Root() plan: Plan, @PointInTimeArg() pointInTime: PointInTime, @Ctx() context: RequestContext): Promise<Plan | null> {
    return relatedPlan(plan.succeedsId, pointInTime, context);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that adopted the plan; null = not found.' })
  adoptedBy(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<Decision | null> {
    return loadRelated(Decision, plan.adoptedById, context);
  }

  @Cost({ assumedSize: 8 })
  @FieldResolver(() => [Sector], {
    description: 'The sectors (strategic pillars) of the plan, by code; empty = it has none, or they are not known.',
  })
  sectors(@Root() plan: Plan, @Ctx() { loaders }: RequestContext): Promise<Sector[]> {
    return loaders.load(sectorsOfPlans, plan.id, null);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [PlanObjective], { description: 'The objectives of the plan that sources give, by code.' })
  objectives(@Root() plan: Plan, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<PlanObjective[]> {
    return loaders.load(objectivesOfPlans, plan.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Plan], { description: 'The plans that this one is aligned with, by code.' })
  alignsWith(@Root() plan: Plan, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Plan[]> {
    return loaders.load(plansAlignedWith, plan.id, pointInTime);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Corridor], { description: 'The corridors that the plan is aligned with, by code; empty = none is stated.' })
  corridors(@Root() plan: Plan, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Corridor[]> {
    return loaders.load(corridorsOfPlans, plan.id, pointInTime);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The office that entered or amended the plan last; null = it comes from the documents that are cited.',
  })
  statedBy(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, plan.statedById, context);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [PlanVersion], {
    description: 'The plan as it was on record before it was amended, the first version first; empty = it never was.',
  })
  async earlierVersions(
    @Root() plan: Plan,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PlanVersion[]> {
    const versions = await loaders.load(plansAsTheyWere, plan.id, pointInTime);
    return versions.map((version) => make(PlanVersion, version));
  }
}

@Resolver(() => PlanObjective)
export class PlanObjectiveResolver {
  @FieldResolver(() => Plan, { description: 'The plan that the objective belongs to.' })
  plan(@Root() objective: PlanObjective, @PointInTimeArg() pointInTime: PointInTime, @Ctx() context: RequestContext): Promise<Plan | null> {
    return relatedPlan(objective.planId, pointInTime, context);
  }

  @FieldResolver(() => String, { description: 'The wording, in the wanted language, else in English.' })
  title(@Root() objective: PlanObjective, @LangArg() lang: Lang): string {
    return textIn(objective.titles, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'titles', description: 'The wording in every language that has one.' })
  allTitles(@Root() { titles }: PlanObjective): LocalizedText[] {
    return localizedTexts({ names: titles });
  }

  @FieldResolver(() => PlanObjective, { nullable: true, description: 'The wider objective that this one is a part of; null = none.' })
  parent(@Root() objective: PlanObjective, @Ctx() context: RequestContext): Promise<PlanObjective | null> {
    return loadRelated(PlanObjective, objective.parentId, context);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [PlanObjective], { description: 'The objectives of other plans that this one serves, by code.' })
  alignsWith(
    @Root() objective: PlanObjective,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PlanObjective[]> {
    return loaders.load(objectivesAlignedWith, objective.id, pointInTime);
  }

  @Cost({ assumedSize: 8 })
  @FieldResolver(() => [Sector], {
    description: 'The sectors whose projects serve the objective, by code. The hub infers them from the plain sense of the objective.',
  })
  sectors(
    @Root() objective: PlanObjective,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Sector[]> {
    return loaders.load(sectorsOfObjectives, objective.id, pointInTime);
  }

  @Cost({ assumedSize: 40 })
  @FieldResolver(() => [Project], {
    description: 'The projects classified under `sectors`, each once, by code. No source assigns projects to objectives.',
  })
  projects(
    @Root() objective: PlanObjective,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Project[]> {
    return loaders.load(projectsOfObjectives, objective.id, pointInTime);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() objective: PlanObjective, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(objective, context);
  }
}
