-- Trigger of project_province: the shares of one project that are on record sum to 1 at most (else check_violation).
CREATE OR REPLACE FUNCTION project_province_shares() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(share) FROM project_province WHERE project_id = NEW.project_id AND withdrawn_at IS NULL) > 1 THEN
    RAISE EXCEPTION 'the shares of project % sum to more than 1', NEW.project_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'project_province_shares_check';
  END IF;
  RETURN NULL;
END $$;
