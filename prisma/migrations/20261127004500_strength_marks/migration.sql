-- AlterTable
ALTER TABLE "StreakMark" ADD COLUMN     "strength" DOUBLE PRECISION,
ADD COLUMN     "strengthBasis" VARCHAR(64),
ADD COLUMN     "strengthUntil" DATE;
