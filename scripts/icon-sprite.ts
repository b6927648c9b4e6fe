import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type ComponentType, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const SOURCE = "components/ui/icons.tsx";
const SPRITE = "components/ui/icons.svg";
const LUCIDE = "lucide-react/dist/esm/icons";

/** The pictures that components/ui/icons.tsx names, by Lucide's names. */
export function iconNames(source = readFileSync(SOURCE, "utf8")): string[] {
  return [...source.matchAll(/= icon\("([a-z0-9-]+)"\)/g)].map(([, name = ""]) => name);
}

/** Writes them as the symbols of one SVG. */
export async function drawSprite(): Promise<void> {
  const symbols = await Promise.all(iconNames().map(symbolOf));
  writeFileSync(
    SPRITE,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n${symbols.join("\n")}\n</svg>\n`,
  );
}

export function spriteHolds(name: string): boolean {
  return existsSync(SPRITE) && readFileSync(SPRITE, "utf8").includes(`<symbol id="${name}"`);
}

async function symbolOf(name: string): Promise<string> {
  const { default: Picture }: { default: ComponentType } = await import(`${LUCIDE}/${name}.mjs`);
  const shapes = renderToStaticMarkup(createElement(Picture)).replace(/^<svg[^>]*>|<\/svg>$/g, "");
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}
