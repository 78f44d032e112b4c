import { type Child, type Html, html } from './html';

interface TableProps {
  readonly heads: readonly string[];
  /** One cell for each head. */
  readonly rows: readonly (readonly Child[])[];
  /** The text that stands in place of a table without rows. */
  readonly none: string;
  /** The name of the table in the style sheet, where its columns have widths of their own. */
  readonly name?: string;
}

/** A table whose cells repeat their heads, for phones that show a row as a list. */
export function table({ heads, rows, none, name }: TableProps): Html {
  if (rows.length === 0) return html`<p class="none">${none}</p>`;
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell, i) => html`<td data-head="${heads[i]}"><div>${cell}</div></td>`)}</tr>`);
  return html`<table class="${name ?? 'plain'}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
