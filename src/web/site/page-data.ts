// Written by `npm run pages:update` from the queries beside the pages and the schema. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an office says of an action. */
export type ActionEventKind =
  /** It is carried over to a meeting. */
  | 'CARRY'
  /** Its office claims that it is done. Another office has to confirm that. */
  | 'CLAIM'
  /** It is done: another office than the one that claimed it confirms that. */
  | 'CONFIRM'
  /** How far its office is with it. */
  | 'NOTE'
  /** It was confirmed as done, and is taken up again. */
  | 'REOPEN'
  /** The claim is sent back: it is not done. */
  | 'RETURN';

/** Selects actions. Every condition given must hold. */
export type ActionItemFilter = {
  /** The code of the organisation that has to act, for example MOI. */
  readonly assignee?: StringFilter | null | undefined;
  /** The code of the body whose meeting took the decision, for example CMGF; no value = no meeting of a body took it. */
  readonly body?: StringFilter | null | undefined;
  /** The day by which the action is due. */
  readonly dueOn?: DateFilter | null | undefined;
  /** How far the action is, by the sources. */
  readonly status?: ActionStatusFilter | null | undefined;
};

/** How far an action is, by the sources. */
export type ActionStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** A source says that the action was begun, or that a standing duty is being done. */
  | 'IN_PROGRESS'
  /** A source says that the action was not begun. */
  | 'OPEN'
  /** No source says how far the action is. */
  | 'UNKNOWN';

/** A condition on how far an action is. Every operator given must hold. */
export type ActionStatusFilter = {
  /** One of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ActionStatus> | null | undefined;
  /** None of these. */
  readonly notIn?: ReadonlyArray<ActionStatus> | null | undefined;
};

/** The kind of body. */
export type BodyKind =
  /** A meeting of leaders, ministers, governors, officials, planners or business. */
  | 'FORUM'
  /** An interim arrangement: the sector has no working group, and another body drives it for the time being. */
  | 'INTERIM_ARRANGEMENT'
  /** A sub-group of a working group. */
  | 'SUB_GROUP'
  /** A working group of a sector. */
  | 'WORKING_GROUP';

/** The kind of an entry of the calendar. */
export type CalendarCategory =
  /** A meeting, for the whole month when only the month is known. */
  | 'MEETING'
  /** A step of the process for a forum since October 2013, when the process began, computed from the forum’s day by the durations of the manual. */
  | 'PROCESS_STEP'
  /** The planned or actual last day of a project, the whole month when only the month is known. One that is known to the quarter or year is no entry. */
  | 'PROJECT_END'
  /** 30 June or 31 December, the hub’s own default; no source sets a reporting round. */
  | 'REPORT_CUT_OFF';

/** The kind of change of a project. */
export type ChangeKind =
  /** The project is new in the scope: it has come into the portfolio, or into a place that belongs to the scope. */
  | 'ADDED'
  /** The percent rose. */
  | 'ADVANCED'
  /** The project was completed, or came into use. */
  | 'COMPLETED'
  /** A report on the project was corrected. */
  | 'CORRECTED'
  /** The cost changed. */
  | 'COST_CHANGED'
  /** The last day moved. */
  | 'DATE_MOVED'
  /** The project was dropped. */
  | 'DROPPED'
  /** The percent fell. */
  | 'FELL_BACK'
  /** Something is stated for the first time: a percent, stage, last day or cost that no document gave before, or a project that was there and not on record. The record changed; the world may not have. */
  | 'FIRST_STATED'
  /** The stage changed. */
  | 'STAGE_CHANGED';

/** What a change of a project is about. */
export type ChangeSubject =
  /** Its cost. */
  | 'COST'
  /** Its last day, planned or actual. */
  | 'LAST_DAY'
  /** Its percent. */
  | 'PERCENT'
  /** The project as a whole. */
  | 'PROJECT'
  /** A report on it. */
  | 'REPORT'
  /** Its stage. */
  | 'STAGE';

/** A condition on what a project is in a percent. Every operator given must hold. */
export type CompositionFilter = {
  /** One of these; an empty list matches nothing. NO_WEIGHT depends on a weighting and is refused. */
  readonly in?: ReadonlyArray<ContributionKind> | null | undefined;
  /** None of these. */
  readonly notIn?: ReadonlyArray<ContributionKind> | null | undefined;
};

/** What a project adds to a percent, or why it adds nothing. Every counted project is one of the first four. */
export type ContributionKind =
  /** It was dropped: it is not counted. */
  | 'DROPPED'
  /** It counts as 100 because it is completed or operational; no report states a percent. */
  | 'FINISHED'
  /** It is counted, and has no weight on the basis: no cost, or no assigned weight. */
  | 'NO_WEIGHT'
  /** It has no counting report. */
  | 'SILENT'
  /** A report states its percent. */
  | 'STATED'
  /** It has reports, and none of them tells a percent. */
  | 'WITHOUT_PERCENT';

/** What a cost figure is of. */
export type CostExtent =
  /** Of something larger than the project, or of the project and something else together. */
  | 'LARGER'
  /** Of a part of the project, such as one year’s budget, one country’s share or the study. */
  | 'PART'
  /** Of the project, and of nothing else. */
  | 'WHOLE';

/** The kind of a published cost figure. */
export type CostKind =
  /** Approved by the authority that pays. */
  | 'APPROVED'
  /** The value of the contract. */
  | 'CONTRACTED'
  /** An estimate, or a figure whose kind the source does not say. */
  | 'ESTIMATE'
  /** Spent so far, or in the end. */
  | 'SPENT';

/** The part of a project that counts in each place, when the project is in several. */
export type Counting =
  /** Only the node’s part. Over provinces, by stated shares (equally when no share is stated; a cluster or member state carries the sum of its provinces). Over corridors in force and over sectors, equally. Bodies carry whole projects. The nodes of a dimension and `unallocated` add up to the whole. */
  | 'ALLOCATED'
  /** The whole project, once, in every node that it belongs to. The nodes do not add up to the whole. */
  | 'DISTINCT';

/** A way to cross the border. */
export type CrossingKind =
  /** Over a bridge. */
  | 'BRIDGE'
  /** By ferry over a river. */
  | 'FERRY'
  /** By rail. */
  | 'RAIL'
  /** By road. */
  | 'ROAD'
  /** By sea, from a port. */
  | 'SEA';

/** A condition on a day. Every operator given must hold; a day that is not known fulfils only `isNull: true`. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: string | null | undefined;
  /** After this day. */
  readonly gt?: string | null | undefined;
  /** On this day or after. */
  readonly gte?: string | null | undefined;
  /** True: the day is not known. False: it is known. */
  readonly isNull?: boolean | null | undefined;
  /** Before this day. */
  readonly lt?: string | null | undefined;
  /** On this day or before. */
  readonly lte?: string | null | undefined;
};

/** How exactly a day is known: of a meeting, a plan, a project, a report. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the Thai fiscal year is known, 1 October to 30 September. */
  | 'FISCAL_YEAR'
  /** Only the month is known: its first and last day stand for it. */
  | 'MONTH'
  /** Only the quarter of the calendar year is known: its last day stands for it. */
  | 'QUARTER'
  /** Nothing is known. */
  | 'UNKNOWN'
  /** Only the calendar year is known. */
  | 'YEAR';

/** A condition on an exact decimal. Every operator given must hold; a missing value fulfils only `isNull: true`. */
export type DecimalFilter = {
  /** More than this value. */
  readonly gt?: string | null | undefined;
  /** This value or more. */
  readonly gte?: string | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less than this value. */
  readonly lt?: string | null | undefined;
  /** This value or less. */
  readonly lte?: string | null | undefined;
};

/** The kind of decision. */
export type DecisionKind =
  /** A signed agreement, memorandum or framework. */
  | 'AGREEMENT'
  /** A resolution of a cabinet. */
  | 'CABINET_RESOLUTION'
  /** A letter that passes a decision on to those who have to act. */
  | 'CIRCULAR'
  /** A joint statement of the leaders or the ministers. */
  | 'JOINT_STATEMENT'
  /** A result of a meeting. */
  | 'MEETING_RESULT'
  /** An order of a head of government. */
  | 'ORDER';

/** How the first of two linked decisions led to the second. */
export type DecisionLinkKind =
  /** The first was adopted as the second, by another authority or later. */
  | 'ADOPTED_AS'
  /** The second passed the first down. */
  | 'CIRCULATED_TO'
  /** The first was carried up to a higher level of the mechanism. */
  | 'ESCALATED_TO'
  /** The second implements the first. */
  | 'IMPLEMENTED_BY';

/** A condition on the flags of a project. Every operator given must hold. */
export type FlagFilter = {
  /** The project has at least one of these flags; an empty list matches nothing. */
  readonly in?: ReadonlyArray<FlagKind> | null | undefined;
  /** The project has none of these flags. */
  readonly notIn?: ReadonlyArray<FlagKind> | null | undefined;
};

/** A reason for a person to look. */
export type FlagKind =
  /** A report still says completed, and not operational, 365 days or more after the first one that said so. */
  | 'COMPLETED_NOT_OPERATIONAL'
  /** Published cost figures in one currency differ by more than 10 %. */
  | 'CONFLICTING_COSTS'
  /** The last day has moved by more than 30 days since it was first stated. */
  | 'DATES_SLIPPED'
  /** The last day has passed, and no counting report says that the project is completed. */
  | 'OVERDUE'
  /** A report states a lower percent than the one before it. */
  | 'PERCENT_FELL'
  /** A report states a percent over 40 points higher than the one before it. */
  | 'PERCENT_JUMPED'
  /** The latest counting report is older than `staleAfterDays`, and the project is not finished. */
  | 'STALE';

/** A condition on a number. Every operator given must hold; a missing number fulfils only `isNull: true`. */
export type FloatFilter = {
  /** More than this value. */
  readonly gt?: number | null | undefined;
  /** This value or more. */
  readonly gte?: number | null | undefined;
  /** True: there is no number. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** Less than this value. */
  readonly lt?: number | null | undefined;
  /** This value or less. */
  readonly lte?: number | null | undefined;
};

/** The aspect of a process that an indicator judges. */
export type IndicatorLevel =
  /** The effects of its results. */
  | 'OUTCOME'
  /** The outputs of the process. */
  | 'OUTPUT'
  /** How well the process as a whole runs. */
  | 'PROCESS'
  /** One step of the process. */
  | 'STEP';

/** A language of the programme. */
export type Lang =
  /** English, the programme’s working language. */
  | 'EN'
  /** Indonesian. */
  | 'ID'
  /** Malay. */
  | 'MS'
  /** Thai. */
  | 'TH';

/** Selects meetings. Every condition given must hold. */
export type MeetingFilter = {
  /** Every one of these must hold; an empty list holds. */
  readonly and?: ReadonlyArray<MeetingFilter> | null | undefined;
  /** The code of the body that the meeting belongs to, for example CMGF. */
  readonly body?: StringFilter | null | undefined;
  /** The meeting’s code, for example CMGF-13. */
  readonly code?: StringFilter | null | undefined;
  /** The code of the member state that the meeting was held in, for example TH. */
  readonly hostMemberState?: StringFilter | null | undefined;
  /** The names in every language. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: MeetingFilter | null | undefined;
  /** At least one of these must hold; an empty list does not hold. */
  readonly or?: ReadonlyArray<MeetingFilter> | null | undefined;
  /** The code of the province that the meeting was held in, for example TH-82. */
  readonly province?: StringFilter | null | undefined;
  /** The first day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** The code of the week that the meeting belongs to, for example WEEK-22. */
  readonly week?: StringFilter | null | undefined;
};

/** Whether a meeting takes place, as far as is known. */
export type MeetingStatus =
  /** It was held, or is to be held. */
  | 'CALLED'
  /** It was called, and then cancelled. */
  | 'CANCELLED';

/** How far a published value can be relied on. */
export type ObservationStatus =
  /** Another value is published for the same area and period, or the value contradicts others. See `discrepancies`. */
  | 'DISPUTED'
  /** As published, and contradicted by nothing else on record. */
  | 'FINAL'
  /** An estimate, a computation, or a value whose year no source states. */
  | 'PROVISIONAL'
  /** Published later in place of an earlier value of the same source. */
  | 'REVISED';

/** The direction of an order. Items without a value come last in both directions. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Largest, latest or alphabetically last value first. */
  | 'DESC';

/** Whether a post takes part in a meeting. */
export type ParticipantStanding =
  /** It did not attend, and no other post came in its place. */
  | 'ABSENT'
  /** It attended. */
  | 'ATTENDED'
  /** It is invited; whether it came is not on record. */
  | 'INVITED'
  /** Another post came in its place. */
  | 'REPRESENTED';

/** How the review of a plan of a province or a cluster stands: step 4 of the secretariat’s process. */
export type PlanReviewState =
  /** It is being reviewed. */
  | 'IN_REVIEW'
  /** No review of it is on record. */
  | 'NOT_REVIEWED'
  /** It was reviewed, and went back to its province or cluster with the findings. */
  | 'RETURNED'
  /** It was reviewed, and agrees with the programme as far as the findings say. */
  | 'REVIEWED';

/** The basis of a roll-up: how it is computed. */
export type ProgressBasis = {
  /** The day to answer for, here and in everything nested below. Default: the `asOf` of an enclosing field, else today (Bangkok time). */
  readonly asOf?: string | null | undefined;
  /** A meeting’s code, for example CMGF-22: the answer is for its first day, with what was on record when that day began in Bangkok; for a meeting still to come, what is on record now. Not together with asOf or knownAt. */
  readonly atMeeting?: string | null | undefined;
  /** True to count only CERTIFIED reports, and none that is PUBLISHED. Not together with includeProvisional. */
  readonly certifiedOnly?: boolean | null | undefined;
  /** The part of a project that counts in each place, when the project is in several. */
  readonly counting?: Counting | null | undefined;
  /** True to count SUBMITTED and VERIFIED reports too. Not together with certifiedOnly. */
  readonly includeProvisional?: boolean | null | undefined;
  /** The instant to answer for: only facts that were on record then are used. Default: the `knownAt` of an enclosing field, else the newest commit. A later instant is answered as that. The same question with the same knownAt has the same answer for ever. */
  readonly knownAt?: string | null | undefined;
  /** Age in days, on the `asOf` day, above which a report is stale. */
  readonly staleAfterDays?: number | null | undefined;
  /** The effect of a project without a percent. */
  readonly unreported?: UnreportedRule | null | undefined;
  /** How much each project weighs. */
  readonly weighting?: Weighting | null | undefined;
  /** Only projects of the scope that fulfil this filter; default: all. */
  readonly where?: ProjectFilter | null | undefined;
};

/** Selects projects. Every condition given must hold. memberState, province, cluster, corridor, sector, workingGroup, body and responsible match by code, and hold when at least one value of the project fulfils them. Stage, dates, cluster, corridor, body, flags, percent and cost are those of the `asOf` day. */
export type ProjectFilter = {
  /** Every one of these must hold; an empty list holds. */
  readonly and?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** The code of a body that reaches the project on the `asOf` day, as its `projects` do, for example CMGF. Holds for leaf projects only. */
  readonly body?: StringFilter | null | undefined;
  /** The code of a cluster that on the `asOf` day has a province of the project, for example TH-CL-GULF. */
  readonly cluster?: StringFilter | null | undefined;
  /** The project’s code. */
  readonly code?: StringFilter | null | undefined;
  /** What the project is in a percent on the `asOf` day. Bundles are nothing of it, and match no condition. */
  readonly composition?: CompositionFilter | null | undefined;
  /** The code of a corridor in force on the `asOf` day that the project is assigned to, for example EC1. */
  readonly corridor?: StringFilter | null | undefined;
  /** The cost in US dollars on the `asOf` day, summed over the leaf projects. */
  readonly costUsd?: DecimalFilter | null | undefined;
  /** Whether the project itself is cross-border. */
  readonly crossBorder?: boolean | null | undefined;
  /** The planned or actual last day, as stated by the `asOf` day. */
  readonly endsOn?: DateFilter | null | undefined;
  /** The project’s flags on the `asOf` day, as `flags` gives them by default. */
  readonly flag?: FlagFilter | null | undefined;
  /** Whether the project, or a part of it, has a counting report on the `asOf` day. */
  readonly hasReports?: boolean | null | undefined;
  /** Whether the project is a leaf project on the `asOf` day: it is in the portfolio, and none of its parts is. */
  readonly isLeaf?: boolean | null | undefined;
  /** Whether the project is generated. */
  readonly isSample?: boolean | null | undefined;
  /** The day of the project’s latest counting report, with or without a percent. */
  readonly lastReport?: DateFilter | null | undefined;
  /** The code of a country of the project, for example TH. */
  readonly memberState?: StringFilter | null | undefined;
  /** The names in every language, and the aliases. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. A comparison with an unknown value does not hold, so its `not` does. */
  readonly not?: ProjectFilter | null | undefined;
  /** At least one of these must hold; an empty list does not hold. */
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** The code of the whole that the project is a direct part of, for example P40. */
  readonly parent?: StringFilter | null | undefined;
  /** The percent on the `asOf` day, as in `progress` on the default basis. */
  readonly percent?: FloatFilter | null | undefined;
  /** The code of a province that the project is located in, for example TH-90. */
  readonly province?: StringFilter | null | undefined;
  /** How the project belongs to the programme. A filter that says nothing of it, in any of its parts, selects projects of the programme alone. */
  readonly relevance?: RelevanceFilter | null | undefined;
  /** The code of an organisation that on the `asOf` day answers for the project, for example DOH-TH. */
  readonly responsible?: StringFilter | null | undefined;
  /** The code of a sector that the project is classified under, for example IB2022-TOURISM. */
  readonly sector?: StringFilter | null | undefined;
  /** The stage on the `asOf` day. */
  readonly stage?: StageFilter | null | undefined;
  /** The first day, as stated by the `asOf` day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** The code of the working group responsible for the project, for example WG-TOURISM. */
  readonly workingGroup?: StringFilter | null | undefined;
};

/** One criterion to order projects by. The next criterion decides between equals, the code in the end. */
export type ProjectOrder = {
  /** The direction. Items without a value come last in both directions. */
  readonly direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  readonly field: ProjectOrderField;
};

/** A field to order projects by. */
export type ProjectOrderField =
  /** The project’s code. */
  | 'CODE'
  /** The cost in US dollars on the `asOf` day, summed over the leaf projects. */
  | 'COST'
  /** The planned or actual last day, as stated by the `asOf` day. */
  | 'ENDS_ON'
  /** The name in the request’s language; Thai names in the order of the Thai dictionary. */
  | 'NAME'
  /** The percent on the `asOf` day, as in `progress` on the default basis. */
  | 'PERCENT'
  /** By how many days the last day has moved by the `asOf` day, as in `slippedDays`. */
  | 'SLIPPED_DAYS'
  /** The first day of works or activity, as stated by the `asOf` day. */
  | 'STARTS_ON';

/** How a project belongs to the programme. Only projects of the programme are in its lists, counts and percents, unless a filter names the others. */
export type ProjectRelevance =
  /** A national or state project in a member province; no source of the programme names it. */
  | 'AREA'
  /** A project that was approved for a cluster of Thai provinces; no source of the programme names it. */
  | 'CLUSTER'
  /** A project of the programme: a source of it names the project, or its secretaries have listed it. */
  | 'PROGRAMME';

/** The stage of a project. COMPLETED means built; OPERATIONAL means built and in use. */
export type ProjectStage =
  /** Built or carried out; not necessarily in use. */
  | 'COMPLETED'
  /** Described and agreed in outline. */
  | 'CONCEPT'
  /** Being built or implemented. */
  | 'CONSTRUCTION'
  /** Being designed for building. */
  | 'DETAILED_DESIGN'
  /** Abandoned: the project is no longer expected to report, and is outside every percent. */
  | 'DROPPED'
  /** Under study, environmental assessment included. */
  | 'FEASIBILITY'
  /** Money or approval being sought. */
  | 'FINANCING'
  /** Proposed or talked about. */
  | 'IDEA'
  /** In use. */
  | 'OPERATIONAL'
  /** Being tendered, or contracts being signed. */
  | 'PROCUREMENT'
  /** Halted for now. */
  | 'SUSPENDED';

/** The name of the first level below the country. */
export type ProvinceKind =
  /** A province: provinsi in Indonesia, changwat in Thailand. */
  | 'PROVINCE'
  /** A state (negeri) of Malaysia. */
  | 'STATE';

/** The kind of an entry of the register. */
export type RegisterKind =
  /** Who benefits, and how. */
  | 'BENEFICIARY'
  /** A benefit that provinces and clusters are to have. */
  | 'BENEFIT'
  /** A challenge: it makes the process hard. */
  | 'CHALLENGE'
  /** How things stand, or stood before. */
  | 'CONTEXT'
  /** A control: it keeps risks down. */
  | 'CONTROL'
  /** A step in which the process or its manual was designed. */
  | 'DESIGN'
  /** A theme of development of the southern border provinces. */
  | 'DEVELOPMENT_AREA'
  /** A duty, for example to report to the leaders. */
  | 'DUTY'
  /** What makes the work efficient and effective. */
  | 'EFFECTIVENESS'
  /** A goal of the programme or of the process. */
  | 'GOAL'
  /** An impact of the work. */
  | 'IMPACT'
  /** A step in which the process is improved. */
  | 'IMPROVEMENT'
  /** An innovation: a new way to do the work. */
  | 'INNOVATION'
  /** A need of a customer of the process. */
  | 'NEED'
  /** An outcome in the design of the process. */
  | 'OUTCOME'
  /** An output in the design of the process, which words them anew. */
  | 'OUTPUT'
  /** A problem: it goes wrong today. */
  | 'PROBLEM'
  /** A recommendation: it should be done. */
  | 'RECOMMENDATION'
  /** A requirement that the process must meet. */
  | 'REQUIREMENT'
  /** A result that the manual concludes with. */
  | 'RESULT'
  /** A risk: it may go wrong. */
  | 'RISK'
  /** Knowledge and skills of those who run the process. */
  | 'SKILL'
  /** A standard that an output must meet. */
  | 'STANDARD';

/** How a risk or a control of the register stands. The words are the hub’s own: the manual has none. */
export type RegisterState =
  /** A risk: it is at an acceptable level, and watched. A control: it is in place and does its work. */
  | 'ACCEPTED'
  /** A risk: it is gone. A control: it is no longer needed. */
  | 'CLOSED'
  /** A risk: it is being reduced. A control: it is being put in place or mended. */
  | 'IN_TREATMENT'
  /** A risk: nothing is done about it yet. A control: it is not in place yet. */
  | 'OPEN';

/** A condition on how a project belongs to the programme. Every operator given must hold. */
export type RelevanceFilter = {
  /** One of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ProjectRelevance> | null | undefined;
  /** None of these. */
  readonly notIn?: ReadonlyArray<ProjectRelevance> | null | undefined;
};

/** How far a report has been checked. CERTIFIED and PUBLISHED reports count; `certifiedOnly` leaves out PUBLISHED, `includeProvisional` adds SUBMITTED and VERIFIED. */
export type ReportState =
  /** An office has stated the report, another has checked it, a third has certified it. It counts. */
  | 'CERTIFIED'
  /** The report is being written. */
  | 'DRAFT'
  /** The report is taken from a public document: no responsible office has confirmed it. It counts. */
  | 'PUBLISHED'
  /** The report has been refused: it does not count. */
  | 'REJECTED'
  /** The report has been handed in. */
  | 'SUBMITTED'
  /** The report has been checked against its source. */
  | 'VERIFIED';

/** What an organisation answers for in a project. */
export type ResponsibilityRole =
  /** It pays for the project. */
  | 'FUNDER'
  /** It builds or carries out the project. */
  | 'IMPLEMENTER'
  /** The project is the organisation’s own. */
  | 'OWNER'
  /** It reports on the project. */
  | 'REPORTER';

/** Whether a day of a schedule has come. */
export type ScheduleDayKind =
  /** It happened on the day. */
  | 'ACTUAL'
  /** The day is a plan. */
  | 'PLANNED';

/** A type of object to search for. */
export type SearchType =
  /** Actions that decisions ask for, by their texts. */
  | 'ACTION_ITEM'
  /** Bodies of the mechanism. */
  | 'BODY'
  /** Border crossings, also by the place opposite. */
  | 'BORDER_CROSSING'
  /** Clusters of provinces. */
  | 'CLUSTER'
  /** Connectivity corridors, also by other words for them. */
  | 'CORRIDOR'
  /** Decisions. */
  | 'DECISION'
  /** Discrepancies between sources, by their subject and by what the sources say. */
  | 'DISCREPANCY'
  /** Indicators. */
  | 'INDICATOR'
  /** Meetings, also by a number or days that a source misprints. */
  | 'MEETING'
  /** Organisations, also by short and earlier names. */
  | 'ORGANISATION'
  /** Visions and plans, also by other names. */
  | 'PLAN'
  /** Objectives of plans. */
  | 'PLAN_OBJECTIVE'
  /** Work processes. */
  | 'PROCESS'
  /** Steps of processes, also by what is done in them. */
  | 'PROCESS_STEP'
  /** Projects, also by the provinces that they are located in. */
  | 'PROJECT'
  /** Provinces and states. */
  | 'PROVINCE'
  /** Entries of the register, by their texts and items. */
  | 'REGISTER_ENTRY'
  /** Sectors of every plan period. */
  | 'SECTOR'
  /** Documents that facts are taken from. */
  | 'SOURCE';

/** How a sector continues in the next plan. */
export type SectorMappingKind =
  /** It continues together with others, in this sector. */
  | 'MERGED'
  /** It continues under another name, often with a somewhat different scope. */
  | 'RENAMED'
  /** It continues under the same name. */
  | 'SAME'
  /** It continues as several sectors, this one among them. */
  | 'SPLIT';

/** A condition on the stage on the `asOf` day. Every operator given must hold. */
export type StageFilter = {
  /** In this stage. */
  readonly eq?: ProjectStage | null | undefined;
  /** In one of these stages; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ProjectStage> | null | undefined;
  /** True: no counting report states a stage. False: one does. */
  readonly isNull?: boolean | null | undefined;
  /** In a stage, and in none of these. */
  readonly notIn?: ReadonlyArray<ProjectStage> | null | undefined;
};

/** How a step of a run of the process stands, on the day of the answer. */
export type StepState =
  /** Its first planned day is still to come, and no beginning is on record. */
  | 'COMING'
  /** It ended after its last planned day. */
  | 'ENDED_LATE'
  /** It ended on its last planned day or before. */
  | 'ENDED_ON_TIME'
  /** Its last planned day is over, and no end is on record: it may have ended, on time or late. */
  | 'NOT_REPORTED'
  /** It has begun, or should have; its last planned day is not over, and no end is on record. */
  | 'OPEN';

/** A condition on a code, in any case. Every operator given must hold; an operator that is null counts as not given. A code that nothing has, at any time, is refused (UNKNOWN_CODE). */
export type StringFilter = {
  /** Equal to this value. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these values; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value. False: there is one. */
  readonly isNull?: boolean | null | undefined;
  /** A value is there, and is none of these. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Who answers a survey about a forum. */
export type SurveyRespondent =
  /** Who is served by the secretariat or has a stake in the forum. */
  | 'CUSTOMER'
  /** Who works for the secretariat. */
  | 'STAFF';

/** How a survey stands. */
export type SurveyState =
  /** It takes no answers any more. */
  | 'CLOSED'
  /** It does not take answers yet. */
  | 'COMING'
  /** It takes answers. */
  | 'OPEN';

/** A condition on the names in every language and the aliases. Case, accents and Thai tone marks are ignored; Thai and Arabic digits match each other. */
export type TextFilter = {
  /** A name or alias contains this text. */
  readonly contains?: string | null | undefined;
  /** A name or alias starts with this text. */
  readonly startsWith?: string | null | undefined;
};

/** Why an indicator of the process has no percent for a run. */
export type UnmeasuredReason =
  /** It judges a step that set the secretariat up: that was done once and is part of no run. */
  | 'DONE_ONCE'
  /** Of a part of what it counts nothing is on record: `low` and `high` say what the percent can be. */
  | 'INCOMPLETE'
  /** There is nothing to count, or nothing is on record of any of it. */
  | 'NOTHING_ON_RECORD'
  /** What it counts is still to come on the day of the answer. */
  | 'NOT_YET'
  /** The manual prints neither a scale nor weights, and nothing on record can be counted for it. */
  | 'NO_SCALE';

/** The effect of a project without a percent on the percent of the whole. */
export type UnreportedRule =
  /** The project counts as 0 %. */
  | 'COUNT_AS_ZERO'
  /** The project is left out: the percent is that of the projects that have one. Read it beside the coverage. */
  | 'EXCLUDE';

/** Why nothing is told of what a group of a survey answered. */
export type UntoldReason =
  /** The survey is not closed. */
  | 'STILL_OPEN'
  /** Fewer than five of the group answered: what they said would tell of single persons. */
  | 'TOO_FEW';

/** How much each counted project weighs in a percent. */
export type Weighting =
  /** By the weight that the working group gave it. Projects without one are left out of the percent. */
  | 'ASSIGNED'
  /** By the cost in US dollars on the `asOf` day. Projects without one are left out of the percent. */
  | 'COST'
  /** Every project weighs the same. */
  | 'EQUAL';

export type AllCodesQueryVariables = Exact<{
  decisions?: string | null | undefined;
  meetings?: string | null | undefined;
  projects?: string | null | undefined;
  provinces?: string | null | undefined;
  discrepancies?: string | null | undefined;
}>;

export type AllCodesQuery = {
  readonly changes: { readonly nodes: ReadonlyArray<{ readonly changedAt: string }> };
  readonly bodies: ReadonlyArray<
    | { readonly code: string; readonly meetings: { readonly nodes: ReadonlyArray<{ readonly code: string }> } }
    | { readonly code: string; readonly meetings: { readonly nodes: ReadonlyArray<{ readonly code: string }> } }
  >;
  readonly clusters: ReadonlyArray<{ readonly code: string }>;
  readonly corridors: ReadonlyArray<{ readonly code: string }>;
  readonly memberStates: ReadonlyArray<{ readonly code: string }>;
  readonly plans: ReadonlyArray<{ readonly sectors: ReadonlyArray<{ readonly code: string }> }>;
  readonly sources: ReadonlyArray<{ readonly code: string }>;
  readonly decisions: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly code: string }>;
  };
  readonly meetings: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly startsOn: string | null }>;
  };
  readonly projects: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly reports: { readonly nodes: ReadonlyArray<{ readonly asOf: string }> };
    }>;
  };
  readonly provinces: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly code: string }>;
  };
  readonly discrepancies: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly code: string }>;
  };
};

export type CatalogQueryVariables = Exact<{ [key: string]: never }>;

export type CatalogQuery = {
  readonly first: { readonly nodes: ReadonlyArray<{ readonly changedAt: string }> };
  readonly last: { readonly nodes: ReadonlyArray<{ readonly changedAt: string }> };
};

export type FrameFragment = {
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type CitedFragment = {
  readonly locator: string | null;
  readonly source: {
    readonly code: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly issuedOn: string | null;
  };
};

export type AreaPlanFragment = {
  readonly code: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly inPreparation: boolean;
  readonly reviewState: PlanReviewState | null;
  readonly objectives: ReadonlyArray<{
    readonly code: string;
    readonly title: string;
    readonly citation: {
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    } | null;
  }>;
  readonly citations: ReadonlyArray<{
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  }>;
};

export type CompositionFragment = {
  readonly projectCount: number;
  readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
};

export type KnownFragment = {
  readonly asOf: string;
  readonly knownAt: string;
  readonly percent: number | null;
  readonly statedPercent: number | null;
  readonly percentProjects: number;
  readonly status: ReportState | null;
  readonly projectCount: number;
  readonly bounds: { readonly low: number | null; readonly high: number | null };
  readonly freshness: {
    readonly oldest: string | null;
    readonly newest: string | null;
    readonly medianAgeDays: number | null;
    readonly staleCount: number;
  };
  readonly coverage: { readonly pending: number };
  readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
};

export type StagesFragment = { readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }> };

export type ListedProjectFragment = {
  readonly code: string;
  readonly name: string;
  readonly stage: ProjectStage | null;
  readonly endsOn: string | null;
  readonly endsOnPrecision: DatePrecision | null;
  readonly progress: {
    readonly percent: number | null;
    readonly plannedPercent: number | null;
    readonly projectCount: number;
    readonly contributions: {
      readonly nodes: ReadonlyArray<{
        readonly report: {
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        } | null;
      }>;
    };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
  readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
  readonly reports: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly asOf: string;
      readonly asOfPrecision: DatePrecision;
      readonly percent: number | null;
      readonly narrative: string | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  };
};

export type ChangeFragment = {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  readonly before: string | null;
  readonly after: string | null;
  readonly beforePrecision: DatePrecision | null;
  readonly afterPrecision: DatePrecision | null;
  readonly project: { readonly code: string; readonly name: string };
  readonly citation: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

export type DifferingFragment = {
  readonly code: string;
  readonly subject: string;
  readonly valueA: string;
  readonly valueB: string;
  readonly resolved: boolean;
  readonly resolution: string | null;
  readonly citationA: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  };
  readonly citationB: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

export type MappedAreaFragment = {
  readonly code: string;
  readonly name: string;
  readonly memberState: { readonly code: string; readonly name: string };
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type AreasTogether_Cluster_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_Corridor_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_Forum_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_MemberState_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_Project_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_Province_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_Sector_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type AreasTogether_WorkingGroup_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

export type AreasTogetherFragment =
  | AreasTogether_Cluster_Fragment
  | AreasTogether_Corridor_Fragment
  | AreasTogether_Forum_Fragment
  | AreasTogether_MemberState_Fragment
  | AreasTogether_Project_Fragment
  | AreasTogether_Province_Fragment
  | AreasTogether_Sector_Fragment
  | AreasTogether_WorkingGroup_Fragment;

export type ListedMeetingFragment = {
  readonly status: MeetingStatus;
  readonly code: string;
  readonly name: string;
  readonly number: number | null;
  readonly numberAsPrinted: string | null;
  readonly inferred: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: DatePrecision;
  readonly place: string | null;
  readonly body: { readonly code: string } | { readonly code: string } | null;
  readonly hostMemberState: { readonly code: string; readonly name: string } | null;
  readonly decisions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
  readonly citations: ReadonlyArray<{
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  }>;
};

export type ListedDecisionFragment = {
  readonly code: string;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly decidedOn: string | null;
  readonly dateAsPrinted: string | null;
  readonly decidedBy: { readonly code: string; readonly name: string } | null;
  readonly meetings: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly citations: ReadonlyArray<{
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  }>;
};

export type ListedActionFragment = {
  readonly code: string;
  readonly text: string;
  readonly status: ActionStatus;
  readonly dueOn: string | null;
  readonly daysOverdue: number | null;
  readonly timesCarried: number;
  readonly claim: { readonly number: number } | null;
  readonly assignee: { readonly code: string; readonly name: string } | null;
  readonly project: { readonly code: string; readonly name: string } | null;
  readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
  readonly citation: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

export type DifferingPointFragment = {
  readonly code: string;
  readonly subject: string;
  readonly valueA: string;
  readonly valueB: string;
  readonly resolved: boolean;
  readonly resolution: string | null;
  readonly touches: ReadonlyArray<{
    readonly node:
      | { readonly __typename: 'ActionItem' }
      | { readonly __typename: 'BorderCrossing' }
      | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
      | { readonly __typename: 'Discrepancy' }
      | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Indicator' }
      | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
      | { readonly __typename: 'MeetingWeek' }
      | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organisation' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'PlanObjective' }
      | { readonly __typename: 'Process' }
      | { readonly __typename: 'ProcessStep' }
      | { readonly __typename: 'ProgressReport' }
      | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
      | { readonly __typename: 'RegisterEntry' }
      | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };
  }>;
  readonly citationA: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  };
  readonly citationB: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

type HasPage_ActionItem_Fragment = { readonly __typename: 'ActionItem' };

type HasPage_BorderCrossing_Fragment = { readonly __typename: 'BorderCrossing' };

type HasPage_Cluster_Fragment = { readonly __typename: 'Cluster'; readonly code: string; readonly name: string };

type HasPage_Corridor_Fragment = { readonly __typename: 'Corridor'; readonly code: string; readonly name: string };

type HasPage_Decision_Fragment = { readonly __typename: 'Decision'; readonly code: string; readonly title: string };

type HasPage_Discrepancy_Fragment = { readonly __typename: 'Discrepancy' };

type HasPage_Forum_Fragment = { readonly __typename: 'Forum'; readonly code: string; readonly name: string };

type HasPage_Indicator_Fragment = { readonly __typename: 'Indicator' };

type HasPage_Meeting_Fragment = { readonly __typename: 'Meeting'; readonly code: string; readonly name: string };

type HasPage_MeetingWeek_Fragment = { readonly __typename: 'MeetingWeek' };

type HasPage_MemberState_Fragment = { readonly __typename: 'MemberState'; readonly code: string; readonly name: string };

type HasPage_Observation_Fragment = { readonly __typename: 'Observation' };

type HasPage_Organisation_Fragment = { readonly __typename: 'Organisation' };

type HasPage_Plan_Fragment = { readonly __typename: 'Plan' };

type HasPage_PlanObjective_Fragment = { readonly __typename: 'PlanObjective' };

type HasPage_Process_Fragment = { readonly __typename: 'Process' };

type HasPage_ProcessStep_Fragment = { readonly __typename: 'ProcessStep' };

type HasPage_ProgressReport_Fragment = { readonly __typename: 'ProgressReport' };

type HasPage_Project_Fragment = { readonly __typename: 'Project'; readonly code: string; readonly name: string };

type HasPage_Province_Fragment = { readonly __typename: 'Province'; readonly code: string; readonly name: string };

type HasPage_RegisterEntry_Fragment = { readonly __typename: 'RegisterEntry' };

type HasPage_Sector_Fragment = { readonly __typename: 'Sector'; readonly code: string; readonly name: string };

type HasPage_Source_Fragment = { readonly __typename: 'Source' };

type HasPage_WorkingGroup_Fragment = { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };

export type HasPageFragment =
  | HasPage_ActionItem_Fragment
  | HasPage_BorderCrossing_Fragment
  | HasPage_Cluster_Fragment
  | HasPage_Corridor_Fragment
  | HasPage_Decision_Fragment
  | HasPage_Discrepancy_Fragment
  | HasPage_Forum_Fragment
  | HasPage_Indicator_Fragment
  | HasPage_Meeting_Fragment
  | HasPage_MeetingWeek_Fragment
  | HasPage_MemberState_Fragment
  | HasPage_Observation_Fragment
  | HasPage_Organisation_Fragment
  | HasPage_Plan_Fragment
  | HasPage_PlanObjective_Fragment
  | HasPage_Process_Fragment
  | HasPage_ProcessStep_Fragment
  | HasPage_ProgressReport_Fragment
  | HasPage_Project_Fragment
  | HasPage_Province_Fragment
  | HasPage_RegisterEntry_Fragment
  | HasPage_Sector_Fragment
  | HasPage_Source_Fragment
  | HasPage_WorkingGroup_Fragment;

export type LanguagesFragment = {
  readonly namedProjects: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
      readonly costs: ReadonlyArray<{ readonly note: string | null }>;
      readonly schedules: ReadonlyArray<{ readonly note: string | null }>;
    }>;
  };
  readonly namedProvinces: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  };
  readonly namedMeetings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  };
  readonly namedBodies: ReadonlyArray<
    | { readonly note: string | null; readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }
    | { readonly note: string | null; readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }
  >;
  readonly namedCorridors: ReadonlyArray<{
    readonly note: string | null;
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
  }>;
  readonly namedSectors: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  readonly namedOrganisations: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  readonly namedIndicators: ReadonlyArray<{
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
    readonly observations: { readonly nodes: ReadonlyArray<{ readonly note: string | null }> };
  }>;
  readonly titledSources: ReadonlyArray<{
    readonly note: string | null;
    readonly titles: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
  }>;
};

export type TextLangFragment = { readonly lang: Lang; readonly translated: boolean };

export type ReportingFragment = {
  readonly memberStates: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  }>;
};

export type LastChangesQueryVariables = Exact<{
  before?: string | null | undefined;
  types: ReadonlyArray<string> | string;
}>;

export type LastChangesQuery = {
  readonly changes: {
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly changedAt: string; readonly type: string; readonly code: string }>;
  };
};

export type MomentQueryVariables = Exact<{
  code: string;
  isAsked: boolean;
  today: string;
}>;

export type MomentQuery = {
  readonly meeting?: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
  readonly forums: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly number: number | null;
      readonly startsOn: string | null;
    }>;
  };
};

export type NearbyQueryVariables = Exact<{
  text: string;
  beginning: string;
  letters: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  isCode: boolean;
}>;

export type NearbyQuery = {
  readonly begun?: {
    readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ActionItem' }
      | { readonly __typename: 'BorderCrossing' }
      | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
      | { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string }
      | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Indicator' }
      | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
      | { readonly __typename: 'MeetingWeek' }
      | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organisation' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'PlanObjective' }
      | { readonly __typename: 'Process' }
      | { readonly __typename: 'ProcessStep' }
      | { readonly __typename: 'ProgressReport' }
      | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
      | { readonly __typename: 'RegisterEntry' }
      | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Source'; readonly code: string; readonly title: string }
      | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string }
    >;
  };
  readonly alike?: {
    readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ActionItem' }
      | { readonly __typename: 'BorderCrossing' }
      | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
      | { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string }
      | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Indicator' }
      | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
      | { readonly __typename: 'MeetingWeek' }
      | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organisation' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'PlanObjective' }
      | { readonly __typename: 'Process' }
      | { readonly __typename: 'ProcessStep' }
      | { readonly __typename: 'ProgressReport' }
      | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
      | { readonly __typename: 'RegisterEntry' }
      | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Source'; readonly code: string; readonly title: string }
      | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string }
    >;
  };
  readonly search: {
    readonly nodes: ReadonlyArray<
      | { readonly __typename: 'ActionItem' }
      | { readonly __typename: 'BorderCrossing' }
      | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
      | { readonly __typename: 'Discrepancy' }
      | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Indicator' }
      | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
      | { readonly __typename: 'MeetingWeek' }
      | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organisation' }
      | { readonly __typename: 'Plan' }
      | { readonly __typename: 'PlanObjective' }
      | { readonly __typename: 'Process' }
      | { readonly __typename: 'ProcessStep' }
      | { readonly __typename: 'ProgressReport' }
      | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
      | { readonly __typename: 'RegisterEntry' }
      | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string }
    >;
  };
};

type Coded_ActionItem_Fragment = { readonly __typename: 'ActionItem' };

type Coded_BorderCrossing_Fragment = { readonly __typename: 'BorderCrossing' };

type Coded_Cluster_Fragment = { readonly __typename: 'Cluster'; readonly code: string; readonly name: string };

type Coded_Corridor_Fragment = { readonly __typename: 'Corridor'; readonly code: string; readonly name: string };

type Coded_Decision_Fragment = { readonly __typename: 'Decision'; readonly code: string; readonly title: string };

type Coded_Discrepancy_Fragment = { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string };

type Coded_Forum_Fragment = { readonly __typename: 'Forum'; readonly code: string; readonly name: string };

type Coded_Indicator_Fragment = { readonly __typename: 'Indicator' };

type Coded_Meeting_Fragment = { readonly __typename: 'Meeting'; readonly code: string; readonly name: string };

type Coded_MeetingWeek_Fragment = { readonly __typename: 'MeetingWeek' };

type Coded_MemberState_Fragment = { readonly __typename: 'MemberState'; readonly code: string; readonly name: string };

type Coded_Observation_Fragment = { readonly __typename: 'Observation' };

type Coded_Organisation_Fragment = { readonly __typename: 'Organisation' };

type Coded_Plan_Fragment = { readonly __typename: 'Plan' };

type Coded_PlanObjective_Fragment = { readonly __typename: 'PlanObjective' };

type Coded_Process_Fragment = { readonly __typename: 'Process' };

type Coded_ProcessStep_Fragment = { readonly __typename: 'ProcessStep' };

type Coded_ProgressReport_Fragment = { readonly __typename: 'ProgressReport' };

type Coded_Project_Fragment = { readonly __typename: 'Project'; readonly code: string; readonly name: string };

type Coded_Province_Fragment = { readonly __typename: 'Province'; readonly code: string; readonly name: string };

type Coded_RegisterEntry_Fragment = { readonly __typename: 'RegisterEntry' };

type Coded_Sector_Fragment = { readonly __typename: 'Sector'; readonly code: string; readonly name: string };

type Coded_Source_Fragment = { readonly __typename: 'Source'; readonly code: string; readonly title: string };

type Coded_WorkingGroup_Fragment = { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };

export type CodedFragment =
  | Coded_ActionItem_Fragment
  | Coded_BorderCrossing_Fragment
  | Coded_Cluster_Fragment
  | Coded_Corridor_Fragment
  | Coded_Decision_Fragment
  | Coded_Discrepancy_Fragment
  | Coded_Forum_Fragment
  | Coded_Indicator_Fragment
  | Coded_Meeting_Fragment
  | Coded_MeetingWeek_Fragment
  | Coded_MemberState_Fragment
  | Coded_Observation_Fragment
  | Coded_Organisation_Fragment
  | Coded_Plan_Fragment
  | Coded_PlanObjective_Fragment
  | Coded_Process_Fragment
  | Coded_ProcessStep_Fragment
  | Coded_ProgressReport_Fragment
  | Coded_Project_Fragment
  | Coded_Province_Fragment
  | Coded_RegisterEntry_Fragment
  | Coded_Sector_Fragment
  | Coded_Source_Fragment
  | Coded_WorkingGroup_Fragment;

export type AboutPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type AboutPageQuery = {
  readonly office: {
    readonly name: string;
    readonly address: string | null;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
  } | null;
  readonly sources: ReadonlyArray<{ readonly code: string }>;
  readonly projects: { readonly totalCount: number };
  readonly meetings: { readonly totalCount: number };
  readonly decisions: { readonly totalCount: number };
  readonly changes: { readonly nodes: ReadonlyArray<{ readonly changedAt: string }> };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
  readonly namedProjects: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
      readonly costs: ReadonlyArray<{ readonly note: string | null }>;
      readonly schedules: ReadonlyArray<{ readonly note: string | null }>;
    }>;
  };
  readonly namedProvinces: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  };
  readonly namedMeetings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  };
  readonly namedBodies: ReadonlyArray<
    | { readonly note: string | null; readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }
    | { readonly note: string | null; readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }
  >;
  readonly namedCorridors: ReadonlyArray<{
    readonly note: string | null;
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
  }>;
  readonly namedSectors: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  readonly namedOrganisations: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  readonly namedIndicators: ReadonlyArray<{
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
    readonly observations: { readonly nodes: ReadonlyArray<{ readonly note: string | null }> };
  }>;
  readonly titledSources: ReadonlyArray<{
    readonly note: string | null;
    readonly titles: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
  }>;
};

export type AccessibilityPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type AccessibilityPageQuery = {
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ActionsPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  where?: ActionItemFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ActionsPageQuery = {
  readonly owners: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly actions: ReadonlyArray<{ readonly code: string }>;
  }>;
  readonly actionItems: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly text: string;
      readonly status: ActionStatus;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly timesCarried: number;
      readonly claim: { readonly number: number } | null;
      readonly assignee: { readonly code: string; readonly name: string } | null;
      readonly project: { readonly code: string; readonly name: string } | null;
      readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ActionsOwnerQueryVariables = Exact<{
  owner: string;
  isAsked: boolean;
}>;

export type ActionsOwnerQuery = { readonly organisation?: { readonly code: string } | null };

export type AnnualPageQueryVariables = Exact<{
  from: string;
  last: string;
  since: string;
  hasBegun: boolean;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutMeetings?: boolean;
  withoutRuns?: boolean;
  withoutProjects?: boolean;
  withoutChanges?: boolean;
  withoutPlans?: boolean;
  withoutActions?: boolean;
}>;

export type AnnualPageQuery = {
  readonly all:
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly changes?: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly changes?: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | null;
  readonly meetings?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly status: MeetingStatus;
      readonly code: string;
      readonly name: string;
      readonly number: number | null;
      readonly numberAsPrinted: string | null;
      readonly inferred: boolean;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly precision: DatePrecision;
      readonly place: string | null;
      readonly processRun?: {
        readonly punctuality: { readonly due: number; readonly onTime: number; readonly late: number; readonly notReported: number };
      } | null;
      readonly body: { readonly code: string } | { readonly code: string } | null;
      readonly hostMemberState: { readonly code: string; readonly name: string } | null;
      readonly decisions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
  };
  readonly projects?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly inYear: { readonly nodes: ReadonlyArray<{ readonly asOf: string; readonly asOfPrecision: DatePrecision }> };
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
  readonly memberState: {
    readonly plannedAreas?: ReadonlyArray<{
      readonly province: {
        readonly plans: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly reviews: ReadonlyArray<{
            readonly number: number;
            readonly state: PlanReviewState;
            readonly day: string;
            readonly office: { readonly name: string };
          }>;
        }>;
      } | null;
      readonly cluster: {
        readonly plans: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly reviews: ReadonlyArray<{
            readonly number: number;
            readonly state: PlanReviewState;
            readonly day: string;
            readonly office: { readonly name: string };
          }>;
        }>;
      } | null;
    }>;
  } | null;
  readonly actionItems?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly text: string;
      readonly status: ActionStatus;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly timesCarried: number;
      readonly decision: {
        readonly code: string;
        readonly title: string;
        readonly decidedOn: string | null;
        readonly meetings: ReadonlyArray<{ readonly endsOn: string | null }>;
      };
      readonly claim: { readonly number: number } | null;
      readonly assignee: { readonly code: string; readonly name: string } | null;
      readonly project: { readonly code: string; readonly name: string } | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ReviewedPlanFragment = {
  readonly code: string;
  readonly name: string;
  readonly reviews: ReadonlyArray<{
    readonly number: number;
    readonly state: PlanReviewState;
    readonly day: string;
    readonly office: { readonly name: string };
  }>;
};

export type ClusterPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutProjects?: boolean;
  withoutMap?: boolean;
  withoutPlans?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type ClusterPageQuery = {
  readonly cluster: {
    readonly code: string;
    readonly name: string;
    readonly memberState: { readonly code: string; readonly name: string };
    readonly memberships: ReadonlyArray<{
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
      readonly province: {
        readonly code: string;
        readonly name: string;
        readonly memberState: { readonly code: string; readonly name: string };
        readonly progress: {
          readonly asOf: string;
          readonly statedPercent: number | null;
          readonly projectCount: number;
          readonly freshness: { readonly newest: string | null };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      };
    }>;
    readonly plans?: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly startsOn: string | null;
      readonly inPreparation: boolean;
      readonly reviewState: PlanReviewState | null;
      readonly objectives: ReadonlyArray<{
        readonly code: string;
        readonly title: string;
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
  } | null;
  readonly provinces?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly memberState: { readonly code: string; readonly name: string };
      readonly progress: {
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly projectCount: number;
        readonly freshness: { readonly newest: string | null };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type CorridorPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutProjects?: boolean;
  withoutMap?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type CorridorPageQuery = {
  readonly corridor: {
    readonly code: string;
    readonly name: string;
    readonly note: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly firstDayKnown: boolean;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
    readonly memberships: ReadonlyArray<{
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly firstDayKnown: boolean;
      readonly inferred: boolean;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
      readonly province: {
        readonly code: string;
        readonly name: string;
        readonly memberState: { readonly code: string; readonly name: string };
        readonly progress: {
          readonly asOf: string;
          readonly statedPercent: number | null;
          readonly projectCount: number;
          readonly freshness: { readonly newest: string | null };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      };
    }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
  } | null;
  readonly provinces?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly memberState: { readonly code: string; readonly name: string };
      readonly progress: {
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly projectCount: number;
        readonly freshness: { readonly newest: string | null };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type CountryPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutProjects?: boolean;
  withoutMap?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type CountryPageQuery = {
  readonly memberState: {
    readonly code: string;
    readonly name: string;
    readonly provinces: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly memberships: ReadonlyArray<{
          readonly validFrom: string | null;
          readonly validTo: string | null;
          readonly firstDayKnown: boolean;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
        readonly memberState: { readonly code: string; readonly name: string };
        readonly progress: {
          readonly asOf: string;
          readonly statedPercent: number | null;
          readonly projectCount: number;
          readonly freshness: { readonly newest: string | null };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }>;
    };
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
  } | null;
  readonly provinces?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly memberState: { readonly code: string; readonly name: string };
      readonly progress: {
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly projectCount: number;
        readonly freshness: { readonly newest: string | null };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type BodyPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  day: string;
  from: string;
  withoutSeries?: boolean;
  withoutMeetings?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type BodyPageQuery = {
  readonly body:
    | {
        readonly code: string;
        readonly name: string;
        readonly kind: BodyKind;
        readonly note: string | null;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        }>;
        readonly reportsTo: ReadonlyArray<
          { readonly code: string; readonly name: string } | { readonly code: string; readonly name: string }
        >;
        readonly receivesFrom: ReadonlyArray<
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
        >;
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly kind: ContributionKind;
              readonly percent: number | null;
              readonly weight: string;
              readonly project: {
                readonly code: string;
                readonly name: string;
                readonly responsible: ReadonlyArray<{ readonly organisation: { readonly code: string; readonly name: string } }>;
              };
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly series?: ReadonlyArray<{
            readonly date: string;
            readonly statedPercent: number | null;
            readonly composition: {
              readonly stated: number;
              readonly finished: number;
              readonly withoutPercent: number;
              readonly silent: number;
            };
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly meetings?: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly startsOn: string | null;
            readonly precision: DatePrecision;
            readonly place: string | null;
            readonly citations: ReadonlyArray<{
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            }>;
          }>;
        };
        readonly discrepancies?: ReadonlyArray<{
          readonly code: string;
          readonly subject: string;
          readonly valueA: string;
          readonly valueB: string;
          readonly resolved: boolean;
          readonly resolution: string | null;
          readonly citationA: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          };
          readonly citationB: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      }
    | {
        readonly code: string;
        readonly name: string;
        readonly kind: BodyKind;
        readonly note: string | null;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly sectors: ReadonlyArray<{
          readonly code: string;
          readonly name: string;
          readonly plan: { readonly code: string; readonly name: string } | null;
        }>;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        }>;
        readonly reportsTo: ReadonlyArray<
          { readonly code: string; readonly name: string } | { readonly code: string; readonly name: string }
        >;
        readonly receivesFrom: ReadonlyArray<
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
        >;
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly kind: ContributionKind;
              readonly percent: number | null;
              readonly weight: string;
              readonly project: {
                readonly code: string;
                readonly name: string;
                readonly responsible: ReadonlyArray<{ readonly organisation: { readonly code: string; readonly name: string } }>;
              };
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly series?: ReadonlyArray<{
            readonly date: string;
            readonly statedPercent: number | null;
            readonly composition: {
              readonly stated: number;
              readonly finished: number;
              readonly withoutPercent: number;
              readonly silent: number;
            };
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly meetings?: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly startsOn: string | null;
            readonly precision: DatePrecision;
            readonly place: string | null;
            readonly citations: ReadonlyArray<{
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            }>;
          }>;
        };
        readonly discrepancies?: ReadonlyArray<{
          readonly code: string;
          readonly subject: string;
          readonly valueA: string;
          readonly valueB: string;
          readonly resolved: boolean;
          readonly resolution: string | null;
          readonly citationA: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          };
          readonly citationB: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      }
    | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type CalendarPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  from: string;
  to: string;
}>;

export type CalendarPageQuery = {
  readonly calendar: ReadonlyArray<{
    readonly category: CalendarCategory;
    readonly code: string;
    readonly date: string;
    readonly endsOn: string | null;
    readonly title: string;
    readonly note: string | null;
    readonly meeting: {
      readonly code: string;
      readonly precision: DatePrecision;
      readonly place: string | null;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    } | null;
    readonly project: {
      readonly code: string;
      readonly name: string;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
    } | null;
    readonly step: { readonly name: string } | null;
  }>;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ChangesPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  fromDay?: string | null | undefined;
  sinceMeeting?: string | null | undefined;
  province: string;
  project: string;
  ofProvince: boolean;
  ofProject: boolean;
  ofAll: boolean;
  code: string;
  hasMeeting: boolean;
  today: string;
}>;

export type ChangesPageQuery = {
  readonly meeting?: { readonly code: string; readonly name: string; readonly number: number | null } | null;
  readonly meetings: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly number: number | null }> };
  readonly all?:
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly percentProjects: number;
          readonly projectCount: number;
          readonly comparison: {
            readonly since: string;
            readonly sinceKnownAt: string;
            readonly joined: ReadonlyArray<{ readonly code: string; readonly name: string }>;
            readonly left: ReadonlyArray<{ readonly code: string; readonly name: string }>;
          };
          readonly changes: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly percentProjects: number;
          readonly projectCount: number;
          readonly comparison: {
            readonly since: string;
            readonly sinceKnownAt: string;
            readonly joined: ReadonlyArray<{ readonly code: string; readonly name: string }>;
            readonly left: ReadonlyArray<{ readonly code: string; readonly name: string }>;
          };
          readonly changes: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | null;
  readonly province?: {
    readonly code: string;
    readonly kind: ProvinceKind;
    readonly name: string;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly percentProjects: number;
      readonly projectCount: number;
      readonly comparison: {
        readonly since: string;
        readonly sinceKnownAt: string;
        readonly joined: ReadonlyArray<{ readonly code: string; readonly name: string }>;
        readonly left: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      };
      readonly changes: ReadonlyArray<{
        readonly kind: ChangeKind;
        readonly subject: ChangeSubject;
        readonly before: string | null;
        readonly after: string | null;
        readonly beforePrecision: DatePrecision | null;
        readonly afterPrecision: DatePrecision | null;
        readonly project: { readonly code: string; readonly name: string };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
  } | null;
  readonly project?: {
    readonly code: string;
    readonly name: string;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly percentProjects: number;
      readonly projectCount: number;
      readonly comparison: {
        readonly since: string;
        readonly sinceKnownAt: string;
        readonly joined: ReadonlyArray<{ readonly code: string; readonly name: string }>;
        readonly left: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      };
      readonly changes: ReadonlyArray<{
        readonly kind: ChangeKind;
        readonly subject: ChangeSubject;
        readonly before: string | null;
        readonly after: string | null;
        readonly beforePrecision: DatePrecision | null;
        readonly afterPrecision: DatePrecision | null;
        readonly project: { readonly code: string; readonly name: string };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type MovedFragment = {
  readonly asOf: string;
  readonly knownAt: string;
  readonly percent: number | null;
  readonly percentProjects: number;
  readonly projectCount: number;
  readonly comparison: {
    readonly since: string;
    readonly sinceKnownAt: string;
    readonly joined: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly left: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  };
  readonly changes: ReadonlyArray<{
    readonly kind: ChangeKind;
    readonly subject: ChangeSubject;
    readonly before: string | null;
    readonly after: string | null;
    readonly beforePrecision: DatePrecision | null;
    readonly afterPrecision: DatePrecision | null;
    readonly project: { readonly code: string; readonly name: string };
    readonly citation: {
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    } | null;
  }>;
  readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
};

export type ChangesSinceQueryVariables = Exact<{
  code: string;
  isAsked: boolean;
}>;

export type ChangesSinceQuery = {
  readonly meeting?: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
};

export type ComparePageQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type ComparePageQuery = {
  readonly compared: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly areaKm2: number | null;
    readonly memberState: { readonly code: string; readonly name: string };
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly corridors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly borderCrossings: ReadonlyArray<{ readonly code: string }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
  } | null>;
  readonly provinces: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly memberState: { readonly code: string; readonly name: string };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type DataPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type DataPageQuery = {
  readonly projects: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly costs: ReadonlyArray<{ readonly code: string }>;
      readonly schedules: ReadonlyArray<{ readonly code: string }>;
    }>;
  };
  readonly reports: { readonly totalCount: number };
  readonly provinces: { readonly totalCount: number };
  readonly indicators: ReadonlyArray<{ readonly observations: { readonly totalCount: number } }>;
  readonly meetings: { readonly totalCount: number };
  readonly decisions: { readonly totalCount: number };
  readonly actionItems: { readonly totalCount: number };
  readonly discrepancies: { readonly totalCount: number };
  readonly limits: {
    readonly maxCost: number;
    readonly maxPageSize: number;
    readonly timeoutMs: number;
    readonly requestsPerMinute: number;
  };
  readonly changes: { readonly nodes: ReadonlyArray<{ readonly changedAt: string }> };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
  readonly memberStates: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  }>;
};

export type DecisionReportPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type DecisionReportPageQuery = {
  readonly decision: {
    readonly code: string;
    readonly title: string;
    readonly kind: DecisionKind;
    readonly decidedOn: string | null;
    readonly dateAsPrinted: string | null;
    readonly leadsTo: ReadonlyArray<{
      readonly to: {
        readonly code: string;
        readonly title: string;
        readonly kind: DecisionKind;
        readonly decidedOn: string | null;
        readonly leadsTo: ReadonlyArray<{
          readonly to: {
            readonly code: string;
            readonly title: string;
            readonly kind: DecisionKind;
            readonly decidedOn: string | null;
            readonly addressees: ReadonlyArray<{
              readonly acknowledgedAt: string | null;
              readonly organisation: { readonly code: string; readonly name: string };
            }>;
            readonly actions: ReadonlyArray<{
              readonly code: string;
              readonly text: string;
              readonly status: ActionStatus;
              readonly dueOn: string | null;
              readonly daysOverdue: number | null;
              readonly timesCarried: number;
              readonly events: ReadonlyArray<{
                readonly number: number;
                readonly kind: ActionEventKind;
                readonly text: string | null;
                readonly link: string | null;
                readonly changedAt: string;
                readonly office: { readonly code: string; readonly name: string };
              }>;
              readonly claim: { readonly number: number } | null;
              readonly assignee: { readonly code: string; readonly name: string } | null;
              readonly project: { readonly code: string; readonly name: string } | null;
              readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            }>;
          };
        }>;
        readonly addressees: ReadonlyArray<{
          readonly acknowledgedAt: string | null;
          readonly organisation: { readonly code: string; readonly name: string };
        }>;
        readonly actions: ReadonlyArray<{
          readonly code: string;
          readonly text: string;
          readonly status: ActionStatus;
          readonly dueOn: string | null;
          readonly daysOverdue: number | null;
          readonly timesCarried: number;
          readonly events: ReadonlyArray<{
            readonly number: number;
            readonly kind: ActionEventKind;
            readonly text: string | null;
            readonly link: string | null;
            readonly changedAt: string;
            readonly office: { readonly code: string; readonly name: string };
          }>;
          readonly claim: { readonly number: number } | null;
          readonly assignee: { readonly code: string; readonly name: string } | null;
          readonly project: { readonly code: string; readonly name: string } | null;
          readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
    readonly decidedBy: { readonly code: string; readonly name: string } | null;
    readonly meetings: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
    readonly addressees: ReadonlyArray<{
      readonly acknowledgedAt: string | null;
      readonly organisation: { readonly code: string; readonly name: string };
    }>;
    readonly actions: ReadonlyArray<{
      readonly code: string;
      readonly text: string;
      readonly status: ActionStatus;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly timesCarried: number;
      readonly events: ReadonlyArray<{
        readonly number: number;
        readonly kind: ActionEventKind;
        readonly text: string | null;
        readonly link: string | null;
        readonly changedAt: string;
        readonly office: { readonly code: string; readonly name: string };
      }>;
      readonly claim: { readonly number: number } | null;
      readonly assignee: { readonly code: string; readonly name: string } | null;
      readonly project: { readonly code: string; readonly name: string } | null;
      readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type FollowedDecisionFragment = {
  readonly code: string;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly decidedOn: string | null;
  readonly addressees: ReadonlyArray<{
    readonly acknowledgedAt: string | null;
    readonly organisation: { readonly code: string; readonly name: string };
  }>;
  readonly actions: ReadonlyArray<{
    readonly code: string;
    readonly text: string;
    readonly status: ActionStatus;
    readonly dueOn: string | null;
    readonly daysOverdue: number | null;
    readonly timesCarried: number;
    readonly events: ReadonlyArray<{
      readonly number: number;
      readonly kind: ActionEventKind;
      readonly text: string | null;
      readonly link: string | null;
      readonly changedAt: string;
      readonly office: { readonly code: string; readonly name: string };
    }>;
    readonly claim: { readonly number: number } | null;
    readonly assignee: { readonly code: string; readonly name: string } | null;
    readonly project: { readonly code: string; readonly name: string } | null;
    readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
    readonly citation: {
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    } | null;
  }>;
};

export type FollowedActionFragment = {
  readonly code: string;
  readonly text: string;
  readonly status: ActionStatus;
  readonly dueOn: string | null;
  readonly daysOverdue: number | null;
  readonly timesCarried: number;
  readonly events: ReadonlyArray<{
    readonly number: number;
    readonly kind: ActionEventKind;
    readonly text: string | null;
    readonly link: string | null;
    readonly changedAt: string;
    readonly office: { readonly code: string; readonly name: string };
  }>;
  readonly claim: { readonly number: number } | null;
  readonly assignee: { readonly code: string; readonly name: string } | null;
  readonly project: { readonly code: string; readonly name: string } | null;
  readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
  readonly citation: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

export type DecisionPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutActions?: boolean;
  withoutChain?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type DecisionPageQuery = {
  readonly decision: {
    readonly aliases: ReadonlyArray<string>;
    readonly text: string | null;
    readonly code: string;
    readonly title: string;
    readonly kind: DecisionKind;
    readonly decidedOn: string | null;
    readonly dateAsPrinted: string | null;
    readonly addressees: ReadonlyArray<{
      readonly acknowledgedAt: string | null;
      readonly organisation: { readonly code: string; readonly name: string };
    }>;
    readonly actions?: ReadonlyArray<{
      readonly code: string;
      readonly text: string;
      readonly status: ActionStatus;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly timesCarried: number;
      readonly claim: { readonly number: number } | null;
      readonly assignee: { readonly code: string; readonly name: string } | null;
      readonly project: { readonly code: string; readonly name: string } | null;
      readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly comesFrom?: ReadonlyArray<{
      readonly kind: DecisionLinkKind;
      readonly from: {
        readonly code: string;
        readonly title: string;
        readonly kind: DecisionKind;
        readonly decidedOn: string | null;
        readonly comesFrom: ReadonlyArray<{
          readonly kind: DecisionLinkKind;
          readonly from: {
            readonly code: string;
            readonly title: string;
            readonly kind: DecisionKind;
            readonly decidedOn: string | null;
            readonly comesFrom: ReadonlyArray<{
              readonly kind: DecisionLinkKind;
              readonly from: {
                readonly code: string;
                readonly title: string;
                readonly kind: DecisionKind;
                readonly decidedOn: string | null;
              };
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            }>;
          };
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly leadsTo?: ReadonlyArray<{
      readonly kind: DecisionLinkKind;
      readonly to: {
        readonly code: string;
        readonly title: string;
        readonly kind: DecisionKind;
        readonly decidedOn: string | null;
        readonly leadsTo: ReadonlyArray<{
          readonly kind: DecisionLinkKind;
          readonly to: {
            readonly code: string;
            readonly title: string;
            readonly kind: DecisionKind;
            readonly decidedOn: string | null;
            readonly leadsTo: ReadonlyArray<{
              readonly kind: DecisionLinkKind;
              readonly to: {
                readonly code: string;
                readonly title: string;
                readonly kind: DecisionKind;
                readonly decidedOn: string | null;
              };
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            }>;
          };
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly decidedBy: { readonly code: string; readonly name: string } | null;
    readonly meetings: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type LinkedDecisionFragment = {
  readonly code: string;
  readonly title: string;
  readonly kind: DecisionKind;
  readonly decidedOn: string | null;
};

export type HowLinkedFragment = {
  readonly kind: DecisionLinkKind;
  readonly citation: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

export type DecisionsPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  before?: string | null | undefined;
}>;

export type DecisionsPageQuery = {
  readonly decisions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly title: string;
      readonly kind: DecisionKind;
      readonly decidedOn: string | null;
      readonly dateAsPrinted: string | null;
      readonly actions: ReadonlyArray<{ readonly status: ActionStatus }>;
      readonly decidedBy: { readonly code: string; readonly name: string } | null;
      readonly meetings: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type DiscrepanciesRowsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type DiscrepanciesRowsQuery = {
  readonly discrepancies: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  };
};

export type DiscrepanciesPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  after?: string | null | undefined;
}>;

export type DiscrepanciesPageQuery = {
  readonly discrepancies: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly touches: ReadonlyArray<{
        readonly node:
          | { readonly __typename: 'ActionItem' }
          | { readonly __typename: 'BorderCrossing' }
          | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
          | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
          | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
          | { readonly __typename: 'Discrepancy' }
          | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
          | { readonly __typename: 'Indicator' }
          | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
          | { readonly __typename: 'MeetingWeek' }
          | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
          | { readonly __typename: 'Observation' }
          | { readonly __typename: 'Organisation' }
          | { readonly __typename: 'Plan' }
          | { readonly __typename: 'PlanObjective' }
          | { readonly __typename: 'Process' }
          | { readonly __typename: 'ProcessStep' }
          | { readonly __typename: 'ProgressReport' }
          | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
          | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
          | { readonly __typename: 'RegisterEntry' }
          | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
          | { readonly __typename: 'Source' }
          | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };
      }>;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type DiscrepancyPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  code: string;
}>;

export type DiscrepancyPageQuery = {
  readonly discrepancy: {
    readonly code: string;
    readonly subject: string;
    readonly valueA: string;
    readonly valueB: string;
    readonly resolved: boolean;
    readonly resolution: string | null;
    readonly openedFor: { readonly name: string } | null;
    readonly touches: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'ActionItem' }
        | { readonly __typename: 'BorderCrossing' }
        | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
        | { readonly __typename: 'Discrepancy' }
        | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Indicator' }
        | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
        | { readonly __typename: 'MeetingWeek' }
        | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Observation' }
        | { readonly __typename: 'Organisation' }
        | { readonly __typename: 'Plan' }
        | { readonly __typename: 'PlanObjective' }
        | { readonly __typename: 'Process' }
        | { readonly __typename: 'ProcessStep' }
        | { readonly __typename: 'ProgressReport' }
        | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
        | { readonly __typename: 'RegisterEntry' }
        | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Source' }
        | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };
    }>;
    readonly citationA: {
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    };
    readonly citationB: {
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    } | null;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type EmbedMapPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type EmbedMapPageQuery = {
  readonly all:
    | { readonly progress: { readonly freshness: { readonly newest: string | null } } }
    | { readonly progress: { readonly freshness: { readonly newest: string | null } } }
    | null;
  readonly provinces: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly progress: {
        readonly projectCount: number;
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly bounds: { readonly low: number | null; readonly high: number | null };
        readonly freshness: { readonly newest: string | null };
        readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly memberState: { readonly code: string; readonly name: string };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type EmbedProjectPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type EmbedProjectPageQuery = {
  readonly project: {
    readonly code: string;
    readonly name: string;
    readonly stage: ProjectStage | null;
    readonly progress: {
      readonly asOf: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly projectCount: number;
      readonly contributions: {
        readonly nodes: ReadonlyArray<{
          readonly report: {
            readonly asOf: string;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          } | null;
        }>;
      };
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly reports: {
      readonly nodes: ReadonlyArray<{
        readonly asOf: string;
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
    };
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type EmbedProvincePageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type EmbedProvincePageQuery = {
  readonly province: {
    readonly code: string;
    readonly kind: ProvinceKind;
    readonly name: string;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type HomePageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  today: string;
  since?: string | null | undefined;
  sinceDay?: string | null | undefined;
  until: string;
  withoutChanges?: boolean;
  withoutDates?: boolean;
  withoutMap?: boolean;
}>;

export type HomePageQuery = {
  readonly body:
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly changes?: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly changes?: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | null;
  readonly past?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly startsOn: string | null;
      readonly precision: DatePrecision;
      readonly dateText: string;
      readonly place: string | null;
      readonly decisions: ReadonlyArray<{ readonly code: string }>;
    }>;
  };
  readonly coming?: ReadonlyArray<{
    readonly category: CalendarCategory;
    readonly code: string;
    readonly date: string;
    readonly title: string;
    readonly meeting: { readonly code: string } | null;
  }>;
  readonly provinces?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly memberState: { readonly code: string; readonly name: string };
      readonly progress: {
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly projectCount: number;
        readonly freshness: { readonly newest: string | null };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type DatedMeetingFragment = {
  readonly code: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly precision: DatePrecision;
  readonly dateText: string;
  readonly place: string | null;
  readonly decisions: ReadonlyArray<{ readonly code: string }>;
};

export type MapPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutGroups?: boolean;
}>;

export type MapPageQuery = {
  readonly provinces: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly progress: {
        readonly projectCount: number;
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly bounds: { readonly low: number | null; readonly high: number | null };
        readonly freshness: { readonly newest: string | null };
        readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly memberState: { readonly code: string; readonly name: string };
    }>;
  };
  readonly corridors?: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly provinces: ReadonlyArray<{ readonly code: string }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
  }>;
  readonly clusters?: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly provinces: ReadonlyArray<{ readonly code: string }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
  }>;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type MechanismPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type MechanismPageQuery = {
  readonly bodies: ReadonlyArray<
    | {
        readonly code: string;
        readonly name: string;
        readonly kind: BodyKind;
        readonly reportsTo: ReadonlyArray<
          { readonly code: string; readonly name: string } | { readonly code: string; readonly name: string }
        >;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        }>;
        readonly progress: {
          readonly asOf: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly projectCount: number;
          readonly freshness: { readonly newest: string | null };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly code: string;
        readonly name: string;
        readonly kind: BodyKind;
        readonly reportsTo: ReadonlyArray<
          { readonly code: string; readonly name: string } | { readonly code: string; readonly name: string }
        >;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        }>;
        readonly progress: {
          readonly asOf: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly projectCount: number;
          readonly freshness: { readonly newest: string | null };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
  >;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
  readonly memberStates: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  }>;
};

export type MeetingDayQueryVariables = Exact<{
  code: string;
}>;

export type MeetingDayQuery = { readonly meeting: { readonly startsOn: string | null } | null };

export type MeetingPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  hasDay: boolean;
  then?: ProgressBasis | null | undefined;
  withoutDecisions?: boolean;
  withoutRun?: boolean;
  withoutFigures?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type MeetingPageQuery = {
  readonly meeting: {
    readonly code: string;
    readonly name: string;
    readonly number: number | null;
    readonly numberAsPrinted: string | null;
    readonly inferred: boolean;
    readonly aliases: ReadonlyArray<string>;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly precision: DatePrecision;
    readonly place: string | null;
    readonly participants: ReadonlyArray<string>;
    readonly status: MeetingStatus;
    readonly changeReason: string | null;
    readonly survey: { readonly state: SurveyState } | null;
    readonly statedBy: { readonly name: string } | null;
    readonly earlierVersions: ReadonlyArray<{
      readonly version: number;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly precision: DatePrecision;
      readonly place: string | null;
      readonly status: MeetingStatus;
      readonly replacedAt: string;
    }>;
    readonly body: { readonly code: string; readonly name: string } | { readonly code: string; readonly name: string } | null;
    readonly province: { readonly code: string; readonly name: string } | null;
    readonly hostMemberState: { readonly code: string; readonly name: string } | null;
    readonly hostOrganisation: { readonly name: string } | null;
    readonly chair: { readonly code: string; readonly name: string } | null;
    readonly week: {
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly precision: DatePrecision;
      readonly meetings: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly precision: DatePrecision;
      }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    } | null;
    readonly decisions?: ReadonlyArray<{
      readonly code: string;
      readonly title: string;
      readonly kind: DecisionKind;
      readonly decidedOn: string | null;
      readonly dateAsPrinted: string | null;
      readonly decidedBy: { readonly code: string; readonly name: string } | null;
      readonly meetings: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly proceedings: {
      readonly agenda: ReadonlyArray<{
        readonly number: string;
        readonly title: string;
        readonly presenter: { readonly name: string } | null;
        readonly projects: ReadonlyArray<{ readonly code: string; readonly name: string }>;
        readonly bodies: ReadonlyArray<{ readonly code: string; readonly name: string } | { readonly code: string; readonly name: string }>;
        readonly decisions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
      }>;
      readonly participants: ReadonlyArray<{
        readonly title: string | null;
        readonly standing: ParticipantStanding;
        readonly representative: string | null;
        readonly organisation: { readonly name: string } | null;
      }>;
      readonly attendance: {
        readonly attended: number;
        readonly represented: number;
        readonly absent: number;
        readonly unknown: number;
        readonly expected: number;
        readonly seats: ReadonlyArray<{
          readonly standing: ParticipantStanding | null;
          readonly representative: string | null;
          readonly province: { readonly code: string; readonly name: string };
        }>;
      } | null;
      readonly papers: ReadonlyArray<{
        readonly number: number;
        readonly title: string;
        readonly lang: Lang | null;
        readonly url: string | null;
        readonly place: string | null;
        readonly agendaNumber: string | null;
      }>;
      readonly minutes: ReadonlyArray<{
        readonly version: number;
        readonly text: string;
        readonly correction: string | null;
        readonly changedAt: string;
        readonly office: { readonly name: string };
      }>;
    };
    readonly processRun?: {
      readonly process: { readonly owner: { readonly name: string } | null };
      readonly punctuality: { readonly due: number; readonly onTime: number; readonly late: number; readonly notReported: number };
      readonly steps: ReadonlyArray<{
        readonly plannedFrom: string;
        readonly plannedTo: string;
        readonly startedOn: string | null;
        readonly endedOn: string | null;
        readonly state: StepState;
        readonly note: string | null;
        readonly step: { readonly code: string; readonly order: number; readonly name: string };
      }>;
      readonly indicators: ReadonlyArray<{
        readonly percent: number | null;
        readonly low: number | null;
        readonly high: number | null;
        readonly unmeasured: UnmeasuredReason | null;
        readonly level: string | null;
        readonly explanation: string;
        readonly indicator: { readonly code: string; readonly name: string };
        readonly rubric: {
          readonly components: ReadonlyArray<{
            readonly weight: number;
            readonly indicator: { readonly code: string; readonly name: string };
          }>;
          readonly bands: ReadonlyArray<{ readonly from: number; readonly name: string }>;
        } | null;
      }>;
    } | null;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
  } | null;
  readonly then?:
    | {
        readonly progress?: {
          readonly reconstructed: boolean;
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly progress?: {
          readonly reconstructed: boolean;
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
  readonly memberStates: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  }>;
};

export type MeetingsBodyQueryVariables = Exact<{
  body: string;
  isAsked: boolean;
}>;

export type MeetingsBodyQuery = { readonly body?: { readonly code: string } | { readonly code: string } | null };

export type MeetingsRowsQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type MeetingsRowsQuery = {
  readonly meetings: {
    readonly nodes: ReadonlyArray<{
      readonly status: MeetingStatus;
      readonly code: string;
      readonly name: string;
      readonly number: number | null;
      readonly numberAsPrinted: string | null;
      readonly inferred: boolean;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly precision: DatePrecision;
      readonly place: string | null;
      readonly body: { readonly code: string } | { readonly code: string } | null;
      readonly hostMemberState: { readonly code: string; readonly name: string } | null;
      readonly decisions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MeetingsPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  where?: MeetingFilter | null | undefined;
  undated?: MeetingFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type MeetingsPageQuery = {
  readonly bodies: ReadonlyArray<{ readonly code: string; readonly name: string } | { readonly code: string; readonly name: string }>;
  readonly meetings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly status: MeetingStatus;
      readonly code: string;
      readonly name: string;
      readonly number: number | null;
      readonly numberAsPrinted: string | null;
      readonly inferred: boolean;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly precision: DatePrecision;
      readonly place: string | null;
      readonly body: { readonly code: string } | { readonly code: string } | null;
      readonly hostMemberState: { readonly code: string; readonly name: string } | null;
      readonly decisions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly undated: { readonly totalCount: number };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type NumbersPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  zeroBasis: ProgressBasis;
  from: string;
  to: string;
}>;

export type NumbersPageQuery = {
  readonly body:
    | {
        readonly code: string;
        readonly name: string;
        readonly progress: {
          readonly explanation: string;
          readonly totalWeight: string;
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly kind: ContributionKind;
              readonly percent: number | null;
              readonly weight: string;
              readonly share: number;
              readonly project: { readonly code: string; readonly name: string };
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly series: ReadonlyArray<{
            readonly date: string;
            readonly projectCount: number;
            readonly composition: {
              readonly stated: number;
              readonly finished: number;
              readonly withoutPercent: number;
              readonly silent: number;
            };
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly asZero: {
          readonly percent: number | null;
          readonly asOf: string;
          readonly projectCount: number;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly code: string;
        readonly name: string;
        readonly progress: {
          readonly explanation: string;
          readonly totalWeight: string;
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly kind: ContributionKind;
              readonly percent: number | null;
              readonly weight: string;
              readonly share: number;
              readonly project: { readonly code: string; readonly name: string };
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly series: ReadonlyArray<{
            readonly date: string;
            readonly projectCount: number;
            readonly composition: {
              readonly stated: number;
              readonly finished: number;
              readonly withoutPercent: number;
              readonly silent: number;
            };
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly asZero: {
          readonly percent: number | null;
          readonly asOf: string;
          readonly projectCount: number;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | null;
  readonly countries: ReadonlyArray<{ readonly progress: { readonly projectCount: number } }>;
  readonly limits: {
    readonly maxCost: number;
    readonly maxPageSize: number;
    readonly timeoutMs: number;
    readonly requestsPerMinute: number;
  };
  readonly samples: { readonly totalCount: number };
  readonly sources: ReadonlyArray<{ readonly code: string }>;
  readonly discrepancies: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly resolved: boolean }> };
  readonly rounds: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly cutOff: string;
      readonly dueOn: string;
      readonly verifyDueOn: string;
      readonly certifyDueOn: string;
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
  readonly namedProjects: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
      readonly costs: ReadonlyArray<{ readonly note: string | null }>;
      readonly schedules: ReadonlyArray<{ readonly note: string | null }>;
    }>;
  };
  readonly namedProvinces: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  };
  readonly namedMeetings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  };
  readonly namedBodies: ReadonlyArray<
    | { readonly note: string | null; readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }
    | { readonly note: string | null; readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }
  >;
  readonly namedCorridors: ReadonlyArray<{
    readonly note: string | null;
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
  }>;
  readonly namedSectors: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  readonly namedOrganisations: ReadonlyArray<{ readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }> }>;
  readonly namedIndicators: ReadonlyArray<{
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
    readonly observations: { readonly nodes: ReadonlyArray<{ readonly note: string | null }> };
  }>;
  readonly titledSources: ReadonlyArray<{
    readonly note: string | null;
    readonly titles: ReadonlyArray<{ readonly lang: Lang; readonly translated: boolean }>;
  }>;
};

export type PointCompositionFragment = {
  readonly projectCount: number;
  readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
};

export type PlansPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type PlansPageQuery = {
  readonly memberState: {
    readonly plannedAreas: ReadonlyArray<{
      readonly province: { readonly code: string; readonly name: string } | null;
      readonly cluster: { readonly code: string; readonly name: string } | null;
      readonly plans: ReadonlyArray<{
        readonly changeReason: string | null;
        readonly code: string;
        readonly name: string;
        readonly startsOn: string | null;
        readonly inPreparation: boolean;
        readonly reviewState: PlanReviewState | null;
        readonly statedBy: { readonly name: string } | null;
        readonly reviews: ReadonlyArray<{
          readonly state: PlanReviewState;
          readonly day: string;
          readonly findings: string | null;
          readonly dueOn: string | null;
          readonly office: { readonly name: string };
        }>;
        readonly objectives: ReadonlyArray<{
          readonly code: string;
          readonly title: string;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        }>;
      }>;
      readonly laterPlans: ReadonlyArray<{ readonly code: string; readonly name: string; readonly dateText: string }>;
    }>;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type PressPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type PressPageQuery = {
  readonly body:
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | {
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }
    | null;
  readonly countries: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly areas: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly memberState: { readonly code: string } }> };
  readonly sources: ReadonlyArray<{ readonly code: string }>;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ProjectPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutCosts?: boolean;
  withoutSchedules?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type ProjectPageQuery = {
  readonly project: {
    readonly code: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly description: string | null;
    readonly isLeaf: boolean;
    readonly relevance: ProjectRelevance;
    readonly isSample: boolean;
    readonly crossBorder: boolean;
    readonly startsOn: string | null;
    readonly startsOnPrecision: DatePrecision | null;
    readonly endsOn: string | null;
    readonly endsOnPrecision: DatePrecision | null;
    readonly listedFrom: string | null;
    readonly slippedDays: number | null;
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly value: string; readonly translated: boolean }>;
    readonly nameHistory: ReadonlyArray<{
      readonly name: string;
      readonly validTo: string | null;
      readonly reason: string | null;
      readonly statedBy: { readonly name: string } | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly memberStates: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly provinces: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly allocations: ReadonlyArray<{ readonly share: string; readonly province: { readonly code: string } }>;
    readonly corridorAssignments: ReadonlyArray<{
      readonly inferred: boolean;
      readonly corridor: { readonly code: string; readonly name: string };
    }>;
    readonly sectorAssignments: ReadonlyArray<{
      readonly inferred: boolean;
      readonly sector: { readonly code: string; readonly name: string; readonly plan: { readonly name: string } | null };
    }>;
    readonly body: { readonly code: string; readonly name: string } | { readonly code: string; readonly name: string } | null;
    readonly responsible: ReadonlyArray<{
      readonly role: ResponsibilityRole;
      readonly organisation: { readonly code: string; readonly name: string };
      readonly statedBy: { readonly name: string } | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly weightHistory: ReadonlyArray<{
      readonly asOf: string;
      readonly weight: string | null;
      readonly reason: string;
      readonly decision: { readonly code: string } | null;
      readonly statedBy: { readonly name: string } | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly parent: { readonly code: string; readonly name: string } | null;
    readonly counterpart: { readonly code: string; readonly name: string } | null;
    readonly parts: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
    readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly contributions: {
        readonly nodes: ReadonlyArray<{
          readonly report: {
            readonly code: string;
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          } | null;
        }>;
      };
      readonly usd?: { readonly amount: string | null; readonly currency: string; readonly counted: number };
      readonly thb?: { readonly amount: string | null; readonly currency: string; readonly counted: number };
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly reports: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly asOf: string;
        readonly asOfPrecision: DatePrecision;
        readonly recordedAt: string;
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly stage: ProjectStage | null;
        readonly narrative: string | null;
        readonly state: ReportState;
        readonly office: { readonly code: string; readonly name: string } | null;
        readonly supersededBy: { readonly code: string } | null;
        readonly unchangedFrom: { readonly code: string } | null;
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
    };
    readonly costs?: ReadonlyArray<{
      readonly amount: string;
      readonly currency: string;
      readonly kind: CostKind;
      readonly extent: CostExtent;
      readonly preferred: boolean;
      readonly note: string | null;
      readonly asOf: string | null;
      readonly asOfPrecision: DatePrecision | null;
      readonly statedBy: { readonly name: string } | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly schedules?: ReadonlyArray<{
      readonly asOf: string | null;
      readonly asOfPrecision: DatePrecision | null;
      readonly startsOn: string | null;
      readonly startsOnPrecision: DatePrecision | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly endsOnKind: ScheduleDayKind | null;
      readonly note: string | null;
      readonly statedBy: { readonly name: string } | null;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  } | null;
  readonly rates?: {
    readonly code: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly issuedOn: string | null;
  } | null;
  readonly named: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly aliases: ReadonlyArray<string> }> };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ProjectsRowsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  where: ProjectFilter;
  orderBy?: ReadonlyArray<ProjectOrder> | ProjectOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type ProjectsRowsQuery = {
  readonly projects: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

export type ProjectsPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  where: ProjectFilter;
  orderBy?: ReadonlyArray<ProjectOrder> | ProjectOrder | null | undefined;
  after?: string | null | undefined;
  bundles: ProjectFilter;
  withoutCountry: ProjectFilter;
  withoutProvince: ProjectFilter;
  withoutCorridor: ProjectFilter;
  withoutCluster: ProjectFilter;
  withoutSector: ProjectFilter;
  withoutBody: ProjectFilter;
  withoutStage: ProjectFilter;
  withoutKnown: ProjectFilter;
  withoutFlag: ProjectFilter;
  withoutParent: ProjectFilter;
  withoutText: ProjectFilter;
}>;

export type ProjectsPageQuery = {
  readonly projects: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
  readonly found: {
    readonly total: {
      readonly progress: {
        readonly statedPercent: number | null;
        readonly projectCount: number;
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    };
  };
  readonly bundles: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly parts: ReadonlyArray<{ readonly code: string }>;
    }>;
  };
  readonly dropped: { readonly totalCount: number };
  readonly byCountry: {
    readonly groups: ReadonlyArray<{
      readonly keys: ReadonlyArray<{ readonly code: string | null }>;
      readonly measures: { readonly projectCount: number };
    }>;
  };
  readonly byProvince: {
    readonly groups: ReadonlyArray<{
      readonly keys: ReadonlyArray<{ readonly code: string | null }>;
      readonly measures: { readonly projectCount: number };
    }>;
  };
  readonly byCorridor: {
    readonly groups: ReadonlyArray<{
      readonly keys: ReadonlyArray<{ readonly code: string | null }>;
      readonly measures: { readonly projectCount: number };
    }>;
  };
  readonly byCluster: {
    readonly groups: ReadonlyArray<{
      readonly keys: ReadonlyArray<{ readonly code: string | null }>;
      readonly measures: { readonly projectCount: number };
    }>;
  };
  readonly bySector: {
    readonly groups: ReadonlyArray<{
      readonly keys: ReadonlyArray<{ readonly code: string | null }>;
      readonly measures: { readonly projectCount: number };
    }>;
  };
  readonly byStage: {
    readonly groups: ReadonlyArray<{
      readonly keys: ReadonlyArray<{ readonly code: string | null }>;
      readonly measures: { readonly projectCount: number };
    }>;
  };
  readonly byKnown: {
    readonly total: {
      readonly progress: {
        readonly projectCount: number;
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    };
  };
  readonly withoutCountry: { readonly totalCount: number };
  readonly withoutProvince: { readonly totalCount: number };
  readonly withoutCorridor: { readonly totalCount: number };
  readonly withoutCluster: { readonly totalCount: number };
  readonly withoutSector: { readonly totalCount: number };
  readonly withoutBody: { readonly totalCount: number };
  readonly withoutStage: { readonly totalCount: number };
  readonly withoutKnown: { readonly totalCount: number };
  readonly withoutFlag: { readonly totalCount: number };
  readonly withoutParent: { readonly totalCount: number };
  readonly withoutText: { readonly totalCount: number };
  readonly memberStates: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly provinces: {
    readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string; readonly memberState: { readonly name: string } }>;
  };
  readonly corridors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly plans: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly sectors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  }>;
  readonly bodies: ReadonlyArray<
    | { readonly code: string; readonly name: string; readonly projects: { readonly totalCount: number } }
    | { readonly code: string; readonly name: string; readonly projects: { readonly totalCount: number } }
  >;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ChoicesFragment = {
  readonly groups: ReadonlyArray<{
    readonly keys: ReadonlyArray<{ readonly code: string | null }>;
    readonly measures: { readonly projectCount: number };
  }>;
};

export type ProvincePageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  since?: string | null | undefined;
  sinceDay?: string | null | undefined;
  withoutChanges?: boolean;
  withoutProjects?: boolean;
  withoutOutside?: boolean;
  withoutIndicators?: boolean;
  withoutPlans?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type ProvincePageQuery = {
  readonly province: {
    readonly code: string;
    readonly name: string;
    readonly kind: ProvinceKind;
    readonly capital: string | null;
    readonly areaKm2: number | null;
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly value: string }>;
    readonly memberState: { readonly code: string; readonly name: string };
    readonly clusters: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly corridors: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly memberships: ReadonlyArray<{
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly firstDayKnown: boolean;
    }>;
    readonly borderCrossings: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly counterpartName: string;
      readonly kinds: ReadonlyArray<CrossingKind>;
    }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly changes?: ReadonlyArray<{
        readonly kind: ChangeKind;
        readonly subject: ChangeSubject;
        readonly before: string | null;
        readonly after: string | null;
        readonly beforePrecision: DatePrecision | null;
        readonly afterPrecision: DatePrecision | null;
        readonly project: { readonly code: string; readonly name: string };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
    readonly outside?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly relevance: ProjectRelevance;
        readonly stage: ProjectStage | null;
      }>;
    };
    readonly observations?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly value: number;
        readonly periodStart: string;
        readonly periodEnd: string;
        readonly status: ObservationStatus;
        readonly note: string | null;
        readonly indicator: { readonly code: string; readonly name: string; readonly unit: string | null };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
    };
    readonly plans?: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly startsOn: string | null;
      readonly inPreparation: boolean;
      readonly reviewState: PlanReviewState | null;
      readonly objectives: ReadonlyArray<{
        readonly code: string;
        readonly title: string;
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ReceiptPageQueryVariables = Exact<{
  number: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type ReceiptPageQuery = {
  readonly receipt: {
    readonly number: string;
    readonly at: string;
    readonly asOf: string;
    readonly state: ReportState;
    readonly fingerprint: string;
    readonly late: boolean;
    readonly daysLate: number | null;
    readonly project: { readonly code: string; readonly name: string } | null;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type RegisterPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type RegisterPageQuery = {
  readonly register: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly kind: RegisterKind;
      readonly text: string;
      readonly section: string;
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly assessment: {
        readonly state: RegisterState;
        readonly day: string;
        readonly likelihood: number | null;
        readonly impact: number | null;
        readonly evidence: string | null;
        readonly responsible: { readonly code: string; readonly name: string } | null;
        readonly office: { readonly name: string };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      } | null;
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type ReportMeetingQueryVariables = Exact<{
  meeting: string;
  scope: string;
}>;

export type ReportMeetingQuery = {
  readonly meeting: {
    readonly code: string;
    readonly body:
      | {
          readonly code: string;
          readonly meetings: {
            readonly nodes: ReadonlyArray<{ readonly code: string; readonly startsOn: string | null; readonly status: MeetingStatus }>;
          };
        }
      | {
          readonly code: string;
          readonly meetings: {
            readonly nodes: ReadonlyArray<{ readonly code: string; readonly startsOn: string | null; readonly status: MeetingStatus }>;
          };
        }
      | null;
  } | null;
  readonly body: { readonly code: string } | { readonly code: string } | null;
  readonly cluster: { readonly code: string; readonly memberState: { readonly code: string } } | null;
  readonly memberState: { readonly code: string } | null;
};

export type ReportPageQueryVariables = Exact<{
  meeting: string;
  scope: string;
  isBody: boolean;
  isCluster: boolean;
  isCountry: boolean;
  previous: string;
  hasPrevious: boolean;
  hasActions: boolean;
  follows?: ActionItemFilter | null | undefined;
  hasSeats: boolean;
  followsAsOf?: string | null | undefined;
  followsKnownAt?: string | null | undefined;
  country: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutChanges?: boolean;
  withoutProjects?: boolean;
  withoutActions?: boolean;
  withoutAttendance?: boolean;
  withoutPlans?: boolean;
}>;

export type ReportPageQuery = {
  readonly meeting: {
    readonly code: string;
    readonly name: string;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly precision: DatePrecision;
    readonly place: string | null;
    readonly status: MeetingStatus;
    readonly hostMemberState: { readonly name: string } | null;
  } | null;
  readonly previous?: {
    readonly status: MeetingStatus;
    readonly code: string;
    readonly name: string;
    readonly number: number | null;
    readonly numberAsPrinted: string | null;
    readonly inferred: boolean;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly precision: DatePrecision;
    readonly place: string | null;
    readonly body: { readonly code: string } | { readonly code: string } | null;
    readonly hostMemberState: { readonly code: string; readonly name: string } | null;
    readonly decisions: ReadonlyArray<{ readonly code: string; readonly title: string }>;
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
  } | null;
  readonly seen?: {
    readonly proceedings?: {
      readonly attendance: {
        readonly attended: number;
        readonly represented: number;
        readonly absent: number;
        readonly unknown: number;
        readonly expected: number;
        readonly seats: ReadonlyArray<{ readonly standing: ParticipantStanding | null; readonly province: { readonly code: string } }>;
      } | null;
    };
  } | null;
  readonly body?:
    | {
        readonly code: string;
        readonly name: string;
        readonly receivesFrom: ReadonlyArray<
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
        >;
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly changes?: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly projects?: {
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly stage: ProjectStage | null;
            readonly endsOn: string | null;
            readonly endsOnPrecision: DatePrecision | null;
            readonly progress: {
              readonly percent: number | null;
              readonly plannedPercent: number | null;
              readonly projectCount: number;
              readonly contributions: {
                readonly nodes: ReadonlyArray<{
                  readonly report: {
                    readonly asOf: string;
                    readonly asOfPrecision: DatePrecision;
                    readonly citation: {
                      readonly locator: string | null;
                      readonly source: {
                        readonly code: string;
                        readonly title: string;
                        readonly publisher: string | null;
                        readonly url: string | null;
                        readonly issuedOn: string | null;
                      };
                    } | null;
                  } | null;
                }>;
              };
              readonly composition: {
                readonly stated: number;
                readonly finished: number;
                readonly withoutPercent: number;
                readonly silent: number;
              };
            };
            readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
            readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
            readonly reports: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<{
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly percent: number | null;
                readonly narrative: string | null;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              }>;
            };
          }>;
        };
      }
    | {
        readonly code: string;
        readonly name: string;
        readonly receivesFrom: ReadonlyArray<
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
          | {
              readonly code: string;
              readonly name: string;
              readonly progress: {
                readonly asOf: string;
                readonly statedPercent: number | null;
                readonly projectCount: number;
                readonly freshness: { readonly newest: string | null };
                readonly composition: {
                  readonly stated: number;
                  readonly finished: number;
                  readonly withoutPercent: number;
                  readonly silent: number;
                };
              };
            }
        >;
        readonly progress: {
          readonly asOf: string;
          readonly knownAt: string;
          readonly percent: number | null;
          readonly statedPercent: number | null;
          readonly percentProjects: number;
          readonly status: ReportState | null;
          readonly projectCount: number;
          readonly changes?: ReadonlyArray<{
            readonly kind: ChangeKind;
            readonly subject: ChangeSubject;
            readonly before: string | null;
            readonly after: string | null;
            readonly beforePrecision: DatePrecision | null;
            readonly afterPrecision: DatePrecision | null;
            readonly project: { readonly code: string; readonly name: string };
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
          readonly bounds: { readonly low: number | null; readonly high: number | null };
          readonly freshness: {
            readonly oldest: string | null;
            readonly newest: string | null;
            readonly medianAgeDays: number | null;
            readonly staleCount: number;
          };
          readonly coverage: { readonly pending: number };
          readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly projects?: {
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly stage: ProjectStage | null;
            readonly endsOn: string | null;
            readonly endsOnPrecision: DatePrecision | null;
            readonly progress: {
              readonly percent: number | null;
              readonly plannedPercent: number | null;
              readonly projectCount: number;
              readonly contributions: {
                readonly nodes: ReadonlyArray<{
                  readonly report: {
                    readonly asOf: string;
                    readonly asOfPrecision: DatePrecision;
                    readonly citation: {
                      readonly locator: string | null;
                      readonly source: {
                        readonly code: string;
                        readonly title: string;
                        readonly publisher: string | null;
                        readonly url: string | null;
                        readonly issuedOn: string | null;
                      };
                    } | null;
                  } | null;
                }>;
              };
              readonly composition: {
                readonly stated: number;
                readonly finished: number;
                readonly withoutPercent: number;
                readonly silent: number;
              };
            };
            readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
            readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
            readonly reports: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<{
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly percent: number | null;
                readonly narrative: string | null;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              }>;
            };
          }>;
        };
      }
    | null;
  readonly cluster?: {
    readonly code: string;
    readonly name: string;
    readonly plans?: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly startsOn: string | null;
      readonly inPreparation: boolean;
      readonly reviewState: PlanReviewState | null;
      readonly objectives: ReadonlyArray<{
        readonly code: string;
        readonly title: string;
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      }>;
    }>;
    readonly provinces: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly kind: ProvinceKind;
      readonly plans: ReadonlyArray<{
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly inPreparation: boolean;
        readonly reviewState: PlanReviewState | null;
      }>;
      readonly openActions: ReadonlyArray<{ readonly code: string }>;
      readonly circulars: ReadonlyArray<{
        readonly acknowledgedAt: string | null;
        readonly circular: { readonly code: string; readonly title: string };
        readonly organisation: { readonly code: string; readonly name: string };
      }>;
      readonly progress: {
        readonly asOf: string;
        readonly statedPercent: number | null;
        readonly projectCount: number;
        readonly freshness: { readonly newest: string | null };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly changes?: ReadonlyArray<{
        readonly kind: ChangeKind;
        readonly subject: ChangeSubject;
        readonly before: string | null;
        readonly after: string | null;
        readonly beforePrecision: DatePrecision | null;
        readonly afterPrecision: DatePrecision | null;
        readonly project: { readonly code: string; readonly name: string };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
  } | null;
  readonly memberState?: {
    readonly code: string;
    readonly name: string;
    readonly provinces: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly kind: ProvinceKind;
        readonly plans: ReadonlyArray<{
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly inPreparation: boolean;
          readonly reviewState: PlanReviewState | null;
        }>;
        readonly openActions: ReadonlyArray<{ readonly code: string }>;
        readonly circulars: ReadonlyArray<{
          readonly acknowledgedAt: string | null;
          readonly circular: { readonly code: string; readonly title: string };
          readonly organisation: { readonly code: string; readonly name: string };
        }>;
        readonly progress: {
          readonly asOf: string;
          readonly statedPercent: number | null;
          readonly projectCount: number;
          readonly freshness: { readonly newest: string | null };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
      }>;
    };
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly changes?: ReadonlyArray<{
        readonly kind: ChangeKind;
        readonly subject: ChangeSubject;
        readonly before: string | null;
        readonly after: string | null;
        readonly beforePrecision: DatePrecision | null;
        readonly afterPrecision: DatePrecision | null;
        readonly project: { readonly code: string; readonly name: string };
        readonly citation: {
          readonly locator: string | null;
          readonly source: {
            readonly code: string;
            readonly title: string;
            readonly publisher: string | null;
            readonly url: string | null;
            readonly issuedOn: string | null;
          };
        } | null;
      }>;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
  } | null;
  readonly actionItems?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly text: string;
      readonly status: ActionStatus;
      readonly dueOn: string | null;
      readonly daysOverdue: number | null;
      readonly timesCarried: number;
      readonly claim: { readonly number: number } | null;
      readonly assignee: { readonly code: string; readonly name: string } | null;
      readonly project: { readonly code: string; readonly name: string } | null;
      readonly decision: { readonly code: string; readonly title: string; readonly decidedOn: string | null };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

type Reported_Cluster_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_Corridor_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_Forum_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_MemberState_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_Project_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_Province_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_Sector_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

type Reported_WorkingGroup_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly knownAt: string;
    readonly percent: number | null;
    readonly statedPercent: number | null;
    readonly percentProjects: number;
    readonly status: ReportState | null;
    readonly projectCount: number;
    readonly changes?: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly subject: ChangeSubject;
      readonly before: string | null;
      readonly after: string | null;
      readonly beforePrecision: DatePrecision | null;
      readonly afterPrecision: DatePrecision | null;
      readonly project: { readonly code: string; readonly name: string };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly bounds: { readonly low: number | null; readonly high: number | null };
    readonly freshness: {
      readonly oldest: string | null;
      readonly newest: string | null;
      readonly medianAgeDays: number | null;
      readonly staleCount: number;
    };
    readonly coverage: { readonly pending: number };
    readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
  readonly projects?: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly endsOn: string | null;
      readonly endsOnPrecision: DatePrecision | null;
      readonly progress: {
        readonly percent: number | null;
        readonly plannedPercent: number | null;
        readonly projectCount: number;
        readonly contributions: {
          readonly nodes: ReadonlyArray<{
            readonly report: {
              readonly asOf: string;
              readonly asOfPrecision: DatePrecision;
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            } | null;
          }>;
        };
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
      readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
      readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
      readonly reports: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly asOf: string;
          readonly asOfPrecision: DatePrecision;
          readonly percent: number | null;
          readonly narrative: string | null;
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
      };
    }>;
  };
};

export type ReportedFragment =
  | Reported_Cluster_Fragment
  | Reported_Corridor_Fragment
  | Reported_Forum_Fragment
  | Reported_MemberState_Fragment
  | Reported_Project_Fragment
  | Reported_Province_Fragment
  | Reported_Sector_Fragment
  | Reported_WorkingGroup_Fragment;

type ReportedPart_Cluster_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_Corridor_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_Forum_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_MemberState_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_Project_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_Province_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_Sector_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

type ReportedPart_WorkingGroup_Fragment = {
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

export type ReportedPartFragment =
  | ReportedPart_Cluster_Fragment
  | ReportedPart_Corridor_Fragment
  | ReportedPart_Forum_Fragment
  | ReportedPart_MemberState_Fragment
  | ReportedPart_Project_Fragment
  | ReportedPart_Province_Fragment
  | ReportedPart_Sector_Fragment
  | ReportedPart_WorkingGroup_Fragment;

export type ReportedAreaFragment = {
  readonly code: string;
  readonly name: string;
  readonly kind: ProvinceKind;
  readonly plans: ReadonlyArray<{
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly inPreparation: boolean;
    readonly reviewState: PlanReviewState | null;
  }>;
  readonly openActions: ReadonlyArray<{ readonly code: string }>;
  readonly circulars: ReadonlyArray<{
    readonly acknowledgedAt: string | null;
    readonly circular: { readonly code: string; readonly title: string };
    readonly organisation: { readonly code: string; readonly name: string };
  }>;
  readonly progress: {
    readonly asOf: string;
    readonly statedPercent: number | null;
    readonly projectCount: number;
    readonly freshness: { readonly newest: string | null };
    readonly composition: { readonly stated: number; readonly finished: number; readonly withoutPercent: number; readonly silent: number };
  };
};

export type RoundsPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutOffices?: boolean;
  withoutProvinces?: boolean;
  withoutMissing?: boolean;
}>;

export type RoundsPageQuery = {
  readonly rounds: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly cutOff: string; readonly dueOn: string }> };
  readonly round: {
    readonly code: string;
    readonly cutOff: string;
    readonly dueOn: string;
    readonly verifyDueOn: string;
    readonly certifyDueOn: string;
    readonly lateFrom: string;
    readonly isPaused: boolean;
    readonly changes: ReadonlyArray<{
      readonly number: number;
      readonly dueOn: string;
      readonly isPaused: boolean;
      readonly reason: string;
      readonly changedAt: string;
      readonly office: { readonly code: string; readonly name: string };
    }>;
    readonly all: ReadonlyArray<{
      readonly code: string | null;
      readonly label: string;
      readonly expected: number;
      readonly drafted: number;
      readonly submitted: number;
      readonly verified: number;
      readonly certified: number;
      readonly late: number;
      readonly missing: number;
    }>;
    readonly byOffice?: ReadonlyArray<{
      readonly code: string | null;
      readonly label: string;
      readonly expected: number;
      readonly drafted: number;
      readonly submitted: number;
      readonly verified: number;
      readonly certified: number;
      readonly late: number;
      readonly missing: number;
    }>;
    readonly byProvince?: ReadonlyArray<{
      readonly code: string | null;
      readonly label: string;
      readonly expected: number;
      readonly drafted: number;
      readonly submitted: number;
      readonly verified: number;
      readonly certified: number;
      readonly late: number;
      readonly missing: number;
    }>;
    readonly missing?: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{ readonly project: { readonly code: string; readonly name: string } }>;
    };
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type RoundCountsFragment = {
  readonly code: string | null;
  readonly label: string;
  readonly expected: number;
  readonly drafted: number;
  readonly submitted: number;
  readonly verified: number;
  readonly certified: number;
  readonly late: number;
  readonly missing: number;
};

export type SearchPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  text: string;
  near: string;
  isAsked: boolean;
}>;

export type SearchPageQuery = {
  readonly search?: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly isFormerName: boolean;
      readonly node:
        | {
            readonly __typename: 'ActionItem';
            readonly code: string;
            readonly text: string;
            readonly decision: { readonly code: string; readonly title: string };
          }
        | {
            readonly __typename: 'BorderCrossing';
            readonly code: string;
            readonly name: string;
            readonly onThaiSide: { readonly code: string; readonly name: string };
          }
        | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Decision'; readonly code: string; readonly title: string; readonly decidedOn: string | null }
        | { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string }
        | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Indicator'; readonly code: string; readonly name: string; readonly level: IndicatorLevel | null }
        | {
            readonly __typename: 'Meeting';
            readonly code: string;
            readonly name: string;
            readonly startsOn: string | null;
            readonly endsOn: string | null;
            readonly precision: DatePrecision;
            readonly place: string | null;
          }
        | { readonly __typename: 'MeetingWeek' }
        | { readonly __typename: 'MemberState' }
        | { readonly __typename: 'Observation' }
        | {
            readonly __typename: 'Organisation';
            readonly code: string;
            readonly name: string;
            readonly province: { readonly code: string; readonly name: string } | null;
          }
        | {
            readonly __typename: 'Plan';
            readonly code: string;
            readonly name: string;
            readonly province: { readonly code: string; readonly name: string } | null;
            readonly cluster: { readonly code: string; readonly name: string } | null;
          }
        | {
            readonly __typename: 'PlanObjective';
            readonly code: string;
            readonly title: string;
            readonly ofPlan: {
              readonly province: { readonly code: string; readonly name: string } | null;
              readonly cluster: { readonly code: string; readonly name: string } | null;
            };
          }
        | { readonly __typename: 'Process'; readonly code: string; readonly name: string }
        | { readonly __typename: 'ProcessStep'; readonly code: string; readonly name: string }
        | { readonly __typename: 'ProgressReport' }
        | {
            readonly __typename: 'Project';
            readonly code: string;
            readonly name: string;
            readonly relevance: ProjectRelevance;
            readonly stage: ProjectStage | null;
            readonly provinces: ReadonlyArray<{ readonly code: string; readonly name: string }>;
          }
        | {
            readonly __typename: 'Province';
            readonly code: string;
            readonly name: string;
            readonly memberState: { readonly code: string; readonly name: string };
          }
        | { readonly __typename: 'RegisterEntry'; readonly code: string; readonly kind: RegisterKind; readonly text: string }
        | {
            readonly __typename: 'Sector';
            readonly code: string;
            readonly name: string;
            readonly plan: { readonly code: string; readonly name: string } | null;
          }
        | {
            readonly __typename: 'Source';
            readonly code: string;
            readonly title: string;
            readonly issuedOn: string | null;
            readonly publisher: string | null;
          }
        | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };
    }>;
  };
  readonly near?: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly isFormerName: boolean;
      readonly node:
        | {
            readonly __typename: 'ActionItem';
            readonly code: string;
            readonly text: string;
            readonly decision: { readonly code: string; readonly title: string };
          }
        | {
            readonly __typename: 'BorderCrossing';
            readonly code: string;
            readonly name: string;
            readonly onThaiSide: { readonly code: string; readonly name: string };
          }
        | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Decision'; readonly code: string; readonly title: string; readonly decidedOn: string | null }
        | { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string }
        | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
        | { readonly __typename: 'Indicator'; readonly code: string; readonly name: string; readonly level: IndicatorLevel | null }
        | {
            readonly __typename: 'Meeting';
            readonly code: string;
            readonly name: string;
            readonly startsOn: string | null;
            readonly endsOn: string | null;
            readonly precision: DatePrecision;
            readonly place: string | null;
          }
        | { readonly __typename: 'MeetingWeek' }
        | { readonly __typename: 'MemberState' }
        | { readonly __typename: 'Observation' }
        | {
            readonly __typename: 'Organisation';
            readonly code: string;
            readonly name: string;
            readonly province: { readonly code: string; readonly name: string } | null;
          }
        | {
            readonly __typename: 'Plan';
            readonly code: string;
            readonly name: string;
            readonly province: { readonly code: string; readonly name: string } | null;
            readonly cluster: { readonly code: string; readonly name: string } | null;
          }
        | {
            readonly __typename: 'PlanObjective';
            readonly code: string;
            readonly title: string;
            readonly ofPlan: {
              readonly province: { readonly code: string; readonly name: string } | null;
              readonly cluster: { readonly code: string; readonly name: string } | null;
            };
          }
        | { readonly __typename: 'Process'; readonly code: string; readonly name: string }
        | { readonly __typename: 'ProcessStep'; readonly code: string; readonly name: string }
        | { readonly __typename: 'ProgressReport' }
        | {
            readonly __typename: 'Project';
            readonly code: string;
            readonly name: string;
            readonly relevance: ProjectRelevance;
            readonly stage: ProjectStage | null;
            readonly provinces: ReadonlyArray<{ readonly code: string; readonly name: string }>;
          }
        | {
            readonly __typename: 'Province';
            readonly code: string;
            readonly name: string;
            readonly memberState: { readonly code: string; readonly name: string };
          }
        | { readonly __typename: 'RegisterEntry'; readonly code: string; readonly kind: RegisterKind; readonly text: string }
        | {
            readonly __typename: 'Sector';
            readonly code: string;
            readonly name: string;
            readonly plan: { readonly code: string; readonly name: string } | null;
          }
        | {
            readonly __typename: 'Source';
            readonly code: string;
            readonly title: string;
            readonly issuedOn: string | null;
            readonly publisher: string | null;
          }
        | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };
    }>;
  };
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

type Found_ActionItem_Fragment = {
  readonly __typename: 'ActionItem';
  readonly code: string;
  readonly text: string;
  readonly decision: { readonly code: string; readonly title: string };
};

type Found_BorderCrossing_Fragment = {
  readonly __typename: 'BorderCrossing';
  readonly code: string;
  readonly name: string;
  readonly onThaiSide: { readonly code: string; readonly name: string };
};

type Found_Cluster_Fragment = { readonly __typename: 'Cluster'; readonly code: string; readonly name: string };

type Found_Corridor_Fragment = { readonly __typename: 'Corridor'; readonly code: string; readonly name: string };

type Found_Decision_Fragment = {
  readonly __typename: 'Decision';
  readonly code: string;
  readonly title: string;
  readonly decidedOn: string | null;
};

type Found_Discrepancy_Fragment = { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string };

type Found_Forum_Fragment = { readonly __typename: 'Forum'; readonly code: string; readonly name: string };

type Found_Indicator_Fragment = {
  readonly __typename: 'Indicator';
  readonly code: string;
  readonly name: string;
  readonly level: IndicatorLevel | null;
};

type Found_Meeting_Fragment = {
  readonly __typename: 'Meeting';
  readonly code: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly precision: DatePrecision;
  readonly place: string | null;
};

type Found_MeetingWeek_Fragment = { readonly __typename: 'MeetingWeek' };

type Found_MemberState_Fragment = { readonly __typename: 'MemberState' };

type Found_Observation_Fragment = { readonly __typename: 'Observation' };

type Found_Organisation_Fragment = {
  readonly __typename: 'Organisation';
  readonly code: string;
  readonly name: string;
  readonly province: { readonly code: string; readonly name: string } | null;
};

type Found_Plan_Fragment = {
  readonly __typename: 'Plan';
  readonly code: string;
  readonly name: string;
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly cluster: { readonly code: string; readonly name: string } | null;
};

type Found_PlanObjective_Fragment = {
  readonly __typename: 'PlanObjective';
  readonly code: string;
  readonly title: string;
  readonly ofPlan: {
    readonly province: { readonly code: string; readonly name: string } | null;
    readonly cluster: { readonly code: string; readonly name: string } | null;
  };
};

type Found_Process_Fragment = { readonly __typename: 'Process'; readonly code: string; readonly name: string };

type Found_ProcessStep_Fragment = { readonly __typename: 'ProcessStep'; readonly code: string; readonly name: string };

type Found_ProgressReport_Fragment = { readonly __typename: 'ProgressReport' };

type Found_Project_Fragment = {
  readonly __typename: 'Project';
  readonly code: string;
  readonly name: string;
  readonly relevance: ProjectRelevance;
  readonly stage: ProjectStage | null;
  readonly provinces: ReadonlyArray<{ readonly code: string; readonly name: string }>;
};

type Found_Province_Fragment = {
  readonly __typename: 'Province';
  readonly code: string;
  readonly name: string;
  readonly memberState: { readonly code: string; readonly name: string };
};

type Found_RegisterEntry_Fragment = {
  readonly __typename: 'RegisterEntry';
  readonly code: string;
  readonly kind: RegisterKind;
  readonly text: string;
};

type Found_Sector_Fragment = {
  readonly __typename: 'Sector';
  readonly code: string;
  readonly name: string;
  readonly plan: { readonly code: string; readonly name: string } | null;
};

type Found_Source_Fragment = {
  readonly __typename: 'Source';
  readonly code: string;
  readonly title: string;
  readonly issuedOn: string | null;
  readonly publisher: string | null;
};

type Found_WorkingGroup_Fragment = { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string };

export type FoundFragment =
  | Found_ActionItem_Fragment
  | Found_BorderCrossing_Fragment
  | Found_Cluster_Fragment
  | Found_Corridor_Fragment
  | Found_Decision_Fragment
  | Found_Discrepancy_Fragment
  | Found_Forum_Fragment
  | Found_Indicator_Fragment
  | Found_Meeting_Fragment
  | Found_MeetingWeek_Fragment
  | Found_MemberState_Fragment
  | Found_Observation_Fragment
  | Found_Organisation_Fragment
  | Found_Plan_Fragment
  | Found_PlanObjective_Fragment
  | Found_Process_Fragment
  | Found_ProcessStep_Fragment
  | Found_ProgressReport_Fragment
  | Found_Project_Fragment
  | Found_Province_Fragment
  | Found_RegisterEntry_Fragment
  | Found_Sector_Fragment
  | Found_Source_Fragment
  | Found_WorkingGroup_Fragment;

export type OfAreaFragment = {
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly cluster: { readonly code: string; readonly name: string } | null;
};

export type SectorPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
  withoutLineage?: boolean;
  withoutGroups?: boolean;
  withoutProjects?: boolean;
  withoutDiscrepancies?: boolean;
}>;

export type SectorPageQuery = {
  readonly sector: {
    readonly aliases: ReadonlyArray<string>;
    readonly code: string;
    readonly name: string;
    readonly names: ReadonlyArray<{ readonly lang: Lang; readonly value: string; readonly translated: boolean }>;
    readonly comesFrom?: ReadonlyArray<{
      readonly kind: SectorMappingKind;
      readonly inferred: boolean;
      readonly from: {
        readonly code: string;
        readonly name: string;
        readonly comesFrom: ReadonlyArray<{
          readonly kind: SectorMappingKind;
          readonly inferred: boolean;
          readonly from: {
            readonly code: string;
            readonly name: string;
            readonly comesFrom: ReadonlyArray<{
              readonly kind: SectorMappingKind;
              readonly inferred: boolean;
              readonly from: {
                readonly code: string;
                readonly name: string;
                readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
              };
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            }>;
            readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
          };
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
        readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
      };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly becomes?: ReadonlyArray<{
      readonly kind: SectorMappingKind;
      readonly inferred: boolean;
      readonly to: {
        readonly code: string;
        readonly name: string;
        readonly becomes: ReadonlyArray<{
          readonly kind: SectorMappingKind;
          readonly inferred: boolean;
          readonly to: {
            readonly code: string;
            readonly name: string;
            readonly becomes: ReadonlyArray<{
              readonly kind: SectorMappingKind;
              readonly inferred: boolean;
              readonly to: {
                readonly code: string;
                readonly name: string;
                readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
              };
              readonly citation: {
                readonly locator: string | null;
                readonly source: {
                  readonly code: string;
                  readonly title: string;
                  readonly publisher: string | null;
                  readonly url: string | null;
                  readonly issuedOn: string | null;
                };
              } | null;
            }>;
            readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
          };
          readonly citation: {
            readonly locator: string | null;
            readonly source: {
              readonly code: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly url: string | null;
              readonly issuedOn: string | null;
            };
          } | null;
        }>;
        readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
      };
      readonly citation: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly workingGroups?: ReadonlyArray<{ readonly code: string; readonly name: string }>;
    readonly progress: {
      readonly asOf: string;
      readonly knownAt: string;
      readonly percent: number | null;
      readonly statedPercent: number | null;
      readonly percentProjects: number;
      readonly status: ReportState | null;
      readonly projectCount: number;
      readonly bounds: { readonly low: number | null; readonly high: number | null };
      readonly freshness: {
        readonly oldest: string | null;
        readonly newest: string | null;
        readonly medianAgeDays: number | null;
        readonly staleCount: number;
      };
      readonly coverage: { readonly pending: number };
      readonly byStage: ReadonlyArray<{ readonly stage: ProjectStage | null; readonly count: number }>;
      readonly composition: {
        readonly stated: number;
        readonly finished: number;
        readonly withoutPercent: number;
        readonly silent: number;
      };
    };
    readonly projects?: {
      readonly nodes: ReadonlyArray<{
        readonly code: string;
        readonly name: string;
        readonly stage: ProjectStage | null;
        readonly endsOn: string | null;
        readonly endsOnPrecision: DatePrecision | null;
        readonly progress: {
          readonly percent: number | null;
          readonly plannedPercent: number | null;
          readonly projectCount: number;
          readonly contributions: {
            readonly nodes: ReadonlyArray<{
              readonly report: {
                readonly asOf: string;
                readonly asOfPrecision: DatePrecision;
                readonly citation: {
                  readonly locator: string | null;
                  readonly source: {
                    readonly code: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly url: string | null;
                    readonly issuedOn: string | null;
                  };
                } | null;
              } | null;
            }>;
          };
          readonly composition: {
            readonly stated: number;
            readonly finished: number;
            readonly withoutPercent: number;
            readonly silent: number;
          };
        };
        readonly flags: ReadonlyArray<{ readonly kind: FlagKind; readonly message: string }>;
        readonly discrepancies: ReadonlyArray<{ readonly code: string }>;
        readonly reports: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly asOf: string;
            readonly asOfPrecision: DatePrecision;
            readonly percent: number | null;
            readonly narrative: string | null;
            readonly citation: {
              readonly locator: string | null;
              readonly source: {
                readonly code: string;
                readonly title: string;
                readonly publisher: string | null;
                readonly url: string | null;
                readonly issuedOn: string | null;
              };
            } | null;
          }>;
        };
      }>;
    };
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly source: {
        readonly code: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly issuedOn: string | null;
      };
    }>;
    readonly discrepancies?: ReadonlyArray<{
      readonly code: string;
      readonly subject: string;
      readonly valueA: string;
      readonly valueB: string;
      readonly resolved: boolean;
      readonly resolution: string | null;
      readonly citationA: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      };
      readonly citationB: {
        readonly locator: string | null;
        readonly source: {
          readonly code: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly url: string | null;
          readonly issuedOn: string | null;
        };
      } | null;
    }>;
    readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
  } | null;
  readonly plans?: ReadonlyArray<{
    readonly name: string;
    readonly inPreparation: boolean;
    readonly succeeds: { readonly code: string } | null;
  }>;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type SectorInPlanFragment = {
  readonly code: string;
  readonly name: string;
  readonly plan: { readonly code: string; readonly name: string; readonly startsOn: string | null } | null;
};

export type MappedFragment = {
  readonly kind: SectorMappingKind;
  readonly inferred: boolean;
  readonly citation: {
    readonly locator: string | null;
    readonly source: {
      readonly code: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly issuedOn: string | null;
    };
  } | null;
};

export type SectorsPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type SectorsPageQuery = {
  readonly plans: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly startsOn: string | null;
    readonly inPreparation: boolean;
    readonly sectors: ReadonlyArray<{
      readonly code: string;
      readonly name: string;
      readonly workingGroups: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      readonly progress: {
        readonly projectCount: number;
        readonly composition: {
          readonly stated: number;
          readonly finished: number;
          readonly withoutPercent: number;
          readonly silent: number;
        };
      };
    }>;
  }>;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type SourcePageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type SourcePageQuery = {
  readonly source: {
    readonly code: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly issuedOn: string | null;
    readonly url: string | null;
    readonly note: string | null;
    readonly titles: ReadonlyArray<{ readonly lang: Lang; readonly value: string }>;
    readonly backs: ReadonlyArray<
      | { readonly __typename: 'ActionItem' }
      | { readonly __typename: 'BorderCrossing' }
      | { readonly __typename: 'Cluster'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Corridor'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Decision'; readonly code: string; readonly title: string }
      | { readonly __typename: 'Discrepancy'; readonly code: string; readonly subject: string }
      | { readonly __typename: 'Forum'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Indicator'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Meeting'; readonly code: string; readonly name: string }
      | { readonly __typename: 'MeetingWeek'; readonly code: string }
      | { readonly __typename: 'MemberState'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Organisation'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Plan'; readonly code: string; readonly name: string }
      | { readonly __typename: 'PlanObjective' }
      | { readonly __typename: 'Process' }
      | { readonly __typename: 'ProcessStep' }
      | { readonly __typename: 'ProgressReport' }
      | { readonly __typename: 'Project'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Province'; readonly code: string; readonly name: string }
      | { readonly __typename: 'RegisterEntry' }
      | { readonly __typename: 'Sector'; readonly code: string; readonly name: string }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'WorkingGroup'; readonly code: string; readonly name: string }
    >;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type SourcesPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type SourcesPageQuery = {
  readonly sources: ReadonlyArray<{
    readonly code: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly issuedOn: string | null;
    readonly url: string | null;
    readonly backs: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >;
  }>;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};

export type SurveyPageQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
  basis?: ProgressBasis | null | undefined;
}>;

export type SurveyPageQuery = {
  readonly meeting: {
    readonly code: string;
    readonly name: string;
    readonly survey: {
      readonly opensOn: string;
      readonly closesOn: string;
      readonly closedOn: string | null;
      readonly state: SurveyState;
      readonly office: { readonly name: string };
      readonly questions: ReadonlyArray<{ readonly code: string; readonly respondent: SurveyRespondent; readonly text: string }>;
      readonly results: ReadonlyArray<{
        readonly respondent: SurveyRespondent;
        readonly untold: UntoldReason | null;
        readonly day: string | null;
        readonly count: number | null;
        readonly scores: ReadonlyArray<{
          readonly mean: number;
          readonly distribution: ReadonlyArray<number>;
          readonly question: { readonly code: string; readonly text: string };
        }>;
      }>;
    } | null;
  } | null;
  readonly programme:
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } }
    | null;
};
