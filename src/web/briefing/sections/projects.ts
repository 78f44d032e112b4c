import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { codedName } from '../../components/coded-name';
import { type Child, type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps, ProjectShown } from '../briefing-data';
import { progressFigure } from '../figures';
import { latestReport, latestSchedule } from '../latest-on-record';
import { references } from '../references';

/** The projects of the area, each with its stage, percent, last day and latest report. */
export function projectsSection({ data: { projects, asOf }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = projects.nodes.map((project) => [
    codedName(project),
    stageLabel(project.stage, lang),
    progressFigure(project.progress, lang),
    due(latestSchedule(project, asOf), lang),
    report(latestReport(project, asOf), lang),
  ]);
  const heads = [texts.project, texts.stage, texts.progress, texts.due, texts.latest];
  const more = projects.totalCount > rows.length ? html`<p>${texts.more(rows.length, projects.totalCount)}</p>` : null;
  return html`${table({ heads, rows, none: texts.none.projects })}${more}`;
}

function due(schedule: ProjectShown['schedules'][number] | undefined, lang: CompleteLang): Child {
  if (!schedule?.endsOn) return textsIn(lang).briefing.unknown;
  return html`${schedule.endsOnText} ${references({ citations: [schedule.citation], lang })}`;
}

function report(latest: ProjectShown['reports']['nodes'][number] | undefined, lang: CompleteLang): Child {
  if (!latest) return textsIn(lang).briefing.notReported;
  const narrative = latest.narrative ? html`<span class="said">${latest.narrative}</span>` : null;
  return html`${latest.asOfText} ${narrative} ${references({ citations: [latest.citation], lang })}`;
}
