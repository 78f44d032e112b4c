-- $1 = ["MANUAL","MANUAl"]
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
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = <ids>
WITH
  cited AS (
    SELECT
      id,
      source_id
    FROM
      citation
    WHERE
      source_id = ANY (
        (
          SELECT
            $1::integer[]
        )::integer[]
      )
  )
SELECT
  cited.source_id AS "sourceId",
  thing.type || ':' || thing.code AS node
FROM
  cited
  JOIN (
    SELECT
      f.citation_id,
      'MemberState' AS type,
      t.code
    FROM
      fact_citation f
      JOIN member_state t ON t.id = f.member_state_id
    UNION ALL
    SELECT
      f.citation_id,
      'Province',
      t.code
    FROM
      fact_citation f
      JOIN province t ON t.id = f.province_id
    UNION ALL
    SELECT
      f.citation_id,
      'Cluster',
      t.code
    FROM
      fact_citation f
      JOIN
    cluster t ON t.id = f.cluster_id
    UNION ALL
    SELECT
      f.citation_id,
      'Corridor',
      t.code
    FROM
      fact_citation f
      JOIN corridor t ON t.id = f.corridor_id
    UNION ALL
    SELECT
      f.citation_id,
      'Sector',
      t.code
    FROM
      fact_citation f
      JOIN sector t ON t.id = f.sector_id
    UNION ALL
    SELECT
      f.citation_id,
      CASE t.level
        WHEN 'WORKING_GROUP' THEN 'WorkingGroup'
        ELSE 'Forum'
      END,
      t.code
    FROM
      fact_citation f
      JOIN body t ON t.id = f.body_id
    UNION ALL
    SELECT
      f.citation_id,
      'Project',
      t.code
    FROM
      fact_citation f
      JOIN (
        SELECT
          *
        FROM
          project t
        WHERE
          withdrawn_at IS NULL
      ) t ON t.id = f.project_id
    UNION ALL
    SELECT
      f.citation_id,
      'Meeting',
      t.code
    FROM
      fact_citation f
      JOIN meeting t ON t.id = f.meeting_id
    UNION ALL
    SELECT
      f.citation_id,
      'MeetingWeek',
      t.code
    FROM
      fact_citation f
      JOIN meeting_week t ON t.id = f.meeting_week_id
    UNION ALL
    SELECT
      f.citation_id,
      'Organisation',
      t.code
    FROM
      fact_citation f
      JOIN organisation t ON t.id = f.organisation_id
    UNION ALL
    SELECT
      f.citation_id,
      'Decision',
      t.code
    FROM
      fact_citation f
      JOIN decision t ON t.id = f.decision_id
    UNION ALL
    SELECT
      f.citation_id,
      'Plan',
      t.code
    FROM
      fact_citation f
      JOIN (
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
              recorded_at <= clock_timestamp()
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > clock_timestamp()
              )
          ) held
        WHERE
          NOT held.is_withdrawn
      ) t ON t.id = f.plan_id
    UNION ALL
    SELECT
      t.citation_id,
      'Plan',
      t.code
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
              recorded_at <= clock_timestamp()
              AND (
                withdrawn_at IS NULL
                OR withdrawn_at > clock_timestamp()
              )
          ) held
        WHERE
          NOT held.is_withdrawn
      ) t
    UNION ALL
    SELECT
      r.citation_id,
      'Project',
      t.code
    FROM
      progress_report r
      JOIN (
        SELECT
          *
        FROM
          project t
        WHERE
          withdrawn_at IS NULL
      ) t ON t.id = r.project_id
    WHERE
      r.public_since IS NOT NULL
    UNION ALL
    SELECT
      r.citation_id,
      'Project',
      t.code
    FROM
      (
        SELECT
          *
        FROM
          cost_figure r
        WHERE
          withdrawn_at IS NULL
      ) r
      JOIN (
        SELECT
          *
        FROM
          project t
        WHERE
          withdrawn_at IS NULL
      ) t ON t.id = r.project_id
    UNION ALL
    SELECT
      r.citation_id,
      'Project',
      t.code
    FROM
      (
        SELECT
          *
        FROM
          schedule_statement r
        WHERE
          withdrawn_at IS NULL
      ) r
      JOIN (
        SELECT
          *
        FROM
          project t
        WHERE
          withdrawn_at IS NULL
      ) t ON t.id = r.project_id
    UNION ALL
    SELECT
      t.citation_id,
      'Indicator',
      t.code
    FROM
      indicator t
    UNION ALL
    SELECT
      r.citation_id,
      'Indicator',
      t.code
    FROM
      (
        SELECT
          *
        FROM
          observation r
        WHERE
          withdrawn_at IS NULL
      ) r
      JOIN indicator t ON t.id = r.indicator_id
    UNION ALL
    SELECT
      t.citation_a_id,
      'Discrepancy',
      t.code
    FROM
      discrepancy t
    UNION ALL
    SELECT
      t.citation_b_id,
      'Discrepancy',
      t.code
    FROM
      discrepancy t
  ) thing ON thing.citation_id = cited.id
GROUP BY
  cited.source_id,
  thing.type,
  thing.code
ORDER BY
  cited.source_id,
  thing.type,
  sort_key (thing.code),
  thing.code;

-- $1 = ["EC1","EC2","EC3","EC4","EC5"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["CAB-2012-10-22","CIRCULAR-CAB-2012-10-22","CMGF-13-RESULT","CMGF-13-RESULt","CMGF-OFFICE-2013-PRINCIPLES","CMGF-OFFICE-2013-PRINCIPLEs","CMGF-OFFICE-2014-DIRECTION","CMGF-OFFICE-2014-DIRECTIOn","MM-RETREAT-1-RESULT","MM-RETREAT-1-RESULt"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["D1","D10","D11","D12","D13","D14","D15","D16","D17","D18","D19","D2","D20","D21","D22","D3","D4","D41","D42","D43","D44","D45","D46","D47","D48","D49","D5","D6","D7","D8","D9"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["CMGF","CMGf","LS","Ls","SOM","SOm","SPM","SPm"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.level AS "level",
  t.kind AS "kind",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.notes AS "notes"
FROM
  body t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["CMGF_OUTCOME","CMGF_OUTCOMe","CMGF_OUTPUT","CMGF_OUTPUt","CMGF_PROCESS","CMGF_PROCESs","CMGF_STEP_1","CMGF_STEP_2","CMGF_STEP_3","CMGF_STEP_4","CMGF_STEP_5","CMGF_STEP_6","CMGF_STEP_7"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["CMGF-10","CMGF-13","CMGF-7","CMGF-OFFICE-2013","CMGF-OFFICE-2014","IB2017-DRAFT-1","IB2017-DRAFT-2","IB2017-DRAFT-3","MM-17","MM-RETREAT-1"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.inferred AS "inferred",
  t.body_id AS "bodyId",
  t.number AS "number",
  t.number_as_printed AS "numberAsPrinted",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.status AS "status",
  t.change_reason AS "changeReason",
  t.places AS "places",
  t.province_id AS "provinceId",
  t.host_member_state_id AS "hostMemberStateId",
  t.host_organisation_id AS "hostOrganisationId",
  t.chair_id AS "chairId",
  t.participant_texts AS "participantTexts",
  t.week_id AS "weekId"
FROM
  meeting t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["WEEK-17","WEEK-19","WEEK-22"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision"
FROM
  meeting_week t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["ID","Id","MY","My","TH","Th"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names"
FROM
  member_state t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["BUDGET-BUREAU","BUDGET-BUREAu","BUSINESS-COUNCIL","BUSINESS-COUNCIl","CABINET-TH","CABINET-Th","CIMT","CIMt","CLUSTER-HEADS","CLUSTER-HEADs","CMGF-COMMITTEE","CMGF-COMMITTEe","CMGF-OFFICE","CMGF-OFFICe","CSO-AND","CSO-ANd","CSO-BORDER","CSO-BORDEr","CSO-GULF","CSO-GULf","GOVERNOR-TH-90","MANUAL-WORKING-GROUP","MANUAL-WORKING-GROUp","MOI","MOi","MOI-BPADP","MOI-BPADp","MOI-DEPARTMENTS","MOI-DEPARTMENTs","MOI-OPS","MOI-OPs","MOI-PSCDG","MOI-PSCDg","NESDC","NESDc","PO-TH-80","PO-TH-81","PO-TH-82","PO-TH-83","PO-TH-84","PO-TH-85","PO-TH-86","PO-TH-90","PO-TH-91","PO-TH-92","PO-TH-93","PO-TH-94","PO-TH-95","PO-TH-96","PSU","PSu","SECTOR-MINISTRIES-TH","SECTOR-MINISTRIES-Th"]
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
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["GOVERNMENT-POLICY-TH","GOVERNMENT-POLICY-Th","IB-2012-2016","IB-2017-2021","JOINT-ACTION-PLAN","JOINT-ACTION-PLAn","MOI-STRATEGY-2560","MPAC","MPAc","NATIONAL-STRATEGY-TH","NATIONAL-STRATEGY-Th","NESDP-12","OFFICE-ACTION-PLAN","OFFICE-ACTION-PLAn","ROADMAP-2007-2011","SOUTH-BORDER-STRATEGY","SOUTH-BORDER-STRATEGy","SOUTH-REGION","SOUTH-REGIOn","SOUTH-STRATEGIES","SOUTH-STRATEGIEs","VISION-2036"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.recorded_at AS "recordedAt",
  t.version AS "version",
  t.stated_by_id AS "statedById",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.starts_on AS "startsOn",
  t.ends_on AS "endsOn",
  t.precision AS "precision",
  t.period_as_printed AS "periodAsPrinted",
  t.in_preparation AS "inPreparation",
  t.notes AS "notes",
  t.member_state_id AS "memberStateId",
  t.province_id AS "provinceId",
  t.cluster_id AS "clusterId",
  t.parent_id AS "parentId",
  t.succeeds_id AS "succeedsId",
  t.adopted_by_id AS "adoptedById",
  t.citation_id AS "citationId",
  t.change_reason AS "changeReason",
  t.is_withdrawn AS "isWithdrawn"
FROM
  plan t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );

-- $1 = ["IB2012-AGRI","IB2012-AGRi","IB2012-HALAL","IB2012-HALAl","IB2012-HRD","IB2012-HRd","IB2012-TOURISM","IB2012-TOURISm","IB2012-TRADE","IB2012-TRADe","IB2012-TRANSPORT-ENERGY","IB2012-TRANSPORT-ENERGy","IB2017-AGRI","IB2017-AGRi","IB2017-HALAL","IB2017-HALAl","IB2017-HRD","IB2017-HRd","IB2017-TOURISM","IB2017-TOURISm","IB2017-TRADE","IB2017-TRADe","IB2017-TRANSPORT-ICT","IB2017-TRANSPORT-ICt"]
SELECT
  t.id AS "id",
  t.seeded AS "seeded",
  t.code AS "code",
  t.names AS "names",
  t.translated AS "translated",
  t.aliases AS "aliases",
  t.valid_from AS "validFrom",
  t.valid_to AS "validTo",
  t.plan_id AS "planId"
FROM
  sector t
WHERE
  t.code = ANY (
    (
      SELECT
        $1::text[]
    )::text[]
  );
