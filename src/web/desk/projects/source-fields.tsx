import { DeskLink, useDesk } from '../desk-parts';
import { type ActProps, TextField } from '../institution/act-fields';
import { projectsWords } from './projects.words';

/** The document that something is taken from, and the place in it. */
export function SourceFields({ form }: { readonly form: ActProps }) {
  const words = projectsWords(useDesk().lang);
  return (
    <>
      <TextField form={form} name="source" label={words.source} hint={words.sourceHint} />
      <p className="s">
        <DeskLink to="/desk/sources">{words.sources.add}</DeskLink>
      </p>
      <TextField form={form} name="locator" label={words.locator} />
    </>
  );
}
