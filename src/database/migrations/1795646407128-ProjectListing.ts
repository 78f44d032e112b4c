import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a trigger sees of the rows that a statement touched. */
const TOUCHED = { insert: 'NEW', update: 'NEW', delete: 'OLD' };
const EVENTS = Object.keys(TOUCHED) as (keyof typeof TOUCHED)[];

/** The tables whose rows speak of projects, with the events that matter. A report comes with its first state, and never changes. */
const TABLES: Readonly<Record<string, readonly (keyof typeof TOUCHED)[]>> = {
  project: EVENTS,
  progress_report: ['insert', 'delete'],
  report_state: ['insert'],
  cost_figure: EVENTS,
  schedule_statement: EVENTS,
  fact_citation: EVENTS,
};

/** The days from which projects belong to the portfolio: the earliest that anything on record speaks of. */
export class ProjectListing1795646407128 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_listing (
        project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
        listed_from date NOT NULL,
        recorded_at timestamptz NOT NULL,
        withdrawn_at timestamptz NOT NULL,
        PRIMARY KEY (project_id, listed_from, recorded_at, withdrawn_at))`);
    await runner.query(`ALTER TABLE citation ADD added_at timestamptz NOT NULL DEFAULT '-infinity'`);
    await runner.query(`
      CREATE FUNCTION project_listing_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        affected integer[];
        -- The affected projects, their bundles, and all parts of these.
        members integer[];
      BEGIN
        IF TG_TABLE_NAME = 'project' THEN
          affected := ARRAY(SELECT id FROM touched);
        ELSIF TG_TABLE_NAME = 'report_state' THEN
          affected := ARRAY(SELECT DISTINCT report.project_id FROM touched JOIN progress_report report ON report.id = touched.report_id);
        ELSE
          affected := ARRAY(SELECT DISTINCT project_id FROM touched WHERE project_id IS NOT NULL);
        END IF;
        affected := ARRAY(SELECT DISTINCT ancestor_id FROM project_tree WHERE project_id = ANY (affected));
        members := ARRAY(SELECT DISTINCT project_id FROM project_tree WHERE ancestor_id = ANY (affected));
        DELETE FROM project_listing WHERE project_id = ANY (affected);
        WITH spoken AS (
          SELECT report.project_id, report.as_of AS day, min(change.changed_at) FILTER (WHERE change.state IN ('PUBLISHED', 'CERTIFIED')) AS recorded_at,
            min(change.changed_at) FILTER (WHERE change.state = 'REJECTED') AS withdrawn_at
          FROM progress_report report JOIN report_state change ON change.report_id = report.id
          WHERE report.project_id = ANY (members) GROUP BY report.id
          UNION
          SELECT project_id, as_of, recorded_at, withdrawn_at FROM cost_figure WHERE project_id = ANY (members)
          UNION
          SELECT project_id, least(as_of, starts_on), recorded_at, withdrawn_at FROM schedule_statement WHERE project_id = ANY (members)
          UNION
          SELECT cited.project_id, citation.published_on, citation.added_at, NULL
          FROM fact_citation cited JOIN citation ON citation.id = cited.citation_id WHERE cited.project_id = ANY (members)
          UNION
          SELECT id, (recorded_at AT TIME ZONE 'Asia/Bangkok')::date, recorded_at, NULL FROM project WHERE id = ANY (members) AND isfinite(recorded_at)),
        known AS (
          SELECT DISTINCT tree.ancestor_id AS project_id, day, greatest(spoken.recorded_at, project.recorded_at) AS recorded_at,
            coalesce(least(spoken.withdrawn_at, project.withdrawn_at), 'infinity') AS withdrawn_at
          FROM project_tree tree JOIN spoken ON spoken.project_id = tree.project_id JOIN project ON project.id = tree.project_id
          WHERE tree.ancestor_id = ANY (affected) AND day IS NOT NULL AND spoken.recorded_at IS NOT NULL),
        ranked AS (
          SELECT *, min(day) FILTER (WHERE withdrawn_at = 'infinity') OVER (
            PARTITION BY project_id ORDER BY recorded_at, day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
          FROM known)
        INSERT INTO project_listing (project_id, listed_from, recorded_at, withdrawn_at)
        SELECT project_id, day, recorded_at, withdrawn_at FROM ranked WHERE before IS NULL OR day < before
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    for (const [table, events] of Object.entries(TABLES)) {
      for (const event of events) {
        // A trigger writes the first state of each report, one by one: those are told with the reports of the statement.
        const condition = table === 'report_state' ? 'WHEN (pg_trigger_depth() = 0)' : '';
        await runner.query(`
          CREATE TRIGGER project_listing_${event} AFTER ${event} ON ${table} REFERENCING ${TOUCHED[event]} TABLE AS touched
          FOR EACH STATEMENT ${condition} EXECUTE FUNCTION project_listing_keep()`);
      }
    }
    // The projects on record are listed by the trigger too.
    await runner.query(`UPDATE project SET code = code`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, events] of Object.entries(TABLES)) {
      for (const event of events) await runner.query(`DROP TRIGGER project_listing_${event} ON ${table}`);
    }
    await runner.query(`DROP FUNCTION project_listing_keep`);
    await runner.query(`ALTER TABLE citation DROP added_at`);
    await runner.query(`DROP TABLE project_listing`);
  }
}
