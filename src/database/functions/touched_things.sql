-- The text of the query for the things that changed rows r of a table touch: what the rows are themselves (after: whether the row is the
-- new one; a row that is withdrawn, or not public yet, is none), and the things that they are a part of (after null), which the columns in owners point to. log_changes writes this text into
-- the triggers of each table: a change of this function reaches them when a migration calls log_changes again.
CREATE OR REPLACE FUNCTION touched_things(logged text, owners text[]) RETURNS text LANGUAGE sql STABLE AS $$
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
$$;
