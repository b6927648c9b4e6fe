import { join } from "node:path";
import { Face } from "./face";
import { HanFaces } from "./han-faces";

export type Weight = 400 | 600;

/** Asked for a letter in this order. Plex has Latin, Greek and Cyrillic. */
export const families = ["IBMPlexSans", "NotoSansArabic", "NotoSansBengali", "NotoSansDevanagari"] as const;
export type Family = (typeof families)[number];
export const weights = { 400: "400Regular", 600: "600SemiBold" } as const satisfies Record<Weight, string>;

export function fileOf(family: Family, weight: Weight): string {
  return `${family}_${weights[weight]}.ttf`;
}

/** The bundled fonts in a folder, each opened when a letter first asks for it and kept open. */
export class Faces {
  readonly #open = new Map<string, Face>();
  readonly #han: HanFaces;

  constructor(readonly folder: string) {
    this.#han = new HanFaces(folder);
  }

  get(family: Family, weight: Weight): Face {
    const file = fileOf(family, weight);
    const known = this.#open.get(file);
    if (known) return known;

    const face = new Face(join(this.folder, file), file);
    this.#open.set(file, face);
    return face;
  }

  /** The first face that has all letters of `cluster`, one letter with its marks; null where none has. */
  covering(cluster: string, weight: Weight): Face | null {
    const letters = [...cluster].filter((letter) => !IGNORABLE.test(letter));
    for (const family of families) {
      const face = this.get(family, weight);
      if (letters.every((letter) => face.has(letter))) return face;
    }
    return this.#han.covering(letters, weight);
  }
}

/** Joiners and variation selectors: they shape their neighbours and need no glyph. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
