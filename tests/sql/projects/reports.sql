-- $1 = ["P24"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.withdrawn_at AS "withdrawnAt",
  t.code AS "code",
  t.names AS "names",
  t.renamed AS "renamed",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.descriptions AS "descriptions",
  t.translated_descriptions AS "translatedDescriptions",
  t.cross_border AS "crossBorder",
  t.relevance AS "relevance",
  t.is_sample AS "isSample",
  t.parent_id AS "parentId",
  t.counterpart_id AS "counterpartId",
  t.body_id AS "bodyId"
FROM
  project t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  )
ORDER BY
  t.withdrawn_at NULLS LAST;

-- $1, $3 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $4 = <ids>
SELECT
  owner.id,
  (
    SELECT
      count(*)
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $1::timestamptz
      ) r
    WHERE
      r.project_id = owner.id
      AND r.as_of <= $2::date
      AND r.public_since <= $3::timestamptz
  ) AS count
FROM
  unnest(
    (
      SELECT
        $4::integer[]
    )::integer[]
  ) owner (id);

-- $1, $3 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $4 = 11
-- $5 = <ids>
SELECT
  (
    SELECT
      json_agg(item)
    FROM
      (
        SELECT
          r.id AS "id",
          r.code AS "code",
          r.percent::text AS "percent",
          r.supersedes_id AS "supersedesId"
        FROM
          (
            SELECT
              *
            FROM
              progress_report
            WHERE
              recorded_at <= $1::timestamptz
          ) r
        WHERE
          r.project_id = owner.id
          AND r.as_of <= $2::date
          AND r.public_since <= $3::timestamptz
        ORDER BY
          r.as_of DESC NULLS LAST,
          r.recorded_at DESC NULLS LAST,
          r.id DESC NULLS LAST
        LIMIT
          $4
      ) item
  ) AS items
FROM
  unnest(
    (
      SELECT
        $5::integer[]
    )::integer[]
  ) WITH ORDINALITY owner (id, n)
ORDER BY
  owner.n;

-- $1 = <ids>
SELECT
  c.id AS "id",
  c.seeded AS "seeded",
  c.report_id AS "reportId",
  c.state AS "state",
  c.changed_at AS "changedAt"
FROM
  report_state c
WHERE
  c.report_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  c.changed_at;

-- $1, $3, $4, $5 = 2021-10-28T02:00:00.000Z
-- $2 = <ids>
-- $6 = ["REJECTED"]
SELECT DISTINCT
  ON (r.supersedes_id) r.id AS "id",
  r.seeded AS "seeded",
  r.code AS "code",
  r.project_id AS "projectId",
  r.as_of AS "asOf",
  r.as_of_precision AS "asOfPrecision",
  r.recorded_at AS "recordedAt",
  r.stage AS "stage",
  r.percent AS "percent",
  r.planned_percent AS "plannedPercent",
  r.financial_percent AS "financialPercent",
  r.narratives AS "narratives",
  r.citation_id AS "citationId",
  r.supersedes_id AS "supersedesId",
  r.superseded_at AS "supersededAt",
  r.state AS "state",
  r.state_since AS "stateSince"
FROM
  (
    SELECT
      *
    FROM
      progress_report
    WHERE
      recorded_at <= $1::timestamptz
  ) r
WHERE
  r.supersedes_id = ANY (
    (
      SELECT
        $2::integer[]
    )::integer[]
  )
  AND r.public_since <= $3::timestamptz
ORDER BY
  r.supersedes_id,
  CASE
    WHEN r.state_since <= $4::timestamptz THEN r.state
    ELSE report_state_at (r.id, r.state, r.state_since, $5::timestamptz)
  END = ANY ($6::text[]),
  r.recorded_at DESC,
  r.id DESC;

-- $1, $3, $4, $6, $7, $8, $9, $11, $12, $14, $15, $17, $18 = 2021-10-28T02:00:00.000Z
-- $2 = "2021-10-28"
-- $5, $10 = ["PUBLISHED","CERTIFIED"]
-- $13, $16, $19 = ["CERTIFIED"]
-- $20 = <ids>
SELECT
  this.id,
  json_build_object('asOf', this.as_of, 'stage', this.stage, 'percent', effective_percent (this.percent, this.stage)) AS report,
  (
    SELECT
      json_build_object('asOf', report.as_of, 'stage', report.stage, 'percent', effective_percent (report.percent, report.stage))
    FROM
      (
        SELECT
          *
        FROM
          progress_report
        WHERE
          recorded_at <= $1::timestamptz
      ) report
    WHERE
      report.project_id = this.project_id
      AND report.as_of <= $2::date
      AND CASE
        WHEN report.state_since <= $3::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $4::timestamptz)
      END = ANY ($5::text[])
      AND (
        report.superseded_at IS NULL
        OR report.superseded_at > $6::timestamptz
        OR NOT EXISTS (
          SELECT
          FROM
            (
              SELECT
                *
              FROM
                progress_report
              WHERE
                recorded_at <= $7::timestamptz
            ) correction
          WHERE
            correction.supersedes_id = report.id
            AND CASE
              WHEN correction.state_since <= $8::timestamptz THEN correction.state
              ELSE report_state_at (correction.id, correction.state, correction.state_since, $9::timestamptz)
            END = ANY ($10::text[])
        )
      )
      AND effective_percent (report.percent, report.stage) IS NOT NULL
      AND (
        report.as_of,
        CASE
          WHEN report.state_since <= $11::timestamptz THEN report.state
          ELSE report_state_at (report.id, report.state, report.state_since, $12::timestamptz)
        END = ANY ($13::text[]),
        report.recorded_at,
        report.id
      ) < (
        this.as_of,
        CASE
          WHEN this.state_since <= $14::timestamptz THEN this.state
          ELSE report_state_at (this.id, this.state, this.state_since, $15::timestamptz)
        END = ANY ($16::text[]),
        this.recorded_at,
        this.id
      )
    ORDER BY
      report.as_of DESC,
      CASE
        WHEN report.state_since <= $17::timestamptz THEN report.state
        ELSE report_state_at (report.id, report.state, report.state_since, $18::timestamptz)
      END = ANY ($19::text[]) DESC,
      report.recorded_at DESC,
      report.id DESC
    LIMIT
      1
  ) AS before
FROM
  progress_report this
WHERE
  this.id = ANY (
    (
      SELECT
        $20::integer[]
    )::integer[]
  );
