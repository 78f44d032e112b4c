-- $1, $2, $5, $6, $8, $9, $11, $12, $14, $15 = null
-- $3 = 9007199254740991
-- $4 = 4
-- $7, $10 = ""
-- $13, $16 = "􏿿"
-- $17, $18 = 2
SELECT
  b.position,
  b.changed_at AS "changedAt",
  e.type,
  e.code,
  e.kind,
  json_build_array(b.position::text, e.type, e.code)::text AS "cursorPosition"
FROM
  (
    SELECT
      id,
      position,
      changed_at
    FROM
      change_batch b
    WHERE
      position >= coalesce($1::bigint, 0)
      AND position <= coalesce($2::bigint, $3::bigint)
      AND EXISTS (
        SELECT
        FROM
          change_entry e
        WHERE
          e.batch_id = b.id
      )
      -- Only the batches of the two cursors may have no entry left for the page.
    ORDER BY
      position DESC
    LIMIT
      $4
  ) b
  CROSS JOIN LATERAL (
    SELECT
      e.type,
      e.code,
      e.kind
    FROM
      change_entry e
    WHERE
      e.batch_id = b.id
      AND (e.type, e.code) > (
        CASE
          WHEN b.position = $5::bigint THEN $6::text
          ELSE $7::text
        END,
        CASE
          WHEN b.position = $8::bigint THEN $9::text
          ELSE $10::text
        END
      )
      AND (e.type, e.code) < (
        CASE
          WHEN b.position = $11::bigint THEN $12::text
          ELSE $13::text
        END,
        CASE
          WHEN b.position = $14::bigint THEN $15::text
          ELSE $16::text
        END
      )
    ORDER BY
      e.type DESC,
      e.code DESC
    LIMIT
      $17
  ) e
ORDER BY
  b.position DESC,
  e.type DESC,
  e.code DESC
LIMIT
  $18;
