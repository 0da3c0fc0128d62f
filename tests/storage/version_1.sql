-- What a log of version 1 could hold, written with the program's first database: two sessions and one that was
-- deleted, a day that was amended, one that was deleted, one that was taken back, and facts about the person.

INSERT INTO treatment (id) VALUES (1), (2), (3);
INSERT INTO change (id, made_at, kind, treatment_id, date) VALUES
    (1, '2026-03-02T18:00:00.000000Z', 'add_treatment', 1, NULL),
    (2, '2026-03-02T19:20:00.000000Z', 'save_day', 1, '2026-03-02'),
    (3, '2026-03-03T19:20:00.000000Z', 'save_day', 1, '2026-03-02'),
    (4, '2026-03-04T19:20:00.000000Z', 'save_day', 1, '2026-03-04'),
    (5, '2026-03-04T19:21:00.000000Z', 'delete_day', 1, '2026-03-04'),
    (6, '2026-03-05T08:00:00.000000Z', 'save_about_me', NULL, NULL),
    (7, '2026-03-05T08:01:00.000000Z', 'import', NULL, NULL),
    (8, '2026-03-05T08:02:00.000000Z', 'delete_treatment', 3, NULL),
    (9, '2026-03-05T19:20:00.000000Z', 'save_day', 1, '2026-03-05');
INSERT INTO undo_step (made_at, change_id, done, newest_change_id) VALUES
    ('2026-03-05T19:21:00.000000Z', 9, 0, 9);

INSERT INTO treatment_revision VALUES
    (1, 1, 1, 0, '2026-03-02', 'face', 'pen', 1.5, 'professional', 'Skin Clinic', '555 0100', 'went well'),
    (2, 2, 7, 0, '2026-01-12', '', 'unknown', NULL, 'unknown', '', '', ''),
    (3, 3, 7, 0, '2025-12-01', 'neck', 'rf', 2.0, 'self', '', '', ''),
    (4, 3, 8, 1, '2025-12-01', '', 'unknown', NULL, 'unknown', '', '', '');
INSERT INTO treatment_product VALUES (1, 0, 'serum'), (1, 1, 'balm');

INSERT INTO day_revision VALUES
    (1, 1, '2026-03-02', 2, 0, NULL, 0, '', '2026-03-02T19:20:00.000000Z', NULL),
    (2, 1, '2026-03-02', 3, 0, 36.8, 1, 'tight', '2026-03-02T19:20:00.000000Z', '2026-03-03T19:20:00.000000Z'),
    (3, 1, '2026-03-04', 4, 0, NULL, 1, '', '2026-03-04T19:20:00.000000Z', NULL),
    (4, 1, '2026-03-04', 5, 1, NULL, 0, '', NULL, NULL),
    (5, 2, '2026-01-14', 7, 0, NULL, 1, '', NULL, NULL),
    (6, 1, '2026-03-05', 9, 0, NULL, 0, 'taken back', '2026-03-05T19:20:00.000000Z', NULL);
INSERT INTO score VALUES (1, 'redness', 4), (2, 'redness', 3), (2, 'pain', 10), (3, 'redness', 1), (5, 'flaking', 0);
INSERT INTO reported_sign VALUES (2, 'itching'), (2, 'pus');
INSERT INTO day_product VALUES (2, 0, 'sunscreen');

INSERT INTO about_me_revision VALUES (6, 3);
INSERT INTO reported_risk VALUES (6, 'diabetes'), (6, 'keloids');
