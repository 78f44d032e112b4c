import type { Warning } from '../../../domain/report-warnings';
import type { Last, ReportedProject } from '../../../queries/desk/report-form.queries';
import { Hidden } from '../../components/form';
import { ChangeList, type ComparedReport } from '../changes';
import { Code, DeskForm, NameIn, useDesk } from '../desk-parts';
import { warningText } from '../texts';
import { reportWords } from './report.words';
import { FIELDS, type TypedReport } from './typed-report';

interface CheckProps {
  readonly project: ReportedProject;
  readonly last: Last;
  readonly typed: TypedReport;
  readonly report: ComparedReport;
  readonly warnings: readonly Warning[];
  /** The office that verifies the report; null = no rule names one. */
  readonly verifier: string | null;
}

/** What goes along unseen: everything that was typed, and what the form before had seen. */
const KEPT = [...FIELDS, 'office', 'corrects', 'draft', 'version'] as const;

/** What will be submitted, against what is on record. */
export function CheckView({ project, last, typed, report, warnings, verifier }: CheckProps) {
  const { lang, offices, sent } = useDesk();
  const words = reportWords[lang];
  return (
    <>
      <p className="q s">
        <Code>{project.code}</Code> · {offices.get(typed.office)}
      </p>
      <h1>{words.checkTitle}</h1>
      <p className="lead">
        <NameIn names={project.names} />
      </p>
      <div className="read">
        <ChangeList report={report} last={last.last} />
        {warnings.length > 0 && (
          <ul className="flat">
            {warnings.map((warning) => (
              <li key={warning.code} className="note warn">
                {warningText(warning, report, last.known, lang)}
              </li>
            ))}
          </ul>
        )}
        {verifier && <p>{words.next(verifier)}</p>}
        <DeskForm to={`/desk/report/${project.code}`} formKey={sent!.key}>
          {KEPT.map((name) => (
            <Hidden key={name} name={name} value={typed[name]} />
          ))}
          {typed.acknowledged.map((code) => (
            <Hidden key={code} name="acknowledged" value={code} />
          ))}
          <div className="acts">
            <button className="go" name="act" value="submit">
              {words.submit}
            </button>
            <button name="act" value="edit">
              {words.edit}
            </button>
          </div>
        </DeskForm>
      </div>
    </>
  );
}
