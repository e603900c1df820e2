-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN "presets" TEXT NOT NULL DEFAULT '';
