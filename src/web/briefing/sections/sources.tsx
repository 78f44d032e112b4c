import { dayText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import { usePageLang } from '../../components/page-lang';
import type { BriefingProps, Document } from '../briefing-data';
import { citedDocuments } from '../cited-documents';
import { THAI_LETTER } from '../figures';

/** The documents that the references of the page lead to. */
export const SourcesSection = ({ data, lang }: BriefingProps) => (
  <>
    <p>{textsIn(lang).briefing.originalTitles}</p>
    <ul className="sources">
      {citedDocuments(data).map((document) => (
        <Source key={document.code} document={document} />
      ))}
    </ul>
  </>
);

function Source({ document: { code, title, publisher, url, issuedOn } }: { readonly document: Document }) {
  const lang = usePageLang();
  const words = publisher ? `${title} · ${publisher}` : title;
  return (
    <li id={code}>
      <span className="code">{code}</span> <span lang={THAI_LETTER.test(words) ? 'th' : 'en'}>{words}</span>
      {issuedOn && ` · ${textsIn(lang).briefing.issued} ${dayText(issuedOn, lang)}`}
      {url && (
        <>
          {' '}
          · <a href={url}>{url}</a>
        </>
      )}
    </li>
  );
}
