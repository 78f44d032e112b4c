import type { FlagEvidence } from '../domain/flags';
import type { CrossingKind } from '../domain/vocabularies/geography';
import type { ObservationStatus } from '../domain/vocabularies/indicators';
import type { ActionStatus } from '../domain/vocabularies/mechanism';
import type { ChangeKind, Weighting } from '../domain/vocabularies/progress';
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
    /** A quarter of a year that is in the era of the language. */
    quarter: (n: number, year: number) => `quarter ${n} of ${year}`,
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
  } satisfies { [K in FlagKind]: (evidence: FlagEvidence[K]) => string },

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
    reportCutOffNote: 'The half-year is the data hub’s own default; the process manual sets no reporting round.',
    inferredMeeting: (days: string) => `${days}. Inferred: no source mentions this meeting.`,
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

  briefing: {
    document: 'Meeting brief',
    programme: 'Indonesia-Malaysia-Thailand Growth Triangle (IMT-GT)',
    addressee: (memberState: string, area: string) => `For the ${memberState === 'MY' ? 'Chief Minister' : 'Governor'} of ${area}`,
    dataOf: 'Data as of',
    knownBy: 'only what was on record when that day began',
    sections: {
      meeting: 'The meeting and the area',
      headline: 'Progress at a glance',
      changes: 'What has changed since the last meeting',
      projects: 'Projects in the area and their status',
      late: 'Projects that are late',
      notReported: 'Projects that nobody has reported on',
      crossBorder: 'Cross-border projects',
      actions: 'Decisions to follow up',
      indicators: 'Key indicators',
      peers: 'Provinces and states of the same cluster or corridors',
      ahead: 'Dates ahead',
      discrepancies: 'Where sources disagree',
      sources: 'Sources',
    },
    meeting: 'Meeting',
    date: 'Date',
    venue: 'Place',
    host: 'Host country',
    cluster: 'Cluster',
    corridors: 'Economic corridors',
    crossings: 'Border crossings',
    opposite: 'opposite',
    percent: 'Mean progress of the projects that reported',
    ofProjects: 'Projects that reported, of all',
    percentOf: (figure: string) => `${figure} %`,
    planned: 'by schedule',
    reportsOf: 'Reports used are of',
    onTime: (count: number) => `${count} reported within the half-year`,
    byStage: 'By stage',
    project: 'Project',
    stage: 'Stage',
    progress: 'Progress',
    due: 'Due',
    latest: 'Latest statement',
    why: 'Why it counts as late',
    countries: 'Countries',
    behind: (percent: string, planned: string) => `At ${percent}, behind the ${planned} of its schedule`,
    change: 'Change',
    before: 'Before',
    after: 'Now',
    action: 'To be done',
    assignee: 'By',
    dueOn: 'Due',
    status: 'Status',
    decision: 'Decision',
    indicator: 'Indicator',
    value: 'Value',
    period: 'Year',
    ofProvince: 'Of the area',
    ofProgramme: 'Of IMT-GT as a whole',
    areas: (count: number) => `${count} areas counted`,
    reported: 'Projects reported',
    area: 'Province or state',
    noProjects: 'no projects',
    subject: 'Subject',
    says: 'Sources say',
    resolution: 'What the hub made of it',
    resolved: 'resolved',
    open: 'open',
    source: 'Source',
    issued: 'issued',
    since: (name: string, day: string) => `Since the ${name} (${day})`,
    noPrevious: 'No earlier meeting of this body is on record, so there is nothing to compare with.',
    noChanges: 'No change has been reported since the last meeting. That may mean that nobody reported.',
    none: {
      projects: 'There are no projects in this area.',
      late: 'No project is known to be late. Those without a last day or a report cannot be judged.',
      notReported: 'Every project has a report.',
      crossBorder: 'There are no cross-border projects.',
      actions: 'No decision is known to be open.',
      indicators: 'No indicator is on record.',
      peers: 'None.',
      ahead: 'No later meeting is on record.',
      discrepancies: 'No disagreement is known.',
    },
    unreportedNote: 'Nobody has reported how far these projects are. They do not count as zero and are not in the mean.',
    more: (shown: number, all: number) => `${shown} of ${all} projects are shown`,
    unknown: 'not known',
    notReported: 'not reported',
    notAssigned: 'not named',
    noSource: 'no source',
    footer: 'Made by the IMT-GT Data Hub from published data',
    other: 'ภาษาไทย',
    notFound: {
      title: 'There is no such brief',
      help: 'Its address is made of a province’s and a meeting’s code, for example',
      provinces: 'Codes of provinces and states',
      meetings: 'Codes of meetings',
    },
    changes: {
      ADDED: 'added',
      DROPPED: 'dropped',
      FIRST_STATED: 'first stated',
      ADVANCED: 'advanced',
      FELL_BACK: 'fell back',
      STAGE_CHANGED: 'stage changed',
      COMPLETED: 'completed',
      DATE_MOVED: 'date moved',
      COST_CHANGED: 'cost changed',
      CORRECTED: 'report corrected',
    } satisfies Record<ChangeKind, string>,
    /** The change of a project for which nothing was known before. */
    stated: {
      DATE_MOVED: 'date stated',
      COST_CHANGED: 'cost stated',
      STAGE_CHANGED: 'stage stated',
      ADVANCED: 'first reported',
    } as Partial<Record<ChangeKind, string>>,
    statuses: {
      OPEN: 'nothing reported yet',
      IN_PROGRESS: 'in progress',
      DONE: 'done',
      CANCELLED: 'cancelled',
      UNKNOWN: 'not stated',
    } satisfies Record<ActionStatus, string>,
    observations: {
      PROVISIONAL: 'estimate or preliminary',
      FINAL: 'as published',
      REVISED: 'revised',
      DISPUTED: 'sources disagree',
    } satisfies Record<ObservationStatus, string>,
    currencies: { THB: 'baht', USD: 'US dollars', MYR: 'ringgit', IDR: 'rupiah' } as Partial<Record<string, string>>,
    crossingKinds: { ROAD: 'road', RAIL: 'rail', BRIDGE: 'bridge', FERRY: 'ferry', SEA: 'sea' } satisfies Record<CrossingKind, string>,
  },
};

/** A dictionary that has every text. */
export type Dictionary = typeof en;
