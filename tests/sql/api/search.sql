-- $1 = "สงขลา"
-- $2 = "\\s+(จังหวัด|รัฐ)$"
-- $3 = "^(จังหวัด|รัฐ|changwat\\s|negeri\\s|provinsi\\s|province of\\s|state of\\s)\\s*(?=.)"
-- $4 = "(?<=.)(,\\s*(thailand|malaysia|indonesia|ไทย|ประเทศไทย|มาเลเซีย|อินโดนีเซีย)|\\s+(province|state|darul\\s+\\w+))$"
-- $5 = 1
-- $6, $9, $40 = 0.8
-- $7 = 0.3
-- $8, $39 = 0.95
-- $10, $41 = 0.6
-- $11, $42 = 0.5
-- $12, $13, $14, $15, $19, $20, $22, $23, $25, $26, $28, $29, $31, $32, $35, $36, $37, $38, $43, $44, $46, $47, $48, $49 = 2021-10-28T02:00:00.000Z
-- $16, $34, $45, $50 = "2021-10-28"
-- $17 = ["PROVINCE","PROJECT","CORRIDOR","SECTOR","BODY","MEETING","DECISION","ACTION_ITEM","PLAN","PLAN_OBJECTIVE","ORGANISATION","SOURCE","CLUSTER","BORDER_CROSSING","INDICATOR","PROCESS","PROCESS_STEP","REGISTER_ENTRY","DISCREPANCY"]
-- $18 = "PROJECT"
-- $21 = "ACTION_ITEM"
-- $24 = "PLAN"
-- $27 = "PLAN_OBJECTIVE"
-- $30 = "BORDER_CROSSING"
-- $33 = 0.25
-- $51 = 11
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
          AND (
            (
              e.type <> $18
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $19::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $20::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $21
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      action_item
                    WHERE
                      recorded_at <= $22::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $23::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $24
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          (
                            SELECT
                              NULL::timestamptz AS withdrawn_at,
                              *
                            FROM
                              plan
                            UNION ALL
                            SELECT
                              *
                            FROM
                              plan_past
                          ) version
                        WHERE
                          recorded_at <= $25::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $26::timestamptz
                          )
                      ) held
                    WHERE
                      NOT held.is_withdrawn
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $27
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      plan_objective
                    WHERE
                      recorded_at <= $28::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $29::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $30
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      border_crossing
                    WHERE
                      recorded_at <= $31::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $32::timestamptz
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
          $33::numeric,
          false
        FROM
          search_entry e
          JOIN province ON province.id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              in_force (valid_from, valid_to, $34::date)
              AND recorded_at <= $35::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $36::timestamptz
              )
          ) located ON located.province_id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $37::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $38::timestamptz
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
        UNION ALL
        SELECT
          'PROJECT',
          p.id,
          p.code,
          given.value,
          CASE
            WHEN fold_text (given.value) = (
              SELECT
                folded
              FROM
                searched
            ) THEN $39::numeric
            WHEN fold_text (given.value) LIKE (
              SELECT
                pattern || '%'
              FROM
                searched
            ) THEN $40::numeric
            WHEN fold_text (given.value) LIKE (
              SELECT
                '%' || pattern || '%'
              FROM
                searched
            ) THEN $41::numeric
            ELSE round(
              $42::numeric * word_similarity (
                (
                  SELECT
                    folded
                  FROM
                    searched
                ),
                fold_text (given.value)
              )::numeric,
              6
            )
          END,
          NOT EXISTS (
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
                            recorded_at <= $43::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $44::timestamptz
                            )
                        ) named
                      WHERE
                        named.project_id = p.id
                        AND (
                          named.as_of IS NULL
                          OR named.as_of <= $45::date
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
              held.value = given.value
          )
        FROM
          (
            SELECT
              *
            FROM
              project_name
            WHERE
              recorded_at <= $46::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $47::timestamptz
              )
          ) named
          CROSS JOIN jsonb_each_text(named.names) given
          JOIN (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $48::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $49::timestamptz
              )
          ) p ON p.id = named.project_id
        WHERE
          (
            named.as_of IS NULL
            OR named.as_of <= $50::date
          )
          AND (
            fold_text (given.value) LIKE (
              SELECT
                '%' || pattern || '%'
              FROM
                searched
            )
            OR (
              SELECT
                folded
              FROM
                searched
            ) <% fold_text (given.value)
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
  $51;

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
  t.stated_by_id AS "statedById",
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
  t.cluster_id AS "clusterId",
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
-- $6, $9, $40 = 0.8
-- $7 = 0.3
-- $8, $39 = 0.95
-- $10, $41 = 0.6
-- $11, $42 = 0.5
-- $12, $13, $14, $15, $19, $20, $22, $23, $25, $26, $28, $29, $31, $32, $35, $36, $37, $38, $43, $44, $46, $47, $48, $49 = 2021-10-28T02:00:00.000Z
-- $16, $34, $45, $50 = "2021-10-28"
-- $17 = ["PROVINCE","PROJECT","CORRIDOR","SECTOR","BODY","MEETING","DECISION","ACTION_ITEM","PLAN","PLAN_OBJECTIVE","ORGANISATION","SOURCE","CLUSTER","BORDER_CROSSING","INDICATOR","PROCESS","PROCESS_STEP","REGISTER_ENTRY","DISCREPANCY"]
-- $18 = "PROJECT"
-- $21 = "ACTION_ITEM"
-- $24 = "PLAN"
-- $27 = "PLAN_OBJECTIVE"
-- $30 = "BORDER_CROSSING"
-- $33 = 0.25
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
          AND (
            (
              e.type <> $18
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      project
                    WHERE
                      recorded_at <= $19::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $20::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $21
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      action_item
                    WHERE
                      recorded_at <= $22::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $23::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $24
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      (
                        SELECT
                          *
                        FROM
                          (
                            SELECT
                              NULL::timestamptz AS withdrawn_at,
                              *
                            FROM
                              plan
                            UNION ALL
                            SELECT
                              *
                            FROM
                              plan_past
                          ) version
                        WHERE
                          recorded_at <= $25::timestamptz
                          AND (
                            withdrawn_at IS NULL
                            OR withdrawn_at > $26::timestamptz
                          )
                      ) held
                    WHERE
                      NOT held.is_withdrawn
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $27
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      plan_objective
                    WHERE
                      recorded_at <= $28::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $29::timestamptz
                      )
                  ) fact
                WHERE
                  fact.id = e.thing_id
              )
            )
            AND (
              e.type <> $30
              OR (
                SELECT
                  true
                FROM
                  (
                    SELECT
                      *
                    FROM
                      border_crossing
                    WHERE
                      recorded_at <= $31::timestamptz
                      AND (
                        withdrawn_at IS NULL
                        OR withdrawn_at > $32::timestamptz
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
          $33::numeric,
          false
        FROM
          search_entry e
          JOIN province ON province.id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project_province
            WHERE
              in_force (valid_from, valid_to, $34::date)
              AND recorded_at <= $35::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $36::timestamptz
              )
          ) located ON located.province_id = e.thing_id
          JOIN (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $37::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $38::timestamptz
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
        UNION ALL
        SELECT
          'PROJECT',
          p.id,
          p.code,
          given.value,
          CASE
            WHEN fold_text (given.value) = (
              SELECT
                folded
              FROM
                searched
            ) THEN $39::numeric
            WHEN fold_text (given.value) LIKE (
              SELECT
                pattern || '%'
              FROM
                searched
            ) THEN $40::numeric
            WHEN fold_text (given.value) LIKE (
              SELECT
                '%' || pattern || '%'
              FROM
                searched
            ) THEN $41::numeric
            ELSE round(
              $42::numeric * word_similarity (
                (
                  SELECT
                    folded
                  FROM
                    searched
                ),
                fold_text (given.value)
              )::numeric,
              6
            )
          END,
          NOT EXISTS (
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
                            recorded_at <= $43::timestamptz
                            AND (
                              withdrawn_at IS NULL
                              OR withdrawn_at > $44::timestamptz
                            )
                        ) named
                      WHERE
                        named.project_id = p.id
                        AND (
                          named.as_of IS NULL
                          OR named.as_of <= $45::date
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
              held.value = given.value
          )
        FROM
          (
            SELECT
              *
            FROM
              project_name
            WHERE
              recorded_at <= $46::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $47::timestamptz
              )
          ) named
          CROSS JOIN jsonb_each_text(named.names) given
          JOIN (
            SELECT
              *
            FROM
              project
            WHERE
              recorded_at <= $48::timestamptz
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > $49::timestamptz
              )
          ) p ON p.id = named.project_id
        WHERE
          (
            named.as_of IS NULL
            OR named.as_of <= $50::date
          )
          AND (
            fold_text (given.value) LIKE (
              SELECT
                '%' || pattern || '%'
              FROM
                searched
            )
            OR (
              SELECT
                folded
              FROM
                searched
            ) <% fold_text (given.value)
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
  count(*) AS count
FROM
  hit;
