import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Puts another list of kinds in the place of the one that revisions of projects may have now. */
const revisionKinds = (changed: string): string => `
  DO $kinds$
  DECLARE
    listed CONSTANT text := (
      SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'project_revision'::regclass AND conname = 'project_revision_kind_check');
  BEGIN
    EXECUTE 'ALTER TABLE project_revision DROP CONSTRAINT project_revision_kind_check, ADD CONSTRAINT project_revision_kind_check ' || ${changed};
  END $kinds$`;

/** Revisions of projects may be of one kind more. */
export const addRevisionKind = (runner: QueryRunner, kind: string): Promise<unknown> =>
  runner.query(revisionKinds(`regexp_replace(listed, '\\]', ', ''${kind}''::text]')`));

/** Revisions of projects may no longer be of a kind; those that are, are removed. */
export async function removeRevisionKind(runner: QueryRunner, kind: string): Promise<void> {
  await runner.query('ALTER TABLE project_revision DISABLE TRIGGER USER');
  await runner.query(`DELETE FROM project_revision WHERE kind = '${kind}'`);
  await runner.query('ALTER TABLE project_revision ENABLE TRIGGER USER');
  await runner.query(revisionKinds(`replace(listed, ', ''${kind}''::text', '')`));
}

/** Offices state who answers for a project. */
export class StatedResponsibilities1795826263133 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE project_responsibility ADD stated_by_id integer REFERENCES organisation, ADD reason text, ADD code text',
    );
    await runner.query(`
      UPDATE project_responsibility held SET code = project.code || '-R' || numbered.number
      FROM (SELECT id, row_number() OVER (PARTITION BY project_id ORDER BY id) AS number FROM project_responsibility) numbered, project
      WHERE numbered.id = held.id AND project.id = held.project_id`);
    await runner.query(`
      ALTER TABLE project_responsibility ALTER code SET NOT NULL,
        ADD CONSTRAINT project_responsibility_code_key UNIQUE NULLS NOT DISTINCT (code, withdrawn_at),
        ADD CONSTRAINT project_responsibility_reason_check CHECK (reason <> '')`);
    await runner.query(`
      CREATE FUNCTION project_responsibility_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.code := coalesce(NEW.code, (SELECT code FROM project WHERE id = NEW.project_id) || '-R' || (
    SELECT 1 + coalesce(max(substring(held.code FROM '-R([0-9]+)$')::integer), 0) FROM project_responsibility held
    WHERE held.project_id = NEW.project_id));
  RETURN NEW;
END $$`);
    await runner.query(`
      CREATE TRIGGER project_responsibility_begin BEFORE INSERT ON project_responsibility
      FOR EACH ROW EXECUTE FUNCTION project_responsibility_begin()`);
    await addRevisionKind(runner, 'RESPONSIBILITY');
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeRevisionKind(runner, 'RESPONSIBILITY');
    await runner.query('DROP TRIGGER project_responsibility_begin ON project_responsibility');
    await runner.query('DROP FUNCTION project_responsibility_begin');
    await runner.query('ALTER TABLE project_responsibility DROP code, DROP reason, DROP stated_by_id');
  }
}
