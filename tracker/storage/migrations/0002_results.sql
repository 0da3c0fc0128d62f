-- The rating of the result against before the treatment, kept with the revision of a day as scores are.
-- Aspects grow by rows in resources/knowledge and are not repeated here; the steps are a fixed scale.

-- A rated aspect; one that was not rated has no row.
CREATE TABLE rated_result (
    revision_id INTEGER NOT NULL REFERENCES day_revision,
    aspect TEXT NOT NULL CHECK (aspect <> ''),
    improvement TEXT NOT NULL CHECK (improvement IN (
        'worse', 'no_change', 'better', 'much_better', 'very_much_better'
    )),
    PRIMARY KEY (revision_id, aspect)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rated_result_no_update BEFORE UPDATE ON rated_result
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER rated_result_no_delete BEFORE DELETE ON rated_result
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
