import { asLine, clustersOf, type Letters } from "./letters";

/** `text` in letters that can be printed: of the others, the name of their script stands in brackets. */
export function withScriptsNamed(text: string, language: string, letters: Letters): string {
  const parts: string[] = [];
  for (const cluster of clustersOf(asLine(text))) {
    const part = letters.lacks(cluster) ? `[${scriptOf(cluster, language)}]` : cluster;
    if (part === cluster || part !== parts.at(-1)) parts.push(part);
  }
  return parts.join("");
}

/** In words of `language`; of a script that is not known here, the first letter's code. */
function scriptOf(cluster: string, language: string): string {
  const code = scripts.find(([, letters]) => letters.test(cluster))?.[0];
  const name = code && new Intl.DisplayNames(language, { type: "script" }).of(code);
  return name || `U+${(cluster.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** ISO 15924. */
const scripts = [
  ["Zsye", /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u],
  ...[
    ...["Hang", "Hebr", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Mong", "Geor", "Armn", "Ethi", "Cher"],
    ...["Taml", "Telu", "Knda", "Mlym", "Sinh", "Gujr", "Guru", "Orya", "Syrc", "Thaa", "Hani", "Kana"],
  ].map((code) => [code, new RegExp(`\\p{Script=${code}}`, "u")] as const),
] as const;
