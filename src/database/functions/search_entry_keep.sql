-- Trigger of every searched table: keeps the rows of search_entry. Arguments: type, columns of names, aliases and longer texts.
-- The estimates of search_entries are far too high, so a writer with jit on would wait 0.1 s for each row to be compiled.
CREATE OR REPLACE FUNCTION search_entry_keep() RETURNS trigger LANGUAGE plpgsql SET jit = off AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM search_entry e WHERE e.type = TG_ARGV[0];
  ELSIF TG_OP <> 'INSERT' THEN
    DELETE FROM search_entry e WHERE e.type = TG_ARGV[0] AND e.thing_id = OLD.id;
  END IF;
  IF TG_OP IN ('INSERT', 'UPDATE') THEN
    INSERT INTO search_entry
    SELECT TG_ARGV[0], NEW.id, NEW.code, found.* FROM search_entries(to_jsonb(NEW), TG_ARGV[1], TG_ARGV[2], TG_ARGV[3]) found;
  END IF;
  RETURN NULL;
END $$;
