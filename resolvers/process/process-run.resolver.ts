import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Process } from '../../entities/process/process.entity';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import { hasCycle } from '../../src/domain/calendar';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { punctualityOf, runOf } from '../../src/domain/process-run';
import { RECURRING_PROCESS, recurringStepsOf, stepsOfMeetings } from '../../src/queries/process/process-run.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';
import { ProcessRun, ProcessRunStep, RunPunctuality } from './process-run.type';

@Resolver(() => Meeting)
export class RunOfMeetingResolver {
  @FieldResolver(() => ProcessRun, {
    nullable: true,
    description:
      'The run of the secretariat’s process that prepares the forum and follows it; null = the meeting is no numbered forum of chief ' +
      'ministers and governors, its days are not known, it was cancelled, or it is from before the process.',
  })
  async processRun(
    @Root() meeting: Meeting,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProcessRun | null> {
    // Of most meetings nothing is asked.
    if (!hasCycle(meeting)) return null;
    const [known, records] = await Promise.all([
      loaders.load(recurringStepsOf, RECURRING_PROCESS, null),
      loaders.load(stepsOfMeetings, meeting.id, pointInTime),
    ]);
    const steps = runOf(meeting, known, records, pointInTime.asOf)!.map(({ date, endsOn, ...step }) =>
      make(ProcessRunStep, { ...step, plannedFrom: date, plannedTo: endsOn }),
    );
    return make(ProcessRun, { forum: meeting, steps, punctuality: make(RunPunctuality, punctualityOf(steps.map(({ state }) => state))) });
  }
}

@Resolver(() => ProcessRun)
export class ProcessRunResolver {
  @FieldResolver(() => Process, { description: 'The process. Its `owner` answers for each of the steps.' })
  process(@Ctx() { loaders }: RequestContext): Promise<Process | null> {
    return loaders.load(byCode(Process), RECURRING_PROCESS, null);
  }
}

@Resolver(() => ProcessRunStep)
export class ProcessRunStepResolver {
  @FieldResolver(() => DayScalar, { nullable: true, description: 'Its first day as it came; null = not on record.' })
  startedOn(@Root() { recorded }: ProcessRunStep): string | null {
    return recorded && recorded.startedOn;
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: 'Its last day as it came; null = not on record.' })
  endedOn(@Root() { recorded }: ProcessRunStep): string | null {
    return recorded && recorded.endedOn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is said of it, in the wanted language, else in English; null = nothing.',
  })
  note(@Root() { recorded }: ProcessRunStep, @LangArg() lang: Lang): string | null {
    return recorded?.notes ? textIn(recorded.notes, lang) : null;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The office that put its days on record; null = nothing is on record.',
  })
  statedBy(@Root() { recorded }: ProcessRunStep, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, recorded && recorded.statedById, context);
  }
}
