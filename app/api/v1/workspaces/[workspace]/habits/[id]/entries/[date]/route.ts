import { api } from "@/lib/auth/api";
import { putEntry, removeEntry } from "@/lib/entries/mutations";
import { entryInput, entryKey } from "@/lib/entries/schema";

export const PUT = api("habits:tick", entryInput, putEntry);
export const DELETE = api("habits:tick", entryKey, removeEntry, { status: 204 });
