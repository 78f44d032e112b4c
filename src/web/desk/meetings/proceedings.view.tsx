import { Lang, textIn } from '../../../domain/languages';
import { hasBegun, isOver } from '../../../domain/meeting-days';
import type { DeskMeeting } from '../../../queries/desk/meeting.queries';
import type { DeskProceedings } from '../../../queries/desk/proceedings.queries';
import { Instant } from '../../components/days';
import { inLang } from '../../shell/shell';
import { DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, type ActProps, ChoiceField, TextField, TextsField, type TypedAct } from '../institution/act-fields';
import { meetingsWords } from './meetings.words';
import { Participants } from './participants.view';
import { proceedingsWords } from './proceedings.words';
import { Run } from './run.view';

interface ProceedingsProps {
  readonly meeting: DeskMeeting;
  readonly proceedings: DeskProceedings;
  readonly offices: readonly (readonly [code: string, name: string])[];
  readonly typed: TypedAct | null;
  readonly told: string | null;
  readonly item: string | null;
  readonly paper: string | null;
  readonly step: string | null;
}

export function ProceedingsView(props: ProceedingsProps) {
  const { lang, today } = useDesk();
  const { meeting, proceedings, offices, typed, told } = props;
  const words = proceedingsWords[lang];
  const to = toOf(meeting);
  const hidden = { seenChanges: String(proceedings.changes) };
  const begun = hasBegun(meeting, today);
  return (
    <>
      <h1>
        <NameIn names={meeting.names} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <p className="lead">{words.lead}</p>
      <p>
        <a href={inLang(lang, `/meetings/${meeting.code}`)}>{meetingsWords[lang].publicPage}</a>
      </p>
      <Agenda {...props} hidden={hidden} />
      <Participants to={to} proceedings={proceedings} offices={offices} hasBegun={begun} typed={typed} hidden={hidden} />
      <Papers {...props} hidden={hidden} />
      <Run to={to} run={proceedings.run} typed={typed} step={props.step} hidden={hidden} />
      <section>
        <h2>{words.minutes}</h2>
        {begun ? <Minutes {...props} /> : <p>{words.noMinutes}</p>}
      </section>
    </>
  );
}

const toOf = ({ code }: DeskMeeting): string => `/desk/meetings/${code}/proceedings`;

interface PartProps extends ProceedingsProps {
  readonly hidden: Readonly<Record<string, string>>;
}

function Agenda({ meeting, proceedings: { agenda, organisations }, offices, typed, item, hidden }: PartProps) {
  const { lang, today } = useDesk();
  const words = proceedingsWords[lang];
  const [to, form]: [string, ActProps] = [toOf(meeting), { act: 'putAgendaItem', typed }];
  const over = isOver(meeting, today);
  const known = agenda.find(({ number }) => number === item);
  return (
    <section>
      <h2>{words.agenda}</h2>
      {agenda.length === 0 && <p>{words.noAgenda}</p>}
      {agenda.length > 0 && (
        <ol className="line">
          {agenda.map(({ number, titles, presenterId, projectCodes, bodyCodes, decisionCodes }) => (
            <li key={number}>
              {number} <NameIn names={titles} />
              {presenterId !== null && <span className="q s block">{textIn(organisations.get(presenterId)!.names, lang)}</span>}
              {projectCodes.length + bodyCodes.length + decisionCodes.length > 0 && (
                <span className="code block">{[...projectCodes, ...bodyCodes, ...decisionCodes].join(' ')}</span>
              )}
              {!over && (
                <>
                  <br />
                  <DeskLink to={`${to}?item=${encodeURIComponent(number)}#agenda`}>
                    {words.change}
                    <span className="hide"> {number}</span>
                  </DeskLink>
                  <ActForm act="removeAgendaItem" to={to} button={words.remove} of={number} hidden={{ ...hidden, number }} isMain={false} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {over ? (
        <p className="q">{words.agendaClosed}</p>
      ) : (
        <details id="agenda" open={known !== undefined || typed?.act === form.act}>
          <summary>{known ? words.changeItem(known.number) : words.addItem}</summary>
          <ActForm act={form.act} to={to} button={words.saveItem} hidden={hidden}>
            <TextField form={form} name="number" label={words.number} hint={words.numberHint} initial={known?.number} />
            <TextsField form={form} name="titles" label={words.itemTitle} initial={known?.titles ?? null} />
            <ChoiceField
              form={form}
              name="presenter"
              label={words.presenter}
              options={offices}
              initial={known?.presenterId == null ? '' : organisations.get(known.presenterId)!.code}
            />
            <TextField form={form} name="projects" label={words.projects} hint={words.codesHint} initial={known?.projectCodes.join(' ')} />
            <TextField form={form} name="bodies" label={words.bodies} initial={known?.bodyCodes.join(' ')} />
            <TextField form={form} name="decisions" label={words.decisions} initial={known?.decisionCodes.join(' ')} />
          </ActForm>
        </details>
      )}
    </section>
  );
}

function Papers({ meeting, proceedings: { papers, agenda }, typed, paper, hidden }: PartProps) {
  const { lang } = useDesk();
  const words = proceedingsWords[lang];
  const [to, form]: [string, ActProps] = [toOf(meeting), { act: 'putPaper', typed }];
  const wanted = typed?.act === form.act ? typed.values['paper'] : paper;
  const known = papers.find(({ number }) => String(number) === wanted);
  const items = agenda.map(({ number, titles }) => [number, `${number} ${textIn(titles, lang)}`] as const);
  return (
    <section>
      <h2>{words.papers}</h2>
      {papers.length === 0 && <p>{words.noPapers}</p>}
      {papers.length > 0 && (
        <ol className="line">
          {papers.map(({ number, titles, url, place, agendaNumber }) => (
            <li key={number}>
              {url ? (
                <a href={url} rel="noopener">
                  <NameIn names={titles} />
                </a>
              ) : (
                <NameIn names={titles} />
              )}
              {place && <span className="q s block">{place}</span>}
              {agendaNumber && (
                <span className="q s block">
                  {words.agendaNumber} {agendaNumber}
                </span>
              )}
              <br />
              <DeskLink to={`${to}?paper=${number}#paper`}>
                {words.change}
                <span className="hide"> {textIn(titles, lang)}</span>
              </DeskLink>
              <ActForm
                act="removePaper"
                to={to}
                button={words.remove}
                of={textIn(titles, lang)}
                hidden={{ ...hidden, paper: String(number) }}
                isMain={false}
              />
            </li>
          ))}
        </ol>
      )}
      <details id="paper" open={known !== undefined || typed?.act === form.act}>
        <summary>{known ? words.changePaper(textIn(known.titles, lang)) : words.addPaper}</summary>
        <ActForm act={form.act} to={to} button={words.savePaper} hidden={{ ...hidden, paper: known ? String(known.number) : '' }}>
          <TextsField form={form} name="titles" label={words.itemTitle} initial={known?.titles ?? null} />
          <TextField form={form} name="url" label={words.url} hint={words.urlHint} type="url" initial={known?.url ?? ''} />
          <TextField form={form} name="place" label={words.place} hint={words.placeHint} initial={known?.place ?? ''} />
          <ChoiceField
            form={form}
            name="lang"
            label={words.lang}
            options={Object.values(Lang).map((one) => [one, words.langs[one]] as const)}
            initial={known?.lang ?? ''}
          />
          <ChoiceField form={form} name="agendaNumber" label={words.agendaNumber} options={items} initial={known?.agendaNumber ?? ''} />
        </ActForm>
      </details>
    </section>
  );
}

function Minutes({ meeting, proceedings: { minutes, draft }, typed }: ProceedingsProps) {
  const { lang } = useDesk();
  const words = proceedingsWords[lang];
  const to = toOf(meeting);
  const hidden = { seenVersion: String(draft?.version ?? 0) };
  const [save, publish] = [
    { act: 'saveMinutes', typed },
    { act: 'publishMinutes', typed },
  ];
  return (
    <>
      {minutes.length > 0 && (
        <ol className="line">
          {minutes.map(({ version, changedAt, correction }) => (
            <li key={version}>
              {words.published(version)} <Instant at={changedAt.toISOString()} />
              {correction && <span className="q s block">{correction}</span>}
            </li>
          ))}
        </ol>
      )}
      {draft && <p className="tag info">{words.draft}</p>}
      <ActForm act={save.act} to={to} button={words.saveDraft} hidden={hidden} isMain={draft === null}>
        <TextsField form={save} name="texts" label={words.text} initial={draft?.texts ?? minutes[0]?.texts ?? null} isLong />
      </ActForm>
      {draft && (
        <>
          <p>{words.publishLead}</p>
          <ActForm act={publish.act} to={to} button={words.publish} hidden={hidden}>
            {minutes.length > 0 && <TextField form={publish} name="correction" label={words.correction} />}
          </ActForm>
        </>
      )}
    </>
  );
}
