import { closeSurvey } from '../../../commands/process/close-survey.command';
import { openSurvey } from '../../../commands/process/open-survey.command';
import { FORUM } from '../../../domain/forum';
import { Action } from '../../../domain/permissions';
import { type DeskMeeting, meetingAtDesk } from '../../../queries/desk/meeting.queries';
import { commentsAtDesk, surveyAtDesk } from '../../../queries/desk/survey.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { meetingsWords } from '../meetings/meetings.words';
import { DeskSurveyView } from './survey.view';
import { deskSurveyWords } from './survey.words';

interface Params {
  readonly meeting: string;
}

const FIELDS = { openSurvey: ['opensOn:day', 'closesOn:day'], closeSurvey: [] };

/** `/desk/meetings/{code}/survey`: the survey about a forum, its forms, and the comments that came. */
export const deskSurveyPage: DeskPage<Params> = async (desk, { meeting }, query) =>
  page(desk, await found(desk, meeting), null, deskSurveyWords[desk.lang].done[query.get('done') ?? ''] ?? null);

export const deskSurveyForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const meeting = await found(desk, params.meeting);
  const power = permitted(desk, meeting);
  const { code } = meeting;
  if (typed.act === 'closeSurvey') {
    const { result, problems } = await write(desk, { name: 'closeSurvey' }, power, closeSurvey, { meeting: code });
    return result ? done(code, 'closeSurvey') : page(desk, meeting, refusedAct(desk, typed, FIELDS, problems), null, 422);
  }
  const [opensOn, closesOn] = [reader.day('opensOn', true), reader.day('closesOn', true)];
  const outcome =
    opensOn === null || closesOn === null
      ? null
      : await write(desk, { name: 'openSurvey' }, power, openSurvey, { meeting: code, opensOn, closesOn });
  if (outcome?.result) return done(code, 'openSurvey');
  return page(desk, meeting, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

const done = (code: string, act: string): DeskAnswer => ({ seeOther: `/desk/meetings/${code}/survey?done=${act}` });

const permitted = (desk: Desk, { secretariats }: DeskMeeting) => powerFor(desk, Action.KEEP_SURVEY, { office: null, secretariats });

async function found({ db }: Desk, code: string): Promise<DeskMeeting> {
  const meeting = await meetingAtDesk(db, code);
  if (!meeting || meeting.bodyCode !== FORUM) throw new NothingThere();
  return meeting;
}

async function page(desk: Desk, meeting: DeskMeeting, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  permitted(desk, meeting);
  const survey = await surveyAtDesk(desk.db, meeting.id);
  const comments = survey ? await commentsAtDesk(desk.db, survey.id) : [];
  const [{ title }, meetings] = [deskSurveyWords[desk.lang], meetingsWords[desk.lang]];
  return deskPage(desk, {
    title,
    status,
    crumbs: [
      { path: '/desk/meetings', text: meetings.title },
      { path: `/desk/meetings/${meeting.code}`, text: meeting.code },
    ],
    children: <DeskSurveyView meeting={meeting} survey={survey} comments={comments} typed={typed} told={told} />,
  });
}
