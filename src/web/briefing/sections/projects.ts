import { CostExtent } from '../../../domain/vocabularies/projects';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import { codedName } from '../../components/coded-name';
import { type Child, type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps, ProjectShown } from '../briefing-data';
import { progressFigure } from '../figures';
import { latestCost, latestReport, latestSchedule } from '../latest-on-record';
import { references } from '../references';
import { responsible } from '../responsible';

/** The projects of the area, each with its stage, percent, last day, cost and latest report. */
export function projectsSection({ data: { projects, asOf }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = projects.nodes.map((project) => [
    html`${codedName(project)}${responsible(project, lang)}`,
    html`${stageLabel(project.stage, lang)}<br>${progressFigure(project.progress, lang)}`,
    due(latestSchedule(project, asOf), lang),
    cost(latestCost(project, asOf), lang),
    report(project, asOf, lang),
  ]);
  const heads = [texts.project, texts.stage, texts.due, texts.cost, texts.latest];
  const more = projects.totalCount > rows.length ? html`<p>${texts.more(rows.length, projects.totalCount)}</p>` : null;
  return html`${table({ heads, rows, none: texts.none.projects, name: 'projects' })}${more}`;
}

function due(schedule: ProjectShown['schedules'][number] | undefined, lang: CompleteLang): Child {
  if (!schedule?.endsOn) return textsIn(lang).briefing.unknown;
  return html`${schedule.endsOnText} ${references({ citations: [schedule.citation], lang })}`;
}

function cost(figure: ProjectShown['costs'][number] | undefined, lang: CompleteLang): Child {
  const texts = textsIn(lang).briefing;
  if (!figure) return texts.unknown;
  const { amount, currency, kind, extent, citation } = figure;
  const money = moneyText(Number(amount), currency, lang);
  const reference = references({ citations: [citation], lang });
  if (extent !== CostExtent.WHOLE) return html`${texts.unknown}<br><small>${money} ${texts.costExtents[extent]}</small> ${reference}`;
  return html`${money}<br><small>${texts.costKinds[kind]}</small> ${reference}`;
}

function report(project: ProjectShown, asOf: string, lang: CompleteLang): Child {
  const latest = latestReport(project, asOf);
  if (!latest) return textsIn(lang).briefing.silent;
  const narrative = latest.narrative ? html`<span class="said">${latest.narrative}</span>` : null;
  return html`${latest.asOfText} ${narrative} ${references({ citations: [latest.citation], lang })}`;
}
