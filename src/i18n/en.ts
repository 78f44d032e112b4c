import type { CrossingKind } from '../domain/vocabularies/geography';
import type { ObservationStatus } from '../domain/vocabularies/indicators';
import type { ActionStatus } from '../domain/vocabularies/mechanism';
import type { ChangeKind, Weighting } from '../domain/vocabularies/progress';
import type { FlagKind, ProjectDimension, ProjectStage } from '../domain/vocabularies/projects';

/** A power of ten that amounts are written in. */
export interface MoneyScale {
  readonly size: number;
  readonly word: string;
}

/** A percent as it was stated, and its day as text. */
interface StatedPercent {
  readonly percent: string;
  readonly day: string;
}

/** The words of each kind of flag: days, spans and amounts are texts already. `due`, `from` and `to` are written as `dates.on` does. */
export interface FlagWords {
  readonly PERCENT_FELL: { readonly from: StatedPercent; readonly to: StatedPercent };
  readonly PERCENT_JUMPED: { readonly from: StatedPercent; readonly to: StatedPercent; readonly rise: string };
  readonly OVERDUE: { readonly due: string; readonly asOf: string; readonly days: string };
  readonly STALE: { readonly reportedOn: string; readonly age: string };
  readonly COMPLETED_NOT_OPERATIONAL: { readonly completedOn: string; readonly reportedOn: string; readonly days: string };
  readonly CONFLICTING_COSTS: { readonly figures: number; readonly range: string };
  readonly DATES_SLIPPED: { readonly from: string; readonly to: string; readonly days: string };
}

/** How old the reports of a roll-up are, days and ages as text. */
interface Freshness {
  readonly oldest: string;
  readonly newest: string;
  readonly medianAge: string;
  readonly staleCount: number;
  readonly staleAfterDays: number;
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
    /** A date in a sentence: a day, or a month or a year. */
    on: (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} ${date}`,
  },

  ages: {
    days: (figures: string, days: number) => `${figures} ${plural(days, 'day', 'days')}`,
    months: (months: number) => `${months} ${plural(months, 'month', 'months')}`,
    years: (years: number) => `${years} ${plural(years, 'year', 'years')}`,
    about: (days: string, longer: string) => `${days} (about ${longer})`,
  },

  money: {
    /** The name of a currency; its code where there is none. */
    currency: (code: string): string => ({ THB: 'baht', USD: 'US dollars', MYR: 'ringgit', IDR: 'rupiah' })[code] ?? code,
    /** The scales that amounts of a currency are written in, the smallest first. */
    scales: (_currency: string): readonly MoneyScale[] => [
      { size: 1e6, word: 'million' },
      { size: 1e9, word: 'billion' },
      { size: 1e12, word: 'trillion' },
    ],
    /** An amount: its figures, the word of its scale ('' = none), the currency's code. */
    text: (figures: string, scale: string, currency: string): string =>
      [figures, scale, en.money.currency(currency)].filter(Boolean).join(' '),
    range: (least: string, most: string) => `${least} to ${most}`,
  },

  stages: {
    IDEA: 'Idea',
    CONCEPT: 'Concept',
    FEASIBILITY: 'Feasibility study',
    DETAILED_DESIGN: 'Detailed design',
    FINANCING: 'Financing',
    PROCUREMENT: 'Procurement',
    CONSTRUCTION: 'Under construction',
    COMPLETED: 'Completed',
    OPERATIONAL: 'In use',
    SUSPENDED: 'Suspended',
    DROPPED: 'Dropped',
  } satisfies Record<ProjectStage, string>,

  groups: {
    /** The group of the projects that have no value of a dimension. */
    none: {
      MEMBER_STATE: 'Country not stated',
      PROVINCE: 'Province or state not stated',
      CLUSTER: 'In no cluster',
      CORRIDOR: 'In no corridor',
      SECTOR: 'Sector not stated',
      WORKING_GROUP: 'Working group not stated',
      STAGE: 'Stage not stated',
      START_YEAR: 'Year of start not stated',
      END_YEAR: 'Year of completion not stated',
      THAI_FISCAL_YEAR: 'Fiscal year of start not stated',
      CROSS_BORDER: 'Not stated',
    } satisfies Record<ProjectDimension, string>,
    crossBorder: 'Cross-border',
    inOneCountry: 'In one country',
    year: (gregorian: number) => String(gregorian),
    /** A name that several plans have, with the years of its plan. */
    ofPlan: (name: string, years: string) => `${name} (${years})`,
    /** A Thai fiscal year is named by the Buddhist year of its last day. */
    thaiFiscalYear: (buddhist: number) => `Thai fiscal year ${buddhist} (to 30 September ${buddhist - 543})`,
  },

  flags: {
    PERCENT_FELL: ({ from, to }) => `The percent fell from ${from.percent} (as of ${from.day}) to ${to.percent} (as of ${to.day}).`,
    PERCENT_JUMPED: ({ rise, from, to }) =>
      `The percent rose by ${rise} points in one report, from ${from.percent} (as of ${from.day}) to ${to.percent} (as of ${to.day}).`,
    OVERDUE: ({ due, asOf, days }) => `Overdue by ${days}: due ${due}, and by ${asOf} not reported completed.`,
    STALE: ({ reportedOn, age }) => `The latest report is as of ${reportedOn}, ${age} ago.`,
    COMPLETED_NOT_OPERATIONAL: ({ completedOn, reportedOn, days }) =>
      `Reported completed on ${completedOn}, but by ${reportedOn} (${days} later) not reported in use.`,
    CONFLICTING_COSTS: ({ figures, range }) => `${figures} published costs differ: from ${range}.`,
    DATES_SLIPPED: ({ from, to, days }) => `The day of completion moved: it was due ${from} and is due ${to}, ${days} later.`,
  } satisfies { [K in FlagKind]: (words: FlagWords[K]) => string },

  explanation: {
    counted: (count: number, day: string, instant: string, filtered: boolean) =>
      `As of ${day}, with what was on record by ${instant} (Bangkok), ${projects(count)} ${plural(count, 'is', 'are')} counted here, each once${filtered ? ', after the filter' : ''}.`,
    reconstructed: 'That record is reconstructed from documents: the hub opened later.',
    /** What the counted projects are, as far as there are any. */
    composition: {
      stated: (count: number) => `${count} ${plural(count, 'has', 'have')} a stated percent`,
      finished: (count: number) =>
        `${count} ${plural(count, 'counts as 100 because it is', 'count as 100 because they are')} finished without a stated percent`,
      withoutPercent: (count: number) => `${count} ${plural(count, 'has', 'have')} reports but no percent`,
      silent: (count: number) => `${count} ${plural(count, 'has', 'have')} no report`,
      together: (parts: readonly string[]) =>
        `Of them, ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]}.`,
    },
    noPercent: 'No percent can be given, because no project has one.',
    noWeight: 'No percent can be given, because no project with a percent has a weight.',
    percent: (percent: string, of: string, weighting: string, allocated: boolean) =>
      `The percent ${percent} is the mean of ${of}; ${weighting}${allocated ? ', and a project in several places counts only with its part here' : ''}.`,
    /** The projects that a percent is the mean of. */
    meanOf: {
      withPercent: (count: number) => `the ${projects(count)} that ${plural(count, 'has', 'have')} one`,
      weighed: 'the projects that have one and a weight',
      all: (count: number) => `all ${projects(count)}`,
      allWeighed: 'all projects with a weight',
    },
    withoutWeight: (count: number, rest: number) =>
      `${projects(count)} ${plural(count, 'has', 'have')} no weight and ${plural(count, 'is', 'are')} left out, so the percent rests on at most ${rest}.`,
    weightings: {
      EQUAL: 'every project weighs the same',
      COST: 'projects weigh by their cost in US dollars',
      ASSIGNED: 'projects weigh as their working group assigned',
    } satisfies Record<Weighting, string>,
    statedPercent: (percent: string) => `Those with a stated percent stand at ${percent} on their own.`,
    nothingStated: 'None of these percents was stated: they follow from the stage alone.',
    leftOut: 'Projects without a percent are left out and do not count as 0.',
    countedAsZero: 'Projects without a percent count as 0, as was asked.',
    bounds: (low: string, high: string) => `With those whose percent is not known it could be anything from ${low} to ${high}.`,
    sources: {
      published: 'From published documents: no responsible office has confirmed them.',
      notCertified: 'Some of the reports used are not yet certified.',
      certified: 'Every report used is certified.',
      certifiedOnly: 'Only certified reports count.',
    },
    dropped: (count: number) => `${projects(count)} ${plural(count, 'was', 'were')} dropped and ${plural(count, 'is', 'are')} not counted.`,
    freshness: ({ oldest, newest, medianAge, staleCount, staleAfterDays }: Freshness) =>
      `The reports that give the percents are as of ${oldest === newest ? newest : `${oldest} to ${newest}`}; their median age is ${medianAge}, and ${staleCount} ${plural(staleCount, 'is', 'are')} older than ${staleAfterDays} days.`,
    onTime: (count: number, projectCount: number) =>
      `${count} of ${projects(projectCount)} ${plural(count, 'has', 'have')} a report of this round or the one before.`,
  },

  calendar: {
    name: 'IMT-GT calendar',
    projectEnd: (project: string) => `Due to be completed: ${project}`,
    reportCutOff: (day: string) => `Cut-off day of the progress reports (half-year to ${day})`,
    reportCutOffNote: 'The half-years are the hub’s own rule: the process manual sets none.',
    processStep: (order: number, meeting: string, step: string) => `Step ${order} of the process, for the ${meeting}: ${step}`,
    processStepNote: 'Reckoned by the hub from the day of the meeting by the durations in the process manual: no source states these days.',
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
    statuses: { OPEN: 'nothing reported yet', IN_PROGRESS: 'in progress', DONE: 'done', CANCELLED: 'cancelled' } satisfies Record<
      ActionStatus,
      string
    >,
    observations: {
      PROVISIONAL: 'estimate or preliminary',
      FINAL: 'as published',
      REVISED: 'revised',
      DISPUTED: 'sources disagree',
    } satisfies Record<ObservationStatus, string>,
    crossingKinds: { ROAD: 'road', RAIL: 'rail', BRIDGE: 'bridge', FERRY: 'ferry', SEA: 'sea' } satisfies Record<CrossingKind, string>,
  },
};

/** A dictionary that has every text. */
export type Dictionary = typeof en;
