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

-- What was retracted is little: whether a list holds any of it is asked of these, not of every row.
CREATE INDEX IF NOT EXISTS claim_retracted ON Claim(id, articleId) WHERE retractedAt IS NOT NULL;
-- So are the claims nobody has put in neutral words yet, once a record is well kept: their list is read along these alone.
CREATE INDEX IF NOT EXISTS claim_unstated ON Claim(id) WHERE statement IS NULL AND retractedAt IS NULL;
-- Of which articles nobody has made a claim is asked along this one alone.
CREATE INDEX IF NOT EXISTS claim_of_article ON Claim(articleId) WHERE retractedAt IS NULL;
CREATE INDEX IF NOT EXISTS article_retracted ON Article(id) WHERE retractedAt IS NOT NULL;
-- The list of origins is read along this, a page at a time.
CREATE INDEX IF NOT EXISTS origin_listed ON Origin(label, id, kind, identified) WHERE retractedAt IS NULL;

-- Of a timeline each different date is counted along these alone, in the record and in a topic; a record has few different dates.
CREATE INDEX IF NOT EXISTS claim_dated ON Claim(timeEdtf, id, retractedAt) WHERE timeEdtf IS NOT NULL AND retractedAt IS NULL;
CREATE INDEX IF NOT EXISTS claim_of_topic ON Claim(id, timeEdtf, articleId, retractedAt) WHERE retractedAt IS NULL;
CREATE INDEX IF NOT EXISTS article_dated ON Article(publishedEdtf, id, retractedAt) WHERE retractedAt IS NULL;
CREATE INDEX IF NOT EXISTS article_of_topic ON Article(id, publishedEdtf, retractedAt) WHERE retractedAt IS NULL;

-- Which links stand in which list of a topic (scope t:ID) or a source (s:ID), newest first: a page of such a list is one
-- range of this table, however long the list and however rare the topic. `view` counts as LINK_VIEWS (lib/domain/link-filter.ts).
-- A topic holds the links drawn under it and those whose two claims both stand under it, a source those of its articles.
-- Rows of LinkTopic and ClaimTopic are added and deleted, never changed.
CREATE TEMP TABLE listing_repair AS
  SELECT count(*) < 8 AS needed FROM main.sqlite_master WHERE type = 'trigger' AND name LIKE 'listing\_%' ESCAPE '\';

CREATE TABLE IF NOT EXISTS link_listing (
  view INTEGER NOT NULL,
  scope TEXT NOT NULL,
  assessedAt TEXT NOT NULL,
  linkId TEXT NOT NULL,
  PRIMARY KEY (view, scope, assessedAt DESC, linkId)
) WITHOUT ROWID;

DROP VIEW IF EXISTS link_scope;
CREATE VIEW link_scope(linkId, scope) AS
  SELECT linkId, 't:' || topicId FROM LinkTopic
  UNION SELECT l.id, 't:' || ofA.topicId FROM Link l CROSS JOIN ClaimTopic ofA ON ofA.claimId = l.claimAId
    CROSS JOIN ClaimTopic ofB ON ofB.claimId = l.claimBId AND ofB.topicId = ofA.topicId
  UNION SELECT l.id, 's:' || ar.sourceId FROM Link l CROSS JOIN Claim c ON c.id = l.claimAId CROSS JOIN Article ar ON ar.id = c.articleId
  UNION SELECT l.id, 's:' || ar.sourceId FROM Link l CROSS JOIN Claim c ON c.id = l.claimBId CROSS JOIN Article ar ON ar.id = c.articleId;

DROP VIEW IF EXISTS link_view;
CREATE VIEW link_view(linkId, view, assessedAt) AS
  SELECT l.id, v.view, l.assessedAt FROM Link l
    JOIN (SELECT 0 AS view UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) v
  WHERE CASE v.view WHEN 0 THEN l.inContradictions WHEN 1 THEN l.inCorroborations WHEN 2 THEN l.state = 'DISPUTED'
    ELSE l.state IN ('ASSESSED', 'SETTLED') AND l.kind = 'NEITHER' END;

DROP TRIGGER IF EXISTS listing_link_insert;
CREATE TRIGGER listing_link_insert AFTER INSERT ON Link BEGIN
  INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
    SELECT v.view, s.scope, v.assessedAt, new.id FROM link_scope s JOIN link_view v ON v.linkId = new.id WHERE s.linkId = new.id;
END;
DROP TRIGGER IF EXISTS listing_link_update;
CREATE TRIGGER listing_link_update AFTER UPDATE OF state, kind, inContradictions, inCorroborations, assessedAt ON Link BEGIN
  DELETE FROM link_listing WHERE view IN (0, 1, 2, 3) AND assessedAt = old.assessedAt AND linkId = old.id
    AND scope IN (SELECT scope FROM link_scope WHERE linkId = old.id);
  INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
    SELECT v.view, s.scope, v.assessedAt, new.id FROM link_scope s JOIN link_view v ON v.linkId = new.id WHERE s.linkId = new.id;
END;
DROP TRIGGER IF EXISTS listing_link_delete;
CREATE TRIGGER listing_link_delete BEFORE DELETE ON Link BEGIN
  DELETE FROM link_listing WHERE view IN (0, 1, 2, 3) AND assessedAt = old.assessedAt AND linkId = old.id
    AND scope IN (SELECT scope FROM link_scope WHERE linkId = old.id);
END;

DROP TRIGGER IF EXISTS listing_topic_insert;
CREATE TRIGGER listing_topic_insert AFTER INSERT ON LinkTopic BEGIN
  INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
    SELECT view, 't:' || new.topicId, assessedAt, linkId FROM link_view WHERE linkId = new.linkId;
END;
DROP TRIGGER IF EXISTS listing_topic_delete;
CREATE TRIGGER listing_topic_delete AFTER DELETE ON LinkTopic BEGIN
  DELETE FROM link_listing WHERE view IN (0, 1, 2, 3) AND scope = 't:' || old.topicId AND linkId = old.linkId
    AND assessedAt = (SELECT assessedAt FROM Link WHERE id = old.linkId);
  INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
    SELECT v.view, s.scope, v.assessedAt, old.linkId FROM link_scope s JOIN link_view v ON v.linkId = old.linkId
    WHERE s.linkId = old.linkId AND s.scope = 't:' || old.topicId;
END;

DROP TRIGGER IF EXISTS listing_claim_topic_insert;
CREATE TRIGGER listing_claim_topic_insert AFTER INSERT ON ClaimTopic BEGIN
  INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
    SELECT v.view, 't:' || new.topicId, v.assessedAt, v.linkId FROM (
      SELECT id, claimBId AS other FROM Link WHERE claimAId = new.claimId
      UNION ALL SELECT id, claimAId FROM Link WHERE claimBId = new.claimId) pair
    CROSS JOIN ClaimTopic ct ON ct.claimId = pair.other AND ct.topicId = new.topicId
    CROSS JOIN link_view v ON v.linkId = pair.id;
END;
DROP TRIGGER IF EXISTS listing_claim_topic_delete;
CREATE TRIGGER listing_claim_topic_delete AFTER DELETE ON ClaimTopic BEGIN
  DELETE FROM link_listing WHERE (view, scope, assessedAt, linkId) IN (
    SELECT v.view, 't:' || old.topicId, v.assessedAt, v.linkId FROM (
      SELECT id FROM Link WHERE claimAId = old.claimId UNION ALL SELECT id FROM Link WHERE claimBId = old.claimId) pair
    CROSS JOIN link_view v ON v.linkId = pair.id
    WHERE NOT EXISTS (SELECT 1 FROM LinkTopic WHERE linkId = pair.id AND topicId = old.topicId));
END;

DROP TRIGGER IF EXISTS listing_source_update;
CREATE TRIGGER listing_source_update AFTER UPDATE OF sourceId ON Article BEGIN
  DELETE FROM link_listing WHERE (view, scope, assessedAt, linkId) IN (
    SELECT v.view, 's:' || old.sourceId, v.assessedAt, v.linkId
    FROM (SELECT l.id FROM Claim c CROSS JOIN Link l ON l.claimAId = c.id WHERE c.articleId = new.id
      UNION SELECT l.id FROM Claim c CROSS JOIN Link l ON l.claimBId = c.id WHERE c.articleId = new.id) own
    CROSS JOIN link_view v ON v.linkId = own.id);
  INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
    SELECT v.view, 's:' || ar.sourceId, v.assessedAt, v.linkId
    FROM (SELECT l.id, l.claimAId, l.claimBId FROM Claim c CROSS JOIN Link l ON l.claimAId = c.id WHERE c.articleId = new.id
      UNION SELECT l.id, l.claimAId, l.claimBId FROM Claim c CROSS JOIN Link l ON l.claimBId = c.id WHERE c.articleId = new.id) own
    CROSS JOIN link_view v ON v.linkId = own.id CROSS JOIN Claim c ON c.id IN (own.claimAId, own.claimBId)
    CROSS JOIN Article ar ON ar.id = c.articleId;
END;

DELETE FROM link_listing WHERE (SELECT needed FROM temp.listing_repair);
INSERT OR IGNORE INTO link_listing(view, scope, assessedAt, linkId)
  SELECT v.view, s.scope, v.assessedAt, v.linkId FROM link_view v JOIN link_scope s ON s.linkId = v.linkId
  WHERE (SELECT needed FROM temp.listing_repair);
DROP TABLE temp.listing_repair;

-- Which links several analysts have judged, with who said what, in the record ('') and in each of its topics (t:ID): how far
-- analysts agree is counted along one range of this table, and what they say of one link never has to be gathered again.
-- `verdicts`: [analyst, verdict, blind] of each live assessment, by analyst. A link of a retracted claim is in none.
CREATE TEMP TABLE several_repair AS
  SELECT count(*) < 8 AS needed FROM main.sqlite_master WHERE type = 'trigger' AND name LIKE 'several\_%' ESCAPE '\';

CREATE TABLE IF NOT EXISTS judged_by_several (
  scope TEXT NOT NULL,
  verdicts TEXT NOT NULL,
  linkId TEXT NOT NULL,
  PRIMARY KEY (scope, verdicts, linkId)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS judged_by_several_link ON judged_by_several(linkId);

DROP VIEW IF EXISTS several_scope;
DROP VIEW IF EXISTS several_verdicts;
CREATE VIEW several_verdicts(linkId, verdicts) AS
  SELECT linkId, json_group_array(json_array(analystId, verdict, blind) ORDER BY analystId) FROM Assessment
  WHERE retractedAt IS NULL GROUP BY linkId HAVING count(*) > 1;

CREATE VIEW several_scope(scope, verdicts, linkId) AS
  SELECT s.scope, v.verdicts, v.linkId FROM several_verdicts v CROSS JOIN Link l ON l.id = v.linkId
    CROSS JOIN Claim ca ON ca.id = l.claimAId AND ca.retractedAt IS NULL
    CROSS JOIN Claim cb ON cb.id = l.claimBId AND cb.retractedAt IS NULL CROSS JOIN (SELECT '' AS scope) s
  UNION ALL SELECT 't:' || lt.topicId, v.verdicts, v.linkId FROM several_verdicts v CROSS JOIN LinkTopic lt ON lt.linkId = v.linkId
    CROSS JOIN Link l ON l.id = v.linkId
    CROSS JOIN Claim ca ON ca.id = l.claimAId AND ca.retractedAt IS NULL
    CROSS JOIN Claim cb ON cb.id = l.claimBId AND cb.retractedAt IS NULL
  UNION ALL SELECT 't:' || ofA.topicId, v.verdicts, v.linkId FROM several_verdicts v CROSS JOIN Link l ON l.id = v.linkId
    CROSS JOIN Claim ca ON ca.id = l.claimAId AND ca.retractedAt IS NULL
    CROSS JOIN Claim cb ON cb.id = l.claimBId AND cb.retractedAt IS NULL
    CROSS JOIN ClaimTopic ofA ON ofA.claimId = l.claimAId
    CROSS JOIN ClaimTopic ofB ON ofB.claimId = l.claimBId AND ofB.topicId = ofA.topicId
    WHERE NOT EXISTS (SELECT 1 FROM LinkTopic WHERE linkId = l.id AND topicId = ofA.topicId);

DROP TRIGGER IF EXISTS several_assessment_insert;
CREATE TRIGGER several_assessment_insert AFTER INSERT ON Assessment BEGIN
  DELETE FROM judged_by_several WHERE linkId = new.linkId;
  INSERT INTO judged_by_several(scope, verdicts, linkId)
    SELECT scope, verdicts, linkId FROM several_scope WHERE linkId = new.linkId;
END;
DROP TRIGGER IF EXISTS several_assessment_update;
CREATE TRIGGER several_assessment_update AFTER UPDATE OF analystId, verdict, blind, retractedAt ON Assessment BEGIN
  DELETE FROM judged_by_several WHERE linkId = new.linkId;
  INSERT INTO judged_by_several(scope, verdicts, linkId)
    SELECT scope, verdicts, linkId FROM several_scope WHERE linkId = new.linkId;
END;
DROP TRIGGER IF EXISTS several_assessment_delete;
CREATE TRIGGER several_assessment_delete AFTER DELETE ON Assessment BEGIN
  DELETE FROM judged_by_several WHERE linkId = old.linkId;
  INSERT INTO judged_by_several(scope, verdicts, linkId)
    SELECT scope, verdicts, linkId FROM several_scope WHERE linkId = old.linkId;
END;

DROP TRIGGER IF EXISTS several_topic_insert;
CREATE TRIGGER several_topic_insert AFTER INSERT ON LinkTopic BEGIN
  INSERT OR IGNORE INTO judged_by_several(scope, verdicts, linkId)
    SELECT 't:' || new.topicId, verdicts, linkId FROM judged_by_several WHERE linkId = new.linkId AND scope = '';
END;
DROP TRIGGER IF EXISTS several_topic_delete;
CREATE TRIGGER several_topic_delete AFTER DELETE ON LinkTopic BEGIN
  DELETE FROM judged_by_several WHERE linkId = old.linkId AND scope = 't:' || old.topicId;
  INSERT INTO judged_by_several(scope, verdicts, linkId)
    SELECT scope, verdicts, linkId FROM several_scope WHERE linkId = old.linkId AND scope = 't:' || old.topicId;
END;

DROP TRIGGER IF EXISTS several_claim_topic_insert;
CREATE TRIGGER several_claim_topic_insert AFTER INSERT ON ClaimTopic BEGIN
  INSERT OR IGNORE INTO judged_by_several(scope, verdicts, linkId)
    SELECT 't:' || new.topicId, j.verdicts, j.linkId FROM (
      SELECT id, claimBId AS other FROM Link WHERE claimAId = new.claimId
      UNION ALL SELECT id, claimAId FROM Link WHERE claimBId = new.claimId) pair
    CROSS JOIN ClaimTopic ct ON ct.claimId = pair.other AND ct.topicId = new.topicId
    CROSS JOIN judged_by_several j ON j.linkId = pair.id AND j.scope = '';
END;
DROP TRIGGER IF EXISTS several_claim_topic_delete;
CREATE TRIGGER several_claim_topic_delete AFTER DELETE ON ClaimTopic BEGIN
  DELETE FROM judged_by_several WHERE scope = 't:' || old.topicId AND linkId IN (
    SELECT pair.id FROM (
      SELECT id FROM Link WHERE claimAId = old.claimId UNION ALL SELECT id FROM Link WHERE claimBId = old.claimId) pair
    WHERE NOT EXISTS (SELECT 1 FROM LinkTopic WHERE linkId = pair.id AND topicId = old.topicId));
END;

-- Through the trigger of assessments, link by link: what several_scope says of many links at once it gathers from all.
DROP TRIGGER IF EXISTS several_claim_update;
CREATE TRIGGER several_claim_update AFTER UPDATE OF retractedAt ON Claim
WHEN (old.retractedAt IS NULL) <> (new.retractedAt IS NULL) BEGIN
  UPDATE Assessment SET retractedAt = retractedAt WHERE linkId IN (
    SELECT id FROM Link WHERE claimAId = new.id UNION ALL SELECT id FROM Link WHERE claimBId = new.id);
END;

DELETE FROM judged_by_several WHERE (SELECT needed FROM temp.several_repair);
INSERT INTO judged_by_several(scope, verdicts, linkId)
  SELECT scope, verdicts, linkId FROM several_scope WHERE (SELECT needed FROM temp.several_repair);
DROP TABLE temp.several_repair;
