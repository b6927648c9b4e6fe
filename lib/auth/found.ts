import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AppError } from "@/lib/platform/errors";

/** An id out of a page's path. One that cannot be an id is a page that is not there. */
export function idInPath(text: string): string {
  return z.uuid().safeParse(text).success ? text : notFound();
}

/** What a page reads. A record that is not there, or not the reader's, is a page that is not there. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}
