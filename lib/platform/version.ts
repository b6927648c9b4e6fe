import { z } from "zod";

const MOST = 2_147_483_647;

/** A record's version as a request names it. One that no column holds is another than the stored one all the same. */
export const version = z
  .int()
  .positive()
  .transform((named) => Math.min(named, MOST))
  .optional();
