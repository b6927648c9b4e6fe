import { z } from "zod";

/**
 * A backup is lines of JSON, compressed: a head, then for each table its name and columns and its rows, then the
 * photos.
 */
export const backupHead = z.strictObject({
  rotaBackup: z.literal(1),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});

export const backupTable = z.strictObject({ table: z.string(), columns: z.array(z.string()) });

/** A row's values as PostgreSQL writes them, in the order of the columns: they read back to exactly the same. */
export const backupRow = z.array(z.string().nullable());

/** A file of the data folder's photos, in base64: `photo` is its path there. */
export const backupPhoto = z.strictObject({
  photo: z.string().regex(/^[0-9a-f-]{36}\/[\w-]+\.(large|small)\.webp$/),
  bytes: z.base64(),
});

export type BackupTable = z.infer<typeof backupTable>;
export type BackupRow = z.infer<typeof backupRow>;
export type BackupPhoto = z.infer<typeof backupPhoto>;
