import { fiscalYear, fiscalYearOf } from '../../../domain/fiscal-years';
import { annualWords, yearName } from '../pages/annual/annual.words';
import { PageLink, useSite } from '../site';
import { dayOf } from './events';

/** Leads to the annual reports of the fiscal year that ended last and of the one that the day of the page lies in. */
export function AnnualReports() {
  const site = useSite();
  const { year } = fiscalYearOf(dayOf(site));
  return (
    <ul>
      {[year - 1, year].map((each) => (
        <li key={each}>
          <PageLink to={`/report/annual/${each}`}>{annualWords[site.lang].title(yearName(fiscalYear(each), site.lang))}</PageLink>
        </li>
      ))}
    </ul>
  );
}
