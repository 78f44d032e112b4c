import { Citation } from '../../../entities/provenance/citation.entity';
import type { FactCitation } from '../../../entities/provenance/fact-citation.entity';
import { raw, sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** The citations of things of one concept, in the order recorded; `column` is that of the catalogue. */
export const citationsOfSubjects: BatchQuery<number, Citation[], { column: string }> = async (db, ids, { column }) => {
  const rows = await db.entities<Citation, Pick<FactCitation, 'citationId'> & { subjectId: number }>(
    Citation,
    sql`SELECT fact.${raw(column)} AS "subjectId", ${db.columns(Citation, 'citation')}
        FROM fact_citation fact JOIN citation ON citation.id = fact.citation_id
        WHERE fact.${raw(column)} = ANY (${keyArray(ids)})
        ORDER BY fact.position`,
  );
  return manyPerKey(ids, rows, (row) => row.subjectId);
};
