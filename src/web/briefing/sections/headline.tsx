import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import type { BriefingProps } from '../briefing-data';

/** How the percent of the area is made, the projects by stage, and the cost that is not in the total. */
export function HeadlineSection({ data: { headline }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const notSplit = Number(headline.cost.notSplit);
  return (
    <>
      <p>{headline.explanation}</p>
      {notSplit !== 0 && (
        <p>
          {texts.costTotal} {texts.notSplit(moneyText(notSplit, 'THB', lang))}
        </p>
      )}
      {headline.byStage.length > 0 && (
        <>
          <p>
            <b>{texts.byStage}</b>
          </p>
          <ul className="inline">
            {headline.byStage.map(({ stage, count }) => (
              <li key={stage}>
                {stageLabel(stage, lang)} {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
