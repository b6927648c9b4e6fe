import { z } from "zod";
import { hues, isHue } from "./palette";

const HEX = /^#[0-9a-f]{6}$/;

/** One of the twelve hues by name, or `#rrggbb`, which is kept as given and drawn in the nearest hue. */
export const color = z
  .string()
  .toLowerCase()
  .meta({ examples: [...hues] })
  .refine((text) => isHue(text) || HEX.test(text), { params: { code: "badColor" } });
