import { textsIn } from '../../../i18n/dictionaries';
import { codedName } from '../../components/coded-name';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { behindPlan, progressFigure } from '../figures';
import { lateMessages, otherMessages } from '../flags-shown';

const paragraphs = (texts: readonly string[]): Html[] => texts.map((text) => html`<p>${text}</p>`);

/** The projects that are late, and why; then every other flag of the area's projects. */
export function lateSection({ data, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const reasonsOf = (project: BriefingData['late'][number]): string[] => {
    const behind = behindPlan(project.progress, lang);
    return behind === null ? lateMessages(project) : [...lateMessages(project), behind];
  };
  const late = data.late.map((project) => [codedName(project), progressFigure(project.progress, lang), paragraphs(reasonsOf(project))]);
  const isLate = new Set(data.late.map(({ code }) => code));
  const others = data.projects.nodes
    .map((project) => ({
      project,
      messages: isLate.has(project.code) ? otherMessages(project) : project.flags.map(({ message }) => message),
    }))
    .filter(({ messages }) => messages.length > 0)
    .map(({ project, messages }) => [codedName(project), paragraphs(messages)]);
  return html`<h3>${texts.late}</h3>${table({ heads: [texts.project, texts.progress, texts.why], rows: late, none: texts.none.late, name: 'late' })}
<h3>${texts.notes}</h3>${table({ heads: [texts.project, texts.note], rows: others, none: texts.none.notes, name: 'notes' })}`;
}
