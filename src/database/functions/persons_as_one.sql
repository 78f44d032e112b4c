-- Persons, and all who count as the same: their tokens and who made these, and who has acted in the place of one of them, or been
-- represented by one, at any time since an instant.
CREATE OR REPLACE FUNCTION persons_as_one(persons integer[], since timestamptz) RETURNS integer[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  today date := (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date;
  first_day date := (since AT TIME ZONE 'Asia/Bangkok')::date;
  as_one integer[] := with_tokens(persons);
BEGIN
  RETURN with_tokens(as_one || ARRAY(
    SELECT CASE WHEN from_person_id = ANY (as_one) THEN to_person_id ELSE from_person_id END FROM delegation
    WHERE (from_person_id = ANY (as_one) OR to_person_id = ANY (as_one))
      AND valid_from <= today AND valid_to > first_day AND (ended_at IS NULL OR ended_at > since)));
END $$;
