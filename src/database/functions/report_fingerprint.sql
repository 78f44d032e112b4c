-- The fingerprint of what a report states, eight signs: who decides about a report names it, so that what was seen is what is decided. A report
-- never changes, so neither does it. Null = there is no such report.
CREATE OR REPLACE FUNCTION report_fingerprint(report integer) RETURNS text LANGUAGE sql STABLE
RETURN (
  SELECT left(encode(sha256(convert_to(jsonb_build_object(
    'code', code, 'asOf', as_of, 'asOfPrecision', as_of_precision, 'stage', stage, 'percent', percent, 'plannedPercent', planned_percent,
    'financialPercent', financial_percent, 'narratives', narratives, 'supersedes', supersedes_id, 'letter', letter)::text, 'UTF8')), 'hex'), 8)
  FROM progress_report WHERE id = report);
