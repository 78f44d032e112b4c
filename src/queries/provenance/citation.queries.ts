import { CATALOGUE } from '../../../entities/catalogue';
import { Citation } from '../../../entities/provenance/citation.entity';
import type { FactCitation } from '../../../entities/provenance/fact-citation.entity';
import { sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** The table of each concept that cites documents, by its name: `fact_citation` has a column that points there. */
const CITED = new Map(CATALOGUE.flatMap(({ entity, cited }) => (cited ? [[entity.name, entity]] : [])));

/** The citations of things of one concept, in the order recorded. */
export const citationsOfSubjects: BatchQuery<number, Citation[], { concept: string }> = async (db, ids, { concept }) => {
  const subject = db.table(CITED.get(concept)!);
  const rows = await db.entities<Citation, Pick<FactCitation, 'citationId'> & { subjectId: number }>(
    Citation,
    sql`SELECT fact.${subject}_id AS "subjectId", ${db.columns(Citation, 'citation')}
        FROM fact_citation fact JOIN citation ON citation.id = fact.citation_id
        WHERE fact.${subject}_id = ANY (${keyArray(ids)})
        ORDER BY fact.position`,
  );
  return manyPerKey(ids, rows, (row) => row.subjectId);
};
