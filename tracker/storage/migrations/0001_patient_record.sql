-- The patient's record as revisions: rows are only ever added, the triggers at the end see to that.
-- The current state of a treatment, a day or the facts about the person is its latest revision whose
-- change has not been undone. Dates are local calendar dates (YYYY-MM-DD), moments are UTC (…Z).
-- A CHECK passes on NULL, hence "IS" and not "=" wherever a function may answer NULL to nonsense.
-- Lists that grow by rows in resources/knowledge (signs, symptoms, risks) are not repeated here.

CREATE TABLE treatment (id INTEGER PRIMARY KEY) STRICT;

-- One row for each thing the patient did.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL CHECK (made_at GLOB '*Z' AND datetime(made_at) IS NOT NULL),
    kind TEXT NOT NULL CHECK (kind IN (
        'save_day', 'delete_day', 'add_treatment', 'change_treatment', 'delete_treatment',
        'save_about_me', 'import'
    )),
    treatment_id INTEGER REFERENCES treatment,
    date TEXT CHECK (date(date) IS date)
) STRICT;

-- Each undo (done = 0) and redo (done = 1) of a change; a change without steps is done.
-- newest_change_id is the newest change there was at that moment: once there is a newer one,
-- the step can no longer be redone.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL CHECK (made_at GLOB '*Z' AND datetime(made_at) IS NOT NULL),
    change_id INTEGER NOT NULL REFERENCES change,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    newest_change_id INTEGER NOT NULL REFERENCES change
) STRICT;
CREATE INDEX undo_step_by_change ON undo_step (change_id);

CREATE TABLE treatment_revision (
    id INTEGER PRIMARY KEY,
    treatment_id INTEGER NOT NULL REFERENCES treatment,
    change_id INTEGER NOT NULL REFERENCES change,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    treated_on TEXT NOT NULL CHECK (date(treated_on) IS treated_on),
    area TEXT NOT NULL,
    device TEXT NOT NULL CHECK (device IN ('pen', 'roller', 'stamp', 'rf', 'unknown')),
    needle_depth_mm REAL CHECK (needle_depth_mm BETWEEN 0.1 AND 10),
    performed_by TEXT NOT NULL CHECK (performed_by IN ('professional', 'self', 'unknown')),
    clinic TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (treatment_id, change_id)
) STRICT;
CREATE INDEX treatment_revision_by_date ON treatment_revision (treated_on);

CREATE TABLE treatment_product (
    revision_id INTEGER NOT NULL REFERENCES treatment_revision,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    PRIMARY KEY (revision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_revision (
    id INTEGER PRIMARY KEY,
    treatment_id INTEGER NOT NULL REFERENCES treatment,
    date TEXT NOT NULL CHECK (date(date) IS date),
    change_id INTEGER NOT NULL REFERENCES change,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    temperature_c REAL CHECK (temperature_c BETWEEN 30 AND 45),
    signs_asked INTEGER NOT NULL CHECK (signs_asked IN (0, 1)),
    note TEXT NOT NULL,
    recorded_at TEXT CHECK (recorded_at IS NULL
        OR (recorded_at GLOB '*Z' AND datetime(recorded_at) IS NOT NULL)),
    amended_at TEXT CHECK (amended_at IS NULL
        OR (amended_at GLOB '*Z' AND datetime(amended_at) IS NOT NULL)),
    UNIQUE (treatment_id, date, change_id),
    CHECK (deleted = 0 OR (temperature_c IS NULL AND signs_asked = 0 AND note = ''))
) STRICT;

-- An answered question; an unanswered one has no row.
CREATE TABLE score (
    revision_id INTEGER NOT NULL REFERENCES day_revision,
    symptom TEXT NOT NULL CHECK (symptom <> ''),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND iif(symptom = 'pain', 10, 4)),
    PRIMARY KEY (revision_id, symptom)
) STRICT, WITHOUT ROWID;

-- A sign that was asked for and is there; signs_asked tells "asked, none" from "not asked".
CREATE TABLE reported_sign (
    revision_id INTEGER NOT NULL REFERENCES day_revision,
    sign TEXT NOT NULL CHECK (sign <> ''),
    PRIMARY KEY (revision_id, sign)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_product (
    revision_id INTEGER NOT NULL REFERENCES day_revision,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    PRIMARY KEY (revision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE about_me_revision (
    change_id INTEGER PRIMARY KEY REFERENCES change,
    skin_type INTEGER CHECK (skin_type BETWEEN 1 AND 6)
) STRICT;

CREATE TABLE reported_risk (
    change_id INTEGER NOT NULL REFERENCES about_me_revision,
    risk TEXT NOT NULL CHECK (risk <> ''),
    PRIMARY KEY (change_id, risk)
) STRICT, WITHOUT ROWID;

CREATE VIEW undone_change AS
SELECT change_id, newest_change_id FROM undo_step AS step
WHERE NOT done AND id = (SELECT max(id) FROM undo_step WHERE change_id = step.change_id);

CREATE VIEW current_treatment AS
SELECT * FROM treatment_revision AS this
WHERE NOT deleted AND change_id = (
    SELECT max(change_id) FROM treatment_revision
    WHERE treatment_id = this.treatment_id AND change_id NOT IN (SELECT change_id FROM undone_change)
);

-- Days of deleted treatments are among these: read them by way of current_treatment.
CREATE VIEW current_day AS
SELECT * FROM day_revision AS this
WHERE NOT deleted AND change_id = (
    SELECT max(change_id) FROM day_revision
    WHERE treatment_id = this.treatment_id AND date = this.date
        AND change_id NOT IN (SELECT change_id FROM undone_change)
);

CREATE VIEW current_about_me AS
SELECT * FROM about_me_revision
WHERE change_id = (
    SELECT max(change_id) FROM about_me_revision
    WHERE change_id NOT IN (SELECT change_id FROM undone_change)
);

-- What the patient recorded is never rewritten, by this program or by another one.
CREATE TRIGGER treatment_no_update BEFORE UPDATE ON treatment
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_no_delete BEFORE DELETE ON treatment
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER change_no_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER change_no_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER undo_step_no_update BEFORE UPDATE ON undo_step
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER undo_step_no_delete BEFORE DELETE ON undo_step
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_revision_no_update BEFORE UPDATE ON treatment_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_revision_no_delete BEFORE DELETE ON treatment_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_product_no_update BEFORE UPDATE ON treatment_product
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER treatment_product_no_delete BEFORE DELETE ON treatment_product
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER day_revision_no_update BEFORE UPDATE ON day_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER day_revision_no_delete BEFORE DELETE ON day_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER score_no_update BEFORE UPDATE ON score
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER score_no_delete BEFORE DELETE ON score
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reported_sign_no_update BEFORE UPDATE ON reported_sign
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reported_sign_no_delete BEFORE DELETE ON reported_sign
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER day_product_no_update BEFORE UPDATE ON day_product
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER day_product_no_delete BEFORE DELETE ON day_product
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER about_me_revision_no_update BEFORE UPDATE ON about_me_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER about_me_revision_no_delete BEFORE DELETE ON about_me_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reported_risk_no_update BEFORE UPDATE ON reported_risk
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reported_risk_no_delete BEFORE DELETE ON reported_risk
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
