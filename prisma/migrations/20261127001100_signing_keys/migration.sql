-- CreateTable
CREATE TABLE "SigningKey" (
    "id" UUID NOT NULL,
    "secretEncrypted" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "mayWrite" BOOLEAN NOT NULL DEFAULT true,
    "workspaceIds" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpentNonce" (
    "keyId" UUID NOT NULL,
    "nonce" VARCHAR(128) NOT NULL,
    "spentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpentNonce_pkey" PRIMARY KEY ("keyId","nonce")
);

-- CreateIndex
CREATE INDEX "SigningKey_userId_idx" ON "SigningKey"("userId");

-- CreateIndex
CREATE INDEX "SpentNonce_spentAt_idx" ON "SpentNonce"("spentAt");

-- AddForeignKey
ALTER TABLE "SigningKey" ADD CONSTRAINT "SigningKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
