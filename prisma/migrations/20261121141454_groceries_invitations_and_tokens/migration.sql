-- AlterTable
ALTER TABLE "ApiToken" ADD COLUMN     "mayWrite" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "workspaceIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "timeZone" VARCHAR(64),
ADD COLUMN     "weekStart" VARCHAR(2) NOT NULL DEFAULT 'MO';

-- CreateTable
CREATE TABLE "Invitation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "tokenEncrypted" TEXT NOT NULL,
    "email" VARCHAR(254),
    "role" "Role" NOT NULL,
    "mostUses" INTEGER NOT NULL DEFAULT 1,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Product" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "category" VARCHAR(60) NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "words" VARCHAR(200) NOT NULL,
    "price" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Order" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "status" VARCHAR(9) NOT NULL DEFAULT 'placed',
    "note" VARCHAR(500),
    "currency" CHAR(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "repeatId" UUID,
    "repeatDate" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "productId" UUID,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "price" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "BasketLine" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "productId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BasketLine_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "RepeatingOrder" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "lines" JSONB NOT NULL,
    "schedule" JSONB NOT NULL,
    "startsOn" DATE NOT NULL,
    "weekStart" VARCHAR(2) NOT NULL DEFAULT 'MO',
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "skipped" DATE[] DEFAULT ARRAY[]::DATE[],
    "madeOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RepeatingOrder_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_workspaceId_tokenHash_key" ON "Invitation"("workspaceId", "tokenHash");

-- CreateIndex
CREATE INDEX "Product_workspaceId_category_id_idx" ON "Product"("workspaceId", "category", "id");

-- CreateIndex
CREATE INDEX "Order_workspaceId_userId_id_idx" ON "Order"("workspaceId", "userId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Order_workspaceId_repeatId_repeatDate_key" ON "Order"("workspaceId", "repeatId", "repeatDate");

-- CreateIndex
CREATE INDEX "OrderLine_workspaceId_orderId_idx" ON "OrderLine"("workspaceId", "orderId");

-- CreateIndex
CREATE INDEX "OrderLine_workspaceId_productId_idx" ON "OrderLine"("workspaceId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "BasketLine_workspaceId_userId_shared_productId_key" ON "BasketLine"("workspaceId", "userId", "shared", "productId");

-- CreateIndex
CREATE INDEX "RepeatingOrder_workspaceId_userId_idx" ON "RepeatingOrder"("workspaceId", "userId");

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_workspaceId_orderId_fkey" FOREIGN KEY ("workspaceId", "orderId") REFERENCES "Order"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_workspaceId_productId_fkey" FOREIGN KEY ("workspaceId", "productId") REFERENCES "Product"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketLine" ADD CONSTRAINT "BasketLine_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "Member"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasketLine" ADD CONSTRAINT "BasketLine_workspaceId_productId_fkey" FOREIGN KEY ("workspaceId", "productId") REFERENCES "Product"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RepeatingOrder" ADD CONSTRAINT "RepeatingOrder_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "Member"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Event_workspaceId_subjectKind_id_idx" ON "Event"("workspaceId", "subjectKind", "id");

-- What Prisma cannot say.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX "Product_words_idx" ON "Product" USING GIN ("words" gin_trgm_ops);

ALTER TABLE "Workspace"
  ADD CONSTRAINT "Workspace_weekStart_check" CHECK ("weekStart" IN ('MO', 'SU', 'SA'));

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_uses_check" CHECK ("uses" BETWEEN 0 AND "mostUses"),
  ADD CONSTRAINT "Invitation_email_check" CHECK ("email" = lower("email"));

ALTER TABLE "Product"
  ADD CONSTRAINT "Product_words_check" CHECK (btrim("name") <> '' AND btrim("category") <> ''),
  ADD CONSTRAINT "Product_price_check" CHECK ("price" >= 0);

ALTER TABLE "Order"
  ADD CONSTRAINT "Order_status_check" CHECK ("status" IN ('placed', 'packed', 'delivered', 'cancelled')),
  ADD CONSTRAINT "Order_total_check" CHECK ("total" >= 0);

ALTER TABLE "OrderLine"
  ADD CONSTRAINT "OrderLine_price_check" CHECK ("price" >= 0),
  ADD CONSTRAINT "OrderLine_quantity_check" CHECK ("quantity" BETWEEN 1 AND 999);

ALTER TABLE "BasketLine"
  ADD CONSTRAINT "BasketLine_quantity_check" CHECK ("quantity" BETWEEN 1 AND 999);

ALTER TABLE "RepeatingOrder"
  ADD CONSTRAINT "RepeatingOrder_json_check" CHECK (
    jsonb_typeof("lines") = 'array' AND jsonb_typeof("schedule") = 'object'
  ),
  ADD CONSTRAINT "RepeatingOrder_weekStart_check" CHECK ("weekStart" IN ('MO', 'SU', 'SA'));
