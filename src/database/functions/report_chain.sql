-- The chain of the reports that an office makes on a project about a day, by report_rule; null = the office does not report the project
-- then. Of several the nearest: its province, then its own responsibility, then its member state, then the working group that it is secretary
-- of. What speaks of a part speaks of its bundle. A working group's secretary reports what has no part of any office: none in a province, none
-- that an organisation is responsible for, none of one member state alone.
-- Of a project outside the programme no office reports by the rules.
-- Who decided that the office reports the project, or does not, goes before the rules: it then reports by the nearest chain that it has.
CREATE OR REPLACE FUNCTION report_chain(project integer, office integer, day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT rule.chain
  FROM organisation reporter
  LEFT JOIN member_state ON member_state.id = reporter.member_state_id
  JOIN report_rule rule ON in_force(rule.valid_from, rule.valid_to, day) AND CASE rule.reach
    WHEN 'WORKING_GROUP' THEN EXISTS (
      SELECT FROM body_secretariat keeps JOIN body ON body.id = keeps.body_id AND body.level = 'WORKING_GROUP'
      WHERE keeps.organisation_id = office AND keeps.withdrawn_at IS NULL AND in_force(keeps.valid_from, keeps.valid_to, day))
    ELSE rule.member_state = member_state.code END
  WHERE reporter.id = office
    AND (rule.reporter_role IS NULL OR EXISTS (
      SELECT FROM organisation_role held
      WHERE held.organisation_id = office AND held.role = rule.reporter_role AND held.withdrawn_at IS NULL
        AND in_force(held.valid_from, held.valid_to, day)))
    AND coalesce(duty_override_on(project, office, day), EXISTS (
      SELECT FROM project_tree tree JOIN project spoken ON spoken.id = tree.project_id AND spoken.relevance = 'PROGRAMME'
      WHERE tree.ancestor_id = project AND CASE rule.reach
        WHEN 'PROVINCE' THEN EXISTS (
          SELECT FROM project_province located
          WHERE located.project_id = tree.project_id AND located.province_id = reporter.province_id AND located.withdrawn_at IS NULL
            AND in_force(located.valid_from, located.valid_to, day))
        WHEN 'RESPONSIBLE' THEN EXISTS (
          SELECT FROM project_responsibility answers
          WHERE answers.project_id = tree.project_id AND answers.organisation_id = office AND answers.withdrawn_at IS NULL
            AND in_force(answers.valid_from, answers.valid_to, day))
        WHEN 'WORKING_GROUP' THEN EXISTS (
          SELECT FROM effective_project_body('infinity') owned
          JOIN body ON body.id = owned.body_id AND body.level = 'WORKING_GROUP'
          JOIN body_secretariat keeps ON keeps.body_id = body.id
          WHERE owned.project_id = tree.project_id AND keeps.organisation_id = office AND keeps.withdrawn_at IS NULL
            AND in_force(keeps.valid_from, keeps.valid_to, day))
        ELSE EXISTS (
          SELECT FROM project_province located JOIN province ON province.id = located.province_id
          WHERE located.project_id = tree.project_id AND province.member_state_id = member_state.id AND located.withdrawn_at IS NULL
            AND in_force(located.valid_from, located.valid_to, day)
          UNION ALL
          SELECT FROM project_member_state assigned
          WHERE assigned.project_id = tree.project_id AND assigned.member_state_id = member_state.id AND assigned.withdrawn_at IS NULL) END)
      AND (rule.reach <> 'WORKING_GROUP' OR NOT EXISTS (
        SELECT FROM project_tree part
        WHERE part.ancestor_id = project AND (
          EXISTS (
            SELECT FROM project_province located
            WHERE located.project_id = part.project_id AND located.withdrawn_at IS NULL AND in_force(located.valid_from, located.valid_to, day))
          OR EXISTS (
            SELECT FROM project_responsibility answers
            WHERE answers.project_id = part.project_id AND answers.withdrawn_at IS NULL
              AND in_force(answers.valid_from, answers.valid_to, day))
          OR 1 = (SELECT count(*) FROM project_member_state assigned WHERE assigned.project_id = part.project_id AND assigned.withdrawn_at IS NULL)))))
  ORDER BY array_position('{PROVINCE,RESPONSIBLE,MEMBER_STATE,WORKING_GROUP}', rule.reach), rule.chain LIMIT 1
$$;
