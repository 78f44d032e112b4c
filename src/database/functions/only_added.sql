-- Trigger of tables that are a record by themselves, without withdrawals: rows are only added (else restrict_violation).
CREATE OR REPLACE FUNCTION only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% stays as it is: rows are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
