import { api } from "@/lib/auth/api";
import { listEntries } from "@/lib/entries/queries";
import { entryList } from "@/lib/entries/schema";

export const GET = api("habits:read", entryList, listEntries);
