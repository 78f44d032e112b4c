import { dayInBangkok } from '../../../../domain/days';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { StageName } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { Percent, RecordText, statedFigure } from '../../components/text';
import { useSite } from '../../site';
import type { ProjectProps } from './project.types';
import { projectWords } from './project.words';
import type { ReportOnRecord } from './reports';

/** One report by itself: it states its percent. */
const ONE_STATED = { stated: 1, finished: 0, withoutPercent: 0, silent: 0 };

/** Every report of the project, with who said so. */
export function ReportsTable({ project: { reports: all }, reports }: ProjectProps) {
  const words = projectWords[useSite().lang];
  if (reports.length === 0) return <p className="q">{words.noReports}</p>;
  const { columns } = words;
  return (
    <>
      <h3>{words.reports(reports.length)}</h3>
      {all.totalCount > all.nodes.length && <p className="s q">{words.newestOf(all.nodes.length, all.totalCount)}</p>}
      <CardsTable
        caption={words.reports(reports.length)}
        columns={[columns.asOf, columns.percent, columns.stage, columns.said, columns.recorded, columns.state]}
        groups={[
          {
            title: null,
            rows: reports.map((report) => ({
              key: report.code,
              head: (
                <>
                  <Day day={report.asOf} precision={report.asOfPrecision} />
                  <small className="code">{report.code}</small>
                </>
              ),
              cells: [
                report.percent === null ? (
                  <span key="percent" className="q">
                    {words.withoutPercent}
                  </span>
                ) : (
                  <span key="percent">
                    <Percent value={report.percent} composition={ONE_STATED} asOf={report.asOf} isStated />
                    {report.plannedPercent !== null && <small>{words.planned(statedFigure(report.plannedPercent))}</small>}
                  </span>
                ),
                report.stage === null ? (
                  <span key="stage" className="q">
                    {words.notStated}
                  </span>
                ) : (
                  <StageName key="stage" stage={report.stage} />
                ),
                <span key="said">
                  {report.narrative ? <RecordText>{report.narrative}</RecordText> : <span className="q">{words.figuresOnly}</span>}
                  <Ref citation={report.citation} />
                  {report.unchangedFrom && <small>{words.unchanged(report.unchangedFrom.code)}</small>}
                </span>,
                <Day key="recorded" day={recordedOn(report)} />,
                <span key="state">
                  {report.supersededBy ? words.superseded(report.supersededBy.code) : words.states[report.state]}
                  {report.office && <small>{words.by(<RecordText>{report.office.name}</RecordText>)}</small>}
                </span>,
              ],
            })),
          },
        ]}
      />
    </>
  );
}

/** The day in Bangkok since when a report is on record. */
const recordedOn = ({ recordedAt }: ReportOnRecord): string => dayInBangkok(new Date(recordedAt));
