import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import type { CalendarItem } from '../../src/domain/calendar';
import type { Day } from '../../src/domain/days';
import { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { calendarNote, calendarTitle } from '../../src/i18n/calendar-text';
import { calendarRows } from '../../src/queries/mechanism/calendar.queries';
import { CalendarEntry } from './calendar.type';

/** About how many entries a year has. */
const A_YEAR = 30;

@Resolver(() => CalendarEntry)
export class CalendarResolver {
  @Cost({ assumedSize: ({ from, to }) => A_YEAR * Math.max(1, Number((to as Day).slice(0, 4)) - Number((from as Day).slice(0, 4)) + 1) })
  @Query(() => [CalendarEntry], {
    description:
      'Meetings, planned ends of projects, cut-offs of reports and steps of the process in a span of days, by day. Also as /calendar.ics.',
  })
  async calendar(
    @Arg('from', () => DayScalar, { description: 'The first day.' }) from: Day,
    @Arg('to', () => DayScalar, { description: 'The last day, at most ten years later.' }) to: Day,
    @Arg('lang', () => Lang, {
      nullable: true,
      description: 'Wanted language of everything under it; default: the request’s Accept-Language, else EN.',
    })
    lang: Lang | null,
    @PointInTimeArg() moment: PointInTime,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalendarEntry[]> {
    if (lang) context.speak(info.path, lang);
    const rows = await calendarRows(context.db, from, to, moment);
    return rows.map((row) => Object.assign(new CalendarEntry(), row, { endsOn: row.endsOn === row.date ? null : row.endsOn }));
  }

  @FieldResolver(() => String, { description: 'What it is called, in the wanted language, else in English.' })
  title(@Root() entry: CalendarEntry, @LangArg() lang: Lang): string {
    return calendarTitle(entry as CalendarItem, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What to know beside the title: a meeting’s days as text, that a step is reckoned; null = nothing.',
  })
  note(@Root() entry: CalendarEntry, @LangArg() lang: Lang): string | null {
    return calendarNote(entry as CalendarItem, lang);
  }
}
