-- When a record of the essay was last changed here; to be set anew with every change of the seed.
INSERT INTO edition (document, changed) VALUES ('comrades-to-strategists', '2026-11-24T00:00:00Z');
