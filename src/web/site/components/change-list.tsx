import { type Lang } from '../../../domain/languages';
import type { ChangeKind, ChangeSubject } from '../../../domain/vocabularies/progress';
import type { ProjectStage } from '../../../domain/vocabularies/projects';
import { textsIn } from '../../../i18n/dictionaries';
import { moneyText } from '../../../i18n/money-text';
import { Day, type DayPrecision } from '../../components/days';
import { PageLink, type Site, useSite } from '../site';
import type { CitedSource } from '../source-list';
import { Ref } from './sources';
import { percentFigure, RecordText, Unknown } from './text';

/** A change, as the fragment `Change` asks for it. */
export interface ShownChange {
  readonly kind: `${ChangeKind}`;
  readonly subject: `${ChangeSubject}`;
  readonly before: string | null;
  readonly after: string | null;
  readonly beforePrecision: DayPrecision | null;
  readonly afterPrecision: DayPrecision | null;
  readonly project: { readonly code: string; readonly name: string };
  readonly citation: CitedSource | null;
}

/** Changes, each with what was before and what is now, in words and units. */
export function ChangeList({ changes }: { readonly changes: readonly ShownChange[] }) {
  const { words } = useSite();
  if (changes.length === 0) return <p className="q">{words.changeList.none}</p>;
  return (
    <ul className="ba">
      {changes.map((change, i) => (
        <li key={i}>
          <PageLink to={`/projects/${change.project.code}`}>
            <RecordText>{change.project.name}</RecordText>
          </PageLink>
          <br />
          <WhatChanged change={change} />
          <Ref citation={change.citation} />
        </li>
      ))}
    </ul>
  );
}

/** A change in short, without its values. */
export function changeName({ kind, subject }: Pick<ShownChange, 'kind' | 'subject'>, { lang }: Site): string {
  const { changes, stated } = textsIn(lang as Lang).briefing;
  return kind === 'FIRST_STATED' && subject in stated ? stated[subject as keyof typeof stated] : changes[kind];
}

/** A change with what was before and what is now. */
export function WhatChanged({ change }: { readonly change: ShownChange }) {
  const site = useSite();
  const { subject } = change;
  const isWhole = subject === 'PROJECT' || subject === 'REPORT';
  if (isWhole && change.before === null && change.after === null) return <>{changeName(change, site)}</>;
  return (
    <>
      {isWhole ? changeName(change, site) : `${site.words.changeList.subjects[subject]}:`}{' '}
      <del>
        <span className="hide">{site.words.changeList.was} </span>
        <Value subject={subject} text={change.before} precision={change.beforePrecision} site={site} />
      </del>{' '}
      <ins>
        <span className="hide">{site.words.changeList.is} </span>
        <Value subject={subject} text={change.after} precision={change.afterPrecision} site={site} />
      </ins>
    </>
  );
}

interface ValueProps {
  readonly subject: ShownChange['subject'];
  readonly text: string | null;
  readonly precision: DayPrecision | null;
  readonly site: Site;
}

/** A value of the record by what it is of: a stage in words, a day, an amount with its currency, a percent. */
function Value({ subject, text, precision, site: { lang, words } }: ValueProps) {
  if (text === null) return <Unknown />;
  const texts = textsIn(lang as Lang);
  if (subject === 'STAGE' || text in texts.stages) return <>{texts.stages[text as ProjectStage]}</>;
  if (subject === 'LAST_DAY') return <Day day={text} precision={precision} />;
  if (subject === 'PERCENT') return <>{words.percent.of(percentFigure(Number(text)))}</>;
  const money = /^(-?[\d.]+) ([A-Z]{3})$/.exec(text);
  return <>{money ? <span className="num">{moneyText(Number(money[1]), money[2]!, lang)}</span> : text}</>;
}
