import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Notes } from "./notes";

const drawn = (text: string) => renderToStaticMarkup(<Notes text={text} />);

test("Markdown is drawn, its headings below the page's own", () => {
  const html = drawn("# Sheet 6\n\n- *fast*\n- **strong**\n\n`code`");

  expect(html).toContain("<h2");
  expect(html).toContain("<li><em>fast</em></li>");
  expect(html).not.toContain("<h1");
});

test("links lead out by http, https and mailto, and tell nobody where they stood", () => {
  const html = drawn("[a](https://example.org) [b](mailto:ana@example.org)");

  expect(html.match(/rel="noopener noreferrer nofollow ugc"/g)).toHaveLength(2);
});

test.each([
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](//evil.example)",
  "[x](vbscript:x)",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "![x](https://evil.example/pixel.png)",
  "<a href='javascript:alert(1)'>x</a>",
  "<iframe src='https://evil.example'></iframe>",
])("%s does no harm", (text) => {
  expect(drawn(text)).not.toMatch(/<(?:script|img|iframe|a)\b|href=|src=|onerror=/i);
});
