import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What could be cited so far. */
const SUBJECTS = ['member_state', 'province', 'cluster', 'corridor', 'sector', 'body', 'project'];

const columns = SUBJECTS.map((subject) => `${subject}_id`).join(', ');

/** The rules of fact_citation without a list of its subjects, so that a new kind of cited thing is a column and an index of its own. */
export class CitedThings1795305600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      CREATE FUNCTION cited_things(fact jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN (SELECT count(*) FROM jsonb_each(fact) WHERE key LIKE '%\_id' AND key <> 'citation_id' AND value <> 'null')`);
    await runner.query(
      `COMMENT ON FUNCTION cited_things IS 'How many things a row of fact_citation is about: its columns …_id that have a value, the citation aside'`,
    );
    await runner.query(`
      ALTER TABLE fact_citation DROP CONSTRAINT fact_citation_subject_check,
        ADD CONSTRAINT fact_citation_subject_check CHECK (cited_things(to_jsonb(fact_citation)) = 1)`);
    await runner.query(`DROP INDEX fact_citation_place_key`);
    for (const subject of SUBJECTS) {
      await runner.query(`DROP INDEX fact_citation_${subject}_id_idx`);
      await runner.query(`CREATE UNIQUE INDEX fact_citation_${subject}_id_position_idx ON fact_citation (${subject}_id, position)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const subject of SUBJECTS) {
      await runner.query(`DROP INDEX fact_citation_${subject}_id_position_idx`);
      await runner.query(`CREATE INDEX fact_citation_${subject}_id_idx ON fact_citation (${subject}_id)`);
    }
    await runner.query(`CREATE UNIQUE INDEX fact_citation_place_key ON fact_citation (${columns}, position) NULLS NOT DISTINCT`);
    await runner.query(`
      ALTER TABLE fact_citation DROP CONSTRAINT fact_citation_subject_check,
        ADD CONSTRAINT fact_citation_subject_check CHECK (num_nonnulls(${columns}) = 1)`);
    await runner.query(`DROP FUNCTION cited_things`);
  }
}
