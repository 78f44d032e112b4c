-- Whether a person acts in a role of an office today: by a grant of their own, or, where acting_for is given, in the place of that person, who
-- holds it and has delegated it.
CREATE OR REPLACE FUNCTION acts_in_role(actor integer, acting_for integer, role text, office integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  today date := (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date;
BEGIN
  RETURN holds_role(coalesce(acting_for, actor), role, office, today) AND (acting_for IS NULL OR EXISTS (
    SELECT FROM delegation passed
    WHERE passed.from_person_id = acting_for AND passed.to_person_id = actor AND passed.role = acts_in_role.role AND passed.office_id = office
      AND passed.ended_at IS NULL AND in_force(passed.valid_from, passed.valid_to, today)));
END $$;
