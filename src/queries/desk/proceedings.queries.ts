import type { AgendaItem } from '../../../entities/mechanism/agenda-item.entity';
import type { MeetingMinutes } from '../../../entities/mechanism/meeting-minutes.entity';
import type { MeetingPaper } from '../../../entities/mechanism/meeting-paper.entity';
import type { MeetingParticipant } from '../../../entities/mechanism/meeting-participant.entity';
import type { MeetingStep } from '../../../entities/mechanism/meeting-step.entity';
import type { ProcessStep } from '../../../entities/process/process-step.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { runOf, type RunStep } from '../../domain/process-run';
import {
  agendasOfMeetings,
  changesOfMeetings,
  minutesOfMeetings,
  papersOfMeetings,
  participantsOfMeetings,
  type Seat,
  seatsOfMeetings,
} from '../mechanism/proceedings.queries';
import { recurringSteps, stepsOfMeetings } from '../process/process-run.queries';
import type { DeskMeeting } from './meeting.queries';

/** Minutes that are being written. */
export interface DeskMinutesDraft {
  readonly version: number;
  readonly texts: LocalizedTexts;
}

/** The proceedings of a meeting as its secretary sees them: also who is invited to one that is not over. */
export interface DeskProceedings {
  readonly changes: number;
  readonly agenda: readonly AgendaItem[];
  readonly papers: readonly MeetingPaper[];
  /** Posts of organisations. */
  readonly posts: readonly MeetingParticipant[];
  /** The seats of the governors of Thailand. */
  readonly seats: readonly Seat[];
  /** The newest version first. */
  readonly minutes: readonly MeetingMinutes[];
  readonly draft: DeskMinutesDraft | null;
  /** The run of the process for it; null = it has none. */
  readonly run: readonly RunStep<ProcessStep, MeetingStep>[] | null;
  /** The codes and names of the provinces and organisations above, by their keys. */
  readonly provinces: ReadonlyMap<number, Coded>;
  readonly organisations: ReadonlyMap<number, Coded>;
}

interface Coded {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
}

export async function proceedingsAtDesk(db: RowStore, meeting: DeskMeeting, today: Day): Promise<DeskProceedings> {
  // At an instant after which nothing is written every meeting is over, and nobody is left out.
  const point = { asOf: today, knownAt: new Date('9999-12-31T00:00:00Z'), provisional: false, certifiedOnly: false };
  const ids = [meeting.id];
  const [[changes], [agenda], [papers], [participants], [seats], [minutes], [records]] = [
    await changesOfMeetings(db, ids, point),
    await agendasOfMeetings(db, ids, point),
    await papersOfMeetings(db, ids, point),
    await participantsOfMeetings(db, ids, point),
    await seatsOfMeetings(db, ids, { ...point, memberState: 'TH' }),
    await minutesOfMeetings(db, ids, point),
    await stepsOfMeetings(db, ids, point),
  ];
  const [draft] = await db.rows<DeskMinutesDraft>(sql`SELECT version, texts FROM minutes_draft WHERE meeting_id = ${meeting.id}`);
  const posts = participants!.filter(({ organisationId }) => organisationId !== null);
  const [provinceIds, officeIds] = [
    seats!.map(({ provinceId }) => provinceId),
    [...posts.map(({ organisationId }) => organisationId), ...agenda!.map(({ presenterId }) => presenterId)],
  ];
  const provinces = await db.rows<Coded>(sql`SELECT id, code, names FROM province WHERE id = ANY (${provinceIds}::integer[])`);
  const organisations = await db.rows<Coded>(sql`SELECT id, code, names FROM organisation WHERE id = ANY (${officeIds}::integer[])`);
  const byKey = (rows: readonly Coded[]) => new Map(rows.map((row) => [row.id, row]));
  return {
    changes: changes!,
    agenda: agenda!,
    papers: papers!,
    posts,
    seats: seats!,
    minutes: minutes!,
    draft: draft ?? null,
    run: runOf(meeting, await recurringSteps(db), records!, today),
    provinces: byKey(provinces),
    organisations: byKey(organisations),
  };
}
