import { textsIn } from '../../../../i18n/dictionaries';
import { moneyText } from '../../../../i18n/money-text';
import { grouped } from '../../../../i18n/numbers';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { Part } from '../../components/part';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import type { ProjectPageQuery } from '../../page-data';
import { useSite } from '../../site';
import type { Project } from './project.types';
import { projectWords } from './project.words';
import { usedCost } from './reports';

/** Every cost that was published, which of them is used, and what it is in other currencies. */
export function Costs({ project, data: { rates } }: { readonly project: Project; readonly data: ProjectPageQuery }) {
  const { costs, isLeaf } = project;
  const { usd, thb } = project.progress;
  const read = costs && usd && thb && rates !== undefined ? { costs, usd, thb, rates } : undefined;
  return <Part of={read}>{(all) => <KnownCosts {...all} isLeaf={isLeaf} />}</Part>;
}

type KnownCostsProps = Required<
  Pick<Project, 'costs' | 'isLeaf'> & Pick<Project['progress'], 'usd' | 'thb'> & Pick<ProjectPageQuery, 'rates'>
>;

function KnownCosts({ costs, usd, thb, rates, isLeaf }: KnownCostsProps) {
  const { lang } = useSite();
  const words = projectWords[lang];
  if (costs.length === 0) return <p className="q">{words.noCosts}</p>;
  const { costKinds, costExtents } = textsIn(lang).briefing;
  const used = usedCost(costs);
  const { costColumns: columns } = words;
  const converted = [thb, usd].filter(({ amount, currency }) => amount !== null && currency !== used?.currency);
  const isConverted = isLeaf && used?.asOf && usd.counted === 1;
  const perDollar = used && Number(used.amount) / Number(usd.amount);
  return (
    <>
      <CardsTable
        caption={words.costs}
        columns={[columns.amount, columns.kind, columns.day, columns.of]}
        groups={[
          {
            title: null,
            rows: costs.map((cost, i) => ({
              key: String(i),
              head: (
                <>
                  <span className="num">
                    <data value={cost.amount} data-currency={cost.currency}>
                      {moneyText(Number(cost.amount), cost.currency, lang)}
                    </data>
                  </span>
                  <Ref citation={cost.citation} /> {cost.preferred && <span className="tag ok">{words.preferred}</span>}
                </>
              ),
              cells: [
                <span key="kind" className="n">
                  {costKinds[cost.kind]}
                </span>,
                cost.asOf ? (
                  <Day key="day" day={cost.asOf} precision={cost.asOfPrecision} />
                ) : (
                  <span key="day" className="q">
                    {words.noDay}
                  </span>
                ),
                <span key="of">
                  {cost.extent === 'WHOLE' ? words.whole : costExtents[cost.extent]}
                  {cost.statedBy && (
                    <small>
                      {words.statedBy} <RecordText>{cost.statedBy.name}</RecordText>
                    </small>
                  )}
                  {cost.note && (
                    <small>
                      <RecordText>{cost.note}</RecordText>
                    </small>
                  )}
                </span>,
              ],
            })),
          },
        ]}
      />
      {!used && <p className="s q">{words.noneUsed}</p>}
      {used && isLeaf && !isConverted && <p className="s q">{words.notConverted}</p>}
      {used && isConverted && (
        <p>
          {words.converted(
            converted.map(({ amount, currency }, i) => (
              <span key={currency}>
                {i > 0 && words.and}
                <span className="num">
                  <data value={amount!}>{moneyText(Number(amount), currency, lang)}</data>
                </span>
              </span>
            )),
            <Day day={used.asOf!} precision="MONTH" />,
          )}
          {used.currency !== 'USD' &&
            perDollar &&
            ` (${words.rate(`${grouped(perDollar)} ${textsIn(lang).money.currency(used.currency)}`)})`}
          <Ref citation={rates && { source: rates, locator: null }} />
        </p>
      )}
    </>
  );
}
