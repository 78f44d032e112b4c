-- $1, $2, $7, $8, $10, $11, $13, $14, $16, $17 = null
-- $3 = 9007199254740991
-- $4, $6 = ["Project"]
-- $5 = 8
-- $9, $12 = ""
-- $15, $18 = "􏿿"
-- $19, $20 = 6
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
          AND e.type = ANY ($4)
      )
      -- Only the batches of the two cursors may have no entry left for the page.
    ORDER BY
      position ASC
    LIMIT
      $5
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
      AND e.type = ANY ($6)
      AND (e.type, e.code) > (
        CASE
          WHEN b.position = $7::bigint THEN $8::text
          ELSE $9::text
        END,
        CASE
          WHEN b.position = $10::bigint THEN $11::text
          ELSE $12::text
        END
      )
      AND (e.type, e.code) < (
        CASE
          WHEN b.position = $13::bigint THEN $14::text
          ELSE $15::text
        END,
        CASE
          WHEN b.position = $16::bigint THEN $17::text
          ELSE $18::text
        END
      )
    ORDER BY
      e.type ASC,
      e.code ASC
    LIMIT
      $19
  ) e
ORDER BY
  b.position ASC,
  e.type ASC,
  e.code ASC
LIMIT
  $20;

-- $1 = ["P01","P02","P03","P04","P05"]
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
