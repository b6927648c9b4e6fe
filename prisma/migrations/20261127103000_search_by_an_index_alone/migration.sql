-- CreateIndex
CREATE INDEX "Product_workspaceId_words_id_active_category_idx" ON "Product"("workspaceId", "words", "id", "active", "category");

-- DropIndex
DROP INDEX "Product_workspaceId_words_idx";

-- Whether letters are so common that their products are found by walking along that index, or so rare that the trigrams
-- find them, is told from a sample: of 100 values, the default, one of a word in 30 products may well be missing.
ALTER TABLE "Product" ALTER COLUMN "words" SET STATISTICS 300;
