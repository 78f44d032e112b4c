-- Trigger of project_name: a project that ever had another name than that of its own row is marked, so that only its names are sought.
CREATE OR REPLACE FUNCTION project_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE project SET renamed = true WHERE id = NEW.project_id AND NOT renamed;
  RETURN NULL;
END $$;
