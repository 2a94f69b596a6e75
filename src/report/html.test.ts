import { expect, test } from "vitest";
import { escaped, html } from "./html.ts";

test("a text cannot leave its element or attribute", () => {
  const text = `"><script>alert('1')</script>&amp;]]>`;
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(
    `<p title="${escaped(text)}">${escaped(text)}</p>`,
  );
  expect(escaped(text)).toBe("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;]]&gt;");
});

test("what cannot be seen is left out: control characters, and marks that turn letters round", () => {
  expect(escaped("a\u0000b\u202ec\u2066d\u0007e")).toBe("abcde");
  expect(escaped("two\nlines\tand a tab")).toBe("two lines and a tab");
});

test("markup made by the tag stands as it is, in lists too; nothing stands for undefined", () => {
  const items = ["a", "<b>"].map((each) => html`<li>${each}</li>`);
  expect(html`<ul>${items}${undefined}</ul>`.markup).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>");
});
