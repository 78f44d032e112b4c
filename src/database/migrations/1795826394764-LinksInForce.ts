import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links of projects that hold for a span of days, with the thing at their other side. */
const LINKS = { project_province: 'province', project_sector: 'sector', project_corridor: 'corridor' };

/** The functions that find what a part inherits, with the thing. */
const INHERITED = { effective_project_sector: 'sector', effective_project_corridor: 'corridor' };

/**
 * A project is located in a province, belongs to a sector and to a corridor for a span of days. Its standing is one for each span with the same
 * provinces: the settling by the functions of this version, which comes with them, makes them.
 */
export class LinksInForce1795826394764 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, other] of Object.entries(LINKS)) {
      const key = `${table}_project_id_${other}_id_key`;
      await runner.query(`
        ALTER TABLE ${table} ADD valid_from date, ADD valid_to date,
          ADD CONSTRAINT ${table}_span_check CHECK (valid_from < valid_to),
          DROP CONSTRAINT ${key},
          ADD CONSTRAINT ${key} UNIQUE NULLS NOT DISTINCT (project_id, ${other}_id, valid_from, withdrawn_at),
          ADD CONSTRAINT ${table}_overlap_excl EXCLUDE USING gist (
            project_id WITH =, ${other}_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)`);
    }
    await this.inherit(runner, 'known_at timestamptz', 'day date, known_at timestamptz');
    await this.stand(runner, { from: 'valid_from', to: 'valid_to', key: 'project_id, valid_from' });
    await this.checkShares(runner, 'UPDATE OF share, project_id, valid_from, valid_to');
  }

  async down(runner: QueryRunner): Promise<void> {
    // The current definition reads the spans, which go; the file of the version before has the one that does not.
    await runner.query('DROP FUNCTION report_chain');
    await runner.query(
      'CREATE FUNCTION report_chain(project integer, office integer, day date) RETURNS text LANGUAGE sql STABLE RETURN NULL::text',
    );
    await this.checkShares(runner, 'UPDATE OF share, project_id');
    await this.stand(runner, { from: 'listed_from', to: 'leaf_until', key: 'project_id' });
    await this.inherit(runner, 'day date, known_at timestamptz', 'known_at timestamptz');
    for (const [table, other] of Object.entries(LINKS)) {
      const key = `${table}_project_id_${other}_id_key`;
      await runner.query(`DELETE FROM ${table} WHERE NOT in_force(valid_from, valid_to, CURRENT_DATE)`);
      await runner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ${table}_overlap_excl, DROP CONSTRAINT ${key},
          ADD CONSTRAINT ${key} UNIQUE NULLS NOT DISTINCT (project_id, ${other}_id, withdrawn_at),
          DROP valid_from, DROP valid_to`);
    }
  }

  /** Their files have the bodies. */
  private async inherit(runner: QueryRunner, before: string, after: string): Promise<void> {
    for (const [name, other] of Object.entries(INHERITED)) {
      await runner.query(`DROP FUNCTION ${name}(${before})`);
      await runner.query(`
        CREATE FUNCTION ${name}(${after}) RETURNS TABLE (project_id integer, ${other}_id integer, inferred boolean)
        LANGUAGE sql STABLE AS $$ SELECT project_id, ${other}_id, inferred FROM project_${other} $$`);
    }
  }

  /** Makes the standings anew by other columns. Until the functions of the version come, nothing is settled. */
  private async stand(runner: QueryRunner, { from, to, key }: { from: string; to: string; key: string }): Promise<void> {
    await runner.query('DROP FUNCTION settle_standings(integer[])');
    await runner.query('DROP FUNCTION settled_standings(integer[])');
    await runner.query('DROP TABLE project_standing');
    await runner.query(`
      CREATE TABLE project_standing (
        project_id integer NOT NULL REFERENCES project ON DELETE CASCADE,
        ${from} date NOT NULL, ${to} date NOT NULL, body_id integer, province_ids integer[] NOT NULL, known_from timestamptz NOT NULL,
        member_state_ids integer[] NOT NULL, PRIMARY KEY (${key}))`);
    await runner.query('CREATE INDEX ON project_standing (known_from)');
    await runner.query(
      `CREATE FUNCTION settled_standings(projects integer[]) RETURNS SETOF project_standing LANGUAGE sql AS 'SELECT * FROM project_standing'`,
    );
    await runner.query(`CREATE FUNCTION settle_standings(projects integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 0'`);
  }

  private async checkShares(runner: QueryRunner, update: string): Promise<void> {
    await runner.query('DROP TRIGGER project_province_shares ON project_province');
    await runner.query(`
      CREATE CONSTRAINT TRIGGER project_province_shares AFTER INSERT OR ${update} ON project_province
      DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION project_province_shares()`);
  }
}
