import { z } from "zod";

/** A backup is lines of JSON, compressed: a head, then for each table its name and columns and its rows. */
export const backupHead = z.strictObject({
  rotaBackup: z.literal(1),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});

export const backupTable = z.strictObject({ table: z.string(), columns: z.array(z.string()) });

/** A row's values as PostgreSQL writes them, in the order of the columns: they read back to exactly the same. */
export const backupRow = z.array(z.string().nullable());

export type BackupTable = z.infer<typeof backupTable>;
export type BackupRow = z.infer<typeof backupRow>;
