-- DropIndex
DROP INDEX "ArticleVersion_sourceId_bytesSha256_key";

-- CreateIndex
CREATE INDEX "ArticleVersion_sourceId_bytesSha256_idx" ON "ArticleVersion"("sourceId", "bytesSha256");
