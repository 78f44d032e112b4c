import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { codedName } from '../../components/coded-name';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';

/** The projects without a reported percent. */
export function notReportedSection({ data: { notReported }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = notReported.map((project) => [codedName(project), stageLabel(project.stage, lang)]);
  const note = rows.length > 0 ? html`<p>${texts.unreportedNote}</p>` : null;
  return html`${note}${table({ heads: [texts.project, texts.stage], rows, none: texts.none.notReported })}`;
}
