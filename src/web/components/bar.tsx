/** How many projects are known in what way. */
export interface Composition {
  readonly stated: number;
  readonly finished: number;
  readonly withoutPercent: number;
  readonly silent: number;
}

/** How a part of a bar is drawn: a class for a solid part, the id of a pattern for what is not known. */
export interface Look {
  readonly className?: string;
  readonly pattern?: 'p-part' | 'p-silent';
}

export interface BarPart extends Look {
  readonly key: string;
  readonly count: number;
}

/** The parts of what is known, in the order of the bar: solid where the percent is known, a pattern where it is not. */
export const KNOWN_LOOKS = [
  ['finished', { className: 'k-done' }],
  ['stated', { className: 'k-said' }],
  ['withoutPercent', { pattern: 'p-part' }],
  ['silent', { pattern: 'p-silent' }],
] as const;

export const knownParts = (composition: Composition): BarPart[] =>
  KNOWN_LOOKS.map(([key, look]) => ({ key, count: composition[key], ...look }));

const Rect = ({ className, pattern, x, width }: Look & { readonly x: string; readonly width: string }) => (
  <rect className={className} fill={pattern && `url(#${pattern})`} x={x} width={width} height="100%" />
);

const share = (count: number, all: number): string => `${((100 * count) / all).toFixed(1)}%`;

/** A composition as machines read it on a page: stated, finished, without percent, silent. */
export const compositionMark = ({ stated, finished, withoutPercent, silent }: Composition): string =>
  [stated, finished, withoutPercent, silent].join(' ');

/**
 * A bar whose parts add up to its length; without anything it is an empty frame. `sentence` says it whole to who does not see it; none = the
 * words beside it do. `composition` says it to machines, where the bar shows one.
 */
export function Bar({
  parts,
  sentence,
  composition,
  low = false,
}: {
  readonly parts: readonly BarPart[];
  readonly sentence?: string | undefined;
  readonly composition?: Composition;
  readonly low?: boolean;
}) {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg
      className={low ? 'bar low' : 'bar'}
      role={sentence === undefined ? undefined : 'img'}
      aria-label={sentence}
      aria-hidden={sentence === undefined ? true : undefined}
      data-composition={composition && compositionMark(composition)}
    >
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

/** The patterns of the bars: once a page. */
export const BarPatterns = () => (
  <svg className="defs" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="p-part" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect className="p-ground" width="7" height="7" />
        <circle className="p-ink" cx="3.5" cy="3.5" r="1.4" />
      </pattern>
      <pattern id="p-silent" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect className="p-ground" width="7" height="7" />
        <path className="p-line" d="M-1 8L8-1M-1 1L1-1M6 8L8 6" />
      </pattern>
    </defs>
  </svg>
);
