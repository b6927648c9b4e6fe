import { api } from "@/lib/auth/api";
import { listEvents } from "@/lib/events/log";
import { eventFilter } from "@/lib/events/filter";

export const GET = api("events:read", eventFilter, listEvents);
