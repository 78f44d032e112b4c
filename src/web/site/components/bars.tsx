import { Fragment, type ReactNode } from 'react';
import { Bar, type BarPart, type Composition, KNOWN_LOOKS, knownParts, Swatch } from '../../components/bar';
import { Day } from '../../components/days';
import { useSite } from '../site';
import { Count, Percent, percentFigure } from './text';

interface LegendItem extends BarPart {
  readonly name: string;
  readonly note: string;
  /** Where the projects of the part are listed. */
  readonly href: string;
}

/** A bar with its parts in words below it, also those that are zero. */
export function BarWithWords({
  items,
  sentence,
  composition,
  columns,
}: {
  readonly items: readonly LegendItem[];
  readonly sentence: string;
  readonly composition?: Composition;
  readonly columns: 'four' | 'five';
}) {
  return (
    <figure className="known">
      <Bar parts={items} sentence={sentence} composition={composition} />
      <ul className={`words ${columns}`}>
        {items.map(({ key, count, name, note, href, className, pattern }) => (
          <li key={key}>
            <Swatch className={className} pattern={pattern} />
            <span>
              <b>
                <data value={count}>{count}</data>
              </b>
              <a href={href}>{name}</a>
              <small>{note}</small>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The parts of what is known, as the list of projects names them. */
const LISTED = { finished: 'FINISHED', stated: 'STATED', withoutPercent: 'WITHOUT_PERCENT', silent: 'SILENT' } as const;

const total = ({ stated, finished, withoutPercent, silent }: Composition): number => stated + finished + withoutPercent + silent;

interface KnownProps {
  readonly composition: Composition;
  /** The mean of the stated percents; null = none is stated. */
  readonly statedPercent: number | null;
  /** The conditions under which the projects are listed, as parameters of the list of projects. */
  readonly list: Readonly<Record<string, string>>;
}

/** What is known of the projects: a bar, and each part in words with a link to its projects. */
export function KnownBar({ composition, statedPercent, list }: KnownProps) {
  const { words, href } = useSite();
  const { parts, notes, sentence, noneStated, statedAt } = words.known;
  const noteOf = (key: keyof Composition): string => {
    if (key !== 'stated') return notes[key];
    return statedPercent === null ? noneStated : statedAt(percentFigure(statedPercent));
  };
  const items = KNOWN_LOOKS.map(([key, look]) => ({
    key,
    ...look,
    count: composition[key],
    name: parts[key],
    note: noteOf(key),
    href: href('/projects', { ...list, known: LISTED[key] }),
  }));
  return <BarWithWords items={items} sentence={sentence(composition, total(composition))} composition={composition} columns="four" />;
}

/** What is known of the projects, in a table or a tree: a low bar, with a line of words where there is room for one. */
export function SmallKnownBar({ composition, children }: { readonly composition: Composition; readonly children?: ReactNode }) {
  const { words } = useSite();
  const all = total(composition);
  if (all === 0) return <span className="q">{words.noProjects}</span>;
  return (
    <>
      <Bar
        low
        parts={knownParts(composition)}
        sentence={children ? undefined : words.known.sentence(composition, all)}
        composition={composition}
      />
      {children}
    </>
  );
}

/** What each part of a bar of what is known means. */
export function KnownLegend() {
  const { parts, notes } = useSite().words.known;
  return (
    <ul className="words four">
      {KNOWN_LOOKS.map(([key, look]) => (
        <li key={key}>
          <Swatch {...look} />
          <span>
            {parts[key]}
            <small>{notes[key]}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A progress as a line of a list tells it. */
export interface ListedProgress {
  readonly asOf: string;
  readonly composition: Composition;
  readonly statedPercent: number | null;
  /** How old the reports are that give a percent; not asked for = not told. */
  readonly freshness?: { readonly newest: string | null };
}

/** What is known of the projects, in a line of a list: a low bar, then in words the parts that are not zero, with the mean that is stated and the day of the newest report that gives a percent. */
export function KnownLine({ progress: { asOf, composition, statedPercent, freshness } }: { readonly progress: ListedProgress }) {
  const { words } = useSite();
  const newest = freshness?.newest ?? null;
  return (
    <SmallKnownBar composition={composition}>
      <p className="s">
        <ProjectCount value={total(composition)} />:{' '}
        {KNOWN_LOOKS.filter(([key]) => composition[key] > 0).map(([key], i) => (
          <Fragment key={key}>
            {i > 0 && ' · '}
            <span className="n">
              {words.known.parts[key]} {composition[key]}
            </span>
            {key === 'stated' && statedPercent !== null && (
              <> {words.known.mean(<Percent value={statedPercent} composition={composition} asOf={asOf} />)}</>
            )}
          </Fragment>
        ))}
        {newest !== null && <> · {words.known.newest(<Day day={newest} />)}</>}
      </p>
    </SmallKnownBar>
  );
}

export const BEFORE_CONSTRUCTION = ['IDEA', 'CONCEPT', 'FEASIBILITY', 'DETAILED_DESIGN', 'FINANCING', 'PROCUREMENT'];

const STAGES = [
  ['operational', { className: 'k-done' }, ['OPERATIONAL']],
  ['completed', { className: 'k-said' }, ['COMPLETED']],
  ['construction', { className: 'k-part' }, ['CONSTRUCTION']],
  ['before', { className: 'k-void' }, BEFORE_CONSTRUCTION],
  ['suspended', { className: 'k-void' }, ['SUSPENDED']],
  ['unknown', { pattern: 'p-part' }, [null]],
] as const;

interface StageBarProps {
  readonly byStage: readonly { readonly stage: string | null; readonly count: number }[];
  readonly list: Readonly<Record<string, string>>;
}

/** At what stage the projects are. Dropped ones are not counted, and told below. */
export function StageBar({ byStage, list }: StageBarProps) {
  const { words, href } = useSite();
  const { parts, notes, sentence, dropped } = words.stages;
  const countOf = (stages: readonly (string | null)[]): number =>
    byStage.reduce((sum, { stage, count }) => (stages.includes(stage) ? sum + count : sum), 0);
  const items = STAGES.map(([key, look, stages]) => ({
    key,
    ...look,
    count: countOf(stages),
    name: parts[key],
    note: notes[key],
    href: href('/projects', { ...list, stage: key === 'unknown' ? 'UNKNOWN' : stages.join(',') }),
  })).filter(({ key, count }) => key !== 'suspended' || count > 0);
  const all = items.reduce((sum, { count }) => sum + count, 0);
  const droppedCount = countOf(['DROPPED']);
  return (
    <>
      <BarWithWords
        items={items}
        sentence={sentence(
          items.map(({ name, count }) => `${name} ${count}`),
          all,
        )}
        columns="five"
      />
      {droppedCount > 0 && <p className="s q">{dropped(droppedCount)}</p>}
    </>
  );
}

/** A number of projects. */
export function ProjectCount({ value }: { readonly value: number }) {
  const { lang } = useSite();
  return <Count value={value}>{lang === 'TH' ? ' โครงการ' : value === 1 ? ' project' : ' projects'}</Count>;
}
