-- Full-text search over articles (title and latest text) and claims (statement, quotes, speaker). Diacritics folded.
-- Run whole after every deploy: a migration that redefines a table drops its triggers. Everything here can be repeated.
-- The *_search tables hold what is searched, once, under an integer key that VACUUM keeps; the *_fts tables index them.
-- Trigger names are compared without regard to case, so none may repeat a name in other capitals.

-- Where a trigger to the index was missing, the index may have lost step with what is searched: it is built anew below.
CREATE TEMP TABLE search_repair AS SELECT count(*) < 6 AS needed FROM main.sqlite_master WHERE type = 'trigger' AND name IN (
  'article_search_insert', 'article_search_update', 'article_search_delete',
  'claim_search_insert', 'claim_search_update', 'claim_search_delete'
);

CREATE TABLE IF NOT EXISTS article_search (
  id INTEGER PRIMARY KEY,
  articleId TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS article_fts USING fts5(
  title, text, content='article_search', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);

CREATE TABLE IF NOT EXISTS claim_search (
  id INTEGER PRIMARY KEY,
  claimId TEXT NOT NULL UNIQUE,
  statement TEXT NOT NULL,
  quotes TEXT NOT NULL,
  speaker TEXT NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS claim_fts USING fts5(
  statement, quotes, speaker, content='claim_search', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);

-- From what is searched to its index.
DROP TRIGGER IF EXISTS article_search_insert;
CREATE TRIGGER article_search_insert AFTER INSERT ON article_search BEGIN
  INSERT INTO article_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
DROP TRIGGER IF EXISTS article_search_update;
CREATE TRIGGER article_search_update AFTER UPDATE ON article_search BEGIN
  INSERT INTO article_fts(article_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO article_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
DROP TRIGGER IF EXISTS article_search_delete;
CREATE TRIGGER article_search_delete AFTER DELETE ON article_search BEGIN
  INSERT INTO article_fts(article_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
DROP TRIGGER IF EXISTS claim_search_insert;
CREATE TRIGGER claim_search_insert AFTER INSERT ON claim_search BEGIN
  INSERT INTO claim_fts(rowid, statement, quotes, speaker) VALUES (new.id, new.statement, new.quotes, new.speaker);
END;
DROP TRIGGER IF EXISTS claim_search_update;
CREATE TRIGGER claim_search_update AFTER UPDATE ON claim_search BEGIN
  INSERT INTO claim_fts(claim_fts, rowid, statement, quotes, speaker)
    VALUES ('delete', old.id, old.statement, old.quotes, old.speaker);
  INSERT INTO claim_fts(rowid, statement, quotes, speaker) VALUES (new.id, new.statement, new.quotes, new.speaker);
END;
DROP TRIGGER IF EXISTS claim_search_delete;
CREATE TRIGGER claim_search_delete AFTER DELETE ON claim_search BEGIN
  INSERT INTO claim_fts(claim_fts, rowid, statement, quotes, speaker)
    VALUES ('delete', old.id, old.statement, old.quotes, old.speaker);
END;

-- From the record to what is searched. Of an article the version with the highest number is searched.
DROP TRIGGER IF EXISTS record_article_update;
CREATE TRIGGER record_article_update AFTER UPDATE OF title ON Article BEGIN
  UPDATE article_search SET title = new.title WHERE articleId = new.id;
END;
DROP TRIGGER IF EXISTS record_article_delete;
CREATE TRIGGER record_article_delete AFTER DELETE ON Article BEGIN
  DELETE FROM article_search WHERE articleId = old.id;
END;
DROP TRIGGER IF EXISTS record_version_insert;
CREATE TRIGGER record_version_insert AFTER INSERT ON ArticleVersion BEGIN
  INSERT INTO article_search(articleId, title, text)
    SELECT a.id, a.title, v.text FROM Article a JOIN ArticleVersion v ON v.articleId = a.id
    WHERE a.id = new.articleId ORDER BY v.number DESC LIMIT 1
    ON CONFLICT(articleId) DO UPDATE SET title = excluded.title, text = excluded.text;
END;
DROP TRIGGER IF EXISTS record_version_update;
CREATE TRIGGER record_version_update AFTER UPDATE OF text, number ON ArticleVersion BEGIN
  UPDATE article_search SET text =
    (SELECT v.text FROM ArticleVersion v WHERE v.articleId = new.articleId ORDER BY v.number DESC LIMIT 1)
    WHERE articleId = new.articleId;
END;
DROP TRIGGER IF EXISTS record_version_delete;
CREATE TRIGGER record_version_delete AFTER DELETE ON ArticleVersion BEGIN
  UPDATE article_search SET text =
    COALESCE((SELECT v.text FROM ArticleVersion v WHERE v.articleId = old.articleId ORDER BY v.number DESC LIMIT 1), '')
    WHERE articleId = old.articleId;
END;

DROP TRIGGER IF EXISTS record_claim_insert;
CREATE TRIGGER record_claim_insert AFTER INSERT ON Claim BEGIN
  INSERT INTO claim_search(claimId, statement, quotes, speaker)
    VALUES (new.id, COALESCE(new.statement, ''), '', COALESCE(new.speaker, ''));
END;
DROP TRIGGER IF EXISTS record_claim_update;
CREATE TRIGGER record_claim_update AFTER UPDATE OF statement, speaker ON Claim BEGIN
  UPDATE claim_search SET statement = COALESCE(new.statement, ''), speaker = COALESCE(new.speaker, '')
    WHERE claimId = new.id;
END;
DROP TRIGGER IF EXISTS record_claim_delete;
CREATE TRIGGER record_claim_delete AFTER DELETE ON Claim BEGIN
  DELETE FROM claim_search WHERE claimId = old.id;
END;
DROP TRIGGER IF EXISTS record_span_insert;
CREATE TRIGGER record_span_insert AFTER INSERT ON ClaimSpan BEGIN
  UPDATE claim_search SET quotes = (SELECT group_concat(quote, char(10) ORDER BY position) FROM ClaimSpan WHERE claimId = new.claimId)
    WHERE claimId = new.claimId;
END;
DROP TRIGGER IF EXISTS record_span_update;
CREATE TRIGGER record_span_update AFTER UPDATE ON ClaimSpan BEGIN
  UPDATE claim_search SET quotes = (SELECT group_concat(quote, char(10) ORDER BY position) FROM ClaimSpan WHERE claimId = new.claimId)
    WHERE claimId = new.claimId;
END;
DROP TRIGGER IF EXISTS record_span_delete;
CREATE TRIGGER record_span_delete AFTER DELETE ON ClaimSpan BEGIN
  UPDATE claim_search SET quotes =
    COALESCE((SELECT group_concat(quote, char(10) ORDER BY position) FROM ClaimSpan WHERE claimId = old.claimId), '')
    WHERE claimId = old.claimId;
END;

INSERT INTO article_fts(article_fts) SELECT 'rebuild' FROM temp.search_repair WHERE needed;
INSERT INTO claim_fts(claim_fts) SELECT 'rebuild' FROM temp.search_repair WHERE needed;
DROP TABLE temp.search_repair;

-- What was written while triggers were missing.
DELETE FROM article_search WHERE articleId NOT IN (SELECT id FROM Article);
INSERT INTO article_search(articleId, title, text)
  SELECT a.id, a.title, v.text FROM Article a JOIN ArticleVersion v ON v.articleId = a.id
  WHERE v.number = (SELECT max(number) FROM ArticleVersion WHERE articleId = a.id)
  ON CONFLICT(articleId) DO UPDATE SET title = excluded.title, text = excluded.text
    WHERE title <> excluded.title OR text <> excluded.text;
DELETE FROM claim_search WHERE claimId NOT IN (SELECT id FROM Claim);
INSERT INTO claim_search(claimId, statement, quotes, speaker)
  SELECT c.id, COALESCE(c.statement, ''),
    COALESCE((SELECT group_concat(quote, char(10) ORDER BY position) FROM ClaimSpan WHERE claimId = c.id), ''),
    COALESCE(c.speaker, '')
  FROM Claim c WHERE true
  ON CONFLICT(claimId) DO UPDATE SET statement = excluded.statement, quotes = excluded.quotes, speaker = excluded.speaker
    WHERE statement <> excluded.statement OR quotes <> excluded.quotes OR speaker <> excluded.speaker;
