-- Photos: what is known about each as revisions, as for days; its picture once, in a table of its own, so that
-- nothing but showing it ever reads it.

-- The list of what the patient can do grows. Widening a CHECK touches no row, and this is SQLite's own way of
-- doing so: https://www.sqlite.org/lang_altertable.html#otheralter
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(
    sql, '''import''', '''import'', ''add_photo'', ''add_photos'', ''change_photo'', ''delete_photo'''
) WHERE name = 'change';
PRAGMA writable_schema = RESET;

CREATE TABLE photo (id INTEGER PRIMARY KEY) STRICT;

-- The date is the day that the picture shows. It may be before the treatment, and needs no entry.
CREATE TABLE photo_revision (
    id INTEGER PRIMARY KEY,
    photo_id INTEGER NOT NULL REFERENCES photo,
    treatment_id INTEGER NOT NULL REFERENCES treatment,
    change_id INTEGER NOT NULL REFERENCES change,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    date TEXT NOT NULL CHECK (date(date) IS date),
    area TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at TEXT CHECK (recorded_at IS NULL
        OR (recorded_at GLOB '*Z' AND datetime(recorded_at) IS NOT NULL)),
    UNIQUE (photo_id, change_id),
    CHECK (deleted = 0 OR (area = '' AND note = ''))
) STRICT;
CREATE INDEX photo_revision_by_treatment ON photo_revision (treatment_id);

-- JPEGs without any metadata, whole from the first mark to the last. A photo from a log file that came without its picture has no row.
CREATE TABLE picture (
    photo_id INTEGER PRIMARY KEY REFERENCES photo,
    thumbnail BLOB NOT NULL CHECK (substr(thumbnail, 1, 3) = x'FFD8FF' AND substr(thumbnail, -2) = x'FFD9'),
    jpeg BLOB NOT NULL CHECK (substr(jpeg, 1, 3) = x'FFD8FF' AND substr(jpeg, -2) = x'FFD9')
) STRICT;

-- Photos of deleted treatments are among these: read them by way of current_treatment.
CREATE VIEW current_photo AS
SELECT * FROM photo_revision AS this
WHERE NOT deleted AND change_id = (
    SELECT max(change_id) FROM photo_revision
    WHERE photo_id = this.photo_id AND change_id NOT IN (SELECT change_id FROM undone_change)
);

CREATE TRIGGER photo_no_update BEFORE UPDATE ON photo
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER photo_no_delete BEFORE DELETE ON photo
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER photo_revision_no_update BEFORE UPDATE ON photo_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER photo_revision_no_delete BEFORE DELETE ON photo_revision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER picture_no_update BEFORE UPDATE ON picture
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER picture_no_delete BEFORE DELETE ON picture
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
