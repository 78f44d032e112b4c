import { Province } from '../../entities/geography/province.entity';
import { Body } from '../../entities/mechanism/body.entity';
import type { RowStore } from '../database/rows';
import { HubError } from '../domain/errors';
import type { LocalizedTexts } from '../domain/languages';
import type { PointInTime } from '../domain/point-in-time';
import { BodyLevel } from '../domain/vocabularies/mechanism';
import type { CalendarRow } from '../queries/mechanism/calendar.queries';
import { projectCodes } from '../queries/projects/project.queries';
import { allByCode, byCode } from '../queries/shared/entity.queries';

/** What a calendar is of, by its code; at most one of the two. */
export interface CalendarSubject {
  readonly province?: string | null;
  readonly body?: string | null;
}

/** What a calendar is of: its names, and the entries that concern it. */
export interface CalendarOf {
  readonly names: LocalizedTexts;
  readonly concerns: (row: CalendarRow) => boolean;
}

/**
 * The calendar of a province: the meetings held in it, the forums of governors with their steps, and the ends of its projects; that of a
 * body: its meetings with their steps, and the ends of its projects. Both have the cut-offs of reports. Null = neither is asked for.
 * Throws CONFLICTING_ARGUMENTS, UNKNOWN_PROVINCE and UNKNOWN_CODE.
 */
export async function calendarOf(db: RowStore, { province, body }: CalendarSubject, pointInTime: PointInTime): Promise<CalendarOf | null> {
  if (province != null && body != null) throw new HubError('CONFLICTING_ARGUMENTS', 'Give province or body, not both.');
  if (province != null) return ofProvince(db, province, pointInTime);
  return body == null ? null : ofBody(db, body, pointInTime);
}

async function ofProvince(db: RowStore, code: string, pointInTime: PointInTime): Promise<CalendarOf> {
  const [province] = await byCode(Province)(db, [code], null);
  if (!province)
    throw new HubError('UNKNOWN_PROVINCE', `There is no province "${code}". Take a code such as TH-90 from /export/provinces.csv.`);
  const forums = new Set((await allByCode(db, Body)).filter(({ level }) => level === BodyLevel.GOVERNORS_FORUM).map(({ id }) => id));
  const projects = await codesOf(db, 'PROVINCE', province.id, pointInTime);
  return {
    names: province.names,
    concerns: ({ meeting, project }) =>
      project ? projects.has(project.code) : !meeting || meeting.provinceId === province.id || forums.has(meeting.bodyId!),
  };
}

async function ofBody(db: RowStore, code: string, pointInTime: PointInTime): Promise<CalendarOf> {
  const [body] = await byCode(Body)(db, [code], null);
  if (!body) throw new HubError('UNKNOWN_CODE', `There is no body "${code}". Take a code such as CMGF from bodies { code }.`);
  const projects = await codesOf(db, 'BODY', body.id, pointInTime);
  return {
    names: body.names,
    concerns: ({ meeting, project }) => (project ? projects.has(project.code) : !meeting || meeting.bodyId === body.id),
  };
}

async function codesOf(db: RowStore, kind: 'PROVINCE' | 'BODY', id: number, pointInTime: PointInTime): Promise<ReadonlySet<string>> {
  const [codes] = await projectCodes(db, [id], { kind, pointInTime, where: null });
  return new Set(codes);
}
