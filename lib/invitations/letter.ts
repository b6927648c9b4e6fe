import { createTranslator } from "use-intl/core";
import type { Role } from "@/lib/auth/policy";
import { formatsOf } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locale";
import en from "@/lib/i18n/messages/en.json";
import ru from "@/lib/i18n/messages/ru.json";

const messages = { en, ru };

type Invited = {
  /** Null where the account is gone meanwhile. */
  inviter: string | null;
  workspace: string;
  role: Role;
  url: string;
  until: Date;
  timeZone: string;
};

/** The letter that brings an invitation, as plain text and as HTML. Names are anybody's words: none becomes markup or a header. */
export function invitationLetter(
  locale: Locale,
  { inviter, workspace, role, url, until, timeZone }: Invited,
) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "invitations.letter" });
  const roleNames = createTranslator({ locale, messages: messages[locale], namespace: "members.roleNames" });
  const names = { workspace, inviter: inviter ?? "Rota" };
  const when = formatsOf(locale, "h24").instant(until, timeZone);
  const lines = {
    greeting: t("greeting", names),
    role: t("role", { role: roleNames(role) }),
    until: t("until", { when, zone: timeZone }),
    unwanted: t("unwanted"),
  };
  const text = [lines.greeting, lines.role, url, lines.until, lines.unwanted].join("\n\n");
  return {
    subject: oneLine(t("subject", names)),
    text: `${text}\n`,
    html: htmlOf(locale, lines, t("open"), url),
  };
}

function htmlOf(
  locale: Locale,
  { greeting, role, until, unwanted }: Record<"greeting" | "role" | "until" | "unwanted", string>,
  open: string,
  url: string,
): string {
  const link = escaped(url);
  return `<!doctype html>
<html lang="${locale}">
<body style="margin:0;padding:32px 16px;background:#faf9f7;color:#23262f;font:16px/1.5 sans-serif">
<div style="max-width:480px;margin:0 auto;padding:24px;background:#fff;border:1px solid #e5e2dd;border-radius:10px">
<p style="margin:0 0 8px;font-size:20px;font-weight:600">${escaped(greeting)}</p>
<p style="margin:0 0 24px">${escaped(role)}</p>
<p style="margin:0 0 24px"><a href="${link}" style="display:inline-block;padding:10px 16px;border-radius:6px;background:#00776f;color:#fff;text-decoration:none;font-weight:600">${escaped(open)}</a></p>
<p style="margin:0 0 8px;font-size:14px;color:#666b78;word-break:break-all">${link}</p>
<p style="margin:0 0 8px;font-size:14px;color:#666b78">${escaped(until)}</p>
<p style="margin:0;font-size:14px;color:#666b78">${escaped(unwanted)}</p>
</div>
</body>
</html>
`;
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** A header is one line, whatever a name holds. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
