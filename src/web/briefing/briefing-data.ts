import type { CrossingKind, ProvinceKind } from '../../domain/vocabularies/geography';
import type { IndicatorValueType, ObservationStatus } from '../../domain/vocabularies/indicators';
import type { ActionStatus, DatePrecision } from '../../domain/vocabularies/mechanism';
import type { PlanReviewState } from '../../domain/vocabularies/planning';
import type { ChangeKind, ChangeSubject, ReportState } from '../../domain/vocabularies/progress';
import type { CostExtent, CostKind, FlagKind, ProjectStage } from '../../domain/vocabularies/projects';
import type { CompleteLang } from '../../i18n/dictionaries';
import type { Composition } from '../components/bar';
import type { ThaiDigits } from '../components/typography';

/** The props of the page and of each of its sections. */
export interface BriefingProps {
  readonly data: BriefingData;
  readonly lang: CompleteLang;
  /** Says that the page is in another language than the one asked for; null = it is in that one. */
  readonly fallback: string | null;
  readonly digits: ThaiDigits;
}

/** The answer to `briefing.graphql`, as far as the page reads it. */
export interface BriefingData {
  readonly asOf: string;
  readonly province: {
    readonly code: string;
    readonly name: string;
    readonly kind: ProvinceKind;
    readonly memberState: Coded;
    readonly clusters: readonly Titled[];
    readonly corridors: readonly Coded[];
    readonly plans: readonly (Coded & {
      /** Null = not known. */
      readonly startsOn: string | null;
      readonly inPreparation: boolean;
      /** Null = the secretariat does not review it. */
      readonly reviewState: PlanReviewState | null;
      readonly objectives: readonly { readonly code: string; readonly title: string; readonly citation: Cited }[];
      readonly citations: readonly NonNullable<Cited>[];
    })[];
    readonly borderCrossings: readonly {
      readonly name: string;
      readonly counterpartName: string;
      readonly kinds: readonly CrossingKind[];
      readonly citation: Cited;
    }[];
  };
  readonly meeting: DatedMeeting & {
    readonly code: string;
    readonly hostMemberState: Titled | null;
    readonly citations: readonly NonNullable<Cited>[];
  };
  readonly previousMeeting: Pick<DatedMeeting, 'name' | 'dateText'> | null;
  readonly headline: Percents & {
    readonly statedPercent: number | null;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly composition: Composition;
    readonly projectCount: number;
    readonly explanation: string;
    readonly coverage: { readonly withPercent: number; readonly onTime: number };
    readonly cost: {
      readonly amount: string | null;
      readonly counted: number;
      readonly notSplit: string | null;
    };
    /** The least trusted state among the reports that give the percents; null = there are none. */
    readonly status: ReportState | null;
    readonly byStage: readonly { readonly stage: ProjectStage | null; readonly count: number }[];
  };
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly subject: ChangeSubject;
    readonly before: string | null;
    readonly after: string | null;
    readonly beforePrecision: DatePrecision | null;
    readonly afterPrecision: DatePrecision | null;
    readonly project: Coded;
    readonly citation: Cited;
  }[];
  readonly projects: { readonly totalCount: number; readonly nodes: readonly ProjectShown[] };
  readonly late: readonly (Coded & Flagged & { readonly progress: Known })[];
  readonly notReported: readonly (Coded & { readonly stage: ProjectStage | null; readonly progress: Known })[];
  readonly crossBorder: readonly (CrossBorderProject & { readonly counterpart: CrossBorderProject | null })[];
  readonly openActions: readonly {
    readonly text: string;
    readonly dueOn: string | null;
    readonly status: ActionStatus;
    readonly assignee: Titled | null;
    readonly project: { readonly code: string } | null;
    readonly decision: { readonly title: string; readonly decidedOn: string | null };
    readonly citation: Cited;
  }[];
  readonly peers: readonly (Coded & {
    readonly memberState: { readonly code: string };
    readonly progress: {
      readonly percent: number | null;
      readonly projectCount: number;
      readonly coverage: { readonly withPercent: number };
    };
  })[];
  readonly indicators: readonly {
    readonly value: number;
    readonly status: ObservationStatus;
    readonly note: string | null;
    readonly periodStart: string;
    readonly periodEnd: string;
    readonly areasCounted: number | null;
    readonly province: { readonly code: string } | null;
    readonly indicator: { readonly name: string; readonly unit: string | null; readonly valueType: IndicatorValueType };
    readonly citation: Cited;
  }[];
  readonly nextMeetings: readonly DatedMeeting[];
  readonly discrepancies: readonly {
    readonly code: string;
    readonly subject: string;
    readonly valueA: string;
    readonly valueB: string;
    readonly resolution: string | null;
    readonly resolved: boolean;
    readonly citationA: Cited;
    readonly citationB: Cited;
  }[];
  readonly citations: readonly NonNullable<Cited>[];
}

interface Titled {
  readonly name: string;
}
export interface Coded {
  readonly code: string;
  readonly name: string;
}
export interface Flagged {
  readonly flags: readonly { readonly kind: FlagKind; readonly message: string }[];
}
interface DatedMeeting {
  readonly name: string;
  readonly dateText: string;
  readonly place: string | null;
}
export interface Percents {
  readonly percent: number | null;
  readonly plannedPercent: number | null;
}

/** The percents of one project, of which `composition` says in one of its parts what is known. */
export interface Known extends Percents {
  readonly composition: Composition;
}

/** The citation of a fact; null = none is recorded. */
export type Cited = { readonly source: Document } | null;

export interface Document {
  readonly code: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly issuedOn: string | null;
}

/** One side of a cross-border project. */
interface CrossBorderProject extends Coded {
  readonly stage: ProjectStage | null;
  readonly memberStates: readonly Titled[];
  readonly progress: Known;
}

export interface ProjectShown extends Coded, Flagged {
  readonly stage: ProjectStage | null;
  /** The body that answers for it; null = not known. */
  readonly body: Titled | null;
  readonly responsible: readonly { readonly organisation: Titled }[];
  readonly progress: Known;
  readonly costs: readonly {
    readonly amount: string;
    readonly currency: string;
    readonly kind: CostKind;
    readonly asOf: string | null;
    readonly preferred: boolean;
    readonly extent: CostExtent;
    readonly citation: Cited;
  }[];
  readonly schedules: readonly {
    readonly asOf: string | null;
    readonly endsOn: string | null;
    readonly endsOnText: string | null;
    readonly citation: Cited;
  }[];
  readonly reports: {
    readonly nodes: readonly {
      readonly asOf: string;
      readonly asOfText: string;
      readonly recordedAt: string | Date;
      readonly narrative: string | null;
      readonly citation: Cited;
    }[];
  };
}
