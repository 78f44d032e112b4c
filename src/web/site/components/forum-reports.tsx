import type { ReportingFragment } from '../page-data';
import { reportWords } from '../pages/report/report.words';
import { PageLink, useSite } from '../site';

interface ForumReportsProps extends ReportingFragment {
  /** The code of the forum. */
  readonly forum: string;
}

/** Leads to the reports of the countries and of their clusters for a forum of governors. */
export function ForumReports({ forum, memberStates }: ForumReportsProps) {
  const words = reportWords[useSite().lang];
  return (
    <>
      <p>{words.ofAreas}</p>
      <ul>
        {memberStates.map(({ code, name, clusters }) => (
          <li key={code}>
            {[{ code, name }, ...clusters].map((area, i) => (
              <span key={area.code}>
                {i > 0 && ' · '}
                <PageLink to={`/report/${area.code}/${forum}`}>{area.name}</PageLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
