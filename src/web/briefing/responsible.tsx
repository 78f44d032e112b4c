import { textsIn } from '../../i18n/dictionaries';
import { usePageLang } from '../components/page-lang';
import type { ProjectShown } from './briefing-data';

/** The agencies that answer for a project, else the body that follows it, below its name; nothing where neither is known. */
export function Responsible({ project: { responsible, body } }: { readonly project: ProjectShown }) {
  const texts = textsIn(usePageLang()).briefing;
  const agencies = [...new Set(responsible.map(({ organisation }) => organisation.name))];
  const by = agencies.length > 0 ? `${texts.responsible}: ${agencies.join(' · ')}` : body?.name;
  return (
    by !== undefined && (
      <>
        {' '}
        <small className="by">{by}</small>
      </>
    )
  );
}
