import { CacheFirst, ExpirationPlugin, NetworkOnly, type PrecacheEntry, Serwist } from "serwist";

declare const self: { __SW_MANIFEST: PrecacheEntry[]; location: Location };

const MONTH_SECONDS = 2_592_000;

/**
 * The service worker. It keeps the page for no connection and what is the same for everybody (styles, scripts,
 * fonts, icons), never a page or an answer of somebody's own: signing out leaves nothing behind.
 */
const worker = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ url }) => url.origin === self.location.origin && url.pathname.startsWith("/_next/static/"),
      handler: new CacheFirst({
        cacheName: "rota-static",
        plugins: [new ExpirationPlugin({ maxEntries: 120, maxAgeSeconds: MONTH_SECONDS })],
      }),
    },
    { matcher: ({ request }) => request.mode === "navigate", handler: new NetworkOnly() },
  ],
  fallbacks: {
    entries: [{ url: "/offline", matcher: ({ request }) => request.mode === "navigate" }],
  },
});

worker.addEventListeners();
