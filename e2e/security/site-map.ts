import { readdirSync, readFileSync } from "node:fs";
import type { World } from "./world";

/** One page, download or form's route of a workspace, by the address of Ana's records. */
export type Address = {
  path: string;
  method: string;
  isPage: boolean;
  /** Whether the path names a record. */
  ofRecord: boolean;
};

const HOME = "app/w/[workspace]";

/**
 * Everything that stands in app/w, said to be in the workspace `slug`: read from the folder, so that a new page is tried
 * without a word here. A parameter without a record in the world fails.
 */
export function addressesIn(world: World, slug: string): Address[] {
  const files = readdirSync(HOME, { recursive: true, encoding: "utf8" }).filter(
    (file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file) && !/(^|\/)@/.test(file),
  );
  return files.flatMap((file) => addressesOf(file, world, slug));
}

export function pagesIn(world: World, slug: string): string[] {
  return addressesIn(world, slug).flatMap(({ path, isPage }) => (isPage ? [path] : []));
}

export function downloadsIn(world: World, slug: string): string[] {
  return addressesIn(world, slug).flatMap(({ path, isPage, method }) =>
    isPage || method !== "GET" ? [] : [path],
  );
}

function addressesOf(file: string, world: World, slug: string): Address[] {
  const text = readFileSync(`${HOME}/${file}`, "utf8");
  const isPage = file.endsWith("page.tsx");
  const told = [...text.matchAll(/^export (?:const|async function) ([A-Z]+)\b/gm)].map(([, name]) => name);
  const inside = `/${file}`.replace(/\/(page\.tsx|route\.ts)$/, "");
  const path = `/w/${slug}${inside.replace(/\[([^\]]+)\]/g, (_, name: string) => filled(name, world))}`;
  return (isPage ? ["GET"] : told).map((method = "") => ({
    ...{ path, method, isPage },
    ofRecord: inside.includes("["),
  }));
}

function filled(name: string, { routine, session, records }: World): string {
  const value = { ...ofNouns(records), routine, session, date: "2026-03-23" }[name];
  if (!value) throw new Error(`Give Ana one of her ${name}s in e2e/security/world.ts`);
  return value;
}

/** A page's path names one of what the API's names many of. */
function ofNouns(records: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(records).map(([nouns, id]) => [nouns.replace(/s$/, ""), id]));
}
