/** How large a photo's file may be, and how many pixels it may unfold to: a telephone's 48 megapixels. */
export const MOST_PHOTO_BYTES = 6_000_000;
export const MOST_PIXELS = 50_000_000;

/** As the `accept` of an input: what `kindOf` knows. */
export const PHOTO_TYPES = "image/jpeg,image/png,image/webp,image/avif";
