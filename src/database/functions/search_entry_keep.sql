-- Trigger of every searched table: keeps the rows of search_entry. Arguments: type, columns of names, aliases and longer texts.
CREATE OR REPLACE FUNCTION search_entry_keep() RETURNS trigger LANGUAGE plpgsql AS $$
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
