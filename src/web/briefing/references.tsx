import { Fragment } from 'react';
import { textsIn } from '../../i18n/dictionaries';
import { usePageLang } from '../components/page-lang';
import type { Cited } from './briefing-data';

/** Links to the documents of a fact, each once, into the list of sources at the end of the page. */
export function References({ to }: { readonly to: readonly Cited[] }) {
  const { noSource } = textsIn(usePageLang()).briefing;
  const codes = [...new Set(to.flatMap((citation) => (citation ? [citation.source.code] : [])))];
  return (
    <span className="ref">
      [
      {codes.length === 0
        ? noSource
        : codes.map((code, i) => (
            <Fragment key={code}>
              {i > 0 && ', '}
              <a href={`#${code}`}>{code}</a>
            </Fragment>
          ))}
      ]
    </span>
  );
}
