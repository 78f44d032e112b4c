import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import type { Day } from '../../src/domain/days';
import { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { calendarNote, calendarTitle } from '../../src/i18n/calendar-text';
import { calendarRows } from '../../src/queries/mechanism/calendar.queries';
import { CalendarEntry } from './calendar.type';

/** Estimated entries of one year. */
const ENTRIES_PER_YEAR = 30;

@Resolver(() => CalendarEntry)
export class CalendarResolver {
  @Cost({
    assumedSize: ({ from, to }) => ENTRIES_PER_YEAR * Math.max(1, Number((to as Day).slice(0, 4)) - Number((from as Day).slice(0, 4)) + 1),
  })
  @Query(() => [CalendarEntry], {
    description:
      'The meetings, planned ends of projects, report cut-offs and steps of the process in a span of days, by day. Also as /calendar.ics.',
  })
  async calendar(
    @Arg('from', () => DayScalar, { description: 'The first day.' }) from: Day,
    @Arg('to', () => DayScalar, { description: 'The last day, at most ten years later.' }) to: Day,
    @Arg('lang', () => Lang, {
      nullable: true,
      description: 'Language of all texts under the field; default: the request’s Accept-Language, else EN.',
    })
    lang: Lang | null,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalendarEntry[]> {
    if (lang) context.speak(info.path, lang);
    const rows = await calendarRows(context.db, from, to, pointInTime);
    return rows.map((row) =>
      make(CalendarEntry, { ...row, category: row.kind, item: row, endsOn: row.endsOn === row.date ? null : row.endsOn }),
    );
  }

  @FieldResolver(() => String, { description: 'The title in the wanted language, else in English.' })
  title(@Root() { item }: CalendarEntry, @LangArg() lang: Lang): string {
    return calendarTitle(item, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A remark beside the title: a meeting’s days as text and whether it is inferred, that a cut-off is the hub’s own default, or that a step’s days are computed; null = nothing to add.',
  })
  note(@Root() { item }: CalendarEntry, @LangArg() lang: Lang): string | null {
    return calendarNote(item, lang);
  }
}
