-- CreateTable
CREATE TABLE "ProposedField" (
    "claimId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "field"),
    CONSTRAINT "ProposedField_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PairSeen" (
    "analystId" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    PRIMARY KEY ("analystId", "linkId"),
    CONSTRAINT "PairSeen_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PairSeen_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewSkip" (
    "analystId" TEXT NOT NULL,
    "queue" TEXT NOT NULL,
    "claimAId" TEXT NOT NULL,
    "claimBId" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    PRIMARY KEY ("analystId", "queue", "claimAId", "claimBId"),
    CONSTRAINT "ReviewSkip_analystId_fkey" FOREIGN KEY ("analystId") REFERENCES "Analyst" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReviewSkip_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReviewSkip_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" TEXT NOT NULL,
    "answer" TEXT NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Analyst" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "blind" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Analyst" ("createdAt", "id", "name", "version") SELECT "createdAt", "id", "name", "version" FROM "Analyst";
DROP TABLE "Analyst";
ALTER TABLE "new_Analyst" RENAME TO "Analyst";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "PairSeen_linkId_idx" ON "PairSeen"("linkId");

-- CreateIndex
CREATE INDEX "ReviewSkip_claimAId_idx" ON "ReviewSkip"("claimAId");

-- CreateIndex
CREATE INDEX "ReviewSkip_claimBId_idx" ON "ReviewSkip"("claimBId");

-- CreateIndex
CREATE INDEX "Submission_at_idx" ON "Submission"("at");
