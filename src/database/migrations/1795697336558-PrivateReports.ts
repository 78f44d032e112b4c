import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The steps that persons take, with the role that takes each; from `SUBMITTED` the office that verifies refuses, later the one that certifies. */
const ROLES: readonly [step: string, from: string | null, role: string][] = [
  ['SUBMIT', null, 'REPORTER'],
  ['WITHDRAW', 'SUBMITTED', 'REPORTER'],
  ['VERIFY', 'SUBMITTED', 'VERIFIER'],
  ['TAKE_BACK', 'VERIFIED', 'VERIFIER'],
  ['CERTIFY', 'VERIFIED', 'CERTIFIER'],
  ['REJECT', 'SUBMITTED', 'VERIFIER'],
  ['REJECT', 'VERIFIED', 'CERTIFIER'],
];

const FUNCTIONS = [
  String.raw`
    CREATE FUNCTION holds_role(person integer, role text, office integer, day date) RETURNS boolean LANGUAGE sql STABLE
    RETURN EXISTS (
      SELECT FROM role_grant held
      WHERE held.person_id = person AND held.role = holds_role.role AND held.office_id = office AND held.revoked_at IS NULL
        AND in_force(held.valid_from, held.valid_to, day))`,
  String.raw`
    CREATE FUNCTION acts_in_role(actor integer, acting_for integer, role text, office integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    DECLARE
      today date := (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date;
    BEGIN
      RETURN holds_role(coalesce(acting_for, actor), role, office, today) AND (acting_for IS NULL OR EXISTS (
        SELECT FROM delegation passed
        WHERE passed.from_person_id = acting_for AND passed.to_person_id = actor AND passed.role = acts_in_role.role AND passed.office_id = office
          AND passed.ended_at IS NULL AND in_force(passed.valid_from, passed.valid_to, today)));
    END $$`,
  String.raw`
    CREATE FUNCTION with_tokens(persons integer[]) RETURNS integer[] LANGUAGE sql STABLE
    RETURN persons || ARRAY(
      SELECT unnest(ARRAY[person_id, created_by_id]) FROM api_token WHERE person_id = ANY (persons) OR created_by_id = ANY (persons))`,
  String.raw`
    CREATE FUNCTION persons_as_one(persons integer[], since timestamptz) RETURNS integer[] LANGUAGE plpgsql STABLE AS $$
    DECLARE
      today date := (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date;
      first_day date := (since AT TIME ZONE 'Asia/Bangkok')::date;
      as_one integer[] := with_tokens(persons);
    BEGIN
      RETURN with_tokens(as_one || ARRAY(
        SELECT CASE WHEN from_person_id = ANY (as_one) THEN to_person_id ELSE from_person_id END FROM delegation
        WHERE (from_person_id = ANY (as_one) OR to_person_id = ANY (as_one))
          AND valid_from <= today AND valid_to > first_day AND (ended_at IS NULL OR ended_at > since)));
    END $$`,
  String.raw`
    CREATE FUNCTION report_chain(project integer, office integer, day date) RETURNS text LANGUAGE sql STABLE
    RETURN (
      SELECT rule.chain
      FROM organisation reporter
      JOIN member_state ON member_state.id = reporter.member_state_id
      JOIN report_rule rule ON rule.member_state = member_state.code AND in_force(rule.valid_from, rule.valid_to, day)
      WHERE reporter.id = office
        AND (rule.reporter_role IS NULL OR EXISTS (
          SELECT FROM organisation_role held
          WHERE held.organisation_id = office AND held.role = rule.reporter_role AND held.withdrawn_at IS NULL
            AND in_force(held.valid_from, held.valid_to, day)))
        AND EXISTS (
          SELECT FROM project_tree tree
          WHERE tree.ancestor_id = project AND CASE rule.reach
            WHEN 'PROVINCE' THEN EXISTS (
              SELECT FROM project_province located
              WHERE located.project_id = tree.project_id AND located.province_id = reporter.province_id AND located.withdrawn_at IS NULL)
            WHEN 'RESPONSIBLE' THEN EXISTS (
              SELECT FROM project_responsibility answers
              WHERE answers.project_id = tree.project_id AND answers.organisation_id = office AND answers.withdrawn_at IS NULL
                AND in_force(answers.valid_from, answers.valid_to, day))
            ELSE EXISTS (
              SELECT FROM project_province located JOIN province ON province.id = located.province_id
              WHERE located.project_id = tree.project_id AND province.member_state_id = member_state.id AND located.withdrawn_at IS NULL
              UNION ALL
              SELECT FROM project_member_state assigned
              WHERE assigned.project_id = tree.project_id AND assigned.member_state_id = member_state.id AND assigned.withdrawn_at IS NULL) END)
      ORDER BY array_position('{PROVINCE,RESPONSIBLE,MEMBER_STATE}', rule.reach), rule.chain LIMIT 1)`,
  String.raw`
    CREATE FUNCTION office_of_step(report integer, role text) RETURNS integer LANGUAGE sql STABLE
    RETURN (
      SELECT CASE WHEN role = 'REPORTER' THEN written.office_id ELSE checking.id END
      FROM progress_report written
      LEFT JOIN report_rule rule ON rule.chain = written.chain
        AND in_force(rule.valid_from, rule.valid_to, (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date)
      LEFT JOIN organisation checking ON checking.code = CASE role WHEN 'VERIFIER' THEN rule.verifier_office WHEN 'CERTIFIER' THEN rule.certifier_office END
      WHERE written.id = report)`,
  String.raw`
    CREATE FUNCTION report_step_fault(report integer, step text, to_state text, actor integer, acting_for integer, office integer, reason text)
    RETURNS text LANGUAGE plpgsql STABLE AS $$
    DECLARE
      before record;
      rule report_transition_rule;
      persons integer[] := array_remove(ARRAY[actor, acting_for], NULL);
    BEGIN
      SELECT taken.state, taken.changed_at, ARRAY[taken.actor_id, taken.acting_for_id] AS persons INTO before
      FROM report_state taken WHERE report_id = report ORDER BY changed_at DESC LIMIT 1;
      SELECT * INTO rule FROM report_transition_rule r
      WHERE r.step = report_step_fault.step AND r.from_state IS NOT DISTINCT FROM before.state
        AND r.to_state = coalesce(report_step_fault.to_state, r.to_state) AND r.by_person = (actor IS NOT NULL);
      IF NOT FOUND THEN
        RETURN 'WRONG_STATE';
      ELSIF rule.needs_reason AND reason IS NULL THEN
        RETURN 'REASON_NEEDED';
      ELSIF actor IS NULL THEN
        RETURN NULL;
      ELSIF office IS DISTINCT FROM office_of_step(report, rule.role) OR NOT acts_in_role(actor, acting_for, rule.role, office) THEN
        RETURN 'NOT_PERMITTED';
      ELSIF persons_as_one(persons, (SELECT recorded_at FROM progress_report WHERE id = report)) && ARRAY(
        SELECT unnest(author_ids) FROM progress_report WHERE id = report AND 'SUBMIT' = ANY (rule.apart_from)
        UNION ALL
        SELECT unnest(ARRAY[actor_id, acting_for_id]) FROM report_state taken WHERE report_id = report AND taken.step = ANY (rule.apart_from))
      THEN
        RETURN 'SAME_PERSON';
      END IF;
      RETURN CASE rule.step
        WHEN 'TAKE_BACK' THEN CASE
          WHEN NOT before.persons && persons THEN 'NOT_YOUR_STEP'
          WHEN before.changed_at < clock_timestamp() - interval '14 days' THEN 'TOO_LATE' END
        WHEN 'RETRACT' THEN CASE
          WHEN NOT EXISTS (
            SELECT FROM report_retraction asked
            WHERE asked.report_id = report AND NOT persons_as_one(ARRAY[asked.actor_id], asked.asked_at) && persons)
          THEN 'SECOND_PERSON_NEEDED' END END;
    END $$`,
  String.raw`
    CREATE FUNCTION report_fingerprint(report integer) RETURNS text LANGUAGE sql STABLE
    RETURN (
      SELECT left(encode(sha256(convert_to(jsonb_build_object(
        'code', code, 'asOf', as_of, 'asOfPrecision', as_of_precision, 'stage', stage, 'percent', percent, 'plannedPercent', planned_percent,
        'financialPercent', financial_percent, 'narratives', narratives, 'supersedes', supersedes_id, 'letter', letter)::text, 'UTF8')), 'hex'), 8)
      FROM progress_report WHERE id = report)`,
];

/** What makes the triggers of the change feed, of rows that are public. */
const OF_THE_FEED = [
  String.raw`
    CREATE FUNCTION touched_things(logged text, owners text[]) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT concat_ws(' UNION ALL ',
        (SELECT format('SELECT %s AS type, %s AS code, %s AS after FROM %s', t.type, t.code,
           CASE WHEN 'withdrawn_at' = ANY (columns) THEN 'r.after AND r.withdrawn_at IS NULL' ELSE 'r.after' END, public_rows)
         FROM logged_table t WHERE t.name = logged AND t.type IS NOT NULL),
        (SELECT string_agg(format(
           'SELECT %s AS type, %s AS code, NULL::boolean AS after FROM (SELECT DISTINCT %I AS id FROM %s) owned JOIN %I r USING (id)',
           t.type, t.code, owner, public_rows, t.name
         ), ' UNION ALL ')
         FROM unnest(owners) owner
         JOIN pg_attribute a ON a.attrelid = logged::regclass AND a.attname = owner
         JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f'
         JOIN pg_attribute key ON key.attrelid = f.confrelid AND key.attname = 'id'
           AND key.attnum = f.confkey[array_position(f.conkey, a.attnum)]
         JOIN logged_table t ON t.name = f.confrelid::regclass::text))
      FROM (SELECT array_agg(attname::text) AS columns FROM pg_attribute WHERE attrelid = logged::regclass AND NOT attisdropped) of_table,
        LATERAL (SELECT CASE WHEN 'public_since' = ANY (columns) THEN '(SELECT * FROM r WHERE public_since IS NOT NULL) r' ELSE 'r' END AS public_rows) filtered
    $$`,
  String.raw`
    CREATE FUNCTION log_changes(logged text, thing text DEFAULT NULL, code text DEFAULT 'r.code', owners text[] DEFAULT '{}')
    RETURNS void LANGUAGE plpgsql AS $f$
    DECLARE
      has_things CONSTANT boolean := thing IS NOT NULL AND NOT EXISTS (SELECT FROM logged_table WHERE name = logged);
      touched text;
      differs text := 'n *<> o';
      event record;
    BEGIN
      INSERT INTO logged_table
      VALUES (logged, CASE WHEN thing ~ '^[A-Za-z]+$' THEN quote_literal(thing) ELSE thing END, CASE WHEN thing IS NOT NULL THEN code END)
      ON CONFLICT (name) DO UPDATE SET type = excluded.type, code = excluded.code;
      touched := touched_things(logged, owners);
      IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = logged::regclass AND attname = 'superseded_at') THEN
        differs := $$to_jsonb(n) - 'superseded_at' <> to_jsonb(o) - 'superseded_at'$$;
      END IF;
      FOR event IN
        SELECT lower(e.name COLLATE "C") AS suffix, e.* FROM (VALUES
          ('INSERT', 'AFTER', 'REFERENCING NEW TABLE AS new_rows', 'SELECT true AS after, n.* FROM new_rows n'),
          ('UPDATE', 'AFTER', 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows',
            format('SELECT true AS after, n.* FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE %1$s UNION ALL '
              'SELECT false AS after, o.* FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE %1$s', differs)),
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
    END $f$`,
];

/** The names of FUNCTIONS that are new. */
const NEW_FUNCTIONS = 'report_fingerprint, office_of_step, report_chain, persons_as_one, with_tokens, acts_in_role, holds_role';

/**
 * What an office reports is public once it is certified: until then the change feed is silent about it. Who takes which step for which
 * office is held by the database, and a certified report is retracted by two.
 */
export class PrivateReports1795697336558 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.addColumns(runner);
    await this.createRetractions(runner);
    await runner.query('DROP FUNCTION report_step_fault(integer, text, text, integer, integer, text)');
    for (const definition of FUNCTIONS) await runner.query(definition);
    await runner.query('DROP FUNCTION log_changes, touched_things');
    for (const definition of OF_THE_FEED) await runner.query(definition);
    await this.logPublicReports(runner, ['project_id', 'supersedes_id']);
  }

  private async addColumns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE progress_report
        ADD public_since timestamptz, ADD chain text, ADD acknowledged text[], ADD letter jsonb,
        ADD unchanged_from_id integer REFERENCES progress_report`);
    await runner.query('ALTER TABLE report_draft ADD letter jsonb');
    await runner.query('ALTER TABLE report_state ADD meeting_id integer REFERENCES meeting');
    await runner.query('ALTER TABLE progress_report DISABLE TRIGGER USER');
    await runner.query(`
      UPDATE progress_report SET public_since = CASE WHEN submitted_by_id IS NULL THEN recorded_at ELSE (
        SELECT min(changed_at) FROM report_state WHERE report_id = progress_report.id AND report_state.state = 'CERTIFIED') END`);
    await runner.query('ALTER TABLE progress_report ENABLE TRIGGER USER');
    await runner.query('ALTER TABLE report_transition_rule ADD role text');
    for (const [step, from, role] of ROLES)
      await runner.query(
        'UPDATE report_transition_rule SET role = $3 WHERE step = $1 AND from_state IS NOT DISTINCT FROM $2 AND by_person',
        [step, from, role],
      );
    await runner.query(`INSERT INTO report_transition_rule VALUES ('RETRACT', 'CERTIFIED', 'REJECTED', true, true, '{}', 'CERTIFIER')`);
    await runner.query(
      'ALTER TABLE report_transition_rule ADD CONSTRAINT report_transition_rule_role_check CHECK (by_person = (role IS NOT NULL))',
    );
  }

  /** What one certifier asks and another one completes. */
  private async createRetractions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_retraction (
        id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, seeded boolean NOT NULL DEFAULT false,
        report_id integer NOT NULL REFERENCES progress_report ON DELETE CASCADE, actor_id integer NOT NULL REFERENCES person,
        acting_for_id integer REFERENCES person, office_id integer NOT NULL REFERENCES organisation, reason text NOT NULL,
        asked_at timestamptz NOT NULL,
        CONSTRAINT report_retraction_report_id_actor_id_key UNIQUE (report_id, actor_id))`);
  }

  /** The triggers of the change feed are made anew, with the rows that are public. */
  private async logPublicReports(runner: QueryRunner, owners: readonly string[]): Promise<void> {
    await runner.query(`SELECT log_changes('progress_report', 'ProgressReport', owners => $1)`, [owners]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION report_step_fault(integer, text, text, integer, integer, integer, text)');
    await runner.query(`DROP FUNCTION ${NEW_FUNCTIONS}`);
    await runner.query('DROP TABLE report_retraction');
    await runner.query(`DELETE FROM report_transition_rule WHERE step = 'RETRACT'`);
    await runner.query('ALTER TABLE report_transition_rule DROP role');
    await runner.query('ALTER TABLE report_draft DROP letter');
    await runner.query('ALTER TABLE report_state DROP meeting_id');
    await runner.query('ALTER TABLE progress_report DROP public_since, DROP chain, DROP acknowledged, DROP letter, DROP unchanged_from_id');
    await runner.query(`
      CREATE FUNCTION report_step_fault(report integer, step text, to_state text, actor integer, acting_for integer, reason text) RETURNS text
      LANGUAGE sql AS 'SELECT NULL::text'`);
    await this.logPublicReports(runner, ['project_id']);
  }
}
