"use client";

import { useEffect } from "react";
import { LAST_ROUTINE_COOKIE } from "./last-routine";

const HALF_A_YEAR = 180 * 86_400;

/** Lets this browser come back to the routine that it looked at last: a cookie for the one page that asks. */
export function RememberRoutine({ workspace, routine }: { workspace: string; routine: string }) {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${LAST_ROUTINE_COOKIE}=${routine}; path=/w/${workspace}/week; max-age=${HALF_A_YEAR}; samesite=lax`;
  }, [workspace, routine]);
  return null;
}
