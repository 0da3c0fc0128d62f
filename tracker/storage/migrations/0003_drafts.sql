-- Answers that were given but not saved yet: no part of the record, so no change and no revision knows of
-- them. Unlike everything else here a draft is replaced by the next one, and goes when the day is saved.

CREATE TABLE draft (
    treatment_id INTEGER NOT NULL REFERENCES treatment,
    date TEXT NOT NULL CHECK (date(date) IS date),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    PRIMARY KEY (treatment_id, date)
) STRICT, WITHOUT ROWID;
