-- DropIndex
DROP INDEX "Article_sourceId_idx";

-- CreateTable
CREATE TABLE "TopicSilence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "analystId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "note" TEXT,
    "markedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retractedAt" TEXT,
    CONSTRAINT "TopicSilence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TopicSilence_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TopicSilence_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TopicSilence_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "TopicSilence_topicId_articleId_idx" ON "TopicSilence"("topicId", "articleId");

-- CreateIndex
CREATE INDEX "TopicSilence_analystId_idx" ON "TopicSilence"("analystId");

-- CreateIndex
CREATE INDEX "TopicSilence_versionId_idx" ON "TopicSilence"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "TopicSilence_articleId_topicId_analystId_key" ON "TopicSilence"("articleId", "topicId", "analystId");

-- CreateIndex
CREATE INDEX "Article_sourceId_publishedFrom_id_idx" ON "Article"("sourceId", "publishedFrom", "id");
