import { textIn } from '../../../domain/languages';
import { Action, may } from '../../../domain/permissions';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { bodiesOfSecretariats, meetingsOfBodies, placesToChoose, type SecretariatBody } from '../../../queries/desk/meeting.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NotPermitted, powerFor, powersBy } from '../desk';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { schedule } from './meeting-commands';
import { MeetingsView } from './meetings.view';
import { meetingsWords } from './meetings.words';
import { OCCASION_FIELDS, readOccasion } from './occasion';

/** The most meetings that the page lists. */
const MOST = 60;

const FIELDS = { schedule: ['body', 'number', 'names:texts', ...OCCASION_FIELDS] };

/** `/desk/meetings`: the meetings of the bodies whose secretary the viewer’s offices are, and the form that calls one. */
export const meetingsPage: DeskPage = (desk) => page(desk, null);

export const meetingsForm: DeskForm = async (desk, _params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const [body, occasion] = [reader.chosen('body'), readOccasion(reader)];
  if (occasion === null || reader.faults.length > 0) return page(desk, refusedAct(desk, typed, FIELDS, [], reader.faults), 422);
  const subject = (await bodiesOf(desk)).find(({ code }) => code === body);
  const power = powerFor(desk, Action.SCHEDULE_MEETING, { office: null, secretariats: subject?.secretariats ?? [] });
  const input = { ...occasion, body, number: reader.number('number'), names: reader.texts('names') };
  const { result, problems } = await schedule(desk, power, input);
  return result
    ? { seeOther: `/desk/meetings/${result.meeting}?done=schedule` }
    : page(desk, refusedAct(desk, typed, FIELDS, problems), 422);
};

const bodiesOf = ({ db, viewer }: Desk): Promise<SecretariatBody[]> =>
  bodiesOfSecretariats(
    db,
    powersBy(viewer, OfficeRole.SECRETARY).map(({ office }) => office),
  );

async function page(desk: Desk, typed: TypedAct | null, status = 200): Promise<DeskAnswer> {
  if (powersBy(desk.viewer, OfficeRole.SECRETARY).length === 0)
    throw new NotPermitted({ allowed: false, code: 'NOT_PERMITTED', holders: [{ role: OfficeRole.SECRETARY, office: null }] });
  const bodies = await bodiesOf(desk);
  const [meetings, places] = await Promise.all([
    meetingsOfBodies(
      desk.db,
      bodies.map(({ id }) => id),
      MOST,
    ),
    placesToChoose(desk.db),
  ]);
  const called = bodies.filter(({ secretariats }) => may(desk.viewer, Action.SCHEDULE_MEETING, { office: null, secretariats }).allowed);
  const choices = called.map(({ code, names, nextNumber }) => ({ code, name: textIn(names, desk.lang), nextNumber }));
  return deskPage(desk, {
    title: meetingsWords[desk.lang].title,
    status,
    children: <MeetingsView meetings={meetings} bodies={choices} places={places} typed={typed} />,
  });
}
