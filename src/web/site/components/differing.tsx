import { Fold } from '../../components/fold';
import { PageLink, useSite } from '../site';
import type { CitedSource } from '../source-list';
import { Ref } from './sources';
import { RecordText } from './text';

/** A point on which sources differ, as the fragment `Differing` asks for it. */
export interface ShownDifference {
  readonly code: string;
  readonly subject: string;
  readonly valueA: string;
  readonly valueB: string;
  readonly resolved: boolean;
  readonly resolution: string | null;
  readonly citationA: CitedSource;
  readonly citationB: CitedSource | null;
}

interface DifferenceProps {
  readonly difference: ShownDifference;
  /** The page lists nothing else: its title says what it is, and a phone folds it. */
  readonly isListed?: boolean;
}

/** What two sources say, which of it is used here, and why. */
export function Difference({ difference, isListed = false }: DifferenceProps) {
  const { differing } = useSite().words;
  const { code, subject, valueA, valueB, resolved, resolution, citationA, citationB } = difference;
  const said = (
    <div>
      <div className="two">
        <p>
          <b>
            <RecordText>{valueA}</RecordText>
          </b>{' '}
          <Ref citation={citationA} />
        </p>
        <p>
          <b>
            <RecordText>{valueB}</RecordText>
          </b>{' '}
          <Ref citation={citationB} />
        </p>
      </div>
      <p>
        <span className={resolved ? 'tag ok' : 'tag warn'}>{resolved ? differing.resolved : differing.open}</span>{' '}
        {resolution && <RecordText>{resolution}</RecordText>}
      </p>
    </div>
  );
  return (
    <div className="note warn" id={code}>
      <h3>
        {!isListed && `⚖ ${differing.heading} `}
        <RecordText>{subject}</RecordText> <small className="q code">{code}</small>
      </h3>
      {isListed ? <Fold label={differing.show}>{said}</Fold> : said}
    </div>
  );
}

/** The points on which sources differ; says so where there is none. */
export function Differences({ differences }: { readonly differences: readonly ShownDifference[] }) {
  const { differing } = useSite().words;
  return (
    <>
      <h2>{differing.title}</h2>
      {differences.length === 0 ? (
        <p className="q">{differing.noneKnown}</p>
      ) : (
        differences.map((difference) => <Difference key={difference.code} difference={difference} />)
      )}
      <p>
        <PageLink to="/discrepancies">{differing.title}</PageLink>
      </p>
    </>
  );
}
