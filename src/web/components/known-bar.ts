import { type Html, html } from './html';

/** How many projects are known in what way. */
export interface KnownParts {
  readonly finished: number;
  readonly stated: number;
  readonly withoutPercent: number;
  readonly silent: number;
}

/** The parts in the order of the bar: solid where the percent is known, a pattern where it is not. */
const PARTS = [
  ['finished', 'k-done', null],
  ['stated', 'k-said', null],
  ['withoutPercent', '', 'url(#p-part)'],
  ['silent', '', 'url(#p-silent)'],
] as const;

/** The patterns of the bars: once a page. */
export const barPatterns: Html = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<pattern id="p-part" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="p-ground" width="7" height="7"/><circle class="p-ink" cx="3.5" cy="3.5" r="1.4"/></pattern>
<pattern id="p-silent" width="7" height="7" patternUnits="userSpaceOnUse"><rect class="p-ground" width="7" height="7"/><path class="p-line" d="M-1 8L8-1M-1 1L1-1M6 8L8 6"/></pattern>
</defs></svg>`;

interface KnownBarProps {
  readonly parts: KnownParts;
  /** The name of each part. */
  readonly labels: Record<keyof KnownParts, string>;
  /** The whole in words, for those who do not see the bar. */
  readonly sentence: string;
}

/** A bar of what is known, with its parts in words below, also those that are zero. */
export function knownBar({ parts, labels, sentence }: KnownBarProps): Html {
  const all = PARTS.reduce((sum, [part]) => sum + parts[part], 0);
  let before = 0;
  const rects = PARTS.filter(([part]) => parts[part] > 0).map(([part, className, fill]) => {
    const x = (100 * before) / all;
    before += parts[part];
    return shape(className, fill, `${x}%`, `${(100 * parts[part]) / all}%`);
  });
  const words = PARTS.map(
    ([part, className, fill]) =>
      html`<li><svg class="swatch" width="16" height="16" aria-hidden="true">${shape(className, fill, '0', '100%')}</svg> <span>${labels[part]}</span> <b>${parts[part]}</b></li>`,
  );
  return html`<svg class="bar" role="img" width="100%" height="26" aria-label="${sentence}">${rects}</svg><ul class="words">${words}</ul>`;
}

const shape = (className: string, fill: string | null, x: string, width: string): Html =>
  fill === null
    ? html`<rect class="${className}" x="${x}" width="${width}" height="100%"/>`
    : html`<rect fill="${fill}" x="${x}" width="${width}" height="100%"/>`;
