import type { BriefingData, Cited, Document } from './briefing-data';
import { latestCost, latestReport, latestSchedule } from './latest-on-record';

/** Every document that the page refers to, and those behind the rest of its facts: each once, by code. */
export function citedDocuments(data: BriefingData): Document[] {
  const citations: readonly Cited[] = [
    ...data.meeting.citations,
    ...data.province.borderCrossings.map(({ citation }) => citation),
    ...(data.previousMeeting ? data.changes.map(({ citation }) => citation) : []),
    ...data.projects.nodes.flatMap((project) => {
      const schedule = latestSchedule(project, data.asOf);
      return [
        schedule?.endsOn ? schedule.citation : null,
        latestCost(project, data.asOf)?.citation ?? null,
        latestReport(project, data.asOf)?.citation ?? null,
      ];
    }),
    ...data.openActions.map(({ citation }) => citation),
    ...data.province.plans.flatMap(({ citations, objectives }) => [...citations, ...objectives.map(({ citation }) => citation)]),
    ...data.indicators.map(({ citation }) => citation),
    ...data.discrepancies.flatMap(({ citationA, citationB }) => [citationA, citationB]),
    ...data.citations,
  ];
  const documents = new Map(citations.flatMap((citation) => (citation ? [[citation.source.code, citation.source]] : [])));
  return [...documents.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
