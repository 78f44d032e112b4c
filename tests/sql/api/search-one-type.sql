-- $1 = "Songkhla"
-- $2 = "\\s+(จังหวัด|รัฐ)$"
-- $3 = "^(จังหวัด|รัฐ|changwat\\s|negeri\\s|provinsi\\s|province of\\s|state of\\s)\\s*(?=.)"
-- $4 = "(?<=.)(,\\s*(thailand|malaysia|indonesia|ไทย|ประเทศไทย|มาเลเซีย|อินโดนีเซีย)|\\s+(province|state|darul\\s+\\w+))$"
-- $5 = 1
-- $6, $9 = 0.8
-- $7 = 0.3
-- $8 = 0.95
-- $10 = 0.6
-- $11 = 0.5
-- $12 = ["PROVINCE"]
-- $13 = 4
WITH
  searched AS MATERIALIZED (
    SELECT
      folded,
      like_pattern (folded) AS pattern
    FROM
      (
        SELECT
          regexp_replace(regexp_replace(btrim(fold_text (regexp_replace(btrim($1), $2, ''))), $3, ''), $4, '') AS folded
      ) text
  ),
  hit AS MATERIALIZED (
    SELECT DISTINCT
      ON (type COLLATE "C", id) type,
      id,
      code,
      matched,
      score
    FROM
      (
        SELECT
          e.type,
          e.thing_id,
          e.code,
          e.entry,
          CASE
            WHEN e.kind = 'CODE' THEN CASE
              WHEN e.folded = (
                SELECT
                  folded
                FROM
                  searched
              ) THEN $5::numeric
              ELSE $6::numeric
            END
            WHEN e.kind = 'TEXT' THEN $7::numeric
            WHEN e.folded = (
              SELECT
                folded
              FROM
                searched
            ) THEN $8::numeric
            WHEN e.folded LIKE (
              SELECT
                pattern || '%'
              FROM
                searched
            ) THEN $9::numeric
            WHEN e.folded LIKE (
              SELECT
                '%' || pattern || '%'
              FROM
                searched
            ) THEN $10::numeric
            ELSE round(
              $11::numeric * word_similarity (
                (
                  SELECT
                    folded
                  FROM
                    searched
                ),
                e.folded
              )::numeric,
              6
            )
          END
        FROM
          search_entry e
        WHERE
          e.type = ANY ($12::text[])
          AND true
          AND (
            (
              e.kind <> 'CODE'
              AND e.folded LIKE (
                SELECT
                  '%' || pattern || '%'
                FROM
                  searched
              )
            )
            OR (
              e.kind = 'CODE'
              AND e.folded LIKE (
                SELECT
                  pattern || '%'
                FROM
                  searched
              )
            )
            OR (
              e.kind = 'NAME'
              AND (
                SELECT
                  folded
                FROM
                  searched
              ) <% e.folded
            )
          )
      ) found (type, id, code, matched, score)
    ORDER BY
      type COLLATE "C",
      id,
      score DESC,
      length(matched),
      matched COLLATE "C"
  )
SELECT
  hit.type,
  hit.id,
  hit.score::float8 AS score,
  hit.matched,
  json_build_array((hit.score)::text, (hit.type)::text, (hit.code)::text)::text AS "cursorPosition"
FROM
  hit
WHERE
  true
ORDER BY
  hit.score DESC NULLS LAST,
  hit.type COLLATE "C" ASC NULLS LAST,
  hit.code COLLATE "C" ASC NULLS LAST
LIMIT
  $13;

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.capital AS "capital",
  t.area_km2 AS "areaKm2",
  t.lat AS "lat",
  t.lon AS "lon"
FROM
  province t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
