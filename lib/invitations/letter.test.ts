import { expect, test } from "vitest";
import { invitationLetter } from "./letter";

const invited = {
  inviter: "Ana",
  workspace: "Home",
  role: "editor",
  url: "https://rota.example.org/invitations/abc",
  until: new Date("2026-03-30T08:00:00Z"),
  timeZone: "Europe/Berlin",
} as const;

test("says who invites where, as what, by which link and until when, in either language", () => {
  const english = invitationLetter("en", invited);
  const russian = invitationLetter("ru", invited);

  expect(english.subject).toBe("Ana invites you to Home");
  expect(english.text).toContain("You would be: Editor.\n\nhttps://rota.example.org/invitations/abc\n");
  expect(english.text).toContain("30 Mar 2026, 10:00 (Europe/Berlin)");
  expect(russian.subject).toBe("Ana приглашает вас в «Home»");
});

test("a name is never a header or markup", () => {
  const { subject, html } = invitationLetter("en", {
    ...invited,
    inviter: "Ana\r\nBcc: eve@example.org",
    workspace: `<img src=x onerror="alert(1)">`,
  });

  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x");
});

test("who invited and is gone is not named", () => {
  expect(invitationLetter("en", { ...invited, inviter: null }).subject).toBe("Rota invites you to Home");
});
