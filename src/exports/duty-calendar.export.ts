import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { RowStore } from '../database/rows';
import type { StatementRunner } from '../database/statement-runner';
import { type Day, dayInBangkok, daysLater } from '../domain/days';
import { textIn } from '../domain/languages';
import type { Power } from '../domain/permissions';
import { type ReportingRound, roundsUntil } from '../domain/rounds';
import { OfficeRole } from '../domain/vocabularies/people';
import { CompletenessBy } from '../domain/vocabularies/progress';
import { dayText, instantText } from '../i18n/date-text';
import type { CompleteLang } from '../i18n/dictionaries';
import { DUTY_CALENDAR, type DutyStep } from '../i18n/duty-calendar-text';
import { officesNamed } from '../queries/desk/office.queries';
import type { EndedRole } from '../queries/people/powers.queries';
import { completenessOf, type CompletenessRow } from '../queries/progress/completeness.queries';
import { changesOfRounds, roundsAsChanged } from '../queries/progress/round.queries';
import { UID_DOMAIN } from './calendar.export';

/** The rounds that the calendar has: the one that today falls in, and those before it whose days may still be to come. */
const ROUNDS = 3;

/** What each role has to do in a round, and by when. */
const STEPS: { readonly [R in OfficeRole]?: { readonly step: DutyStep; readonly day: (round: ReportingRound) => Day } } = {
  REPORTER: { step: 'report', day: ({ dueOn }) => dueOn },
  VERIFIER: { step: 'verify', day: ({ verifyDueOn }) => verifyDueOn },
  CERTIFIER: { step: 'certify', day: ({ certifyDueOn }) => certifyDueOn },
};

interface CalendarOf {
  /** What the person may be today: nothing of another office is in their calendar. */
  readonly powers: readonly Power[];
  /** The roles that they had. */
  readonly ended: readonly EndedRole[];
  readonly lang: CompleteLang;
  /** The address that its links begin with. */
  readonly origin: string;
}

/** A role in an office whose due days the calendar has. */
interface Duty extends Pick<Power, 'role' | 'office'> {
  /** The person has it no more. */
  readonly isGone: boolean;
  /** How often it came and went: it makes the SEQUENCE grow. */
  readonly turns: number;
}

/** The roles that somebody holds, each once, and those that ended in the last 30 days: who subscribes takes their entries away. */
function dutiesOf({ powers, ended }: Pick<CalendarOf, 'powers' | 'ended'>): Duty[] {
  const isSame = (a: Pick<Power, 'role' | 'office'>) => (b: Pick<Power, 'role' | 'office'>) => a.role === b.role && a.office === b.office;
  const endings = (duty: Pick<Power, 'role' | 'office'>): number => ended.find(isSame(duty))?.endings ?? 0;
  const held = powers.filter((power, i) => powers.findIndex(isSame(power)) === i);
  const gone = ended.filter((duty) => duty.isRecent && !powers.some(isSame(duty)));
  return [
    ...held.map((duty) => ({ role: duty.role, office: duty.office, isGone: false, turns: 2 * endings(duty) })),
    ...gone.map((duty) => ({ role: duty.role, office: duty.office, isGone: true, turns: 2 * duty.endings - 1 })),
  ];
}

/**
 * The due days of a person as an iCalendar file (RFC 5545). An entry keeps its UID; its SEQUENCE grows with each change of its round, and as often
 * as the role comes and goes. One whose role has ended is cancelled for 30 days, without what is missing, and then gone.
 */
export async function dutyCalendar(runner: StatementRunner, { lang, origin, ...roles }: CalendarOf, now: Date): Promise<string> {
  const db = new RowStore(runner);
  const words = DUTY_CALENDAR[lang];
  const calendar = new ICalCalendar({
    name: words.name,
    prodId: { company: 'IMT-GT Data Hub', product: 'Duties', language: lang },
    ttl: 6 * 60 * 60,
  });
  const duties = dutiesOf(roles);
  const names = new Map(
    (
      await officesNamed(
        db,
        duties.map(({ office }) => office),
      )
    ).map(({ code, names }) => [code, textIn(names, lang)]),
  );
  for (const { round, changes, counts } of await roundsToShow(db, now))
    for (const { role, office, isGone, turns } of duties) {
      const todo = STEPS[role];
      const count = counts.get(office);
      if (!todo || (role === OfficeRole.REPORTER && !count)) continue;
      const day = todo.day(round);
      const title = words.titles[todo.step](names.get(office)!);
      const notes = [
        words.round(dayText(round.cutOff, lang)),
        ...(role === OfficeRole.REPORTER && count && !isGone ? [words.missing(count.missing, count.expected, instantText(now, lang))] : []),
        `${origin}/${lang.toLowerCase()}/desk`,
      ];
      calendar.createEvent({
        id: `${round.code}-${todo.step}-${office}@${UID_DOMAIN}`,
        sequence: changes.length + turns,
        stamp: now,
        ...(changes.length > 0 ? { lastModified: changes.at(-1)!.changedAt } : {}),
        start: new Date(`${day}T00:00:00Z`),
        end: new Date(`${daysLater(day, 1)}T00:00:00Z`),
        allDay: true,
        summary: round.isPaused ? `${title} ${words.paused}` : title,
        description: notes.join('\n'),
        status: isGone ? ICalEventStatus.CANCELLED : round.isPaused ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  return calendar.toString();
}

async function roundsToShow(db: RowStore, now: Date) {
  const rounds = await roundsAsChanged(db, roundsUntil(dayInBangkok(now)).slice(0, ROUNDS));
  const changes = await changesOfRounds(
    db,
    rounds.map(({ code }) => code),
    null,
  );
  const shown = [];
  for (const [i, round] of rounds.entries()) {
    const rows = await completenessOf(db, round, CompletenessBy.OFFICE);
    shown.push({ round, changes: changes[i]!, counts: new Map<string | null, CompletenessRow>(rows.map((row) => [row.code, row])) });
  }
  return shown;
}
