-- Whether a person holds a role in an office on a day, by a grant of their own that was not revoked.
CREATE OR REPLACE FUNCTION holds_role(person integer, role text, office integer, day date) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (
  SELECT FROM role_grant held
  WHERE held.person_id = person AND held.role = holds_role.role AND held.office_id = office AND held.revoked_at IS NULL
    AND in_force(held.valid_from, held.valid_to, day));
