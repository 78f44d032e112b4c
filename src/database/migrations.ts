import { TextAndTime1795305600001 } from './migrations/1795305600001-TextAndTime';
import { Programme1795305600002 } from './migrations/1795305600002-Programme';
import { Projects1795305600003 } from './migrations/1795305600003-Projects';
import { Record1795305600004 } from './migrations/1795305600004-Record';
import { Search1795305600005 } from './migrations/1795305600005-Search';
import { Changes1795305600009 } from './migrations/1795305600009-Changes';
import { CitedThings1795305600010 } from './migrations/1795305600010-CitedThings';
import { Meetings1795305600011 } from './migrations/1795305600011-Meetings';
import { Decisions1795305600012 } from './migrations/1795305600012-Decisions';
import { Indicators1795305600020 } from './migrations/1795305600020-Indicators';
import { ProcessAndRegister1795305600021 } from './migrations/1795305600021-ProcessAndRegister';
import { ProcessOwner1795305600022 } from './migrations/1795305600022-ProcessOwner';
import { IndicatorChanges1795305600030 } from './migrations/1795305600030-IndicatorChanges';
import { MeetingChanges1795305600031 } from './migrations/1795305600031-MeetingChanges';
import { DecisionChanges1795305600032 } from './migrations/1795305600032-DecisionChanges';
import { SearchEntries1795305600050 } from './migrations/1795305600050-SearchEntries';
import { Translations1795305600060 } from './migrations/1795305600060-Translations';
import { Plans1795305600090 } from './migrations/1795305600090-Plans';
import { SeedLoad1795305600091 } from './migrations/1795305600091-SeedLoad';
import { ProjectCodes1795305600092 } from './migrations/1795305600092-ProjectCodes';
import { NamesByEntries1795306000001 } from './migrations/1795306000001-NamesByEntries';
import { PublishedReports1795642412371 } from './migrations/1795642412371-PublishedReports';
import { FactsAsStated1795642678570 } from './migrations/1795642678570-FactsAsStated';
import { Money1795643125467 } from './migrations/1795643125467-Money';
import { TranslatedDescriptions1795643229933 } from './migrations/1795643229933-TranslatedDescriptions';
import { DatesAsOf1795644167358 } from './migrations/1795644167358-DatesAsOf';
import { ProjectResponsibility1795644167359 } from './migrations/1795644167359-ProjectResponsibility';
import { OrganisationNames1795644167360 } from './migrations/1795644167360-OrganisationNames';
import { MoreIsFound1795645358698 } from './migrations/1795645358698-MoreIsFound';
import { Withdrawals1795645547507 } from './migrations/1795645547507-Withdrawals';
import { ProjectListing1795646407128 } from './migrations/1795646407128-ProjectListing';
import { NotesInLanguages1795655733121 } from './migrations/1795655733121-NotesInLanguages';
import { OrganisationRoleKinds1795656037211 } from './migrations/1795656037211-OrganisationRoleKinds';
import { SettledStates1795657263534 } from './migrations/1795657263534-SettledStates';
import { SeveralCorrections1795658163832 } from './migrations/1795658163832-SeveralCorrections';
import { SettledStandings1795659058543 } from './migrations/1795659058543-SettledStandings';
import { CommitInstant1795661819756 } from './migrations/1795661819756-CommitInstant';
import { WrittenReports1795668476293 } from './migrations/1795668476293-WrittenReports';
import { MemberStatesOfProjects1795671843884 } from './migrations/1795671843884-MemberStatesOfProjects';
import { CaseInAnyLocale1795685194396 } from './migrations/1795685194396-CaseInAnyLocale';
import { People1795696859052 } from './migrations/1795696859052-People';
import { PrivateReports1795697336558 } from './migrations/1795697336558-PrivateReports';
import { Audit1795697487586 } from './migrations/1795697487586-Audit';
import { SignIn1795697509693 } from './migrations/1795697509693-SignIn';
import { RevocationReason1795697699872 } from './migrations/1795697699872-RevocationReason';
import { Idempotency1795699251115 } from './migrations/1795699251115-Idempotency';
import { LastSeen1795711837421 } from './migrations/1795711837421-LastSeen';
import { WorkWaits1795711880874 } from './migrations/1795711880874-WorkWaits';
import { RoundChanges1795723135695 } from './migrations/1795723135695-RoundChanges';
import { Reminders1795726808328 } from './migrations/1795726808328-Reminders';
import { ReportImports1795728734358 } from './migrations/1795728734358-ReportImports';
import { UndoneImports1795736867770 } from './migrations/1795736867770-UndoneImports';
import { KeptVersions1795736912481 } from './migrations/1795736912481-KeptVersions';
import { Secretariats1795737334717 } from './migrations/1795737334717-Secretariats';
import { CalendarFeeds1795738277807 } from './migrations/1795738277807-CalendarFeeds';
import { DutyOverrides1795740296324 } from './migrations/1795740296324-DutyOverrides';
import { FollowedDecisions1795740311209 } from './migrations/1795740311209-FollowedDecisions';
import { Webhooks1795740886504 } from './migrations/1795740886504-Webhooks';
import { ImportMappings1795741735748 } from './migrations/1795741735748-ImportMappings';
import { AreaPlans1795752529558 } from './migrations/1795752529558-AreaPlans';
import { Proceedings1795769258049 } from './migrations/1795769258049-Proceedings';
import { ProjectRevisions1795769278916 } from './migrations/1795769278916-ProjectRevisions';
import { ProjectProposals1795770958127 } from './migrations/1795770958127-ProjectProposals';
import { LooksAlike1795772825535 } from './migrations/1795772825535-LooksAlike';
import { ProcessRuns1795784160764 } from './migrations/1795784160764-ProcessRuns';
import { PackedReadings1795786344451 } from './migrations/1795786344451-PackedReadings';
import { FoundActions1795798890831 } from './migrations/1795798890831-FoundActions';
import { PlanningMeeting1795800041828 } from './migrations/1795800041828-PlanningMeeting';
import { BlanksInThai1795800048309 } from './migrations/1795800048309-BlanksInThai';
import { OnlyAdded1795811279525 } from './migrations/1795811279525-OnlyAdded';
import { PlanReviews1795811347647 } from './migrations/1795811347647-PlanReviews';
import { ProjectNames1795811764653 } from './migrations/1795811764653-ProjectNames';
import { ProgrammeReports1795811971721 } from './migrations/1795811971721-ProgrammeReports';
import { IndicatorRubrics1795813021809 } from './migrations/1795813021809-IndicatorRubrics';
import { OpenedDiscrepancies1795814635326 } from './migrations/1795814635326-OpenedDiscrepancies';
import { RegisterAssessments1795826177253 } from './migrations/1795826177253-RegisterAssessments';
import { ProjectRelevance1795826263115 } from './migrations/1795826263115-ProjectRelevance';
import { StatedResponsibilities1795826263133 } from './migrations/1795826263133-StatedResponsibilities';
import { LinksInForce1795826394764 } from './migrations/1795826394764-LinksInForce';
import { StatedPlans1795826395833 } from './migrations/1795826395833-StatedPlans';
import { Surveys1795827418185 } from './migrations/1795827418185-Surveys';
import { ProjectWeights1795828313313 } from './migrations/1795828313313-ProjectWeights';
import { ProjectPlacements1795828516429 } from './migrations/1795828516429-ProjectPlacements';
import { DiscrepancyGuards1795829275528 } from './migrations/1795829275528-DiscrepancyGuards';

/**
 * Every migration, in order. A landed migration is never edited. The number of a new one is the time at which it was written
 * (`Date.now()`). The current definitions of SQL functions stand in `functions/`.
 */
export const MIGRATIONS = [
  TextAndTime1795305600001,
  Programme1795305600002,
  Projects1795305600003,
  Record1795305600004,
  Search1795305600005,
  Changes1795305600009,
  CitedThings1795305600010,
  Meetings1795305600011,
  Decisions1795305600012,
  Indicators1795305600020,
  ProcessAndRegister1795305600021,
  ProcessOwner1795305600022,
  IndicatorChanges1795305600030,
  MeetingChanges1795305600031,
  DecisionChanges1795305600032,
  SearchEntries1795305600050,
  Translations1795305600060,
  Plans1795305600090,
  SeedLoad1795305600091,
  ProjectCodes1795305600092,
  NamesByEntries1795306000001,
  PublishedReports1795642412371,
  FactsAsStated1795642678570,
  Money1795643125467,
  TranslatedDescriptions1795643229933,
  DatesAsOf1795644167358,
  ProjectResponsibility1795644167359,
  OrganisationNames1795644167360,
  MoreIsFound1795645358698,
  Withdrawals1795645547507,
  ProjectListing1795646407128,
  NotesInLanguages1795655733121,
  OrganisationRoleKinds1795656037211,
  SettledStates1795657263534,
  SeveralCorrections1795658163832,
  SettledStandings1795659058543,
  CommitInstant1795661819756,
  WrittenReports1795668476293,
  MemberStatesOfProjects1795671843884,
  CaseInAnyLocale1795685194396,
  People1795696859052,
  PrivateReports1795697336558,
  Audit1795697487586,
  SignIn1795697509693,
  RevocationReason1795697699872,
  Idempotency1795699251115,
  LastSeen1795711837421,
  WorkWaits1795711880874,
  RoundChanges1795723135695,
  Reminders1795726808328,
  ReportImports1795728734358,
  UndoneImports1795736867770,
  KeptVersions1795736912481,
  Secretariats1795737334717,
  CalendarFeeds1795738277807,
  DutyOverrides1795740296324,
  FollowedDecisions1795740311209,
  Webhooks1795740886504,
  ImportMappings1795741735748,
  AreaPlans1795752529558,
  Proceedings1795769258049,
  ProjectRevisions1795769278916,
  ProjectProposals1795770958127,
  LooksAlike1795772825535,
  ProcessRuns1795784160764,
  PackedReadings1795786344451,
  FoundActions1795798890831,
  PlanningMeeting1795800041828,
  BlanksInThai1795800048309,
  OnlyAdded1795811279525,
  PlanReviews1795811347647,
  ProjectNames1795811764653,
  ProgrammeReports1795811971721,
  IndicatorRubrics1795813021809,
  OpenedDiscrepancies1795814635326,
  RegisterAssessments1795826177253,
  ProjectRelevance1795826263115,
  StatedResponsibilities1795826263133,
  LinksInForce1795826394764,
  StatedPlans1795826395833,
  Surveys1795827418185,
  ProjectWeights1795828313313,
  ProjectPlacements1795828516429,
  DiscrepancyGuards1795829275528,
];
