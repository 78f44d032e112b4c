import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import type { ScheduleStatement } from '../../entities/projects/schedule-statement.entity';
import { LangArg, ThaiDigitsArg } from '../../schema/base/lang-arg';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import type { Day } from '../../src/domain/days';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { latestSchedules, slippedDaysOfProjects } from '../../src/queries/projects/schedule-statement.queries';
import { precisionOf, statedText } from '../shared/stated-day';

/** What the latest schedule statement says at the point in time; null = there is none. */
const scheduleOf = ({ id }: Project, pointInTime: PointInTime, { loaders }: RequestContext): Promise<ScheduleStatement | null> =>
  loaders.load(latestSchedules, id, pointInTime);

@Resolver(() => Project)
export class ProjectDatesResolver {
  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'First day of works or activity, by the latest schedule statement on the `asOf` day; null = it states none.',
  })
  async startsOn(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<Day | null> {
    return (await scheduleOf(project, pointInTime, context))?.startsOn ?? null;
  }

  @FieldResolver(() => DatePrecision, { nullable: true, description: 'How exactly `startsOn` is known; null = there is no day.' })
  async startsOnPrecision(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<DatePrecision | null> {
    const schedule = await scheduleOf(project, pointInTime, context);
    return schedule && precisionOf(schedule.startsOn, schedule.startsOnPrecision);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      '`startsOn` as text, no more exactly than it is known: "8 December 2017", "quarter 1 of 2025", "2019"; null = there is no day.',
  })
  async startsOnText(
    @Root() project: Project,
    @LangArg() lang: Lang,
    @ThaiDigitsArg() thaiDigits: boolean,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const schedule = await scheduleOf(project, pointInTime, context);
    return schedule && statedText(schedule.startsOn, schedule.startsOnPrecision, lang, thaiDigits);
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      'The actual or planned last day, by the latest schedule statement on the `asOf` day; null = it states none, as where it says that the project is finished and not on which day.',
  })
  async endsOn(@Root() project: Project, @PointInTimeArg() pointInTime: PointInTime, @Ctx() context: RequestContext): Promise<Day | null> {
    return (await scheduleOf(project, pointInTime, context))?.endsOn ?? null;
  }

  @FieldResolver(() => DatePrecision, { nullable: true, description: 'How exactly `endsOn` is known; null = there is no day.' })
  async endsOnPrecision(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<DatePrecision | null> {
    const schedule = await scheduleOf(project, pointInTime, context);
    return schedule && precisionOf(schedule.endsOn, schedule.endsOnPrecision);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      '`endsOn` as text, no more exactly than it is known: "14 March 2022", "quarter 1 of 2025", "2019"; null = there is no day.',
  })
  async endsOnText(
    @Root() project: Project,
    @LangArg() lang: Lang,
    @ThaiDigitsArg() thaiDigits: boolean,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const schedule = await scheduleOf(project, pointInTime, context);
    return schedule && statedText(schedule.endsOn, schedule.endsOnPrecision, lang, thaiDigits);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the latest schedule statement on the `asOf` day adds about its days; null = nothing, or there is none.',
  })
  async dateNote(
    @Root() project: Project,
    @LangArg() lang: Lang,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const notes = (await scheduleOf(project, pointInTime, context))?.notes;
    return notes ? textIn(notes, lang) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'By how many days the last day has moved by the `asOf` day, from the first statement that names one to the latest; negative = it was brought forward; null = it was stated once or never.',
  })
  slippedDays(
    @Root() project: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    return loaders.load(slippedDaysOfProjects, project.id, pointInTime);
  }
}
