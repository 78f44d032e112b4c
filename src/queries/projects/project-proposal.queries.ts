import { ProjectProposal } from '../../../entities/projects/project-proposal.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { FORUM } from '../../domain/forum';
import type { LocalizedTexts } from '../../domain/languages';
import type { Power } from '../../domain/permissions';
import { OfficeRole } from '../../domain/vocabularies/people';
import { factsInForce } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** A proposed project with who may see it. */
export type SeenProposal = ProjectProposal & {
  /** The code of the office that proposes it. */
  readonly officeCode: string;
  readonly officeNames: LocalizedTexts;
  readonly provinceNames: readonly LocalizedTexts[];
  readonly sectorNames: readonly LocalizedTexts[];
  /** The offices that decide: the secretariats of the governors’ forum and of the working group, and the national ones of its countries. */
  readonly secretariats: readonly string[];
};

/** The codes of the offices that decide about the proposal `p`. */
export const decidersOf = sql`
  ARRAY(
    SELECT o.code COLLATE "C" FROM ${factsInForce('body_secretariat', 's', NOW)} JOIN organisation o ON o.id = s.organisation_id
      JOIN body ON body.id = s.body_id WHERE body.code = ${FORUM} OR body.id = p.body_id
    UNION SELECT o.code COLLATE "C" FROM ${factsInForce('organisation_role', 'held', NOW)} JOIN organisation o ON o.id = held.organisation_id
      WHERE held.role = 'NATIONAL_SECRETARIAT'
        AND o.member_state_id IN (SELECT province.member_state_id FROM province WHERE province.code = ANY (p.provinces))
    ORDER BY 1)`;

const proposals = (db: RowStore, where: Sql): Promise<SeenProposal[]> =>
  db.entities<ProjectProposal, Omit<SeenProposal, keyof ProjectProposal>>(
    ProjectProposal,
    sql`SELECT ${db.columns(ProjectProposal, 'p')}, office.code AS "officeCode", office.names AS "officeNames",
          (SELECT json_agg(province.names ORDER BY province.code COLLATE "C") FROM province WHERE province.code = ANY (p.provinces)) AS "provinceNames",
          coalesce((SELECT json_agg(sector.names ORDER BY sector.code COLLATE "C") FROM sector WHERE sector.code = ANY (p.sectors)), '[]') AS "sectorNames",
          ${decidersOf} AS secretariats
        FROM project_proposal p JOIN organisation office ON office.id = p.office_id
        WHERE ${where} ORDER BY p.state <> 'PROPOSED', p.proposed_at DESC, p.id DESC`,
  );

/** The proposal with a key; null = there is none. */
export async function proposalWith(db: RowStore, key: number): Promise<SeenProposal | null> {
  return (await proposals(db, sql`p.id = ${key}`))[0] ?? null;
}

/** All proposals: those that wait for a decision, then the others, the newest first. Whoever lists them leaves out what the viewer may not see. */
export const everyProposal = (db: RowStore): Promise<SeenProposal[]> => proposals(db, sql`true`);

/** How many proposals somebody can decide about: those of others, of their secretariats. */
export async function proposalsToDecide(db: RowStore, person: number, powers: readonly Power[]): Promise<number> {
  const offices = powers.filter(({ role }) => role === OfficeRole.SECRETARY).map(({ office }) => office);
  const [row] = await db.rows<{ count: number }>(sql`
    SELECT count(*)::integer AS count FROM project_proposal p
    WHERE p.state = 'PROPOSED' AND p.proposed_by_id <> ${person} AND ${offices}::text[] && ${decidersOf}`);
  return row!.count;
}
