-- Trigger of things whose versions are kept: a version that is replaced is kept in <table>_past, with the instant of its replacement. Its
-- successor is the next version, on record from a later instant (else restrict_violation).
CREATE OR REPLACE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 OR NEW.recorded_at <= OLD.recorded_at THEN
    RAISE EXCEPTION '% % has its version % on record: the next one follows it', TG_TABLE_NAME, OLD.code, OLD.version
      USING ERRCODE = 'restrict_violation';
  END IF;
  EXECUTE format('INSERT INTO %I SELECT $2, ($1).*', TG_TABLE_NAME || '_past') USING OLD, NEW.recorded_at;
  RETURN NEW;
END $$;
