import { api } from "@/lib/auth/api";
import { eventFilter } from "@/lib/events/filter";
import { listEvents } from "@/lib/events/log";

export const GET = api("events:read", eventFilter, listEvents);
