import { publishMinutes } from '../../../commands/mechanism/publish-minutes.command';
import { putAgendaItem } from '../../../commands/mechanism/put-agenda-item.command';
import { putPaper } from '../../../commands/mechanism/put-paper.command';
import { type ParticipantInput, recordParticipants } from '../../../commands/mechanism/record-participants.command';
import { recordStep } from '../../../commands/mechanism/record-step.command';
import { removeAgendaItem } from '../../../commands/mechanism/remove-agenda-item.command';
import { removePaper } from '../../../commands/mechanism/remove-paper.command';
import { saveMinutes } from '../../../commands/mechanism/save-minutes.command';
import { HubError } from '../../../domain/errors';
import { Lang, textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import type { Subject } from '../../../domain/permissions';
import { ParticipantStanding } from '../../../domain/vocabularies/mechanism';
import { type DeskMeeting, meetingAtDesk } from '../../../queries/desk/meeting.queries';
import { everyOffice } from '../../../queries/desk/office.queries';
import { type DeskProceedings, proceedingsAtDesk } from '../../../queries/desk/proceedings.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, namesByCode, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { type ActFields, ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { placesOf, representedName, standingName } from './participants.view';
import { ProceedingsView } from './proceedings.view';
import { proceedingsWords } from './proceedings.words';

interface Params {
  readonly meeting: string;
}

const SEEN = ['seenChanges'];

/** The fields of each act; those of the seats are as many as the meeting has. */
const fieldsOf = (proceedings: DeskProceedings): ActFields => ({
  putAgendaItem: [...SEEN, 'number', 'titles:texts', 'presenter', 'projects', 'bodies', 'decisions'],
  removeAgendaItem: [...SEEN, 'number'],
  inviteGovernors: SEEN,
  recordSeats: [...SEEN, ...placesOf(proceedings).flatMap(({ key }) => [standingName(key), representedName(key)])],
  addPost: [...SEEN, 'organisation', 'titles:texts', 'standing', 'representative'],
  putPaper: [...SEEN, 'paper', 'titles:texts', 'lang', 'url', 'place', 'agendaNumber'],
  removePaper: [...SEEN, 'paper'],
  recordStep: [...SEEN, 'step', 'startedOn:day', 'endedOn:day', 'notes:texts'],
  saveMinutes: ['seenVersion', 'texts:texts'],
  publishMinutes: ['seenVersion', 'correction'],
});

/** `/desk/meetings/{code}/proceedings`: what its secretary puts on record about a meeting before and after it. */
export const proceedingsPage: DeskPage<Params> = async (desk, { meeting: code }, query) => {
  const meeting = await found(desk, code);
  const told = proceedingsWords[desk.lang].done[query.get('done') ?? ''] ?? null;
  return page(desk, meeting, { typed: null, told, item: query.get('item'), paper: query.get('paper'), step: query.get('step') });
};

export const proceedingsForm: DeskForm<Params> = async (desk, params, form) => {
  const meeting = await found(desk, params.meeting);
  const proceedings = await proceedingsAtDesk(desk.db, meeting, desk.today);
  const fields = fieldsOf(proceedings);
  const typed = readAct(form, fields);
  const reader = new ActReader(desk, typed);
  const outcome = await act(desk, meeting, proceedings, typed.act, reader);
  if (outcome?.result) return { seeOther: `/desk/meetings/${meeting.code}/proceedings?done=${typed.act}` };
  const refused = refusedAct(desk, typed, fields, outcome?.problems ?? [], reader.faults);
  return page(desk, meeting, { typed: refused, told: null, item: null, paper: null, step: null }, 422);
};

/** Does what was sent. */
function act(desk: Desk, meeting: DeskMeeting, proceedings: DeskProceedings, name: string, reader: ActReader) {
  const seen = { meeting: meeting.code, seenChanges: reader.number('seenChanges') };
  const minutes = { meeting: meeting.code, seenVersion: reader.number('seenVersion') };
  const prepare = powerFor(desk, MUTATIONS.putAgendaItem, subjectOf(meeting));
  const people = (participants: ParticipantInput[]) =>
    write(desk, { name: 'recordParticipants' }, prepare, recordParticipants, { ...seen, participants });
  switch (name) {
    case 'putAgendaItem': {
      const [presenter, titles] = [reader.textOrNull('presenter'), reader.texts('titles')];
      const [projects, bodies, decisions] = [codes(reader, 'projects'), codes(reader, 'bodies'), codes(reader, 'decisions')];
      const item = { ...seen, number: reader.text('number'), titles, presenter, projects, bodies, decisions };
      return write(desk, { name }, prepare, putAgendaItem, item);
    }
    case 'removeAgendaItem':
      return write(desk, { name }, prepare, removeAgendaItem, { ...seen, number: reader.text('number') });
    case 'inviteGovernors':
      return people(placesOf(proceedings).flatMap((place) => (place.isGovernor && place.standing === null ? [invited(place.post)] : [])));
    case 'recordSeats':
      return people(placesOf(proceedings).map((place) => typedPlace(desk, reader, place)));
    case 'addPost': {
      const [organisation, titles] = [reader.textOrNull('organisation'), reader.texts('titles')];
      const by = reader.text('representative');
      const representatives = by === '' ? null : { [desk.lang]: by };
      return people([{ province: null, organisation, titles, standing: standingIn(reader, 'standing') ?? INVITED, representatives }]);
    }
    case 'putPaper': {
      const lang = Object.values(Lang).find((known) => known === reader.text('lang')) ?? null;
      const number = reader.text('paper') === '' ? null : reader.number('paper');
      const [url, place] = [reader.textOrNull('url'), reader.textOrNull('place')];
      const paper = { ...seen, number, titles: reader.texts('titles'), lang, url, place, agendaNumber: reader.textOrNull('agendaNumber') };
      return write(desk, { name }, prepare, putPaper, paper);
    }
    case 'removePaper':
      return write(desk, { name }, prepare, removePaper, { ...seen, number: reader.number('paper') });
    case 'recordStep': {
      const [startedOn, endedOn] = [reader.day('startedOn', false), reader.day('endedOn', false)];
      if (reader.faults.length > 0) return null;
      const step = { ...seen, step: reader.number('step'), startedOn, endedOn, notes: reader.texts('notes') };
      return write(desk, { name }, prepare, recordStep, step);
    }
    case 'saveMinutes': {
      const power = powerFor(desk, MUTATIONS.saveMinutes, subjectOf(meeting));
      return write(desk, { name }, power, saveMinutes, { ...minutes, texts: reader.texts('texts') });
    }
    case 'publishMinutes': {
      const power = powerFor(desk, MUTATIONS.publishMinutes, subjectOf(meeting));
      return write(desk, { name }, power, publishMinutes, { ...minutes, correction: reader.textOrNull('correction') });
    }
    default:
      throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  }
}

const { INVITED } = ParticipantStanding;

const invited = (post: Pick<ParticipantInput, 'province' | 'organisation' | 'titles'>): ParticipantInput => ({
  ...post,
  standing: INVITED,
  representatives: null,
});

const standingIn = (reader: ActReader, name: string): ParticipantStanding | null =>
  Object.values(ParticipantStanding).find((known) => known === reader.text(name)) ?? null;

/** What was typed of a post. A representative whose title was left as it is keeps it in every language. */
function typedPlace(
  { lang }: Desk,
  reader: ActReader,
  { key, post, representatives }: ReturnType<typeof placesOf>[number],
): ParticipantInput {
  const by = reader.text(representedName(key));
  const isSame = representatives !== null && by === textIn(representatives, lang);
  return {
    ...post,
    standing: standingIn(reader, standingName(key)),
    representatives: isSame ? representatives : by === '' ? null : { [lang]: by },
  };
}

const codes = (reader: ActReader, name: string): string[] =>
  reader
    .text(name)
    .split(/[\s,]+/)
    .filter(Boolean);

const subjectOf = ({ secretariats }: DeskMeeting): Subject => ({ office: null, secretariats });

async function found({ db }: Desk, code: string): Promise<DeskMeeting> {
  const meeting = await meetingAtDesk(db, code);
  if (!meeting) throw new NothingThere();
  return meeting;
}

interface Shown {
  readonly typed: TypedAct | null;
  readonly told: string | null;
  /** The number of the item and of the paper that is changed; null = one more is put on record. */
  readonly item: string | null;
  readonly paper: string | null;
  /** The number of the step whose days are typed; null = none is chosen. */
  readonly step: string | null;
}

async function page(desk: Desk, meeting: DeskMeeting, shown: Shown, status = 200): Promise<DeskAnswer> {
  powerFor(desk, MUTATIONS.putAgendaItem, subjectOf(meeting));
  const proceedings = await proceedingsAtDesk(desk.db, meeting, desk.today);
  const offices = [...namesByCode(await everyOffice(desk.db), desk.lang)];
  const words = proceedingsWords[desk.lang];
  return deskPage(desk, {
    title: words.title,
    status,
    crumbs: [{ path: `/desk/meetings/${meeting.code}`, text: textIn(meeting.names, desk.lang) }],
    children: <ProceedingsView meeting={meeting} proceedings={proceedings} offices={offices} {...shown} />,
  });
}
