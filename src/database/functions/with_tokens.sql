-- Persons, with the tokens that they made and those who made the tokens that they are.
CREATE OR REPLACE FUNCTION with_tokens(persons integer[]) RETURNS integer[] LANGUAGE sql STABLE
RETURN persons || ARRAY(
  SELECT unnest(ARRAY[person_id, created_by_id]) FROM api_token WHERE person_id = ANY (persons) OR created_by_id = ANY (persons));
