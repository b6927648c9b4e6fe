-- What begins with some letters lies together only where texts are ordered by their code points.
ALTER TABLE "Product" ALTER COLUMN "words" TYPE VARCHAR(200) COLLATE "C";

-- CreateIndex
CREATE INDEX "Product_workspaceId_words_idx" ON "Product"("workspaceId", "words");
