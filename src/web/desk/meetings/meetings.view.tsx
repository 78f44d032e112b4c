import type { Meeting } from '../../../../entities/mechanism/meeting.entity';
import { textIn } from '../../../domain/languages';
import { isOver } from '../../../domain/meeting-days';
import { MeetingStatus } from '../../../domain/vocabularies/mechanism';
import { CardsTable } from '../../components/cards-table';
import { Days } from '../../components/days';
import { DeskLink, NameIn, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, NumberField, TextsField, type TypedAct } from '../institution/act-fields';
import { meetingsWords } from './meetings.words';
import { OccasionFields, type Places } from './occasion';

interface MeetingsProps {
  readonly meetings: readonly Meeting[];
  /** The bodies whose meetings the viewer calls. */
  readonly bodies: readonly { readonly code: string; readonly name: string; readonly nextNumber: number }[];
  readonly places: Places;
  readonly typed: TypedAct | null;
}

export function MeetingsView({ meetings, bodies, places, typed }: MeetingsProps) {
  const { lang, today } = useDesk();
  const words = meetingsWords[lang];
  const isToCome = ({ endsOn }: Meeting): boolean => endsOn !== null && endsOn >= today;
  const form = { act: 'schedule', typed };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{bodies.length === 0 ? words.none : words.lead}</p>
      <ActFaults typed={typed} />
      {bodies.length > 0 && meetings.length === 0 && <p>{words.noMeetings}</p>}
      {meetings.length > 0 && (
        <CardsTable
          caption={words.title}
          columns={Object.values(words.heads)}
          groups={[
            { title: words.coming, rows: meetings.filter(isToCome).map(meetingRow) },
            { title: words.past, rows: meetings.filter((meeting) => !isToCome(meeting)).map(meetingRow) },
          ]}
        />
      )}
      {bodies.length > 0 && (
        <section>
          <h2>{words.schedule}</h2>
          <ActForm act="schedule" to="/desk/meetings" button={words.scheduleButton}>
            <ChoiceField
              form={form}
              name="body"
              label={words.body}
              options={bodies.map(({ code, name }) => [code, `${name} (${code})`] as const)}
            />
            <NumberField
              form={form}
              name="number"
              label={words.number}
              hint={words.numberHint(bodies.map(({ code, nextNumber }) => `${code} ${nextNumber}`).join(' · '))}
            />
            <TextsField form={form} name="names" label={words.heads.meeting} hint={words.nameHint} />
            <OccasionFields form={form} places={places} known={null} />
          </ActForm>
        </section>
      )}
    </>
  );
}

function meetingRow(meeting: Meeting) {
  return {
    key: meeting.code,
    head: (
      <>
        <DeskLink to={`/desk/meetings/${meeting.code}`}>
          <NameIn names={meeting.names} />
        </DeskLink>
        <small className="code">{meeting.code}</small>
      </>
    ),
    cells: [<Days {...meeting} />, <PlaceOf meeting={meeting} />, <MeetingState meeting={meeting} />],
  };
}

const PlaceOf = ({ meeting: { places } }: { readonly meeting: Meeting }) => {
  const { lang, words } = useDesk();
  return <>{places ? textIn(places, lang) : words.none}</>;
};

/** Whether a meeting is to come, was held or was cancelled. */
export function MeetingState({ meeting: { status, endsOn } }: { readonly meeting: Pick<Meeting, 'status' | 'endsOn'> }) {
  const { lang, today } = useDesk();
  const words = meetingsWords[lang];
  if (status === MeetingStatus.CANCELLED) return <span className="tag warn">{words.cancelled}</span>;
  return <span className="tag info">{isOver({ endsOn }, today) ? words.held : words.called}</span>;
}
