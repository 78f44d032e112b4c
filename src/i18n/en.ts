import type { FlagEvidence } from '../domain/flags';
import type { Weighting } from '../domain/vocabularies/progress';
import type { FlagKind, ProjectDimension, ProjectStage } from '../domain/vocabularies/projects';
import { grouped, points } from './numbers';

/** How old the reports of a roll-up are, their days as text. */
interface Freshness {
  readonly oldest: string;
  readonly newest: string;
  readonly medianAgeDays: number | null;
  readonly staleCount: number;
  readonly staleAfterDays: number;
  readonly onTime: number;
  readonly projectCount: number;
}

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;
const plural = (count: number, one: string, several: string): string => (count === 1 ? one : several);

/** Every text in English. Its shape is the shape of every complete dictionary. */
export const en = {
  dates: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    /** Added to the Gregorian year. */
    era: 0,
    /** Between two words of one kind (20–23), and between longer pieces. */
    dashes: { tight: '–', loose: ' – ' },
    /** Stands before a year that is alone. */
    year: '',
    /** Stands before one fiscal year, and before several. */
    fiscalYear: { one: 'Thai fiscal year ', several: 'Thai fiscal years ' },
    unknown: 'date not known',
    instant: (day: string, time: string) => `${day} at ${time}`,
  },

  stages: {
    IDEA: 'Idea',
    CONCEPT: 'Concept',
    FEASIBILITY: 'Feasibility study',
    DETAILED_DESIGN: 'Detailed design',
    FINANCING: 'Financing',
    PROCUREMENT: 'Procurement',
    CONSTRUCTION: 'Construction',
    COMPLETED: 'Completed',
    OPERATIONAL: 'Operational',
    SUSPENDED: 'Suspended',
    DROPPED: 'Dropped',
  } satisfies Record<ProjectStage, string>,

  groups: {
    /** The group of the projects that have no value of a dimension. */
    none: {
      MEMBER_STATE: 'No country',
      PROVINCE: 'No province',
      CLUSTER: 'No cluster',
      CORRIDOR: 'No corridor',
      SECTOR: 'No sector',
      WORKING_GROUP: 'No working group',
      STAGE: 'No stage reported',
      START_YEAR: 'No start stated',
      END_YEAR: 'No end stated',
      THAI_FISCAL_YEAR: 'No start stated',
      CROSS_BORDER: 'Not stated',
    } satisfies Record<ProjectDimension, string>,
    crossBorder: 'Cross-border',
    inOneCountry: 'In one country',
    year: (gregorian: number) => String(gregorian),
    /** A Thai fiscal year is named by the Buddhist year of its last day. */
    thaiFiscalYear: (buddhist: number) => `Thai fiscal year ${buddhist} (to 30 September ${buddhist - 543})`,
  },

  flags: {
    PERCENT_FELL: ({ from, to }) => `The percent fell from ${points(from.percent)} (${from.asOf}) to ${points(to.percent)} (${to.asOf}).`,
    PERCENT_JUMPED: ({ rise, from, to }) =>
      `The percent rose by ${points(rise)} points at once, from ${points(from.percent)} (${from.asOf}) to ${points(to.percent)} (${to.asOf}).`,
    OVERDUE: ({ endsOn, asOf, days }) => `Due on ${endsOn}, ${days} days before ${asOf}, and not reported completed.`,
    STALE: ({ reportedOn, asOf, days }) => `The latest report is of ${reportedOn}, ${days} days old on ${asOf}.`,
    COMPLETED_NOT_OPERATIONAL: ({ completedOn, reportedOn, days }) =>
      `Reported completed on ${completedOn} and still not operational ${days} days later, on ${reportedOn}.`,
    CONFLICTING_COSTS: ({ figures, least, most, currency }) =>
      `${figures} published figures differ: ${grouped(least)} – ${grouped(most)} ${currency}.`,
    DATES_SLIPPED: ({ from, to, days }) => `The last day moved from ${from} to ${to}, ${days} days later.`,
  } as { [K in FlagKind]: (evidence: FlagEvidence[K]) => string },

  explanation: {
    counted: (count: number, day: string, instant: string, filtered: boolean) =>
      `As of ${day}, with what was on record by ${instant} (Bangkok), ${projects(count)} ${plural(count, 'is', 'are')} counted here, each once${filtered ? ', after the filter' : ''}.`,
    reported: (count: number, share: string, provisional: boolean) =>
      `${count} of them (${share} %) have a percent from a ${provisional ? 'submitted, verified or certified' : 'certified'} report.`,
    noPercent: 'No percent can be given.',
    percent: (percent: string, weighting: string, allocated: boolean) =>
      `Together they stand at ${percent} %: ${weighting}${allocated ? ', and a project in several places counts only with its part here' : ''}.`,
    weightings: {
      EQUAL: 'every project weighs the same',
      COST: 'projects weigh by their preferred cost in US dollars, and those without one are left out',
      ASSIGNED: 'projects weigh as their working group assigned, and those without a weight are left out',
    } satisfies Record<Weighting, string>,
    leftOut: (count: number) =>
      `${projects(count)} ${plural(count, 'has', 'have')} not reported and ${plural(count, 'is', 'are')} left out, not counted as zero.`,
    countedAsZero: (count: number) =>
      `${projects(count)} ${plural(count, 'has', 'have')} not reported and ${plural(count, 'counts', 'count')} as 0 %.`,
    dropped: (count: number) => `${projects(count)} ${plural(count, 'was', 'were')} dropped and ${plural(count, 'is', 'are')} not counted.`,
    freshness: ({ oldest, newest, medianAgeDays, staleCount, staleAfterDays, onTime, projectCount }: Freshness) =>
      `The reports used are of ${oldest} to ${newest}, ${medianAgeDays} days old in the middle; ${staleCount} ${plural(staleCount, 'is', 'are')} older than ${staleAfterDays} days, and ${onTime} of ${projects(projectCount)} ${plural(onTime, 'has', 'have')} a report at most one reporting half-year old.`,
  },

  calendar: {
    name: 'IMT-GT calendar',
    projectEnd: (project: string) => `Planned end: ${project}`,
    reportCutOff: (day: string) => `Progress reports: cut-off of the half-year to ${day}`,
    processStep: (order: number, meeting: string, step: string) => `Step ${order} for the ${meeting}: ${step}`,
    processStepNote: 'Reckoned from the day of the forum by the durations in the manual: no source states these days.',
  },

  explorer: {
    users: {
      website: 'Website CMGF Thailand',
      analyst: 'Analyst',
      governor: "Governor's staff",
      partner: "Partner ministry's engineer",
    },
  },
};

/** A dictionary that has every text. */
export type Dictionary = typeof en;
