import { Citation } from '../../../entities/provenance/citation.entity';
import type { FactCitation } from '../../../entities/provenance/fact-citation.entity';
import { raw, sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** The kinds of things that cite documents, by the column of `fact_citation` that points to them. */
export type CitedSubject =
  | 'member_state'
  | 'province'
  | 'cluster'
  | 'corridor'
  | 'sector'
  | 'body'
  | 'project'
  | 'meeting'
  | 'meeting_week'
  | 'organisation'
  | 'decision'
  | 'plan';

/** The citations of things of one kind, in the order recorded. */
export const citationsOfSubjects: BatchQuery<number, Citation[], { subject: CitedSubject }> = async (db, ids, { subject }) => {
  const rows = await db.entities<Citation, Pick<FactCitation, 'citationId'> & { subjectId: number }>(
    Citation,
    sql`SELECT fact.${raw(subject)}_id AS "subjectId", ${db.columns(Citation, 'citation')}
        FROM fact_citation fact JOIN citation ON citation.id = fact.citation_id
        WHERE fact.${raw(subject)}_id = ANY (${keyArray(ids)})
        ORDER BY fact.position`,
  );
  return manyPerKey(ids, rows, (row) => row.subjectId);
};
