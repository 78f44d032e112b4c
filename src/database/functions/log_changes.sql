-- Called by the migration that makes a table: logs the changes of the table, and the things that it holds already. thing is the GraphQL
-- type of its rows (or an expression over a row r), null where rows are a part of other things; code is the expression of their code;
-- owners are the columns that point to the things that the rows are a part of. Called again it changes the owners. Makes the functions
-- and triggers <table>_log_insert, _update, _delete and _truncate: a statement is one call of a trigger, however many rows it writes, and
-- a row that a statement leaves as it was is no change. superseded_at is none either: the report that supersedes tells it, once it is public.
CREATE OR REPLACE FUNCTION log_changes(logged text, thing text DEFAULT NULL, code text DEFAULT 'r.code', owners text[] DEFAULT '{}')
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
END $f$;
