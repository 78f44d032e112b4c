-- How many things a row of fact_citation is about: the number of its columns …_id that have a value, citation_id aside. A check constraint
-- of fact_citation calls it.
CREATE OR REPLACE FUNCTION cited_things(fact jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT count(*) FROM jsonb_each(fact) WHERE key LIKE '%\_id' AND key <> 'citation_id' AND value <> 'null');
