import { actionExport } from './action.export';
import { contributionExport } from './contribution.export';
import { corridorExport } from './corridor.export';
import { costExport } from './cost.export';
import { decisionExport } from './decision.export';
import { discrepancyExport } from './discrepancy.export';
import { meetingExport } from './meeting.export';
import { observationExport } from './observation.export';
import { projectExport } from './project.export';
import { provinceExport } from './province.export';
import { reportExport } from './report.export';
import { scheduleExport } from './schedule.export';
import type { Exported } from './whole-table';

/** The tables that are exported whole, by their names in addresses. */
export const EXPORTS = {
  projects: projectExport,
  reports: reportExport,
  provinces: provinceExport,
  observations: observationExport,
  corridors: corridorExport,
  contributions: contributionExport,
  costs: costExport,
  schedules: scheduleExport,
  meetings: meetingExport,
  decisions: decisionExport,
  actions: actionExport,
  discrepancies: discrepancyExport,
} satisfies Readonly<Record<string, Exported>>;

export type TableName = keyof typeof EXPORTS;

/** The tables whose rows are projects or stated of projects: they have those outside the programme where they are asked for. */
export const WITH_OUTSIDE: readonly TableName[] = ['projects', 'reports', 'costs', 'schedules'];
