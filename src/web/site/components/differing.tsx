import { Fold } from '../../components/fold';
import { PageLink, useSite } from '../site';
import type { CitedSource } from '../source-list';
import { Part } from './part';
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
  /** `LIST`: the page lists nothing else, its title says what they are, and a phone folds them. `PAGE`: the page is about this one, its title is the subject. */
  readonly on?: 'LIST' | 'PAGE';
}

/** What two sources say, which of it is used here, and why. */
export function Difference({ difference, on }: DifferenceProps) {
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
      {on === 'PAGE' ? (
        <p className="q code">{code}</p>
      ) : (
        <h3>
          {on !== 'LIST' && `⚖ ${differing.heading} `}
          <RecordText>{subject}</RecordText> <small className="q code">{code}</small>
        </h3>
      )}
      {on === 'LIST' ? <Fold label={differing.show}>{said}</Fold> : said}
    </div>
  );
}

/** The points on which sources differ; says so where there is none. Undefined: they could not be read. */
export function Differences({ differences }: { readonly differences: readonly ShownDifference[] | undefined }) {
  const { differing } = useSite().words;
  return (
    <>
      <h2>{differing.title}</h2>
      <Part of={differences}>
        {(known) =>
          known.length === 0 ? (
            <p className="q">{differing.noneKnown}</p>
          ) : (
            known.map((difference) => <Difference key={difference.code} difference={difference} />)
          )
        }
      </Part>
      <p>
        <PageLink to="/discrepancies">{differing.title}</PageLink>
      </p>
    </>
  );
}
