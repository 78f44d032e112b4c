import type { Day } from '../../domain/days';
import { Lang } from '../../domain/languages';
import { IndicatorValueType } from '../../domain/vocabularies/indicators';
import { ChangeKind } from '../../domain/vocabularies/progress';
import { FlagKind, ProjectDimension, type ProjectStage } from '../../domain/vocabularies/projects';
import { dayText } from '../../i18n/date-text';
import { groupLabel } from '../../i18n/group-label';
import type { BriefingData, Cited, Coded, Document, ProjectShown } from './briefing-data';
import { type PageLang, WORDS, type Words } from './briefing-words';
import { type Html, html } from './html';

/** Where the page's style and fonts are. */
export const STYLE_URL = '/briefing/briefing.css';

/** A briefing as a page that needs no script: for a phone, and for A4. */
export function briefingPage(data: BriefingData, lang: PageLang): Html {
  const page = new Page(data, lang);
  return document(lang, `${page.words.document} ${data.province.name} ${data.meeting.name}`, page.body());
}

/** A page around what it holds. */
export function document(lang: PageLang, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${lang.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_URL}">
</head>
<body>${body}</body>
</html>
`;
}

type Cell = Html | string;

/** One briefing being written: numbers the sections, and remembers every document that it refers to. */
class Page {
  readonly words: Words;
  private readonly lang: Lang;
  private readonly documents = new Map<string, Document>();
  private sections = 0;

  constructor(
    private readonly data: BriefingData,
    private readonly pageLang: PageLang,
  ) {
    this.words = WORDS[pageLang];
    this.lang = Lang[pageLang];
  }

  body(): Html {
    const { sections: titles } = this.words;
    const parts = [
      this.section(titles.meeting, this.aboutMeeting()),
      this.section(titles.headline, this.headline()),
      this.section(titles.changes, this.changes()),
      this.section(titles.projects, this.projects()),
      this.section(titles.late, this.late()),
      this.section(titles.notReported, this.notReported()),
      this.section(titles.crossBorder, this.crossBorder()),
      this.section(titles.actions, this.actions()),
      this.section(titles.indicators, this.indicators()),
      this.section(titles.peers, this.peers()),
      this.section(titles.ahead, this.ahead()),
      this.section(titles.discrepancies, this.discrepancies()),
      this.section(titles.sources, this.sources()),
    ];
    return html`${this.header()}<main>${parts}</main>${this.footer()}`;
  }

  private header(): Html {
    const { words, data } = this;
    const other = this.pageLang === 'TH' ? 'EN' : 'TH';
    return html`<header>
<p class="programme">${words.programme}</p>
<h1>${words.document}</h1>
<p class="subject">${data.meeting.name}<br>${words.reader[data.province.memberState.code]}${this.pageLang === 'TH' ? '' : ' '}${data.province.name}</p>
<p class="moment">${words.dataOf} ${this.day(data.asOf)} (${words.knownBy})</p>
<p class="other"><a href="?lang=${other}" lang="${other.toLowerCase()}">${words.other}</a></p>
</header>`;
  }

  private footer(): Html {
    const { words, data } = this;
    return html`<footer>${words.footer} · ${words.dataOf} ${this.day(data.asOf)} · ${data.province.code} / ${data.meeting.code}</footer>`;
  }

  private section(title: string, content: Html): Html {
    return html`<section><h2>${++this.sections}. ${title}</h2>${content}</section>`;
  }

  private aboutMeeting(): Html {
    const {
      words,
      data: { meeting, province },
    } = this;
    const rows: [string, Cell][] = [
      [words.meeting, html`${meeting.name} ${this.refs(meeting.citations)}`],
      [words.date, meeting.dateText],
      [words.venue, meeting.place ?? words.unknown],
      [words.host, meeting.hostMemberState?.name ?? words.unknown],
      [words.cluster, province.clusters.map(({ name }) => name).join(', ') || words.none.peers],
      [words.corridors, province.corridors.map(({ code, name }) => `${code} ${name}`).join(', ') || words.none.peers],
    ];
    if (province.borderCrossings.length > 0) {
      const crossings = province.borderCrossings.map(
        ({ name, counterpartName, kinds, citation }) =>
          html`<li>${name} (${kinds.map((kind) => words.crossingKinds[kind]).join(', ')}; ${words.opposite} ${counterpartName}) ${this.refs([citation])}</li>`,
      );
      rows.push([words.crossings, html`<ul>${crossings}</ul>`]);
    }
    return html`<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  private headline(): Html {
    const {
      words,
      data: { headline },
    } = this;
    const { coverage, freshness, projectCount } = headline;
    const stages = headline.byStage.map(({ stage, count }) => html`<li>${this.stage(stage)} ${count}</li>`);
    return html`<div class="figures">
<p class="figure"><strong>${this.percent(headline.percent)}</strong> ${words.percent}</p>
<p class="figure"><strong>${coverage.reported} / ${projectCount}</strong> ${words.ofProjects}</p>
<p>${words.onTime(coverage.onTime)}${freshness.oldest && freshness.newest ? html`<br>${words.reportsOf} ${this.day(freshness.oldest)} – ${this.day(freshness.newest)}` : null}</p>
</div>
<p>${this.spoken(headline.explanation)}</p>
<p><b>${words.byStage}</b></p><ul class="inline">${stages}</ul>`;
  }

  private changes(): Html {
    const {
      words,
      data: { previousMeeting, changes },
    } = this;
    if (!previousMeeting) return html`<p class="none">${words.noPrevious}</p>`;
    const since = html`<p>${words.since(previousMeeting.name, previousMeeting.dateText)}</p>`;
    const rows = changes.map(({ kind, before, after, project, citation }): Cell[] => [
      this.named(project),
      before === null ? (words.stated[kind] ?? words.changes[kind]) : words.changes[kind],
      kind === ChangeKind.ADDED ? '–' : this.changed(kind, before),
      this.changed(kind, after),
      this.refs([citation]),
    ]);
    return html`${since}${this.table([words.project, words.change, words.before, words.after, words.source], rows, words.noChanges)}`;
  }

  private projects(): Html {
    const {
      words,
      data: { projects },
    } = this;
    const rows = projects.nodes.map((project): Cell[] => {
      const said = this.latestReport(project);
      const due = this.latestSchedule(project);
      return [
        this.named(project),
        this.stage(project.stage),
        this.progress(project.progress),
        due?.endsOn ? html`${this.day(due.endsOn)} ${this.refs([due.citation])}` : words.unknown,
        said
          ? html`${this.day(said.asOf)} ${said.narrative ? html`<span class="said">${said.narrative}</span>` : null} ${this.refs([said.citation])}`
          : words.notReported,
      ];
    });
    const more = projects.totalCount > rows.length ? html`<p>${words.more(rows.length, projects.totalCount)}</p>` : null;
    return html`${this.table([words.project, words.stage, words.progress, words.due, words.latest], rows, words.none.projects)}${more}`;
  }

  private late(): Html {
    const {
      words,
      data: { late },
    } = this;
    const rows = late.map(({ progress, flags, ...project }): Cell[] => {
      const reasons = flags
        .filter(({ kind }) => kind === FlagKind.OVERDUE || kind === FlagKind.DATES_SLIPPED)
        .map(({ message }) => this.spoken(message));
      const { percent, plannedPercent } = progress;
      if (percent !== null && plannedPercent !== null && percent < plannedPercent)
        reasons.push(words.behind(this.percent(percent), this.percent(plannedPercent)));
      return [this.named(project), this.progress(progress), html`${reasons.map((reason) => html`<p>${reason}</p>`)}`];
    });
    return this.table([words.project, words.progress, words.why], rows, words.none.late);
  }

  private notReported(): Html {
    const {
      words,
      data: { notReported },
    } = this;
    const rows = notReported.map(({ stage, ...project }): Cell[] => [this.named(project), this.stage(stage)]);
    const note = rows.length > 0 ? html`<p>${words.unreportedNote}</p>` : null;
    return html`${note}${this.table([words.project, words.stage], rows, words.none.notReported)}`;
  }

  private crossBorder(): Html {
    const {
      words,
      data: { crossBorder },
    } = this;
    const rows = crossBorder.map(({ stage, memberStates, parent, progress, ...project }): Cell[] => [
      this.named(project),
      (parent?.memberStates ?? memberStates).map(({ name }) => name).join(', ') || words.unknown,
      this.stage(stage),
      this.percent(progress.percent),
    ]);
    return this.table([words.project, words.countries, words.stage, words.progress], rows, words.none.crossBorder);
  }

  private actions(): Html {
    const {
      words,
      data: { openActions },
    } = this;
    const rows = openActions.map(({ text, project, assignee, dueOn, status, decision, citation }): Cell[] => [
      html`${text}${project ? html` <span class="code">${project.code}</span>` : null}`,
      assignee?.name ?? words.notAssigned,
      dueOn ? this.day(dueOn) : words.unknown,
      words.statuses[status],
      html`${decision.title}${decision.decidedOn ? html` (${this.day(decision.decidedOn)})` : null} ${this.refs([citation])}`,
    ]);
    return this.table([words.action, words.assignee, words.dueOn, words.status, words.decision], rows, words.none.actions);
  }

  private indicators(): Html {
    const {
      words,
      data: { indicators },
    } = this;
    const tableOf = (title: string, ofProvince: boolean): Html => {
      const rows = indicators
        .filter(({ province }) => (province !== null) === ofProvince)
        .map((seen): Cell[] => [
          seen.indicator.name,
          seen.indicator.valueType === IndicatorValueType.PERCENT
            ? this.percent(seen.value)
            : html`${this.number(seen.value)} ${seen.indicator.unit}`,
          this.years(seen.periodStart, seen.periodEnd),
          [words.observations[seen.status], seen.areasCounted !== null && !ofProvince ? words.areas(seen.areasCounted) : '']
            .filter(Boolean)
            .join('; '),
          this.refs([seen.citation]),
        ]);
      return html`<h3>${title}</h3>${this.table([words.indicator, words.value, words.period, words.status, words.source], rows, words.none.indicators)}`;
    };
    return html`${tableOf(words.ofProvince, true)}${tableOf(words.ofProgramme, false)}`;
  }

  private peers(): Html {
    const {
      words,
      data: { peers },
    } = this;
    const rows = peers.map(({ name, progress: { percent, projectCount, coverage } }): Cell[] => [
      name,
      projectCount === 0 ? words.noProjects : this.percent(percent),
      `${coverage.reported} / ${projectCount}`,
    ]);
    return this.table([words.area, words.percent, words.reported], rows, words.none.peers);
  }

  private ahead(): Html {
    const {
      words,
      data: { nextMeetings },
    } = this;
    const rows = nextMeetings.map(({ name, dateText, place }): Cell[] => [dateText, name, place ?? words.unknown]);
    return this.table([words.date, words.meeting, words.venue], rows, words.none.ahead);
  }

  private discrepancies(): Html {
    const {
      words,
      data: { discrepancies },
    } = this;
    const rows = discrepancies.map((one): Cell[] => [
      one.subject,
      html`<ul><li>${one.valueA} ${this.refs([one.citationA])}</li><li>${one.valueB} ${this.refs([one.citationB])}</li></ul>`,
      html`<b>${one.resolved ? words.resolved : words.open}</b> ${one.resolution}`,
    ]);
    return this.table([words.subject, words.says, words.resolution], rows, words.none.discrepancies);
  }

  /** Every document referred to, and what the rest of the briefing's facts are taken from. */
  private sources(): Html {
    const {
      words,
      data: { citations },
    } = this;
    for (const { source } of citations) this.documents.set(source.code, source);
    const inOrder = [...this.documents.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
    const items = inOrder.map(
      ({ code, title, publisher, url, issuedOn }) =>
        html`<li id="${code}"><span class="code">${code}</span> ${title}${publisher ? html`. ${publisher}` : null}${
          issuedOn ? html`. ${words.issued} ${this.day(issuedOn)}` : null
        }${url ? html`. <a href="${url}">${url}</a>` : null}</li>`,
    );
    return html`<ul class="sources">${items}</ul>`;
  }

  private table(heads: readonly string[], rows: readonly (readonly Cell[])[], none: string): Html {
    if (rows.length === 0) return html`<p class="none">${none}</p>`;
    const head = heads.map((text) => html`<th scope="col">${text}</th>`);
    const body = rows.map((cells) => html`<tr>${cells.map((cell, i) => html`<td data-head="${heads[i]}">${cell}</td>`)}</tr>`);
    return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  }

  /** References to documents, each once, by their keys in the list of sources. */
  private refs(citations: readonly Cited[]): Html {
    const sources = citations.flatMap((citation) => (citation ? [citation.source] : []));
    if (sources.length === 0) return html`<span class="ref">[${this.words.noSource}]</span>`;
    for (const source of sources) this.documents.set(source.code, source);
    const codes = [...new Set(sources.map(({ code }) => code))];
    return html`<span class="ref">[${codes.map((code, i) => html`${i > 0 ? ', ' : null}<a href="#${code}">${code}</a>`)}]</span>`;
  }

  private named({ code, name }: Coded): Html {
    return html`<span class="code">${code}</span> ${name}`;
  }

  private stage(stage: ProjectStage | null): string {
    return groupLabel(ProjectDimension.STAGE, stage, null, this.lang);
  }

  private progress({ percent, plannedPercent }: ProjectShown['progress']): Html {
    return html`${this.percent(percent)}${plannedPercent === null ? null : html`<br><small>${this.words.planned} ${this.percent(plannedPercent)}</small>`}`;
  }

  /** The report that was on record at the moment of the briefing, of those that speak of a day by then: they come newest first. */
  private latestReport({ reports }: ProjectShown) {
    const { asOf } = this.data;
    const began = Date.parse(`${asOf}T00:00:00+07:00`);
    return reports.nodes.find((report) => report.asOf <= asOf && new Date(report.recordedAt).getTime() <= began);
  }

  /** The last statement of its days by the day of the briefing: they come oldest first. */
  private latestSchedule({ schedules }: ProjectShown) {
    return schedules.filter(({ asOf }) => asOf === null || asOf <= this.data.asOf).at(-1);
  }

  private changed(kind: ChangeKind, value: string | null): string {
    if (value === null) return this.words.unknown;
    if (kind === ChangeKind.DATE_MOVED) return this.day(value);
    const [, amount, currency] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
    if (amount)
      return currency ? `${this.number(Number(amount))} ${this.words.currencies[currency] ?? currency}` : this.percent(Number(amount));
    return /^[A-Z_]+$/.test(value) ? this.stage(value as ProjectStage) : value;
  }

  private percent(value: number | null): string {
    if (value === null) return this.words.notReported;
    return this.pageLang === 'TH' ? `${this.words.percentUnit}${this.number(value, 1)}` : `${this.number(value, 1)} %`;
  }

  private number(value: number, digits = 3): string {
    return value.toLocaleString('en', { maximumFractionDigits: digits });
  }

  private day(day: Day): string {
    return dayText(day, this.lang);
  }

  /** A text of the hub's own with its ISO days as people write them. */
  private spoken(text: string): string {
    return text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => this.day(day));
  }

  private years(from: Day, to: Day): string {
    const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)) + (this.pageLang === 'TH' ? 543 : 0));
    return first === last ? String(first) : `${first}-${last}`;
  }
}
