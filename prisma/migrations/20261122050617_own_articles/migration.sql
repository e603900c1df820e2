-- AlterTable
ALTER TABLE "Article" ADD COLUMN "languageProposedBy" TEXT;

-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN "encoding" TEXT;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "standing" TEXT;

-- AlterTable
ALTER TABLE "StrippedRange" ADD COLUMN "proposedBy" TEXT;

-- CreateTable
CREATE TABLE "TextFingerprint" (
    "hash" INTEGER NOT NULL,
    "versionId" TEXT NOT NULL,

    PRIMARY KEY ("hash", "versionId"),
    CONSTRAINT "TextFingerprint_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimRefinding" (
    "claimId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "proposed" TEXT,
    "decision" TEXT,
    "decidedAt" TEXT,

    PRIMARY KEY ("claimId", "versionId"),
    CONSTRAINT "ClaimRefinding_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimRefinding_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkRecheck" (
    "linkId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "clearedAt" TEXT,

    PRIMARY KEY ("linkId", "claimId", "versionId"),
    CONSTRAINT "LinkRecheck_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LinkRecheck_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LinkRecheck_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Link" (
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
    "recheck" BOOLEAN NOT NULL DEFAULT false,
    "assessedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Link_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Link_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Link" ("assessedAt", "challenged", "claimAId", "claimBId", "createdAt", "id", "inContradictions", "inCorroborations", "kind", "proposedBy", "proposedKind", "state", "version") SELECT "assessedAt", "challenged", "claimAId", "claimBId", "createdAt", "id", "inContradictions", "inCorroborations", "kind", "proposedBy", "proposedKind", "state", "version" FROM "Link";
DROP TABLE "Link";
ALTER TABLE "new_Link" RENAME TO "Link";
CREATE INDEX "Link_claimBId_idx" ON "Link"("claimBId");
CREATE INDEX "Link_inContradictions_assessedAt_id_idx" ON "Link"("inContradictions", "assessedAt" DESC, "id");
CREATE INDEX "Link_inCorroborations_assessedAt_id_idx" ON "Link"("inCorroborations", "assessedAt" DESC, "id");
CREATE INDEX "Link_state_assessedAt_id_idx" ON "Link"("state", "assessedAt" DESC, "id");
CREATE INDEX "Link_kind_assessedAt_id_idx" ON "Link"("kind", "assessedAt" DESC, "id");
CREATE INDEX "Link_recheck_assessedAt_id_idx" ON "Link"("recheck", "assessedAt" DESC, "id");
CREATE UNIQUE INDEX "Link_claimAId_claimBId_key" ON "Link"("claimAId", "claimBId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "TextFingerprint_versionId_idx" ON "TextFingerprint"("versionId");

-- CreateIndex
CREATE INDEX "ClaimRefinding_versionId_idx" ON "ClaimRefinding"("versionId");

-- CreateIndex
CREATE INDEX "LinkRecheck_claimId_idx" ON "LinkRecheck"("claimId");

-- CreateIndex
CREATE INDEX "LinkRecheck_versionId_idx" ON "LinkRecheck"("versionId");
