import type { NextRequest } from "next/server";
import { handlers, hasGoogle } from "@/lib/accounts/next-auth";

/** Google's way back, the one part of next-auth that the outside reaches: forms sign in and out by their own door. */
export function GET(request: NextRequest): Promise<Response> | Response {
  return hasGoogle() ? handlers.GET(request) : new Response(null, { status: 404 });
}
