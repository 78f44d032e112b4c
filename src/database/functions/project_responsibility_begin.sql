-- Trigger of project_responsibility: gives a row of the data files its code, the project’s and a number. Those that offices state have one.
CREATE OR REPLACE FUNCTION project_responsibility_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.code := coalesce(NEW.code, (SELECT code FROM project WHERE id = NEW.project_id) || '-R' || (
    SELECT 1 + coalesce(max(substring(held.code FROM '-R([0-9]+)$')::integer), 0) FROM project_responsibility held
    WHERE held.project_id = NEW.project_id));
  RETURN NEW;
END $$;
