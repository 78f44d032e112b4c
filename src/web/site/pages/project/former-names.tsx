import { Day } from '../../../components/days';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { useSite } from '../../site';
import type { Project } from './project.types';
import { projectWords } from './project.words';

/** What the project was called before, the latest first, each with the renaming that ended it; nothing where it was never renamed. */
export function FormerNames({ project: { nameHistory } }: { readonly project: Project }) {
  const words = projectWords[useSite().lang];
  if (nameHistory.length < 2) return null;
  const former = nameHistory.slice(0, -1).map((naming, i) => ({ ...naming, next: nameHistory[i + 1]! }));
  return (
    <>
      <h2>{words.formerNames}</h2>
      <ol className="line">
        {former.reverse().map(({ name, validTo, next: { reason, statedBy, citation } }) => (
          <li key={validTo}>
            <RecordText>{name}</RecordText>
            <br />
            <span className="q">
              {words.renamed(<Day day={validTo!} />)}
              <Ref citation={citation} />
              {reason && (
                <>
                  {' · '}
                  <RecordText>{reason}</RecordText>
                </>
              )}
              {statedBy && (
                <>
                  {` · ${words.statedBy} `}
                  <RecordText>{statedBy.name}</RecordText>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
