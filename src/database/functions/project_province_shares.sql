-- Trigger of project_province: the shares of one project that are on record sum to 1 at most on each day (else check_violation). They can
-- only grow on the first day of one of them.
CREATE OR REPLACE FUNCTION project_province_shares() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM project_province first
    JOIN project_province held ON held.project_id = first.project_id AND held.withdrawn_at IS NULL
      AND in_force(held.valid_from, held.valid_to, coalesce(first.valid_from, '-infinity'))
    WHERE first.project_id = NEW.project_id AND first.withdrawn_at IS NULL
    GROUP BY first.id HAVING sum(held.share) > 1) THEN
    RAISE EXCEPTION 'the shares of project % sum to more than 1', NEW.project_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'project_province_shares_check';
  END IF;
  RETURN NULL;
END $$;
