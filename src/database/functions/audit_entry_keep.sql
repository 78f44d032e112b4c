-- Trigger of audit_entry: entries are only added (else restrict_violation).
CREATE OR REPLACE FUNCTION audit_entry_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit stays as it is: entries are only added' USING ERRCODE = 'restrict_violation';
END $$;
