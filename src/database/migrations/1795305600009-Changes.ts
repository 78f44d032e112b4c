import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Commits that have something to log wait for each other on this number, for the moment that a commit takes. */
const COMMIT_LOCK = 19930720;

/** The tables whose rows are things: each has a GraphQL type, and a code that names the thing. */
const THINGS: readonly [table: string, type: string, code?: string][] = [
  ['source', 'Source'],
  ['member_state', 'MemberState'],
  ['province', 'Province'],
  ['cluster', 'Cluster'],
  ['corridor', 'Corridor'],
  ['sector', 'Sector'],
  ['body', `CASE r.level WHEN 'WORKING_GROUP' THEN 'WorkingGroup' ELSE 'Forum' END`],
  ['project', 'Project'],
  ['progress_report', 'ProgressReport'],
  ['exchange_rate', 'ExchangeRate', `r.currency || '/' || r.as_of`],
  ['meeting', 'Meeting'],
];

/** The tables whose rows are a part of what is said of other things, with the columns that point to those. */
const PARTS: readonly [table: string, owners: readonly string[]][] = [
  ['citation', ['source_id']],
  ['programme_membership', ['province_id']],
  ['cluster_membership', ['cluster_id', 'province_id']],
  ['corridor_membership', ['corridor_id', 'province_id']],
  ['body_reporting', ['body_id', 'reports_to_id']],
  ['body_sector', ['body_id', 'sector_id']],
  ['project_province', ['project_id']],
  ['project_member_state', ['project_id']],
  ['project_sector', ['project_id']],
  ['project_corridor', ['project_id']],
  ['cost_figure', ['project_id']],
  ['schedule_statement', ['project_id']],
  ['progress_report', ['project_id']],
  ['fact_citation', ['member_state_id', 'province_id', 'cluster_id', 'corridor_id', 'sector_id', 'body_id', 'project_id']],
];

/**
 * The record of what was added, corrected and removed, in the order of commits. Triggers write it, so that no way of writing
 * to the database goes past it.
 */
export class Changes1795305600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.createPlacing(runner);
    await this.createLogging(runner);
    for (const [table, type, code = 'r.code'] of THINGS) {
      const owners = PARTS.find(([part]) => part === table)?.[1] ?? [];
      await runner.query(`SELECT log_changes($1, $2, $3, $4)`, [table, type, code, owners]);
    }
    for (const [table, owners] of PARTS.filter(([part]) => !THINGS.some(([thing]) => thing === part))) {
      await runner.query(`SELECT log_changes($1, owners => $2)`, [table, owners]);
    }
    await this.placePending(runner);
  }

  /**
   * A batch is what one transaction changed: at most one entry for each thing, its net effect. An entry refers to its batch
   * without a foreign key, which would be checked once for each row of a bulk load; only the triggers write here.
   */
  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SEQUENCE change_position`);
    await runner.query(`
      CREATE TABLE change_batch (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        transaction_id xid8 CONSTRAINT change_batch_transaction_id_key UNIQUE,
        position bigint CONSTRAINT change_batch_position_key UNIQUE,
        changed_at timestamptz)`);
    await runner.query(`
      COMMENT ON TABLE change_batch IS 'What one transaction changed. transaction_id while it runs; position and changed_at from its commit on'`);
    await runner.query(`
      CREATE TABLE change_entry (
        batch_id bigint NOT NULL, type text NOT NULL COLLATE "C", code text NOT NULL COLLATE "C",
        kind text NOT NULL CONSTRAINT change_entry_kind_check CHECK (kind IN ('ADDED', 'CORRECTED', 'REMOVED', 'UNDONE')),
        PRIMARY KEY (batch_id, type, code))`);
    await runner.query(`CREATE INDEX change_entry_undone_idx ON change_entry (batch_id) WHERE kind = 'UNDONE'`);
    await runner.query(`
      CREATE TABLE logged_table (name text PRIMARY KEY, type text, code text)`);
    await runner.query(`
      COMMENT ON TABLE logged_table IS 'The tables whose changes are logged; type and code are expressions over a row r where its rows are things'`);
  }

  /**
   * A batch gets its position when its transaction commits. The lock is held until the commit is seen by everybody, so who
   * sees a position sees every smaller one too: nothing ever appears behind a cursor. A sequence, because it is read past
   * the snapshot of the transaction; a position that is lost with a failed commit leaves a gap, which means nothing.
   */
  private async createPlacing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION place_change_batch() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        place bigint;
      BEGIN
        DELETE FROM change_entry WHERE batch_id = NEW.id AND kind = 'UNDONE';
        IF NOT EXISTS (SELECT FROM change_entry WHERE batch_id = NEW.id) THEN
          DELETE FROM change_batch WHERE id = NEW.id;
          RETURN NULL;
        END IF;
        PERFORM pg_advisory_xact_lock(${COMMIT_LOCK});
        place := nextval('change_position');
        -- Transaction ids begin again where a dump is restored: once it is committed, a batch is known by nothing of the kind.
        UPDATE change_batch SET transaction_id = NULL, position = place, changed_at = clock_timestamp() WHERE id = NEW.id;
        PERFORM pg_notify('hub_changes', place::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER change_batch_place AFTER INSERT ON change_batch
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION place_change_batch()`);
  }

  /**
   * log_changes(table, …) lets the changes of a table be logged, and logs the things that it holds already; called again it
   * changes the columns that point to owners. A statement is one call of a trigger, however many rows it writes. A row
   * that a statement leaves as it was is no change.
   */
  private async createLogging(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION touched_things(logged text, owners text[]) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT concat_ws(' UNION ALL ',
          (SELECT format('SELECT %s AS type, %s AS code, r.after FROM r', t.type, t.code) FROM logged_table t WHERE t.name = logged AND t.type IS NOT NULL),
          (SELECT string_agg(format(
             'SELECT %s AS type, %s AS code, NULL::boolean AS after FROM (SELECT DISTINCT %I AS id FROM r) owned JOIN %I r USING (id)', t.type, t.code, owner, t.name
           ), ' UNION ALL ')
           FROM unnest(owners) owner
           JOIN pg_attribute a ON a.attrelid = logged::regclass AND a.attname = owner
           JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f'
           JOIN pg_attribute key ON key.attrelid = f.confrelid AND key.attname = 'id' AND key.attnum = f.confkey[array_position(f.conkey, a.attnum)]
           JOIN logged_table t ON t.name = f.confrelid::regclass::text))
      $$`);
    await runner.query(`
      COMMENT ON FUNCTION touched_things IS 'The query for the things that changed rows r touch: what they are themselves (after: whether the row is new), and what they are a part of (after null)'`);
    await runner.query(`
      CREATE FUNCTION change_log_body(changed_rows text, touched text) RETURNS text LANGUAGE sql IMMUTABLE
      RETURN format($$
        DECLARE
          batch bigint;
          is_first boolean := false;
        BEGIN
          IF EXISTS (%1$s) THEN
            SELECT id INTO batch FROM change_batch WHERE transaction_id = pg_current_xact_id();
            IF batch IS NULL THEN
              is_first := true;
              batch := nextval('change_batch_id_seq');
            END IF;
            WITH r AS (%1$s),
            touched AS (%2$s),
            net AS (
              SELECT type, code, CASE WHEN every(after IS TRUE) THEN 'ADDED' WHEN every(after IS FALSE) THEN 'REMOVED' ELSE 'CORRECTED' END AS kind
              FROM touched GROUP BY type, code),
            begun AS (INSERT INTO change_batch (id, transaction_id) OVERRIDING SYSTEM VALUE SELECT batch, pg_current_xact_id() WHERE is_first)
            INSERT INTO change_entry AS e (batch_id, type, code, kind)
            SELECT batch, net.type, net.code, net.kind FROM net
            ON CONFLICT (batch_id, type, code) DO UPDATE SET kind =
              CASE excluded.kind || ' after ' || e.kind
                WHEN 'ADDED after UNDONE' THEN 'ADDED'
                WHEN 'ADDED after REMOVED' THEN 'CORRECTED'
                WHEN 'REMOVED after ADDED' THEN 'UNDONE'
                WHEN 'REMOVED after CORRECTED' THEN 'REMOVED'
                ELSE e.kind END
            WHERE excluded.kind <> 'CORRECTED';
          END IF;
        END; $$, changed_rows, touched)`);
    await runner.query(`
      COMMENT ON FUNCTION change_log_body IS 'A block that adds the net effect of changed rows to the batch of the transaction'`);
    await runner.query(`
      CREATE FUNCTION log_changes(logged text, thing text DEFAULT NULL, code text DEFAULT 'r.code', owners text[] DEFAULT '{}')
      RETURNS void LANGUAGE plpgsql AS $f$
      DECLARE
        has_things CONSTANT boolean := thing IS NOT NULL AND NOT EXISTS (SELECT FROM logged_table WHERE name = logged);
        touched text;
        event record;
      BEGIN
        INSERT INTO logged_table
        VALUES (logged, CASE WHEN thing ~ '^[A-Za-z]+$' THEN quote_literal(thing) ELSE thing END, CASE WHEN thing IS NOT NULL THEN code END)
        ON CONFLICT (name) DO UPDATE SET type = excluded.type, code = excluded.code;
        touched := touched_things(logged, owners);
        FOR event IN
          SELECT lower(e.name) AS suffix, e.* FROM (VALUES
            ('INSERT', 'AFTER', 'REFERENCING NEW TABLE AS new_rows', 'SELECT true AS after, n.* FROM new_rows n'),
            ('UPDATE', 'AFTER', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows',
              'SELECT true AS after, n.* FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n *<> o UNION ALL '
              'SELECT false AS after, o.* FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n *<> o'),
            ('DELETE', 'AFTER', 'REFERENCING OLD TABLE AS old_rows', 'SELECT false AS after, o.* FROM old_rows o'),
            ('TRUNCATE', 'BEFORE', '', format('SELECT false AS after, o.* FROM %I o', logged))) e (name, moment, transition, changed_rows)
        LOOP
          EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql AS %L', logged || '_log_' || event.suffix,
            'BEGIN ' || change_log_body(event.changed_rows, touched) || ' RETURN NULL; END');
          -- A part that comes or goes with the thing that it belongs to (a cascade, a trigger) is no change of its own.
          EXECUTE format('CREATE OR REPLACE TRIGGER %1$I %2$s %3$s ON %4$I %5$s FOR EACH STATEMENT %6$s EXECUTE FUNCTION %1$I()',
            logged || '_log_' || event.suffix, event.moment, event.name, logged, event.transition,
            CASE WHEN thing IS NULL THEN 'WHEN (pg_trigger_depth() = 0)' ELSE '' END);
        END LOOP;
        IF has_things THEN
          EXECUTE format('DO %L', change_log_body(format('SELECT true AS after, n.* FROM %I n', logged), touched));
        END IF;
      END $f$`);
    await runner.query(`
      CREATE FUNCTION stop_logging(logged text) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        suffix text;
      BEGIN
        DELETE FROM logged_table WHERE name = logged;
        FOREACH suffix IN ARRAY ARRAY['insert', 'update', 'delete', 'truncate'] LOOP
          EXECUTE format('DROP FUNCTION IF EXISTS %I() CASCADE', logged || '_log_' || suffix);
        END LOOP;
      END $$`);
    await runner.query(
      `COMMENT ON FUNCTION log_changes IS 'Called by the migration that makes a table; stop_logging by its way back, before the table goes'`,
    );
  }

  /** Places what the transaction has changed so far, so that the tables can be altered. */
  private async placePending(runner: QueryRunner): Promise<void> {
    await runner.query(`SET CONSTRAINTS change_batch_place IMMEDIATE`);
    await runner.query(`SET CONSTRAINTS change_batch_place DEFERRED`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.placePending(runner);
    await runner.query(`SELECT stop_logging(name) FROM logged_table`);
    await runner.query(`DROP FUNCTION stop_logging, log_changes, change_log_body, touched_things`);
    await runner.query(`DROP TABLE logged_table, change_entry, change_batch`);
    await runner.query(`DROP FUNCTION place_change_batch`);
    await runner.query(`DROP SEQUENCE change_position`);
  }
}
