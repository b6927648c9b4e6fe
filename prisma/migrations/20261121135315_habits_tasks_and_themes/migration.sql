-- AlterTable
ALTER TABLE "Routine" ADD COLUMN     "dismissed" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "themeId" UUID;

-- CreateTable
CREATE TABLE "Theme" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "color" VARCHAR(16) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Habit" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "themeId" UUID,
    "title" VARCHAR(200) NOT NULL,
    "question" VARCHAR(200),
    "notes" VARCHAR(4000),
    "color" VARCHAR(16),
    "position" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "count" INTEGER,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Habit_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "HabitVersion" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "habitId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "anchor" DATE NOT NULL,
    "schedule" JSONB NOT NULL,
    "weekStart" VARCHAR(2) NOT NULL DEFAULT 'MO',
    "measure" VARCHAR(8) NOT NULL,
    "goal" DOUBLE PRECISION,
    "unit" VARCHAR(40),

    CONSTRAINT "HabitVersion_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "HabitEntry" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "habitId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "value" DOUBLE PRECISION,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "HabitEntry_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Pause" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "habitId" UUID,
    "from" DATE NOT NULL,
    "to" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Task" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "assigneeId" UUID,
    "themeId" UUID,
    "title" VARCHAR(200) NOT NULL,
    "notes" VARCHAR(10000),
    "priority" VARCHAR(6) NOT NULL DEFAULT 'medium',
    "status" VARCHAR(10) NOT NULL DEFAULT 'open',
    "dueOn" DATE,
    "dueAt" VARCHAR(5),
    "checklist" JSONB NOT NULL DEFAULT '[]',
    "position" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "repeat" JSONB,
    "repeatFrom" DATE,
    "weekStart" VARCHAR(2) NOT NULL DEFAULT 'MO',
    "completedAt" TIMESTAMPTZ(3),
    "completedOn" DATE,
    "completedById" UUID,
    "previousId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" UUID NOT NULL,
    "locale" VARCHAR(8) NOT NULL DEFAULT 'en',
    "text" VARCHAR(500) NOT NULL,
    "author" VARCHAR(120) NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Theme_workspaceId_color_key" ON "Theme"("workspaceId", "color");

-- CreateIndex
CREATE INDEX "Habit_workspaceId_themeId_idx" ON "Habit"("workspaceId", "themeId");

-- CreateIndex
CREATE UNIQUE INDEX "HabitVersion_workspaceId_habitId_from_key" ON "HabitVersion"("workspaceId", "habitId", "from");

-- CreateIndex
CREATE INDEX "HabitEntry_workspaceId_date_idx" ON "HabitEntry"("workspaceId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "HabitEntry_workspaceId_habitId_userId_date_key" ON "HabitEntry"("workspaceId", "habitId", "userId", "date");

-- CreateIndex
CREATE INDEX "Pause_workspaceId_userId_idx" ON "Pause"("workspaceId", "userId");

-- CreateIndex
CREATE INDEX "Pause_workspaceId_habitId_idx" ON "Pause"("workspaceId", "habitId");

-- CreateIndex
CREATE INDEX "Task_workspaceId_status_dueOn_idx" ON "Task"("workspaceId", "status", "dueOn");

-- CreateIndex
CREATE INDEX "Task_workspaceId_assigneeId_idx" ON "Task"("workspaceId", "assigneeId");

-- CreateIndex
CREATE INDEX "Task_workspaceId_themeId_idx" ON "Task"("workspaceId", "themeId");

-- CreateIndex
CREATE INDEX "Task_workspaceId_createdAt_id_idx" ON "Task"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Task_workspaceId_updatedAt_id_idx" ON "Task"("workspaceId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Task_workspaceId_position_id_idx" ON "Task"("workspaceId", "position", "id");

-- CreateIndex
CREATE INDEX "Task_workspaceId_completedOn_idx" ON "Task"("workspaceId", "completedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Task_workspaceId_previousId_key" ON "Task"("workspaceId", "previousId");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_locale_text_key" ON "Quote"("locale", "text");

-- CreateIndex
CREATE INDEX "Routine_workspaceId_themeId_idx" ON "Routine"("workspaceId", "themeId");

-- AddForeignKey
ALTER TABLE "Routine" ADD CONSTRAINT "Routine_workspaceId_themeId_fkey" FOREIGN KEY ("workspaceId", "themeId") REFERENCES "Theme"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Habit" ADD CONSTRAINT "Habit_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Habit" ADD CONSTRAINT "Habit_workspaceId_themeId_fkey" FOREIGN KEY ("workspaceId", "themeId") REFERENCES "Theme"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HabitVersion" ADD CONSTRAINT "HabitVersion_workspaceId_habitId_fkey" FOREIGN KEY ("workspaceId", "habitId") REFERENCES "Habit"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HabitEntry" ADD CONSTRAINT "HabitEntry_workspaceId_habitId_fkey" FOREIGN KEY ("workspaceId", "habitId") REFERENCES "Habit"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "Member"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pause" ADD CONSTRAINT "Pause_workspaceId_habitId_fkey" FOREIGN KEY ("workspaceId", "habitId") REFERENCES "Habit"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_themeId_fkey" FOREIGN KEY ("workspaceId", "themeId") REFERENCES "Theme"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_assigneeId_fkey" FOREIGN KEY ("workspaceId", "assigneeId") REFERENCES "Member"("workspaceId", "userId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- What Prisma cannot say: names without case, words found in any language, and what a row may hold.
CREATE UNIQUE INDEX "Theme_workspaceId_name_key" ON "Theme" ("workspaceId", lower("name"));

CREATE UNIQUE INDEX "Pause_open_key" ON "Pause" ("workspaceId", "userId", "habitId") NULLS NOT DISTINCT
  WHERE "to" IS NULL;

CREATE INDEX "Task_words_idx" ON "Task" USING GIN (to_tsvector('simple', "title" || ' ' || coalesce("notes", '')));

-- The orders of lib/tasks/order.ts that are no plain columns: its pages follow one another along these.
CREATE INDEX "Task_name_idx" ON "Task" ("workspaceId", lower("title"), "id");

CREATE INDEX "Task_due_idx" ON "Task"
  ("workspaceId", coalesce("dueOn", 'infinity'::date), coalesce("dueAt", '24:00'), "id");

CREATE INDEX "Task_priority_idx" ON "Task"
  ("workspaceId", (CASE "priority" WHEN 'low' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END), "id");

ALTER TABLE "Theme"
  ADD CONSTRAINT "Theme_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "Theme_color_check" CHECK ("color" ~ '^([a-z]+|#[0-9a-f]{6})$');

ALTER TABLE "Habit"
  ADD CONSTRAINT "Habit_title_check" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "Habit_color_check" CHECK ("color" ~ '^([a-z]+|#[0-9a-f]{6})$'),
  ADD CONSTRAINT "Habit_count_check" CHECK ("count" >= 1),
  ADD CONSTRAINT "Habit_term_check" CHECK ("endsOn" >= "startsOn");

ALTER TABLE "HabitVersion"
  ADD CONSTRAINT "HabitVersion_schedule_check" CHECK (jsonb_typeof("schedule") = 'object'),
  ADD CONSTRAINT "HabitVersion_weekStart_check" CHECK ("weekStart" IN ('MO', 'SU', 'SA')),
  ADD CONSTRAINT "HabitVersion_measure_check" CHECK (
    "measure" IN ('yesNo', 'atLeast', 'atMost') AND ("measure" = 'yesNo') = ("goal" IS NULL)
  );

ALTER TABLE "HabitEntry"
  ADD CONSTRAINT "HabitEntry_status_check" CHECK ("status" IN ('done', 'skipped')),
  ADD CONSTRAINT "HabitEntry_value_check" CHECK ("value" >= 0);

ALTER TABLE "Pause"
  ADD CONSTRAINT "Pause_range_check" CHECK ("to" >= "from");

ALTER TABLE "Task"
  ADD CONSTRAINT "Task_title_check" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "Task_priority_check" CHECK ("priority" IN ('low', 'medium', 'high')),
  ADD CONSTRAINT "Task_status_check" CHECK ("status" IN ('open', 'inProgress', 'done')),
  ADD CONSTRAINT "Task_done_check" CHECK (("status" = 'done') = ("completedAt" IS NOT NULL)),
  ADD CONSTRAINT "Task_dueAt_check" CHECK (
    "dueAt" IS NULL OR ("dueAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "dueOn" IS NOT NULL)
  ),
  ADD CONSTRAINT "Task_checklist_check" CHECK (jsonb_typeof("checklist") = 'array'),
  ADD CONSTRAINT "Task_repeat_check" CHECK (jsonb_typeof("repeat") = 'object'),
  ADD CONSTRAINT "Task_weekStart_check" CHECK ("weekStart" IN ('MO', 'SU', 'SA'));
