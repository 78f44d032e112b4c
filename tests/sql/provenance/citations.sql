-- $1 = "2021-10-28"
SELECT
  c.id AS "id",
  c.seeded AS "seeded",
  c.code AS "code",
  c.names AS "names",
  c.translated AS "translated",
  c.aliases AS "aliases",
  c.valid_from AS "validFrom",
  c.first_day_known AS "firstDayKnown",
  c.valid_to AS "validTo",
  c.notes AS "notes"
FROM
  corridor c
WHERE
  in_force (c.valid_from, c.valid_to, $1::date)
ORDER BY
  c.code COLLATE "C";

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

-- $1 = <ids>
SELECT
  fact.corridor_id AS "subjectId",
  citation.id AS "id",
  citation.seeded AS "seeded",
  citation.code AS "code",
  citation.source_id AS "sourceId",
  citation.locator AS "locator",
  citation.published_on AS "publishedOn",
  citation.notes AS "notes",
  citation.added_at AS "addedAt"
FROM
  fact_citation fact
  JOIN citation ON citation.id = fact.citation_id
WHERE
  fact.corridor_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  fact.position;

-- $1 = <ids>
SELECT
  fact.project_id AS "subjectId",
  citation.id AS "id",
  citation.seeded AS "seeded",
  citation.code AS "code",
  citation.source_id AS "sourceId",
  citation.locator AS "locator",
  citation.published_on AS "publishedOn",
  citation.notes AS "notes",
  citation.added_at AS "addedAt"
FROM
  fact_citation fact
  JOIN citation ON citation.id = fact.citation_id
WHERE
  fact.project_id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  )
ORDER BY
  fact.position;

-- $1 = <ids>
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
  t.titles AS "titles",
  t.publisher AS "publisher",
  t.url AS "url",
  t.issued_on AS "issuedOn",
  t.notes AS "notes",
  t.stated_by_id AS "statedById"
FROM
  source t
WHERE
  t.id = ANY (
    (
      SELECT
        $1::integer[]
    )::integer[]
  );
