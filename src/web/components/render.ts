import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The HTML of a component. It needs no script: what a component does in a browser only, it does not do here. */
export const render = (element: ReactElement): string => renderToStaticMarkup(element);
