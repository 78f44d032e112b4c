import { Fold, LONG_FROM } from '../../../components/fold';
import { ChangeList, type ShownChange } from '../../components/change-list';
import { useSite } from '../../site';
import { changesWords } from './changes.words';

type Group = keyof (typeof changesWords)['EN']['groups'];
const GROUPS: readonly Group[] = ['finished', 'progressed', 'dates', 'costs', 'added', 'stated', 'dropped', 'corrected'];

/** The group that a change belongs to. */
export function groupOf({ kind, subject }: Pick<ShownChange, 'kind' | 'subject'>): Group {
  switch (kind) {
    case 'COMPLETED':
      return 'finished';
    case 'ADVANCED':
    case 'FELL_BACK':
    case 'STAGE_CHANGED':
      return 'progressed';
    case 'DATE_MOVED':
      return 'dates';
    case 'COST_CHANGED':
      return 'costs';
    case 'ADDED':
      return 'added';
    case 'FIRST_STATED':
      return subject === 'PROJECT' ? 'added' : 'stated';
    case 'DROPPED':
      return 'dropped';
    case 'CORRECTED':
      return 'corrected';
  }
}

interface ChangesByGroupProps {
  readonly changes: readonly ShownChange[];
  /** The level of the headings, by what stands above them. */
  readonly heading: 'h2' | 'h3';
}

/** Changes by what they are, what was finished first. */
export function ChangesByGroup({ changes, heading: Heading }: ChangesByGroupProps) {
  const { groups } = changesWords[useSite().lang];
  return (
    <>
      {GROUPS.map((group) => {
        const inGroup = changes.filter((change) => groupOf(change) === group);
        return (
          inGroup.length > 0 && (
            <section key={group}>
              <Heading id={group}>{groups[group](inGroup.length)}</Heading>
              <ChangeList changes={inGroup} />
            </section>
          )
        );
      })}
    </>
  );
}

/** Changes by what they are, within a section; a phone folds many, and of none it says so. */
export function FoldedChanges({ changes }: Pick<ChangesByGroupProps, 'changes'>) {
  const { words } = useSite();
  if (changes.length === 0) return <p className="q">{words.changeList.none}</p>;
  const groups = <ChangesByGroup changes={changes} heading="h3" />;
  return changes.length <= LONG_FROM ? (
    groups
  ) : (
    <Fold label={words.showRows(changes.length)}>
      <div>{groups}</div>
    </Fold>
  );
}
