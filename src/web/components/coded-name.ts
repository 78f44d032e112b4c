import { type Html, html } from './html';

/** The name of a thing behind its code. */
export const codedName = ({ code, name }: { readonly code: string; readonly name: string }): Html =>
  html`<span class="code">${code}</span> ${name}`;
