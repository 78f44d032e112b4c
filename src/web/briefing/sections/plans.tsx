import { textsIn } from '../../../i18n/dictionaries';
import type { BriefingProps } from '../briefing-data';
import { References } from '../references';

/** The development plans of the area, the newest first, with what they aim at. */
export function PlansSection({ data: { province }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const newestFirst = [...province.plans].sort(
    (a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? '') || a.code.localeCompare(b.code),
  );
  if (newestFirst.length === 0) return <p className="none">{texts.none.plans}</p>;
  return (
    <ul>
      {newestFirst.map(({ code, name, inPreparation, reviewState, objectives, citations }) => (
        <li key={code}>
          {name}
          {inPreparation && ` (${texts.inPreparation})`}
          {reviewState && ` (${texts.planReviews[reviewState]})`} <References to={citations} />
          {objectives.map((objective) => (
            <span key={objective.code} className="said">
              {objective.title} <References to={[objective.citation]} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
