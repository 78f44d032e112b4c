import { Meeting } from '../../../entities/mechanism/meeting.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { FORUM } from '../../domain/forum';
import type { LocalizedTexts } from '../../domain/languages';
import { facts, factsInForce } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** A body whose secretary somebody’s office is today, with the number of its next meeting. */
export interface SecretariatBody {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
  /** The codes of the offices that are its secretaries. */
  readonly secretariats: readonly string[];
  readonly nextNumber: number;
}

/** The bodies that exist today and have one of some offices as secretary, by code. */
export const bodiesOfSecretariats = (db: RowStore, offices: readonly string[]): Promise<SecretariatBody[]> =>
  db.rows<SecretariatBody>(sql`
    SELECT b.id, b.code, b.names, array_agg(o.code ORDER BY o.code COLLATE "C") AS secretariats,
      coalesce((SELECT max(m.number) FROM ${facts('meeting', 'm', NOW)} WHERE m.body_id = b.id AND m.code = b.code || '-' || m.number), 0) + 1 AS "nextNumber"
    FROM ${factsInForce('body_secretariat', 's', NOW)} JOIN organisation o ON o.id = s.organisation_id
    JOIN body b ON b.id = s.body_id AND in_force(b.valid_from, b.valid_to, ${NOW.validOn})
    WHERE o.code = ANY (${offices}::text[]) GROUP BY b.id ORDER BY b.code COLLATE "C"`);

/** The codes of the offices that are secretaries of the governors’ forum today. */
export async function forumSecretariats(db: RowStore): Promise<string[]> {
  const rows = await db.rows<{ code: string }>(sql`
    SELECT o.code FROM ${factsInForce('body_secretariat', 's', NOW)} JOIN organisation o ON o.id = s.organisation_id
    JOIN body b ON b.id = s.body_id WHERE b.code = ${FORUM} ORDER BY o.code COLLATE "C"`);
  return rows.map(({ code }) => code);
}

/** The meetings of some bodies: those to come, and the last ones that were held; the next first, then the newest. */
export const meetingsOfBodies = (db: RowStore, bodies: readonly number[], most: number): Promise<Meeting[]> =>
  db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM ${facts('meeting', 'm', NOW)} WHERE m.body_id = ANY (${bodies}::integer[])
        ORDER BY coalesce(m.ends_on, '-infinity') < ${NOW.validOn},
          CASE WHEN m.ends_on >= ${NOW.validOn} THEN m.starts_on - ${NOW.validOn} ELSE ${NOW.validOn} - coalesce(m.starts_on, '1900-01-01') END, m.code COLLATE "C"
        LIMIT ${most}`,
  );

/** A meeting as its secretary sees it; null = there is none with the code. */
export interface DeskMeeting extends Meeting {
  readonly bodyCode: string | null;
  readonly provinceCode: string | null;
  readonly hostCode: string | null;
  readonly secretariats: readonly string[];
}

export async function meetingAtDesk(db: RowStore, code: string): Promise<DeskMeeting | null> {
  const [meeting] = await db.entities<Meeting, Omit<DeskMeeting, keyof Meeting>>(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')}, body.code AS "bodyCode", province.code AS "provinceCode", host.code AS "hostCode",
          ARRAY(SELECT o.code FROM ${factsInForce('body_secretariat', 's', NOW)} JOIN organisation o ON o.id = s.organisation_id
            WHERE s.body_id = m.body_id ORDER BY o.code COLLATE "C") AS secretariats
        FROM ${facts('meeting', 'm', NOW)} LEFT JOIN body ON body.id = m.body_id LEFT JOIN province ON province.id = m.province_id
        LEFT JOIN member_state host ON host.id = m.host_member_state_id
        WHERE m.code = ANY (${codeSpellings(code)}::text[])`,
  );
  return (meeting as DeskMeeting | undefined) ?? null;
}

/** Places to choose from: the provinces of the programme, and the member states, by code. */
export const placesToChoose = (db: RowStore): Promise<{ kind: 'province' | 'country'; code: string; names: LocalizedTexts }[]> =>
  db.rows(sql`
    SELECT * FROM (
      SELECT 'province' AS kind, code, names FROM province UNION ALL SELECT 'country', code, names FROM member_state) place
    ORDER BY kind, code COLLATE "C"`);
