-- The hub's opening: the instant at which the first load of the data files ended. Until then the record has the days of publication, from
-- then on the instants at which the hub was told. Null = nothing was loaded yet.
CREATE OR REPLACE FUNCTION record_opening() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT opened_at FROM seed_load
$$;
