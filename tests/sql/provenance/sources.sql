SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.note AS "note"
FROM
  source t
ORDER BY
  t.code COLLATE "C";

-- $1 = 2021-10-28T02:00:00.000Z
-- $2, $3, $4, $5 = null
SELECT
  r.id AS "id",
  r.seeded AS "seeded",
  r.recorded_at AS "recordedAt",
  r.citation_id AS "citationId",
  r.currency AS "currency",
  r.as_of AS "asOf",
  r.per_usd AS "perUsd",
  r.derived AS "derived",
  r.note AS "note"
FROM
  (
    SELECT
      *
    FROM
      exchange_rate
    WHERE
      recorded_at <= $1::timestamptz
  ) r
WHERE
  (
    $2::text IS NULL
    OR r.currency = $3
  )
  AND r.as_of >= coalesce($4::date, '-infinity')
  AND r.as_of <= coalesce($5::date, 'infinity')
ORDER BY
  r.currency,
  r.as_of,
  r.derived;
