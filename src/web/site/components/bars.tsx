import type { ReactNode } from 'react';
import { useSite } from '../site';
import { type Composition, Count, Day, Percent, percentFigure } from './text';

/** How a part of a bar is drawn: a class for a solid part, the id of a pattern for what is not known. */
interface Look {
  readonly className?: string;
  readonly pattern?: 'p-part' | 'p-silent';
}

export interface BarPart extends Look {
  readonly key: string;
  readonly count: number;
}

const Rect = ({ className, pattern, x, width }: Look & { readonly x: string; readonly width: string }) => (
  <rect className={className} fill={pattern && `url(#${pattern})`} x={x} width={width} height="100%" />
);

const share = (count: number, all: number): string => `${((100 * count) / all).toFixed(2)}%`;

/** A bar whose parts add up to its length; without anything it is an empty frame. `sentence` says it whole to who does not see it. */
export function Bar({
  parts,
  sentence,
  low = false,
}: {
  readonly parts: readonly BarPart[];
  readonly sentence: string;
  readonly low?: boolean;
}) {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg className={low ? 'bar low' : 'bar'} role="img" aria-label={sentence}>
      {parts.map(
        (part, i) => part.count > 0 && <Rect {...part} key={part.key} x={share(starts[i]!, all)} width={share(part.count, all)} />,
      )}
    </svg>
  );
}

/** A sign of a legend. */
export const Swatch = (look: Look) => (
  <svg className="swatch" aria-hidden="true">
    <Rect {...look} x="0" width="100%" />
  </svg>
);

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
  columns,
}: {
  readonly items: readonly LegendItem[];
  readonly sentence: string;
  readonly columns: 'four' | 'five';
}) {
  return (
    <figure className="known">
      <Bar parts={items} sentence={sentence} />
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

/** The parts of what is known, in the order of the bar: solid where the percent is known, a pattern where it is not. */
const KNOWN = [
  ['finished', { className: 'k-done' }, 'FINISHED'],
  ['stated', { className: 'k-said' }, 'STATED'],
  ['withoutPercent', { pattern: 'p-part' }, 'WITHOUT_PERCENT'],
  ['silent', { pattern: 'p-silent' }, 'SILENT'],
] as const;

const knownParts = (composition: Composition): BarPart[] => KNOWN.map(([key, look]) => ({ key, count: composition[key], ...look }));

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
  const items = KNOWN.map(([key, look, value]) => ({
    key,
    ...look,
    count: composition[key],
    name: parts[key],
    note: noteOf(key),
    href: href('/projects', { ...list, known: value }),
  }));
  return <BarWithWords items={items} sentence={sentence(composition, total(composition))} columns="four" />;
}

/** What is known of the projects, in a table or a tree: a low bar with a line of words. */
export function SmallKnownBar({ composition, children }: { readonly composition: Composition; readonly children?: ReactNode }) {
  const { words } = useSite();
  const all = total(composition);
  if (all === 0) return <span className="q">{words.noProjects}</span>;
  return (
    <>
      <Bar low parts={knownParts(composition)} sentence={words.known.sentence(composition, all)} />
      {children}
    </>
  );
}

/** What each part of a bar of what is known means. */
export function KnownLegend() {
  const { parts, notes } = useSite().words.known;
  return (
    <ul className="words four">
      {KNOWN.map(([key, look]) => (
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
}

/** What is known of the projects, in a line of a list: a low bar, then in words the parts that are not zero, with the mean that is stated. */
export function KnownLine({ progress: { asOf, composition, statedPercent } }: { readonly progress: ListedProgress }) {
  const { words } = useSite();
  return (
    <SmallKnownBar composition={composition}>
      <p className="s">
        <ProjectCount value={total(composition)} />:{' '}
        {KNOWN.filter(([key]) => composition[key] > 0).map(([key], i) => (
          <span key={key}>
            {i > 0 && ' · '}
            <span className="n">
              {words.known.parts[key]} {composition[key]}
            </span>
            {key === 'stated' && statedPercent !== null && (
              <> {words.known.meanOn(<Percent value={statedPercent} composition={composition} asOf={asOf} />, <Day day={asOf} />)}</>
            )}
          </span>
        ))}
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
