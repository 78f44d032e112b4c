import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { facts, factsInForce } from '../shared/facts';
import { NOW } from '../shared/point-in-time';
import { everyName, namesAt } from '../shared/project-names';

/** A project as it is proposed: its names, and the codes of its places and sectors. */
export interface ProposedProject {
  readonly names: readonly string[];
  readonly provinces: readonly string[];
  readonly sectors: readonly string[];
}

/** A project on record that may be the one that is proposed. */
export interface SimilarProject {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
  /** How alike a name is, 0 to 1. */
  readonly score: number;
  /** It shares a province or a sector. */
  readonly isNear: boolean;
}

/** From which likeness of names on a project may be the same: one of another place and sector, and one that shares either. */
const [ALIKE_ANYWHERE, ALIKE_NEARBY] = [0.6, 0.4];

/** A name of fewer letters is found in many others: it is not searched for inside a proposed one. */
const SHORT = 8;

/** The most projects that are shown. */
const MOST = 10;

/**
 * The projects on record that may be the one that is proposed, the likeliest first: by their names, aliases and earlier names, folded as the
 * search folds them, and by common places and sectors.
 */
export const similarProjects = (db: RowStore, { names, provinces, sectors }: ProposedProject): Promise<SimilarProject[]> =>
  db.rows<SimilarProject>(sql`
    SELECT id, code, names, score::float8 AS score, near AS "isNear" FROM (
      SELECT p.id, p.code, ${namesAt('p', NOW)} AS names, (
        EXISTS (SELECT FROM ${factsInForce('project_province', 'located', NOW)} JOIN province ON province.id = located.province_id
          WHERE located.project_id = p.id AND province.code = ANY (${provinces}::text[]))
        OR EXISTS (SELECT FROM ${factsInForce('project_sector', 'classified', NOW)} JOIN sector ON sector.id = classified.sector_id
          WHERE classified.project_id = p.id AND sector.code = ANY (${sectors}::text[]))) AS near,
        (SELECT max(greatest(similarity(e.folded, wanted.folded), word_similarity(wanted.folded, e.folded),
            CASE WHEN length(e.folded) >= ${SHORT} THEN word_similarity(e.folded, wanted.folded) END))
          FROM ${everyName(NOW)} e CROSS JOIN (SELECT fold_text(name) AS folded FROM unnest(${names}::text[]) name) wanted
          WHERE e.project_id = p.id) AS score
      FROM ${facts('project', 'p', NOW)}) likely
    WHERE score >= CASE WHEN near THEN ${ALIKE_NEARBY}::real ELSE ${ALIKE_ANYWHERE}::real END
    ORDER BY score DESC, sort_key(code), code LIMIT ${MOST}`);
