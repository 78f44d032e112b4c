import type { CrossingKind } from '../domain/vocabularies/geography';
import type { ObservationStatus } from '../domain/vocabularies/indicators';
import type { ActionStatus } from '../domain/vocabularies/mechanism';
import type { PlanReviewState } from '../domain/vocabularies/planning';
import type { ChangeKind, ChangeSubject, Weighting } from '../domain/vocabularies/progress';
import type { CostKind, FlagKind, ProjectDimension, ProjectRelevance, ProjectStage } from '../domain/vocabularies/projects';

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
    /** A quarter of a year that is in the era of the language. */
    quarter: (n: number, year: number) => `quarter ${n} of ${year}`,
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

  /** What a project outside the programme is. */
  relevances: {
    PROGRAMME: 'Project of the IMT-GT programme',
    CLUSTER: 'Project of a cluster of provinces, no IMT-GT source',
    AREA: 'National or state project in the area, no IMT-GT source',
  } satisfies Record<ProjectRelevance, string>,

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
      `${projects(count)} ${plural(count, 'has', 'have')} no weight and ${plural(count, 'is', 'are')} left out, so the percent rests on ${rest}.`,
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
    cancelled: (meeting: string) => `Cancelled: ${meeting}`,
    projectEnd: (project: string) => `Due to be completed: ${project}`,
    reportCutOff: (day: string) => `Cut-off day of the progress reports (half-year to ${day})`,
    reportCutOffNote: 'The half-years are the hub’s own rule: the process manual sets none.',
    inferredMeeting: (days: string) => `${days}. Inferred: no source mentions this meeting.`,
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

  /** Stands above a page in another language than the one asked for; null = the page is in that language. */
  fallback: null as string | null,

  iati: { noDescription: 'No description of this project is on record.' },

  briefing: {
    document: 'Meeting brief',
    programme: 'Indonesia-Malaysia-Thailand Growth Triangle (IMT-GT)',
    /** A province or state in a sentence. */
    areaNamed: (_memberState: string, area: string) => area,
    addressee: (memberState: string, area: string) => `For the ${memberState === 'MY' ? 'Chief Minister' : 'Governor'} of ${area}`,
    dataOf: 'Data as of',
    contents: 'Contents',
    summary: 'In short',
    sections: {
      headline: 'Progress, and of what it is made',
      projects: 'Projects in the area and their stage',
      late: 'Late projects and points to note',
      withoutPercent: 'Projects without a percent',
      actions: 'Decisions to follow up',
      changes: 'Changes since the last meeting',
      crossBorder: 'Cross-border projects',
      discrepancies: 'Where sources differ',
      indicators: 'Key indicators',
      plans: 'Development plans of the area',
      peers: 'Provinces and states of the same cluster or corridors',
      meeting: 'The meeting and the area',
      ahead: 'Meetings ahead',
      sources: 'Sources',
    },
    composition: {
      /** What is known of the projects of an area. */
      counted: (area: string, count: number) => `${area} has ${projects(count)}`,
      none: (area: string) => `No project is on record in ${area}`,
      stated: 'Percent stated',
      finished: 'Finished, counts as 100',
      withoutPercent: 'Report without a percent',
      silent: 'No report yet',
    },
    statedPercent: 'Mean of the stated percents',
    percent: 'Mean with finished projects as 100',
    bounds: 'Lowest and highest possible',
    boundsOf: (low: string, high: string) => `${low} to ${high} %`,
    ofProjects: (count: number, all: number) => `${count} of ${projects(all)}`,
    allProjects: (all: number) => (all === 1 ? 'the one project' : `all ${projects(all)}`),
    toNote: 'Late or to be noted',
    behindPlan: 'Behind plan',
    countedFlags: (name: string, count: number) => `${name}: ${projects(count)}`,
    nothingToNote: 'No project is known to be late, and no report contradicts another.',
    moreToNote: (count: number) => `${count} more`,
    countedDiscrepancies: (count: number) => `Sources differ on ${count} ${plural(count, 'point', 'points')}`,
    countedActions: (count: number) => `${count} ${plural(count, 'decision', 'decisions')} to follow up`,
    cost: 'Cost',
    costTotal: 'Cost of the projects',
    costCounted: (counted: number, all: number) => `known of ${counted} of ${projects(all)}`,
    converted: 'other currencies converted by the hub at the rate of the month of each figure',
    notSplit: (amount: string) => `besides ${amount} of bundles that are not split between their parts`,
    responsible: 'Responsible',
    meeting: 'Meeting',
    date: 'Date',
    venue: 'Place',
    host: 'Host country',
    cluster: 'Cluster',
    corridors: 'Connectivity corridors',
    crossings: 'Border crossings',
    opposite: (name: string) => `opposite ${name}`,
    percentOf: (figure: string) => `${figure} %`,
    planned: 'planned',
    onTime: (count: number, all: number) =>
      `${count} of ${projects(all)} ${plural(count, 'has', 'have')} a report of this round or the one before.`,
    byStage: 'By stage',
    project: 'Project',
    stage: 'Stage',
    progress: 'Progress',
    due: 'Due to be completed',
    latest: 'Latest report',
    why: 'Why it counts as late',
    late: 'Late projects',
    notes: 'Other points to note',
    note: 'Point to note',
    countries: 'Countries',
    behind: (percent: string, planned: string) => `At ${percent}, behind the plan (${planned}, reckoned from its dates)`,
    change: 'Change',
    before: 'Before',
    after: 'Now',
    action: 'To be done',
    assignee: 'Responsible agency',
    dueOn: 'Due',
    status: 'Status',
    decision: 'Decision or instruction',
    recentActions: (year: string) => `Since ${year}`,
    olderActions: (year: string) => `Before ${year}`,
    indicator: 'Indicator',
    value: 'Value',
    period: 'Period',
    ofProvince: 'Of the area',
    ofProgramme: 'Of IMT-GT as a whole',
    areas: (count: number) => `${count} areas counted`,
    known: 'Percent known',
    area: 'Province or state',
    noProjects: 'no projects',
    notApplicable: 'does not apply',
    subject: 'Subject',
    says: 'Sources say',
    resolution: 'What the hub uses, and why',
    resolved: 'settled',
    open: 'not settled',
    source: 'Reference',
    issued: 'published on',
    originalTitles: 'Documents and their publishers are named as they name themselves.',
    since: (name: string, day: string) => `Since the ${name} (${day})`,
    noPrevious: 'No earlier meeting of this body is on record, so there is nothing to compare with.',
    noChanges: 'No change is on record since the last meeting. There may be no new report yet.',
    none: {
      projects: 'No project is on record in this area.',
      late: 'No project is known to be late. Those without a day of completion or a report cannot be judged.',
      notes: 'Nothing else is to be noted.',
      withoutPercent: 'Every project has a percent.',
      crossBorder: 'There are no cross-border projects.',
      actions: 'No decision is known to be open.',
      indicators: 'No value is known.',
      plans: 'No development plan is on record.',
      peers: 'none',
      ahead: 'No later meeting has been announced in the sources on record.',
      discrepancies: 'No source is known to differ from another.',
    },
    inPreparation: 'in preparation',
    planReviews: {
      NOT_REVIEWED: 'no review on record',
      IN_REVIEW: 'being reviewed',
      REVIEWED: 'reviewed',
      RETURNED: 'returned',
    } satisfies Record<PlanReviewState, string>,
    showRows: (count: number) => `Show the ${count} rows`,
    withoutPercentNote: 'No source gives the percent of these projects. They are left out of the mean and do not count as 0.',
    more: (shown: number, all: number) => `${shown} of ${projects(all)} shown`,
    unknown: 'not known',
    withoutPercent: 'report without a percent',
    silent: 'no report yet',
    countsAs100: 'counts as 100',
    notAssigned: 'not stated',
    noSource: 'no source stated',
    hub: 'IMT-GT Data Hub',
    footer: 'IMT-GT Data Hub, from what was on record by',
    other: 'ภาษาไทย',
    choose: {
      title: 'Meeting briefs',
      province: 'Choose a province or state',
      meeting: (area: string) => `Choose a meeting for ${area}`,
      otherProvince: 'Another province or state',
      otherMeeting: 'Another meeting',
    },
    notFound: {
      title: 'There is no such brief',
      province: (code: string) => `There is no province or state “${code}”. Choose one of these.`,
      meeting: (code: string) => `There is no meeting “${code}”, or its day is not known. Choose one of these.`,
    },
    refused: {
      title: 'This address cannot be read',
      parameter: (name: string, known: string) => `The address has “${name}”, which this page does not know. It knows ${known}.`,
      value: (name: string, value: string, known: string) => `“${value}” is no value of ${name}. Use ${known}.`,
    },
    flags: {
      PERCENT_FELL: 'Percent fell',
      PERCENT_JUMPED: 'Percent jumped',
      OVERDUE: 'Overdue',
      STALE: 'Report not recent',
      COMPLETED_NOT_OPERATIONAL: 'Completed, not in use',
      CONFLICTING_COSTS: 'Costs differ',
      DATES_SLIPPED: 'Date slipped',
    } satisfies Record<FlagKind, string>,
    changes: {
      ADDED: 'newly recorded',
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
    /** What was stated for the first time, by what it is about. */
    stated: {
      PROJECT: 'newly recorded',
      STAGE: 'stage first stated',
      PERCENT: 'percent first stated',
      LAST_DAY: 'day of completion first stated',
      COST: 'cost first stated',
      REPORT: 'report first recorded',
    } satisfies Record<ChangeSubject, string>,
    firstStated: 'Stated for the first time',
    statuses: {
      OPEN: 'no report yet',
      IN_PROGRESS: 'in progress',
      DONE: 'done',
      CANCELLED: 'cancelled',
      UNKNOWN: 'not stated',
    } satisfies Record<ActionStatus, string>,
    observations: {
      PROVISIONAL: 'preliminary',
      FINAL: 'as published',
      REVISED: 'revised',
      DISPUTED: 'sources differ',
    } satisfies Record<ObservationStatus, string>,
    /** A figure that is not of the project alone. */
    costExtents: { PART: 'of a part of the project', LARGER: 'of something larger than the project' },
    costKinds: { ESTIMATE: 'estimate', APPROVED: 'approved', CONTRACTED: 'contracted', SPENT: 'spent' } satisfies Record<CostKind, string>,
    crossingKinds: { ROAD: 'road', RAIL: 'rail', BRIDGE: 'bridge', FERRY: 'ferry', SEA: 'sea' } satisfies Record<CrossingKind, string>,
  },
};

/** A dictionary that has every text. */
export type Dictionary = typeof en;
