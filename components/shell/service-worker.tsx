"use client";

import { useEffect } from "react";

/** Registers the service worker, where one was built. */
export function ServiceWorker() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    navigator.serviceWorker.register("/sw.js").catch((error: unknown) => {
      console.error("the service worker was not registered", error);
    });
  }, []);
  return null;
}
