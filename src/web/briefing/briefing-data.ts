import type { CrossingKind, ProvinceKind } from '../../domain/vocabularies/geography';
import type { IndicatorValueType, ObservationStatus } from '../../domain/vocabularies/indicators';
import type { ActionStatus, DatePrecision } from '../../domain/vocabularies/mechanism';
import type { ChangeKind } from '../../domain/vocabularies/progress';
import type { FlagKind, ProjectStage } from '../../domain/vocabularies/projects';
import type { CompleteLang } from '../../i18n/dictionaries';

/** The props of the page and of each of its sections. */
export interface BriefingProps {
  readonly data: BriefingData;
  readonly lang: CompleteLang;
}

/** The answer to `briefing.graphql`, as far as the page reads it. */
export interface BriefingData {
  readonly asOf: string;
  readonly province: {
    readonly code: string;
    readonly name: string;
    readonly kind: ProvinceKind;
    readonly memberState: { readonly code: string; readonly name: string };
    readonly clusters: readonly Titled[];
    readonly corridors: readonly { readonly code: string; readonly name: string }[];
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
    readonly projectCount: number;
    readonly explanation: string;
    readonly coverage: { readonly reported: number; readonly onTime: number };
    readonly byStage: readonly { readonly stage: ProjectStage | null; readonly count: number }[];
    readonly freshness: { readonly oldest: string | null; readonly newest: string | null };
  };
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly before: string | null;
    readonly after: string | null;
    readonly beforePrecision: DatePrecision | null;
    readonly afterPrecision: DatePrecision | null;
    readonly project: Coded;
    readonly citation: Cited;
  }[];
  readonly projects: { readonly totalCount: number; readonly nodes: readonly ProjectShown[] };
  readonly late: readonly (Coded & {
    readonly progress: Percents;
    readonly flags: readonly { readonly kind: FlagKind; readonly message: string }[];
  })[];
  readonly notReported: readonly (Coded & { readonly stage: ProjectStage | null })[];
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
    readonly progress: { readonly percent: number | null; readonly projectCount: number; readonly coverage: { readonly reported: number } };
  })[];
  readonly indicators: readonly {
    readonly value: number;
    readonly status: ObservationStatus;
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
interface Coded {
  readonly code: string;
  readonly name: string;
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
  readonly progress: Pick<Percents, 'percent'>;
}

export interface ProjectShown extends Coded {
  readonly stage: ProjectStage | null;
  readonly progress: Percents;
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
