import { ReportState } from '../../domain/vocabularies/progress';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { moneyText } from '../../i18n/money-text';
import { reckoned } from '../../i18n/numbers';
import { codedName } from '../components/coded-name';
import { type Child, type Html, html } from '../components/html';
import { knownBar } from '../components/known-bar';
import type { BriefingProps } from './briefing-data';
import { behindPlan, meanText } from './figures';
import { WEIGHTIEST, weightiestFlag, weightOf } from './flags-shown';
import { latestCost } from './latest-on-record';
import { responsible } from './responsible';

/** The most projects that the first screen names. */
const MOST_NAMED = 5;

/** The first screen: what is known, what is late or contradicted, of what the percent is made and could be, what it costs. */
export function summary(props: BriefingProps): Html {
  const { data, lang } = props;
  const texts = textsIn(lang).briefing;
  const area = texts.areaNamed(data.province.memberState.code, data.province.name);
  const { projectCount } = data.headline;
  const known =
    projectCount === 0
      ? html`<p class="lead">${texts.composition.none(area)}</p><ul class="counts">${openLinks(props)}</ul>`
      : html`<p class="lead">${texts.composition.counted(area, projectCount)}</p>${bar(props)}${counts(props)}${figures(props)}${named(props)}`;
  return html`<section id="summary"><h2>${texts.summary}</h2>${known}</section>`;
}

function bar({ data: { headline }, lang }: BriefingProps): Html {
  const { composition: labels } = textsIn(lang).briefing;
  const { composition } = headline;
  const sentence = (['finished', 'stated', 'withoutPercent', 'silent'] as const).map((part) => `${labels[part]} ${composition[part]}`);
  return knownBar({ parts: composition, labels, sentence: sentence.join(', ') });
}

/** How many projects are late or contradicted, by kind; then what else is open. Each leads to its section. */
function counts(props: BriefingProps): Html {
  const { projects } = props.data;
  const { lang } = props;
  const texts = textsIn(lang).briefing;
  const flagged = WEIGHTIEST.map((kind) => ({
    name: texts.flags[kind],
    count: projects.nodes.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length,
  })).filter(({ count }) => count > 0);
  const behind = props.data.late.filter(({ progress }) => behindPlan(progress, lang) !== null).length;
  const late = behind > 0 ? [...flagged, { name: texts.behindPlan, count: behind }] : flagged;
  const links = late.map(({ name, count }) => link('late', texts.countedFlags(name, count)));
  const nothing = late.length === 0 ? html`<li>${texts.nothingToNote}</li>` : null;
  return html`<ul class="counts">${nothing}${links}${openLinks(props)}</ul>`;
}

/** Links to where sources differ and to the decisions that are open. */
function openLinks({ data: { discrepancies, openActions }, lang }: BriefingProps): Child {
  const texts = textsIn(lang).briefing;
  return [
    discrepancies.length > 0 ? link('discrepancies', texts.countedDiscrepancies(discrepancies.length)) : null,
    openActions.length > 0 ? link('actions', texts.countedActions(openActions.length)) : null,
  ];
}

const link = (section: string, text: string): Html => html`<li><a href="#${section}">${text}</a></li>`;

function figures({ data: { headline, projects, asOf }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const { projectCount, composition, bounds, cost, coverage } = headline;
  const of = (count: number) => texts.ofProjects(count, projectCount);
  const range = bounds.low === null || bounds.high === null ? texts.unknown : texts.boundsOf(reckoned(bounds.low), reckoned(bounds.high));
  const amount = cost.amount === null || cost.counted === 0 ? texts.unknown : moneyText(Number(cost.amount), 'THB', lang);
  const isForeign = projects.nodes.some((project) => (latestCost(project, asOf)?.currency ?? 'THB') !== 'THB');
  const converted = isForeign ? [texts.converted] : [];
  return html`<div class="figures">${[
    composition.stated > 0 ? figure(texts.statedPercent, meanText(headline.statedPercent, lang), of(composition.stated)) : null,
    figure(texts.percent, meanText(headline.percent, lang), of(coverage.withPercent)),
    figure(texts.bounds, range, texts.allProjects(projectCount)),
    figure(texts.costTotal, amount, [texts.costCounted(cost.counted, projectCount), ...converted].join(' · ')),
  ]}</div>${vouchedFor(headline.status, lang)}`;
}

/** Says that no office has confirmed the figures, where that is so. */
const vouchedFor = (status: ReportState | null, lang: CompleteLang): Html | null =>
  status === ReportState.PUBLISHED ? html`<p class="moment">${textsIn(lang).explanation.sources.published}</p>` : null;

const figure = (name: string, value: string, of: string): Html =>
  html`<p class="figure"><span>${name}</span> <strong>${value}</strong> <small>${of}</small></p>`;

/** The projects that are late or contradicted, each with its weightiest reason; those behind their plan come last. */
function named({ data: { projects, late }, lang }: BriefingProps): Child {
  const texts = textsIn(lang).briefing;
  const isLate = new Set(late.map(({ code }) => code));
  const noted = projects.nodes
    .flatMap((project) => {
      const flag = weightiestFlag(project);
      if (flag) return [{ project, reason: flag.message, weight: weightOf(flag.kind) }];
      const behind = isLate.has(project.code) ? behindPlan(project.progress, lang) : null;
      return behind === null ? [] : [{ project, reason: behind, weight: WEIGHTIEST.length }];
    })
    .sort((a, b) => a.weight - b.weight);
  if (noted.length === 0) return null;
  const items = noted
    .slice(0, MOST_NAMED)
    .map(({ project, reason }) => html`<li><b>${codedName(project)}</b> ${reason}${responsible(project, lang)}</li>`);
  const rest = noted.length - items.length;
  return html`<h3>${texts.toNote}</h3><ul class="to-note">${items}${rest > 0 ? link('late', texts.moreToNote(rest)) : null}</ul>`;
}
