import { type Child, html } from '../components/html';
import type { ProjectShown } from './briefing-data';

/** Who answers for a project, below its name; nothing where it is not known. */
export const responsible = ({ body }: ProjectShown): Child => (body ? html`<br><small>${body.name}</small>` : null);
