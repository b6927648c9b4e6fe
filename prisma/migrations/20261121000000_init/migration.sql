-- CreateEnum
CREATE TYPE "Role" AS ENUM ('viewer', 'member', 'editor', 'admin');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "emailVerified" TIMESTAMPTZ(3),
    "name" VARCHAR(80) NOT NULL,
    "image" TEXT,
    "passwordHash" TEXT,
    "timeZone" VARCHAR(64) NOT NULL DEFAULT 'UTC',
    "dayStart" VARCHAR(5) NOT NULL DEFAULT '00:00',
    "weekStart" VARCHAR(2) NOT NULL DEFAULT 'MO',
    "locale" VARCHAR(8),
    "clock" VARCHAR(3) NOT NULL DEFAULT 'h24',
    "appearance" VARCHAR(6) NOT NULL DEFAULT 'system',
    "lastWorkspaceId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "userAgent" VARCHAR(400),
    "address" VARCHAR(64),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ZoneChange" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "timeZone" VARCHAR(64) NOT NULL,
    "dayStart" VARCHAR(5) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ZoneChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID NOT NULL,
    "verb" VARCHAR(40) NOT NULL,
    "subject" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "requestId" VARCHAR(64),

    CONSTRAINT "AccountEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "userId" UUID NOT NULL,
    "method" VARCHAR(8) NOT NULL,
    "path" VARCHAR(400) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER,
    "response" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("userId","method","path","key")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(64) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Routine" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "color" VARCHAR(16) NOT NULL,
    "timeZone" VARCHAR(64) NOT NULL,
    "dayStart" VARCHAR(5) NOT NULL,
    "dayEnd" VARCHAR(5) NOT NULL,
    "slotMinutes" INTEGER NOT NULL,
    "breaks" JSONB NOT NULL DEFAULT '[]',
    "hiddenDays" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "startsOn" DATE,
    "endsOn" DATE,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Routine_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Session" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "routineId" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "location" VARCHAR(120),
    "person" VARCHAR(80),
    "color" VARCHAR(16),
    "weekday" VARCHAR(2) NOT NULL,
    "start" VARCHAR(5) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "everyWeeks" INTEGER NOT NULL DEFAULT 1,
    "weekStart" VARCHAR(2) NOT NULL DEFAULT 'MO',
    "startsOn" DATE,
    "endsOn" DATE,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" VARCHAR(200),
    "imported" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "OccurrenceException" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "routineId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "cancelled" BOOLEAN NOT NULL DEFAULT false,
    "reason" VARCHAR(200),
    "movedDate" DATE,
    "movedStart" VARCHAR(5),
    "movedMinutes" INTEGER,
    "movedLocation" VARCHAR(120),
    "imported" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "OccurrenceException_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "CancelledDay" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "routineId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "reason" VARCHAR(200),

    CONSTRAINT "CancelledDay_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "routineId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "tokenEncrypted" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID NOT NULL,
    "verb" VARCHAR(40) NOT NULL,
    "subjectKind" VARCHAR(40) NOT NULL,
    "subjectId" UUID NOT NULL,
    "subjectTitle" VARCHAR(200) NOT NULL,
    "changes" JSONB NOT NULL,
    "requestId" VARCHAR(64),

    CONSTRAINT "Event_pkey" PRIMARY KEY ("workspaceId","id")
) PARTITION BY RANGE ("id");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_tokenHash_key" ON "SignIn"("tokenHash");

-- CreateIndex
CREATE INDEX "SignIn_userId_idx" ON "SignIn"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE INDEX "ZoneChange_userId_at_idx" ON "ZoneChange"("userId", "at");

-- CreateIndex
CREATE INDEX "AccountEvent_actorId_id_idx" ON "AccountEvent"("actorId", "id");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Workspace_slug_key" ON "Workspace"("slug");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_workspaceId_userId_key" ON "Member"("workspaceId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_workspaceId_routineId_id_key" ON "Session"("workspaceId", "routineId", "id");

-- CreateIndex
CREATE INDEX "OccurrenceException_workspaceId_routineId_date_idx" ON "OccurrenceException"("workspaceId", "routineId", "date");

-- CreateIndex
CREATE INDEX "OccurrenceException_workspaceId_routineId_movedDate_idx" ON "OccurrenceException"("workspaceId", "routineId", "movedDate");

-- CreateIndex
CREATE UNIQUE INDEX "OccurrenceException_workspaceId_sessionId_date_key" ON "OccurrenceException"("workspaceId", "sessionId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "CancelledDay_workspaceId_routineId_date_key" ON "CancelledDay"("workspaceId", "routineId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_workspaceId_routineId_key" ON "ShareLink"("workspaceId", "routineId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_workspaceId_tokenHash_key" ON "ShareLink"("workspaceId", "tokenHash");

-- CreateIndex
CREATE INDEX "Event_workspaceId_subjectId_id_idx" ON "Event"("workspaceId", "subjectId", "id");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneChange" ADD CONSTRAINT "ZoneChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_workspaceId_routineId_fkey" FOREIGN KEY ("workspaceId", "routineId") REFERENCES "Routine"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OccurrenceException" ADD CONSTRAINT "OccurrenceException_workspaceId_routineId_sessionId_fkey" FOREIGN KEY ("workspaceId", "routineId", "sessionId") REFERENCES "Session"("workspaceId", "routineId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CancelledDay" ADD CONSTRAINT "CancelledDay_workspaceId_routineId_fkey" FOREIGN KEY ("workspaceId", "routineId") REFERENCES "Routine"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_workspaceId_routineId_fkey" FOREIGN KEY ("workspaceId", "routineId") REFERENCES "Routine"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand.

-- An id begins with its time: scripts/partitions.ts makes a partition a month. What has none lands here.
CREATE TABLE "Event_default" PARTITION OF "Event" DEFAULT;

ALTER TABLE "User"
  ADD CONSTRAINT "User_email_check" CHECK ("email" = lower("email") AND "email" LIKE '_%@_%'),
  ADD CONSTRAINT "User_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "User_timeZone_check" CHECK ("timeZone" <> ''),
  ADD CONSTRAINT "User_dayStart_check" CHECK ("dayStart" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "User_weekStart_check" CHECK ("weekStart" IN ('MO', 'SU', 'SA')),
  ADD CONSTRAINT "User_clock_check" CHECK ("clock" IN ('h12', 'h24')),
  ADD CONSTRAINT "User_appearance_check" CHECK ("appearance" IN ('light', 'dark', 'system'));

ALTER TABLE "ZoneChange"
  ADD CONSTRAINT "ZoneChange_timeZone_check" CHECK ("timeZone" <> ''),
  ADD CONSTRAINT "ZoneChange_dayStart_check" CHECK ("dayStart" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

ALTER TABLE "ApiToken"
  ADD CONSTRAINT "ApiToken_name_check" CHECK (btrim("name") <> '');

ALTER TABLE "Workspace"
  ADD CONSTRAINT "Workspace_slug_check" CHECK ("slug" ~ '^[^[:space:]/?#%]+$'),
  ADD CONSTRAINT "Workspace_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "Workspace_currency_check" CHECK ("currency" ~ '^[A-Z]{3}$');

ALTER TABLE "Routine"
  ADD CONSTRAINT "Routine_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "Routine_color_check" CHECK ("color" ~ '^([a-z]+|#[0-9a-fA-F]{6})$'),
  ADD CONSTRAINT "Routine_timeZone_check" CHECK ("timeZone" <> ''),
  ADD CONSTRAINT "Routine_window_check" CHECK (
    "dayStart" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    AND "dayEnd" ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'
    AND "dayStart" < "dayEnd"
  ),
  ADD CONSTRAINT "Routine_slotMinutes_check" CHECK ("slotMinutes" BETWEEN 5 AND 240),
  ADD CONSTRAINT "Routine_breaks_check" CHECK (jsonb_typeof("breaks") = 'array'),
  ADD CONSTRAINT "Routine_hiddenDays_check" CHECK (
    "hiddenDays" <@ ARRAY['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  ),
  ADD CONSTRAINT "Routine_term_check" CHECK ("endsOn" >= "startsOn");

ALTER TABLE "Session"
  ADD CONSTRAINT "Session_title_check" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "Session_color_check" CHECK ("color" ~ '^([a-z]+|#[0-9a-fA-F]{6})$'),
  ADD CONSTRAINT "Session_weekday_check" CHECK ("weekday" IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
  ADD CONSTRAINT "Session_start_check" CHECK ("start" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "Session_minutes_check" CHECK ("minutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT "Session_everyWeeks_check" CHECK ("everyWeeks" BETWEEN 1 AND 52),
  ADD CONSTRAINT "Session_weekStart_check" CHECK ("weekStart" IN ('MO', 'SU', 'SA')),
  ADD CONSTRAINT "Session_term_check" CHECK ("endsOn" >= "startsOn");

ALTER TABLE "OccurrenceException"
  ADD CONSTRAINT "OccurrenceException_movedStart_check" CHECK (
    "movedStart" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
  ),
  ADD CONSTRAINT "OccurrenceException_movedMinutes_check" CHECK ("movedMinutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT "OccurrenceException_move_check" CHECK (
    ("movedDate" IS NULL) = ("movedStart" IS NULL)
    AND ("movedDate" IS NOT NULL OR ("movedMinutes" IS NULL AND "movedLocation" IS NULL))
  );
