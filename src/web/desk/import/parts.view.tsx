import { DeskLink, useDesk } from '../desk-parts';
import { importWords } from './import.words';

/** Rows and faults that one part of a page lists. */
export const PART_SIZE = 500;

/** The part that an address asks for, from 1; 1 for anything else. */
export const partIn = (query: URLSearchParams): number => Number(/^[1-9]\d{0,3}$/.exec(query.get('part') ?? '')?.[0] ?? 1);

/** What one part lists of all. */
export const inPart = <T,>(all: readonly T[], part: number): readonly T[] => all.slice((part - 1) * PART_SIZE, part * PART_SIZE);

interface PartLinksProps {
  readonly to: string;
  readonly part: number;
  /** The most things of one kind. */
  readonly count: number;
}

/** Which part the page shows, with links to the one before and the one after; nothing where one part has all. */
export function PartLinks({ to, part, count }: PartLinksProps) {
  const words = importWords[useDesk().lang];
  const last = Math.ceil(count / PART_SIZE);
  if (last <= 1) return null;
  return (
    <nav className="acts" aria-label={words.parts}>
      {part > 1 && <DeskLink to={`${to}?part=${part - 1}`}>{words.partBefore}</DeskLink>}
      <span>{words.part(part, last)}</span>
      {part < last && <DeskLink to={`${to}?part=${part + 1}`}>{words.partAfter}</DeskLink>}
    </nav>
  );
}
