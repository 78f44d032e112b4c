import { FORUM } from '../../../domain/forum';
import { isOver } from '../../../domain/meeting-days';
import { DecisionKind, MeetingStatus } from '../../../domain/vocabularies/mechanism';
import type { DeskDecision } from '../../../queries/desk/follow-up.queries';
import type { DeskMeeting } from '../../../queries/desk/meeting.queries';
import { Days } from '../../components/days';
import { Fact } from '../../components/fact';
import { inLang } from '../../shell/shell';
import { DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { followUpWords } from '../follow-up/follow-up.words';
import { ActFaults, ActForm, ChoiceField, DayField, TextField, TextsField, type TypedAct } from '../institution/act-fields';
import { deskSurveyWords } from '../survey/survey.words';
import { MeetingState } from './meetings.view';
import { meetingsWords } from './meetings.words';
import { OccasionFields, type Places } from './occasion';
import { proceedingsWords } from './proceedings.words';

interface MeetingProps {
  readonly meeting: DeskMeeting;
  readonly decisions: readonly DeskDecision[];
  readonly places: Places;
  readonly mayCancel: boolean;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function MeetingView({ meeting, decisions, places, mayCancel, typed, told }: MeetingProps) {
  const desk = useDesk();
  const { lang, today } = desk;
  const words = meetingsWords[lang];
  const over = isOver(meeting, today);
  const to = `/desk/meetings/${meeting.code}`;
  const hidden = { version: String(meeting.version) };
  return (
    <>
      <h1>
        <NameIn names={meeting.names} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <dl className="facts">
        <Fact name={words.heads.days}>
          <Days {...meeting} />
        </Fact>
        <Fact name={words.heads.place}>{meeting.places ? <NameIn names={meeting.places} /> : desk.words.none}</Fact>
        <Fact name={words.heads.state}>
          <MeetingState meeting={meeting} />
        </Fact>
        {meeting.changeReason && <Fact name={words.reason}>{meeting.changeReason}</Fact>}
      </dl>
      <p>
        <DeskLink to={`${to}/proceedings`}>{proceedingsWords[lang].title}</DeskLink>
      </p>
      {meeting.bodyCode === FORUM && (
        <p>
          <DeskLink to={`${to}/survey`}>{deskSurveyWords[lang].title}</DeskLink>
        </p>
      )}
      <p>
        <a href={inLang(lang, `/meetings/${meeting.code}`)}>{words.publicPage}</a>
      </p>
      <Decisions meeting={meeting} decisions={decisions} typed={typed} />
      {over && <p className="q">{words.over}</p>}
      {!over && (
        <section>
          <h2>{words.move}</h2>
          <p>{words.moveLead}</p>
          <ActForm act="move" to={to} button={words.moveButton} hidden={hidden}>
            <OccasionFields form={{ act: 'move', typed }} places={places} known={meeting} />
            <TextField form={{ act: 'move', typed }} name="reason" label={words.reason} hint={words.reasonHint} />
          </ActForm>
        </section>
      )}
      {!over && mayCancel && meeting.status === MeetingStatus.CALLED && (
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

/** What the meeting decided, and the form that records one decision more. */
function Decisions({ meeting, decisions, typed }: Pick<MeetingProps, 'meeting' | 'decisions' | 'typed'>) {
  const words = followUpWords[useDesk().lang];
  const form = { act: 'recordDecision', typed };
  return (
    <section>
      <h2>{words.decisions}</h2>
      {decisions.length === 0 ? (
        <p>{words.noDecisions}</p>
      ) : (
        <ol className="line">
          {decisions.map(({ code, kind, titles }) => (
            <li key={code}>
              <DeskLink to={`/desk/decisions/${code}`}>
                <NameIn names={titles} />
              </DeskLink>
              <br />
              <span className="q s">{words.kinds[kind]}</span>
            </li>
          ))}
        </ol>
      )}
      <details open={typed?.act === form.act}>
        <summary>{words.record}</summary>
        <ActForm act={form.act} to={`/desk/meetings/${meeting.code}`} button={words.recordButton}>
          <ChoiceField
            form={form}
            name="kind"
            label={words.kind}
            options={Object.values(DecisionKind).map((kind) => [kind, words.kinds[kind]] as const)}
          />
          <TextsField form={form} name="titles" label={words.subject} />
          <TextsField form={form} name="texts" label={words.content} isLong />
          <DayField form={form} name="decidedOn" label={words.decidedOn} hint={words.decidedOnHint} />
        </ActForm>
      </details>
    </section>
  );
}
