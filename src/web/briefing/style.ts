/** The address of the pages' style sheet. */
export const STYLE_URL = '/briefing/briefing.css';
