import { grouped } from '../../../../i18n/numbers';
import { Day } from '../../../components/days';
import { Part } from '../../components/part';
import { Ref } from '../../components/sources';
import { RecordText, Unknown } from '../../components/text';
import { useSite } from '../../site';
import type { Project } from './project.types';
import { projectWords } from './project.words';
import { type Slip, slips } from './reports';

/** What was promised, the latest first, and by how much it has moved. */
export function Dates({ project }: { readonly project: Project }) {
  const words = projectWords[useSite().lang];
  const { schedules, startsOn, startsOnPrecision } = project;
  return (
    <>
      <h2>{words.dates}</h2>
      <Part of={schedules}>{(statements) => <Promised statements={slips(statements)} slippedDays={project.slippedDays} />}</Part>
      <p>
        {words.starts}: {startsOn ? <Day day={startsOn} precision={startsOnPrecision} /> : <Unknown />}
      </p>
    </>
  );
}

interface PromisedProps extends Pick<Project, 'slippedDays'> {
  readonly statements: readonly Slip[];
}

function Promised({ statements, slippedDays }: PromisedProps) {
  const words = projectWords[useSite().lang];
  return (
    <>
      {statements.length === 0 ? (
        <p className="q">{words.noDates}</p>
      ) : (
        <ol className="line">
          {[...statements].reverse().map(({ statement, slip }, i) => (
            <li key={i} className={i === 0 ? 'now' : undefined}>
              {statement.endsOn ? (
                <>
                  {statement.endsOnKind === 'ACTUAL' ? words.ended : words.due}{' '}
                  <Day day={statement.endsOn} precision={statement.endsOnPrecision} />
                </>
              ) : (
                words.noEnd
              )}
              <br />
              <span className="q">
                {statement.asOf ? words.stated(<Day day={statement.asOf} precision={statement.asOfPrecision} />) : words.statedUnknown}
                <Ref citation={statement.citation} />
                {slip !== null && ` · ${slipText(slip, words)}`}
                {statement.statedBy && (
                  <>
                    {` · ${words.statedBy} `}
                    <RecordText>{statement.statedBy.name}</RecordText>
                  </>
                )}
              </span>
              {statement.note && (
                <>
                  <br />
                  <span className="s q">
                    <RecordText>{statement.note}</RecordText>
                  </span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {slippedDays !== null && slippedDays !== 0 && (
        <p>
          <b>{slippedDays > 0 ? words.slipped(grouped(slippedDays)) : words.ahead(grouped(-slippedDays))}</b>
        </p>
      )}
      {statements.filter(({ statement }) => statement.endsOn).length === 1 && <p className="s q">{words.onlyOnce}</p>}
    </>
  );
}

function slipText(slip: number, words: (typeof projectWords)['EN']): string {
  if (slip === 0) return words.same;
  return slip > 0 ? words.later(grouped(slip)) : words.earlier(grouped(-slip));
}
