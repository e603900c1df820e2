-- CreateTable
CREATE TABLE "Analyst" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "homepage" TEXT,
    "country" TEXT,
    "kind" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT
);

-- CreateTable
CREATE TABLE "SourceGrade" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "reliability" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "gradedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "SourceGrade_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceGrade_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "sourceNote" TEXT,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "authorNote" TEXT,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "genre" TEXT,
    "publishedEdtf" TEXT NOT NULL,
    "publishedBasis" TEXT NOT NULL,
    "publishedNote" TEXT,
    "publishedFrom" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytesSha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textSha256" TEXT NOT NULL,
    "capturedAt" TEXT NOT NULL,
    "capturedHow" TEXT NOT NULL,
    CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleVersion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StrippedRange" (
    "versionId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "what" TEXT NOT NULL,

    PRIMARY KEY ("versionId", "start"),
    CONSTRAINT "StrippedRange_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Takedown" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "Takedown_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Takedown_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "statement" TEXT,
    "headline" BOOLEAN NOT NULL,
    "mode" TEXT NOT NULL,
    "kind" TEXT,
    "speaker" TEXT,
    "originId" TEXT,
    "certainty" TEXT,
    "timeExpression" TEXT,
    "timeEdtf" TEXT,
    "timeBasis" TEXT,
    "timeBasisNote" TEXT,
    "timeNote" TEXT,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimSpan" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "versionId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "ClaimSpan_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimSpan_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChainHop" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "manner" TEXT NOT NULL,
    "note" TEXT,
    "inferred" BOOLEAN NOT NULL,
    "sourceId" TEXT,
    "originId" TEXT,
    "articleId" TEXT,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "ChainHop_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainHop_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainHop_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ChainHop_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimPlace" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "entityId" TEXT,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "ClaimPlace_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimPlace_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimActor" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "entityId" TEXT,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "ClaimActor_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimActor_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimQuantity" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "value" REAL,
    "unit" TEXT,
    "qualifier" TEXT,
    "scope" TEXT,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "ClaimQuantity_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimTopic" (
    "claimId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "topicId"),
    CONSTRAINT "ClaimTopic_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimGrade" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "credibility" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "gradedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "ClaimGrade_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimGrade_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Framing" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "voice" TEXT,
    "cueStance" TEXT,
    "commitment" TEXT,
    "agency" TEXT,
    "note" TEXT,
    CONSTRAINT "Framing_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FramingFunction" (
    "claimId" TEXT NOT NULL,
    "function" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "function"),
    CONSTRAINT "FramingFunction_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Framing" ("claimId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FramingMark" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "role" TEXT,
    "versionId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "FramingMark_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FramingMark_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "kindNote" TEXT,
    "identified" BOOLEAN NOT NULL,
    "basis" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT
);

-- CreateTable
CREATE TABLE "OriginRest" (
    "originId" TEXT NOT NULL,
    "onId" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    PRIMARY KEY ("originId", "onId"),
    CONSTRAINT "OriginRest_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OriginRest_onId_fkey" FOREIGN KEY ("onId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cluster" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT,
    "note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT
);

-- CreateTable
CREATE TABLE "ClusterMember" (
    "clusterId" TEXT NOT NULL,
    "originId" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,

    PRIMARY KEY ("clusterId", "originId"),
    CONSTRAINT "ClusterMember_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClusterMember_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Origin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT
);

-- CreateTable
CREATE TABLE "EntityAlias" (
    "entityId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    PRIMARY KEY ("entityId", "alias"),
    CONSTRAINT "EntityAlias_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntityMention" (
    "entityId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("entityId", "articleId", "name"),
    CONSTRAINT "EntityMention_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EntityMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimAId" TEXT NOT NULL,
    "claimBId" TEXT NOT NULL,
    "proposedBy" TEXT,
    "proposedKind" TEXT,
    "createdAt" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT,
    "challenged" BOOLEAN NOT NULL DEFAULT false,
    "inContradictions" BOOLEAN NOT NULL DEFAULT false,
    "inCorroborations" BOOLEAN NOT NULL DEFAULT false,
    "assessedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Link_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Link_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkTopic" (
    "linkId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("linkId", "topicId"),
    CONSTRAINT "LinkTopic_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LinkTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "strength" TEXT,
    "independence" TEXT,
    "independenceBasis" TEXT,
    "confidence" TEXT,
    "rationale" TEXT NOT NULL,
    "bothHoldIf" TEXT,
    "note" TEXT,
    "tempting" TEXT,
    "blind" BOOLEAN NOT NULL DEFAULT false,
    "assessedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "Assessment_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assessment_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssessmentAspect" (
    "assessmentId" TEXT NOT NULL,
    "aspect" TEXT NOT NULL,
    "relation" TEXT NOT NULL,

    PRIMARY KEY ("assessmentId", "aspect"),
    CONSTRAINT "AssessmentAspect_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ruling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "linkId" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "ruledAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "Ruling_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Ruling_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "linkId" TEXT,
    "before" TEXT,
    "after" TEXT,
    "undoes" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_name_key" ON "Source"("name");

-- CreateIndex
CREATE INDEX "SourceGrade_analystId_idx" ON "SourceGrade"("analystId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceGrade_sourceId_analystId_key" ON "SourceGrade"("sourceId", "analystId");

-- CreateIndex
CREATE INDEX "Article_sourceId_idx" ON "Article"("sourceId");

-- CreateIndex
CREATE INDEX "Article_publishedFrom_id_idx" ON "Article"("publishedFrom", "id");

-- CreateIndex
CREATE INDEX "ArticleVersion_textSha256_idx" ON "ArticleVersion"("textSha256");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_sourceId_bytesSha256_key" ON "ArticleVersion"("sourceId", "bytesSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Takedown_versionId_key" ON "Takedown"("versionId");

-- CreateIndex
CREATE INDEX "Takedown_analystId_idx" ON "Takedown"("analystId");

-- CreateIndex
CREATE INDEX "Claim_articleId_idx" ON "Claim"("articleId");

-- CreateIndex
CREATE INDEX "Claim_originId_idx" ON "Claim"("originId");

-- CreateIndex
CREATE INDEX "ClaimSpan_versionId_start_idx" ON "ClaimSpan"("versionId", "start");

-- CreateIndex
CREATE INDEX "ChainHop_sourceId_idx" ON "ChainHop"("sourceId");

-- CreateIndex
CREATE INDEX "ChainHop_originId_idx" ON "ChainHop"("originId");

-- CreateIndex
CREATE INDEX "ChainHop_articleId_idx" ON "ChainHop"("articleId");

-- CreateIndex
CREATE INDEX "ClaimPlace_entityId_idx" ON "ClaimPlace"("entityId");

-- CreateIndex
CREATE INDEX "ClaimActor_entityId_idx" ON "ClaimActor"("entityId");

-- CreateIndex
CREATE INDEX "ClaimTopic_topicId_claimId_idx" ON "ClaimTopic"("topicId", "claimId");

-- CreateIndex
CREATE INDEX "ClaimGrade_analystId_idx" ON "ClaimGrade"("analystId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimGrade_claimId_analystId_key" ON "ClaimGrade"("claimId", "analystId");

-- CreateIndex
CREATE INDEX "FramingMark_versionId_start_idx" ON "FramingMark"("versionId", "start");

-- CreateIndex
CREATE INDEX "OriginRest_onId_idx" ON "OriginRest"("onId");

-- CreateIndex
CREATE INDEX "ClusterMember_originId_idx" ON "ClusterMember"("originId");

-- CreateIndex
CREATE INDEX "EntityAlias_alias_idx" ON "EntityAlias"("alias");

-- CreateIndex
CREATE INDEX "EntityMention_articleId_idx" ON "EntityMention"("articleId");

-- CreateIndex
CREATE INDEX "Link_claimBId_idx" ON "Link"("claimBId");

-- CreateIndex
CREATE INDEX "Link_inContradictions_assessedAt_id_idx" ON "Link"("inContradictions", "assessedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Link_inCorroborations_assessedAt_id_idx" ON "Link"("inCorroborations", "assessedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Link_state_assessedAt_id_idx" ON "Link"("state", "assessedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Link_kind_assessedAt_id_idx" ON "Link"("kind", "assessedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Link_claimAId_claimBId_key" ON "Link"("claimAId", "claimBId");

-- CreateIndex
CREATE INDEX "LinkTopic_topicId_linkId_idx" ON "LinkTopic"("topicId", "linkId");

-- CreateIndex
CREATE INDEX "Assessment_analystId_assessedAt_idx" ON "Assessment"("analystId", "assessedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_linkId_analystId_key" ON "Assessment"("linkId", "analystId");

-- CreateIndex
CREATE INDEX "Ruling_linkId_idx" ON "Ruling"("linkId");

-- CreateIndex
CREATE INDEX "Ruling_analystId_idx" ON "Ruling"("analystId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_id_key" ON "AuditEntry"("id");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectType_subjectId_seq_idx" ON "AuditEntry"("subjectType", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_linkId_seq_idx" ON "AuditEntry"("linkId", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_analystId_seq_idx" ON "AuditEntry"("analystId", "seq");
