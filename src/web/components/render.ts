import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Attributes of HTML that React writes as it names them. HTML does not mind, but who searches a page for `datetime` does. */
const CAPITALISED = / (?:autoComplete|charSet|colSpan|dateTime|encType|hrefLang|inputMode|maxLength|minLength|rowSpan|srcSet|tabIndex)="/g;

/** The HTML of a component. It needs no script: what a component does in a browser only, it does not do here. */
export const render = (element: ReactElement): string =>
  // A quotation mark in a text is escaped, so what is found is an attribute.
  renderToStaticMarkup(element).replace(CAPITALISED, (name) => name.toLowerCase());
