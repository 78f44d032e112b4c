import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import { make } from '../../schema/base/make';
import {
  AssignWeightInput,
  type ProjectFactInput,
  RenameProjectInput,
  type SeenProjectInput,
  StateCorridorsInput,
  StateCostInput,
  StatePlacesInput,
  StateResponsibilityInput,
  StateScheduleInput,
  StateSectorsInput,
  WithdrawProjectFactInput,
} from '../../schema/projects/project-mutation.input';
import { assignWeight } from '../../src/commands/projects/assign-weight.command';
import { renameProject } from '../../src/commands/projects/rename-project.command';
import { stateCorridors } from '../../src/commands/projects/state-corridors.command';
import { stateCost } from '../../src/commands/projects/state-cost.command';
import { statePlaces } from '../../src/commands/projects/state-places.command';
import { stateResponsibility } from '../../src/commands/projects/state-responsibility.command';
import { stateSchedule } from '../../src/commands/projects/state-schedule.command';
import { stateSectors } from '../../src/commands/projects/state-sectors.command';
import { withdrawProjectFact } from '../../src/commands/projects/withdraw-project-fact.command';
import type { RequestContext } from '../../src/context/request-context';
import type { Day } from '../../src/domain/days';
import { problem } from '../../src/domain/problems';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { CostExtent, ScheduleDayKind } from '../../src/domain/vocabularies/projects';
import { byCode } from '../../src/queries/shared/entity.queries';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { ProjectPayload } from './project-mutation.type';
import { subjectOfFact, subjectOfProject } from './project-subject';

@Resolver()
export class ProjectMutationResolver {
  @Mutation(() => ProjectPayload, {
    description:
      'States what a project costs. Persons who report for an office that answers for it, secretaries of its working group or of the national secretariat, and registrars may. Totals count it at once; figures before it stay.',
  })
  async stateCost(
    @Arg('input', { description: 'The figure.' }) input: StateCostInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const wrong = repeatedLanguages(input, 'notes');
    if (wrong.length > 0) return make(ProjectPayload, { ...refused(input, wrong), project: null });
    const { amount, kind, currency = null, preferred = null } = input;
    const values = { ...statedOf(input), amount, currency, kind, extent: input.extent ?? CostExtent.WHOLE, preferred };
    return payloadOf(await mutate({ name: 'stateCost', ...ofProject(input, context), command: stateCost, values }, context), context);
  }

  @Mutation(() => ProjectPayload, {
    description:
      'States the first and the last day of a project. Who may state a cost may. Statements before it stay, so that it shows by how much the days moved.',
  })
  async stateSchedule(
    @Arg('input', { description: 'The days.' }) input: StateScheduleInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const wrong = repeatedLanguages(input, 'notes');
    if (wrong.length > 0) return make(ProjectPayload, { ...refused(input, wrong), project: null });
    const values = {
      ...statedOf(input),
      startsOn: dayOf(input.startsOn, input.startsOnPrecision, input.startsOnKind),
      endsOn: dayOf(input.endsOn, input.endsOnPrecision, input.endsOnKind),
    };
    return payloadOf(
      await mutate({ name: 'stateSchedule', ...ofProject(input, context), command: stateSchedule, values }, context),
      context,
    );
  }

  @Mutation(() => ProjectPayload, {
    description:
      'States what a project is called from a day on. Who may state a cost may. Its code stays, and the search finds it by its former names.',
  })
  async renameProject(
    @Arg('input', { description: 'The name.' }) input: RenameProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const wrong = repeatedLanguages(input, 'names');
    if (wrong.length > 0) return make(ProjectPayload, { ...refused(input, wrong), project: null });
    const values = { ...citedOf(input), names: localizedInput(input.names), reason: input.reason };
    return payloadOf(
      await mutate({ name: 'renameProject', ...ofProject(input, context), command: renameProject, values }, context),
      context,
    );
  }

  @Mutation(() => ProjectPayload, {
    description:
      'States who answers for a project for a span of days, or no longer does. Secretaries of its working group or of the national secretariat, and registrars may. What was on record for days of the span is replaced. Who may report the project follows from it, by the day of the report.',
  })
  async stateResponsibility(
    @Arg('input', { description: 'The organisation, its role and the days.' }) input: StateResponsibilityInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const { organisation, role, reason, answers, validTo = null } = input;
    const values = { ...citedOf(input), organisation, role, answers: answers ?? true, validTo, reason };
    const request = { name: 'stateResponsibility', ...ofProject(input, context), command: stateResponsibility, values } as const;
    return payloadOf(await mutate(request, context), context);
  }

  @Mutation(() => ProjectPayload, {
    description:
      'Assigns the weight of a project from a day on, until the day of the next one. Who may state who answers for it may. What the weighting ASSIGNED adds up counts it at once.',
  })
  async assignWeight(
    @Arg('input', { description: 'The weight.' }) input: AssignWeightInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const { weight = null, decision = null, reason } = input;
    const values = { ...citedOf(input), weight, decision, reason };
    return payloadOf(await mutate({ name: 'assignWeight', ...ofProject(input, context), command: assignWeight, values }, context), context);
  }

  @Mutation(() => ProjectPayload, {
    description:
      'States in which provinces a project is located from a day on, with the shares that they carry. Who may report the project follows from it, by the day of the report. Secretaries of its working group or of the national secretariat, and registrars may. Those of earlier days stay, and so do answers about earlier instants.',
  })
  async statePlaces(
    @Arg('input', { description: 'The provinces, their shares and the day.' }) input: StatePlacesInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const values = {
      ...citedOf(input),
      places: input.places.map(({ province, share }) => ({ province, share: share ?? null })),
      reason: input.reason,
    };
    const request = { name: 'statePlaces', ...ofProject(input, context), command: statePlaces, values } as const;
    return payloadOf(await mutate(request, context), context);
  }

  @Mutation(() => ProjectPayload, {
    description:
      'States which sectors a project is classified under from a day on. Secretaries of its working group or of the national secretariat, and registrars may. Those of earlier days stay, and so do answers about earlier instants.',
  })
  async stateSectors(
    @Arg('input', { description: 'The sectors and the day.' }) input: StateSectorsInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const values = { ...citedOf(input), sectors: input.sectors, reason: input.reason };
    const request = { name: 'stateSectors', ...ofProject(input, context), command: stateSectors, values } as const;
    return payloadOf(await mutate(request, context), context);
  }

  @Mutation(() => ProjectPayload, {
    description:
      'States which corridors a project is assigned to from a day on. Secretaries of its working group or of the national secretariat, and registrars may. Those of earlier days stay, and so do answers about earlier instants.',
  })
  async stateCorridors(
    @Arg('input', { description: 'The corridors and the day.' }) input: StateCorridorsInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const values = { ...citedOf(input), corridors: input.corridors, reason: input.reason };
    const request = { name: 'stateCorridors', ...ofProject(input, context), command: stateCorridors, values } as const;
    return payloadOf(await mutate(request, context), context);
  }

  @Mutation(() => ProjectPayload, {
    description:
      'Withdraws a cost figure, a statement of the days, a name, a responsibility, a weight, or a statement of places, that is wrong. Who may state it may. Answers about earlier instants still have it.',
  })
  async withdrawProjectFact(
    @Arg('input', { description: 'Which fact, and why.' }) input: WithdrawProjectFactInput,
    @Ctx() context: RequestContext,
  ): Promise<ProjectPayload> {
    const { project, expectedVersion, fact, reason } = input;
    const values = { project, expectedVersion, fact, reason };
    const subject = () => subjectOfFact(project, fact, context);
    const request = { name: 'withdrawProjectFact', ...ofProject(input, context), subject, command: withdrawProjectFact, values } as const;
    return payloadOf(await mutate(request, context), context);
  }
}

const citedOf = ({ project, expectedVersion, asOf, source, locator }: ProjectFactInput) => ({
  project,
  expectedVersion,
  asOf,
  source: source ?? null,
  locator: locator?.trim() || null,
});

const statedOf = (input: StateCostInput | StateScheduleInput) => ({ ...citedOf(input), notes: localizedInput(input.notes) });

const dayOf = (day: Day | null | undefined, precision: DatePrecision | null | undefined, kind: ScheduleDayKind | null | undefined) =>
  day == null ? null : { day, precision: precision ?? DatePrecision.DAY, kind: kind ?? ScheduleDayKind.PLANNED };

/** What every mutation of a project asks for. */
const ofProject = <Input extends SeenProjectInput>(input: Input, context: RequestContext) => ({
  input,
  subject: () => subjectOfProject(input.project, context),
  unknown: problem('UNKNOWN_PROJECT', 'project'),
});

async function payloadOf({ result, told }: Done<{ readonly project: string }>, { loaders }: RequestContext): Promise<ProjectPayload> {
  return make(ProjectPayload, { ...told, project: result && (await loaders.load(byCode(Project), result.project, null)) });
}
