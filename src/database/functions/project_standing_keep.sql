-- Trigger of project, project_listing, project_province and project_member_state: the settled standings of the projects that a statement
-- writes about, and of their wholes and parts, are brought up to date with it.
CREATE OR REPLACE FUNCTION project_standing_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'project' THEN
    PERFORM settle_standings(ARRAY(SELECT id FROM touched UNION SELECT parent_id FROM touched WHERE parent_id IS NOT NULL));
  ELSE
    PERFORM settle_standings(ARRAY(SELECT DISTINCT project_id FROM touched));
  END IF;
  RETURN NULL;
END $$;
