import type { z } from "zod";
import type { Permission } from "@/lib/auth/policy";

/** One verb on one path, as the documentation tells it. A test holds it against the route's own door. */
export type Operation = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /api/v1, with `{names}`. */
  path: string;
  summary: string;
  /** "public" needs no sign-in; "account" needs one and no workspace. */
  access: Permission | "account" | "public";
  /** What the door parses: the path's names, and the query of a GET or the body of all else. */
  input: z.ZodType;
  status: 200 | 201 | 204;
  output?: z.ZodType;
  /** The media type of a body that is not JSON. */
  consumes?: string;
  /** The media type of an answer that is not JSON. */
  produces?: string;
};
