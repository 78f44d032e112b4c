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
-- $12, $13, $14, $15 = 2021-10-28T02:00:00.000Z
-- $16 = "2021-10-28"
-- $17 = ["PROVINCE"]
-- $18 = 4
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
      score,
      former
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
            ELSE CASE
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
          END,
          e.type = 'PROJECT'
          AND e.kind = 'NAME'
          AND EXISTS (
            SELECT
            FROM
              (
                SELECT
                  *
                FROM
                  project
                WHERE
                  recorded_at <= $12::timestamptz
                  AND (
                    withdrawn_at IS NULL
                    OR withdrawn_at > $13::timestamptz
                  )
              ) p
            WHERE
              p.id = e.thing_id
              AND p.renamed
              AND e.entry <> ALL (p.aliases)
              AND NOT EXISTS (
                SELECT
                FROM
                  jsonb_each_text(
                    CASE
                      WHEN p.renamed THEN coalesce(
                        (
                          SELECT
                            named.names
                          FROM
                            (
                              SELECT
                                *
                              FROM
                                project_name
                              WHERE
                                recorded_at <= $14::timestamptz
                                AND (
                                  withdrawn_at IS NULL
                                  OR withdrawn_at > $15::timestamptz
                                )
                            ) named
                          WHERE
                            named.project_id = p.id
                            AND (
                              named.as_of IS NULL
                              OR named.as_of <= $16::date
                            )
                          ORDER BY
                            named.as_of DESC
                          LIMIT
                            1
                        ),
                        p.names
                      )
                      ELSE p.names
                    END
                  ) held
                WHERE
                  held.value = e.entry
              )
          )
        FROM
          search_entry e
        WHERE
          e.type = ANY ($17::text[])
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
      ) found (type, id, code, matched, score, former)
    ORDER BY
      type COLLATE "C",
      id,
      score DESC,
      former,
      length(matched),
      matched COLLATE "C"
  )
SELECT
  hit.type,
  hit.id,
  hit.score::float8 AS score,
  hit.matched,
  hit.former AS "isFormerName",
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
  $18;

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
