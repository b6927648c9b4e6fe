-- AlterTable
ALTER TABLE "OccurrenceException" DROP COLUMN "imported";
