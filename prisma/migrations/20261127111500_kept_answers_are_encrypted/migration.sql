-- Answers that were kept as they are may tell a token, and kept ones are encrypted from now on.
DELETE FROM "IdempotencyKey";
