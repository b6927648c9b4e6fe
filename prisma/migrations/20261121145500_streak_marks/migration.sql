-- CreateTable
CREATE TABLE "StreakMark" (
    "workspaceId" UUID NOT NULL,
    "habitId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "until" DATE,
    "length" INTEGER,
    "basis" VARCHAR(64),

    CONSTRAINT "StreakMark_pkey" PRIMARY KEY ("workspaceId","habitId","userId")
);

-- AddForeignKey
ALTER TABLE "StreakMark" ADD CONSTRAINT "StreakMark_workspaceId_habitId_fkey" FOREIGN KEY ("workspaceId", "habitId") REFERENCES "Habit"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
