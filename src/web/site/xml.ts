import type { ReactElement } from 'react';
import { render } from '../components/render';

/** A whole XML document. */
export const xmlDocument = (root: ReactElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${render(root)}\n`;
