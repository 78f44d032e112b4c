import { textIn } from '../../../domain/languages';
import type { DraftRow, ReportedProject, SentReport } from '../../../queries/desk/report-form.queries';
import { Instant } from '../../components/days';
import { FaultSummary, type FieldFault, Hidden } from '../../components/form';
import { Code, DeskForm, DeskLink, useDesk } from '../desk-parts';
import { reasonText } from '../reasons';
import { warningText } from '../texts';
import { reportWords } from './report.words';
import { ReportFields, type ReportFieldsProps } from './report-fields';

export interface ReportFormProps extends ReportFieldsProps {
  readonly project: ReportedProject;
  /** The draft that is changed; null = a new one. */
  readonly draft: DraftRow | null;
  /** The newest report of the office on the project; null = there is none. */
  readonly newest: SentReport | null;
  /** The report from a public document that the office can correct; null = there is none. */
  readonly published: string | null;
  /** What stands against the report as a whole. */
  readonly general: readonly string[];
  /** What was done just now. */
  readonly told: string | null;
  /** The key of the form before, where it comes back to be changed; not given = it is a new one. */
  readonly formKey?: string;
}

/** The form of a report: the last known value beside each field, what stands against it above and at the field. */
export function ReportFormView(props: ReportFormProps) {
  const { lang } = useDesk();
  const { project, last, typed, draft, published, general, faults, told, warnings, stated, formKey } = props;
  const words = reportWords[lang];
  const missed = warnings.filter(({ code }) => !typed.acknowledged.includes(code));
  const listed: FieldFault[] = [...general.map((text) => ({ id: 'form', text })), ...faults.map(({ field: id, text }) => ({ id, text }))];
  const noted: FieldFault[] = missed.map((warning) => ({
    id: `ack-${warning.code}`,
    text: warningText(warning, stated!, last.known, lang),
  }));
  return (
    <>
      <Heading project={project} typed={typed} />
      {told && (
        <p className="note ok" role="status">
          {told}
        </p>
      )}
      <WhatCameBefore {...props} />
      <FaultSummary look="bad" title={words.faults(listed.length)} faults={listed} />
      <FaultSummary look="warn" title={words.toSee(noted.length)} faults={noted} />
      <DeskForm to={`/desk/report/${project.code}`} className="read" formKey={formKey}>
        <FormContent {...props} />
      </DeskForm>
      {published !== null && typed.corrects === '' && draft === null && (
        <p>
          <DeskLink to={`/desk/report/${project.code}?corrects=${published}`}>{words.correctPublished(published)}</DeskLink>
        </p>
      )}
    </>
  );
}

function Heading({ project: { code, names }, typed: { office, corrects } }: Pick<ReportFormProps, 'project' | 'typed'>) {
  const desk = useDesk();
  const words = reportWords[desk.lang];
  return (
    <>
      <p className="q s">
        <Code>{code}</Code> · {desk.offices.get(office)}
        {corrects !== '' && (
          <>
            {' '}
            · {desk.words.correction} <Code>{corrects}</Code>
          </>
        )}
      </p>
      <h1>{corrects === '' ? words.title(textIn(names, desk.lang)) : words.correctionTitle(corrects)}</h1>
    </>
  );
}

/** What was returned, or waits already. */
function WhatCameBefore({ newest, draft }: ReportFormProps) {
  const { lang } = useDesk();
  const words = reportWords[lang];
  if (!newest) return null;
  const { code, state, step, reason, note } = newest;
  if (state === 'SUBMITTED' || state === 'VERIFIED')
    return (
      <p className="note warn">
        <DeskLink to={`/desk/receipt/${code}`}>{words.waiting(code)}</DeskLink>
      </p>
    );
  if (step !== 'REJECT' || (draft !== null && draft.savedAt < newest.savedAt)) return null;
  return (
    <div className="note bad">
      <p>
        <b>{words.returned}</b> <Code>{code}</Code> {reason && reasonText(reason, lang)}
      </p>
      {note && <p className="text">“{note}”</p>}
    </div>
  );
}

function FormContent(props: ReportFormProps) {
  const { typed, draft } = props;
  const words = reportWords[useDesk().lang];
  return (
    <>
      <div id="form">
        <Hidden name="office" value={typed.office} />
        <Hidden name="corrects" value={typed.corrects} />
        <Hidden name="draft" value={typed.draft} />
        <Hidden name="version" value={typed.version} />
        <ReportFields {...props} />
      </div>
      <div className="acts">
        <button className="go" name="act" value="check">
          {words.check}
        </button>
        <button name="act" value="save">
          {words.save}
        </button>
        {draft && (
          <button name="act" value="discard">
            {words.discard}
          </button>
        )}
      </div>
      <p className="s q">
        {draft ? (
          <>
            {words.savedAt} <Instant at={draft.savedAt} mayBreak /> ·
          </>
        ) : (
          words.newDraftNote
        )}{' '}
        {words.draftNote}
      </p>
    </>
  );
}
