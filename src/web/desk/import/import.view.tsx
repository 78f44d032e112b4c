import { FIELDS } from '../../../imports/column-titles';
import type { AppliedImport, KeptImport } from '../../../queries/desk/kept-import.queries';
import { Instant } from '../../components/days';
import { Field } from '../../components/form';
import { DeskForm, DeskLink, useDesk } from '../desk-parts';
import { importWords } from './import.words';
import { NOT_KEPT } from './kept-fields';
import { templatePath } from './template';

interface ImportViewProps {
  /** The code of the office. */
  readonly office: string;
  /** What stands against the file that was sent; null = nothing. */
  readonly fault: { readonly title: string; readonly text: string } | null;
  /** The last file that was read and not saved; null = there is none. */
  readonly last: KeptImport | null;
  /** The files of the office that were saved, the newest first. */
  readonly saved: readonly AppliedImport[];
}

/** The form that takes a file of reports. */
export function ImportView({ office, fault, last, saved }: ImportViewProps) {
  const { lang, offices } = useDesk();
  const words = importWords[lang];
  const path = `/desk/import/${office}`;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(offices.get(office)!)}</p>
      {fault && (
        <div className="note bad" role="alert">
          <p>
            <b>{fault.title}</b>
          </p>
          {fault.text !== '' && <p>{fault.text}</p>}
        </div>
      )}
      <h2>{words.fill}</h2>
      <p>{words.fillLead}</p>
      <p className="acts">
        {['xlsx', 'csv'].map((format) => (
          <a key={format} href={templatePath(format, { office, lang })} className="btn">
            {words.template(format)}
          </a>
        ))}
      </p>
      <DeskForm to={path} takesFile>
        <Field id="file" label={words.choose} fault={null}>
          <input type="file" id="file" name="file" accept=".xlsx,.xlsm,.csv,.tsv,.txt" required />
        </Field>
        <button className="go">{words.read}</button>
      </DeskForm>
      {last && (
        <p>
          {words.last}: <DeskLink to={`${path}/file`}>{last.fileName}</DeskLink>, <Instant at={last.uploadedAt} />
        </p>
      )}
      {saved.length > 0 && <SavedFiles path={path} saved={saved} />}
      <section>
        <h2>{words.columns}</h2>
        <p>{words.columnsLead}</p>
        <ul>
          {FIELDS.filter((field) => field !== 'version').map((field) => (
            <li key={field}>
              {words.fields[field]}
              {NOT_KEPT.includes(field) && ` (${words.notKept})`}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The files whose rows were saved. */
function SavedFiles({ path, saved }: { readonly path: string; readonly saved: readonly AppliedImport[] }) {
  const words = importWords[useDesk().lang];
  return (
    <section>
      <h2>{words.savedFiles}</h2>
      <ul>
        {saved.map(({ id, fileName, appliedAt, drafts, undoneAt }) => (
          <li key={id}>
            <DeskLink to={`${path}/saved/${id}`}>{fileName}</DeskLink>, <Instant at={appliedAt} />: {words.saved(drafts)}
            {undoneAt && ` (${words.undone})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
