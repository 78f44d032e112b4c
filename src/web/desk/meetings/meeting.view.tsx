import { MeetingStatus } from '../../../domain/vocabularies/mechanism';
import type { DeskMeeting } from '../../../queries/desk/meeting.queries';
import { Days } from '../../components/days';
import { Fact } from '../../components/fact';
import { FaultSummary } from '../../components/form';
import { inLang } from '../../shell/shell';
import { NameIn, useDesk } from '../desk-parts';
import { ActForm, faultsTitle, TextField, type TypedAct } from '../institution/act-fields';
import { MeetingState } from './meetings.view';
import { meetingsWords } from './meetings.words';
import { OccasionFields, type Places } from './occasion';

interface MeetingProps {
  readonly meeting: DeskMeeting;
  readonly places: Places;
  readonly mayCancel: boolean;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function MeetingView({ meeting, places, mayCancel, typed, told }: MeetingProps) {
  const { lang, today } = useDesk();
  const words = meetingsWords[lang];
  const isOver = meeting.endsOn !== null && meeting.endsOn < today;
  const to = `/desk/meetings/${meeting.code}`;
  const hidden = { version: String(meeting.version) };
  return (
    <>
      <h1>
        <NameIn names={meeting.names} />
      </h1>
      {told && (
        <p className="note ok read" role="status">
          {told}
        </p>
      )}
      {typed && <FaultSummary look="bad" title={faultsTitle(typed.faults.length, lang)} faults={typed.faults} />}
      <dl className="facts">
        <Fact name={words.heads.days}>
          <Days {...meeting} />
        </Fact>
        <Fact name={words.heads.place}>{meeting.places ? <NameIn names={meeting.places} /> : useDesk().words.none}</Fact>
        <Fact name={words.heads.state}>
          <MeetingState meeting={meeting} />
        </Fact>
        {meeting.changeReason && <Fact name={words.reason}>{meeting.changeReason}</Fact>}
      </dl>
      <p>
        <a href={inLang(lang, `/meetings/${meeting.code}`)}>{words.publicPage}</a>
      </p>
      {isOver && <p className="q">{words.over}</p>}
      {!isOver && (
        <section>
          <h2>{words.move}</h2>
          <p>{words.moveLead}</p>
          <ActForm act="move" to={to} button={words.moveButton} hidden={hidden}>
            <OccasionFields form={{ act: 'move', typed }} places={places} known={meeting} />
            <TextField form={{ act: 'move', typed }} name="reason" label={words.reason} hint={words.reasonHint} />
          </ActForm>
        </section>
      )}
      {!isOver && mayCancel && meeting.status === MeetingStatus.CALLED && (
        <section>
          <h2>{words.cancel}</h2>
          <ActForm act="cancel" to={to} button={words.cancelButton} hidden={hidden} isMain={false}>
            <TextField form={{ act: 'cancel', typed }} name="reason" label={words.reason} hint={words.reasonHint} />
          </ActForm>
        </section>
      )}
    </>
  );
}
