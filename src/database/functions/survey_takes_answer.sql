-- Trigger of survey_answer: an answer is of today, while the survey takes answers, and has one score from 1 to 5 for each question of its
-- group (else raise_exception).
CREATE OR REPLACE FUNCTION survey_takes_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- Who closes it waits for this answer, or this one sees that it is closed.
  asked survey;
BEGIN
  SELECT * INTO asked FROM survey WHERE id = NEW.survey_id FOR SHARE;
  IF NEW.day <> (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date THEN RAISE EXCEPTION 'An answer is of today.'; END IF;
  IF asked.closed_at IS NOT NULL OR NEW.day NOT BETWEEN asked.opens_on AND asked.closes_on THEN
    RAISE EXCEPTION 'The survey takes no answers on this day.';
  END IF;
  IF ARRAY(SELECT jsonb_object_keys(NEW.scores) ORDER BY 1) <> ARRAY(
      SELECT question->>'code' FROM jsonb_array_elements(asked.questions) question WHERE question->>'respondent' = NEW.respondent ORDER BY 1)
    OR EXISTS (SELECT FROM jsonb_each_text(NEW.scores) WHERE value !~ '^[1-5]$') THEN
    RAISE EXCEPTION 'An answer has one score from 1 to 5 for each question of its group.';
  END IF;
  RETURN NEW;
END $$;
