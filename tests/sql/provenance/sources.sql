SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.notes AS "notes",
  t.stated_by_id AS "statedById"
FROM
  source t
ORDER BY
  t.code COLLATE "C";

-- $1, $2 = 2021-10-28T02:00:00.000Z
-- $3, $4, $5, $6 = null
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.withdrawn_at AS "withdrawnAt",
  r.citation_id AS "citationId",
  r.currency AS "currency",
  r.as_of AS "asOf",
  r.per_usd AS "perUsd",
  r.derived AS "derived",
  r.notes AS "notes"
FROM
  (
    SELECT
      *
    FROM
      exchange_rate
    WHERE
      recorded_at <= $1::timestamptz
      AND (
        withdrawn_at IS NULL
        OR withdrawn_at > $2::timestamptz
      )
  ) r
WHERE
  (
    $3::text IS NULL
    OR r.currency = $4
  )
  AND r.as_of >= coalesce($5::date, '-infinity')
  AND r.as_of <= coalesce($6::date, 'infinity')
ORDER BY
  r.currency COLLATE "C",
  r.as_of,
  r.derived;
