-- Trigger of plan, for versions that an office states. The office is secretary of the governors' forum today, or the secretariat of the
-- province or cluster whose plan it is (else insufficient_privilege). A later version is a plan of the same area under the same code (else
-- restrict_violation).
CREATE OR REPLACE FUNCTION plan_stated() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  today date := (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.code, NEW.member_state_id, NEW.province_id, NEW.cluster_id)
    IS DISTINCT FROM (OLD.code, OLD.member_state_id, OLD.province_id, OLD.cluster_id) THEN
    RAISE EXCEPTION 'plan % keeps its code and its area', OLD.code USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM body_secretariat held JOIN body ON body.id = held.body_id AND body.code = 'CMGF'
    WHERE held.organisation_id = NEW.stated_by_id AND held.withdrawn_at IS NULL AND in_force(held.valid_from, held.valid_to, today)
    UNION ALL
    SELECT FROM organisation_role held JOIN organisation office ON office.id = held.organisation_id
    WHERE office.id = NEW.stated_by_id AND held.withdrawn_at IS NULL AND in_force(held.valid_from, held.valid_to, today)
      AND (held.role = 'PROVINCIAL_SECRETARIAT' AND office.province_id = NEW.province_id
        OR held.role = 'CLUSTER_SECRETARIAT' AND office.cluster_id = NEW.cluster_id)) THEN
    RAISE EXCEPTION 'the office does not state plan %', NEW.code USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
