-- What the patient wants to ask the doctor about a treatment, kept with its revision as products are.
-- A revision without questions has no row.

CREATE TABLE treatment_questions (
    revision_id INTEGER PRIMARY KEY REFERENCES treatment_revision,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TRIGGER treatment_questions_no_update BEFORE UPDATE ON treatment_questions
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_questions_no_delete BEFORE DELETE ON treatment_questions
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
