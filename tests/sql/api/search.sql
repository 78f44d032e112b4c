-- $1 = "สงขลา"
-- $2 = "\\s+(จังหวัด|รัฐ)$"
-- $3 = "^(จังหวัด|รัฐ|changwat\\s|negeri\\s|provinsi\\s|province of\\s|state of\\s)\\s*(?=.)"
-- $4 = "(?<=.)(,\\s*(thailand|malaysia|indonesia|ไทย|ประเทศไทย|มาเลเซีย|อินโดนีเซีย)|\\s+(province|state|darul\\s+\\w+))$"
-- $5 = 1
-- $6, $9 = 0.8
-- $7 = 0.3
-- $8 = 0.95
-- $10 = 0.6
-- $11 = 0.5
-- $12 = ["PROVINCE","PROJECT","CORRIDOR","SECTOR","BODY","MEETING","DECISION","ACTION_ITEM","PLAN","PLAN_OBJECTIVE","ORGANISATION","SOURCE","CLUSTER","BORDER_CROSSING","INDICATOR","PROCESS","PROCESS_STEP","REGISTER_ENTRY","DISCREPANCY"]
-- $13 = "PROJECT"
-- $14, $15, $17, $18, $20, $21, $23, $24, $26, $27, $28, $29 = 2021-10-28T02:00:00.000Z
-- $16 = "ACTION_ITEM"
-- $19 = "PLAN_OBJECTIVE"
-- $22 = "BORDER_CROSSING"
-- $25 = 0.25
-- $30 = 11
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
      ON (type, id) type,
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
          AND (
            (
              e.type <> $13
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $14::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $15::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $16
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      action_item
                    WHERE
                      recorded_at <= $17::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $18::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $19
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      plan_objective
                    WHERE
                      recorded_at <= $20::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $21::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $22
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      border_crossing
                    WHERE
                      recorded_at <= $23::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $24::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
          )
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
        UNION ALL
        SELECT
          'PROJECT',
          p.id,
          p.code,
          province.names ->> 'EN',
          $25::numeric
        FROM
          search_entry e
          JOIN province ON province.id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $26::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $27::timestamptz
              )
          ) located ON located.province_id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $28::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $29::timestamptz
              )
          ) p ON p.id = located.project_id
        WHERE
          e.type = 'PROVINCE'
          AND e.kind = 'NAME'
          AND e.folded LIKE (
            SELECT
              '%' || pattern || '%'
            FROM
              searched
          )
      ) found (type, id, code, matched, score)
    ORDER BY
      type,
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
  $30;

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

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.withdrawn_at AS "withdrawnAt",
  t.citation_id AS "citationId",
  t.code AS "code",
  t.plan_id AS "planId",
  t.titles AS "titles",
  t.parent_id AS "parentId"
FROM
  plan_objective t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.first_day_known AS "firstDayKnown",
  t.valid_to AS "validTo",
  t.notes AS "notes"
FROM
  corridor t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.kind AS "kind",
  t.titles AS "titles",
  t.aliases AS "aliases",
  t.texts AS "texts",
  t.decided_on AS "decidedOn",
  t.date_as_printed AS "dateAsPrinted",
  t.decided_by_id AS "decidedById"
FROM
  decision t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.position AS "position",
  t.subjects AS "subjects",
  t.values_a AS "valuesA",
  t.citation_a_id AS "citationAId",
  t.values_b AS "valuesB",
  t.citation_b_id AS "citationBId",
  t.resolutions AS "resolutions",
  t.resolved AS "resolved",
  t.opened_at AS "openedAt",
  t.opened_by_id AS "openedById",
  t.opened_for_id AS "openedForId"
FROM
  discrepancy t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.definitions AS "definitions",
  t.units AS "units",
  t.value_type AS "valueType",
  t.level AS "level",
  t.maximum AS "maximum",
  t.targets AS "targets",
  t.scales AS "scales",
  t.citation_id AS "citationId"
FROM
  indicator t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = <ids>
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.member_state_id AS "memberStateId",
  t.province_id AS "provinceId",
  t.parent_id AS "parentId",
  t.addresses AS "addresses",
  t.duty_texts AS "dutyTexts",
  t.notes AS "notes",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo"
FROM
  organisation t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );

-- $1 = "สงขลา"
-- $2 = "\\s+(จังหวัด|รัฐ)$"
-- $3 = "^(จังหวัด|รัฐ|changwat\\s|negeri\\s|provinsi\\s|province of\\s|state of\\s)\\s*(?=.)"
-- $4 = "(?<=.)(,\\s*(thailand|malaysia|indonesia|ไทย|ประเทศไทย|มาเลเซีย|อินโดนีเซีย)|\\s+(province|state|darul\\s+\\w+))$"
-- $5 = 1
-- $6, $9 = 0.8
-- $7 = 0.3
-- $8 = 0.95
-- $10 = 0.6
-- $11 = 0.5
-- $12 = ["PROVINCE","PROJECT","CORRIDOR","SECTOR","BODY","MEETING","DECISION","ACTION_ITEM","PLAN","PLAN_OBJECTIVE","ORGANISATION","SOURCE","CLUSTER","BORDER_CROSSING","INDICATOR","PROCESS","PROCESS_STEP","REGISTER_ENTRY","DISCREPANCY"]
-- $13 = "PROJECT"
-- $14, $15, $17, $18, $20, $21, $23, $24, $26, $27, $28, $29 = 2021-10-28T02:00:00.000Z
-- $16 = "ACTION_ITEM"
-- $19 = "PLAN_OBJECTIVE"
-- $22 = "BORDER_CROSSING"
-- $25 = 0.25
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
      ON (type, id) type,
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
          AND (
            (
              e.type <> $13
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $14::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $15::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $16
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      action_item
                    WHERE
                      recorded_at <= $17::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $18::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $19
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      plan_objective
                    WHERE
                      recorded_at <= $20::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $21::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $22
              OR EXISTS (
                SELECT
                FROM
                  (
                    SELECT
                      *
                    FROM
                      border_crossing
                    WHERE
                      recorded_at <= $23::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $24::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
          )
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
        UNION ALL
        SELECT
          'PROJECT',
          p.id,
          p.code,
          province.names ->> 'EN',
          $25::numeric
        FROM
          search_entry e
          JOIN province ON province.id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              recorded_at <= $26::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $27::timestamptz
              )
          ) located ON located.province_id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $28::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $29::timestamptz
              )
          ) p ON p.id = located.project_id
        WHERE
          e.type = 'PROVINCE'
          AND e.kind = 'NAME'
          AND e.folded LIKE (
            SELECT
              '%' || pattern || '%'
            FROM
              searched
          )
      ) found (type, id, code, matched, score)
    ORDER BY
      type,
      id,
      score DESC,
      length(matched),
      matched COLLATE "C"
  )
SELECT
  count(*) AS count
FROM
  hit;
