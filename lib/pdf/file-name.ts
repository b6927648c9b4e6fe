/** What a file is called when nothing of its name can be used. */
const NAMELESS = "timetable";
/** File systems take 255 bytes; some letters need four. */
const MOST_LETTERS = 60;

/** Device names of Windows, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The header that offers a download under a name (RFC 6266): in ASCII, and as it is for who reads RFC 8187. Path
 * parts, line breaks, quotes and marks that turn the reading direction do not get into it.
 */
export function contentDisposition(name: string, extension: string): string {
  const full = fileName(name);
  const ascii = fileName(
    full
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^ -~]|%/gu, "_"),
  );
  const plain = /[a-z0-9]/i.test(ascii) ? ascii : NAMELESS;
  return `attachment; filename="${plain}.${extension}"; filename*=UTF-8''${encoded(`${full}.${extension}`)}`;
}

/** All but the joiners, without which some words are spelt wrong. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;

/** A name, without extension, that is one on every system. */
function fileName(name: string): string {
  const cleaned = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    .replace(INVISIBLE, "")
    .replace(/[\\/:*?"<>|;]/g, "-")
    .replace(/\s+/g, " ");
  const short = [...cleaned].slice(0, MOST_LETTERS).join("");
  const bare = short.replace(/^[\s.~-]+|[\s.]+$/g, "");
  if (bare === "") return NAMELESS;
  return RESERVED.test(bare) ? `${bare}_` : bare;
}

/** RFC 8187: all but letters, digits and `!#$&+-.^_`|~` of the UTF-8 bytes are percent-encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
