import { textIn } from '../../../domain/languages';
import { Action, may, type Subject } from '../../../domain/permissions';
import { type DeskMeeting, meetingAtDesk, placesToChoose } from '../../../queries/desk/meeting.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
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
  const places = await placesToChoose(desk.db);
  const mayCancel = may(desk.viewer, Action.CANCEL_MEETING, subjectOf(meeting)).allowed;
  return deskPage(desk, {
    title: textIn(meeting.names, desk.lang),
    status,
    crumbs: [{ path: '/desk/meetings', text: meetingsWords[desk.lang].title }],
    children: <MeetingView meeting={meeting} places={places} mayCancel={mayCancel} typed={typed} told={told} />,
  });
}
