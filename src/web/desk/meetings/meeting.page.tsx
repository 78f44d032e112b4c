import { textIn } from '../../../domain/languages';
import { Action, may, type Subject } from '../../../domain/permissions';
import { DecisionKind } from '../../../domain/vocabularies/mechanism';
import { decisionsAtDesk } from '../../../queries/desk/follow-up.queries';
import { type DeskMeeting, meetingAtDesk, placesToChoose } from '../../../queries/desk/meeting.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { FOLLOW_UP } from '../follow-up/follow-up-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { MeetingView } from './meeting.view';
import { cancel, move } from './meeting-commands';
import { meetingsWords } from './meetings.words';
import { OCCASION_FIELDS, readOccasion } from './occasion';

interface Params {
  readonly meeting: string;
}

const FIELDS = {
  move: ['version', 'reason', ...OCCASION_FIELDS],
  cancel: ['version', 'reason'],
  recordDecision: ['kind', 'titles:texts', 'texts:texts', 'decidedOn:day'],
};

/** `/desk/meetings/{code}`: a meeting with all that its secretary does about it. */
export const meetingPage: DeskPage<Params> = async (desk, { meeting }, query) =>
  page(desk, await found(desk, meeting), null, meetingsWords[desk.lang].done[query.get('done') ?? ''] ?? null);

export const meetingForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const meeting = await found(desk, params.meeting);
  const { code } = meeting;
  const seen = { meeting: code, expectedVersion: reader.number('version'), reason: reader.text('reason') };
  const refused = (problems: Parameters<typeof refusedAct>[3]) =>
    page(desk, meeting, refusedAct(desk, typed, FIELDS, problems, reader.faults), null, 422);
  if (typed.act === 'move') {
    const occasion = readOccasion(reader);
    if (occasion === null || reader.faults.length > 0) return refused([]);
    const { result, problems } = await move(desk, powerFor(desk, Action.MOVE_MEETING, subjectOf(meeting)), { ...occasion, ...seen });
    return result ? done(code, 'move') : refused(problems);
  }
  if (typed.act === 'recordDecision') {
    const kind = Object.values(DecisionKind).find((known) => known === reader.chosen('kind'));
    const decidedOn = reader.day('decidedOn', false);
    if (!kind || reader.faults.length > 0) return refused([]);
    const power = powerFor(desk, Action.RECORD_DECISION, subjectOf(meeting));
    const input = { meeting: code, kind, titles: reader.texts('titles'), texts: reader.texts('texts'), decidedOn, decidedBy: null };
    const outcome = await write(desk, { name: 'recordDecision' }, power, FOLLOW_UP.recordDecision, input);
    return outcome.result ? { seeOther: `/desk/decisions/${outcome.result.decision}?done=recordDecision` } : refused(outcome.problems);
  }
  const { result, problems } = await cancel(desk, powerFor(desk, Action.CANCEL_MEETING, subjectOf(meeting)), seen);
  return result ? done(code, 'cancel') : refused(problems);
};

const done = (code: string, act: string): DeskAnswer => ({ seeOther: `/desk/meetings/${code}?done=${act}` });

const subjectOf = ({ secretariats }: DeskMeeting): Subject => ({ office: null, secretariats });

async function found({ db }: Desk, code: string): Promise<DeskMeeting> {
  const meeting = await meetingAtDesk(db, code);
  if (!meeting) throw new NothingThere();
  return meeting;
}

async function page(desk: Desk, meeting: DeskMeeting, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  // Who may not call its meetings, has nothing to do here.
  powerFor(desk, Action.MOVE_MEETING, subjectOf(meeting));
  const [places, decisions] = await Promise.all([placesToChoose(desk.db), decisionsAtDesk(desk.db, meeting.id)]);
  const mayCancel = may(desk.viewer, Action.CANCEL_MEETING, subjectOf(meeting)).allowed;
  return deskPage(desk, {
    title: textIn(meeting.names, desk.lang),
    status,
    crumbs: [{ path: '/desk/meetings', text: meetingsWords[desk.lang].title }],
    children: <MeetingView meeting={meeting} decisions={decisions} places={places} mayCancel={mayCancel} typed={typed} told={told} />,
  });
}
