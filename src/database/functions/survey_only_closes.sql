-- Trigger of survey: a survey is not changed, it is only closed, once (else raise_exception).
CREATE OR REPLACE FUNCTION survey_only_closes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.closed_at IS NOT NULL OR to_jsonb(NEW) - '{closed_at,closed_for_id}'::text[] <> to_jsonb(OLD) - '{closed_at,closed_for_id}'::text[] THEN
    RAISE EXCEPTION 'A survey is not changed, it is only closed, once.';
  END IF;
  RETURN NEW;
END $$;
