import type { Language } from "../../text/index.ts";
import { html } from "../html.ts";
import { shellHtml } from "../page-shell.ts";
import { AuditPen } from "./audit-pen.ts";
import { auditStyle } from "./audit-style.ts";
import { findingsSection } from "./findings-section.ts";
import { graphSection } from "./graph-section.ts";
import { auditHeader } from "./header.ts";
import type { AuditPageInput } from "./input.ts";
import { knowsSection } from "./knows-section.ts";
import { methodSection } from "./method-section.ts";
import { shortSection } from "./short-section.ts";

/** The sections on each scheme, in the order in which they are read. */
const sections = [shortSection, graphSection, knowsSection, findingsSection] as const;

/** An audit as one page that opens offline: the same input gives the same page. */
export function auditPage(input: AuditPageInput, language: Language): string {
  const pen = new AuditPen(input, language);
  const title = input.schemes.length === 1 ? input.schemes[0].told.title : input.name;
  const { version, called, measured } = input;
  const footer = measured === undefined ? "footer" : "footerMeasured";
  return shellHtml({
    language,
    title: pen.say("pageTitle", { title }),
    version,
    moreStyle: auditStyle,
    header: auditHeader(pen),
    sections: [
      ...input.schemes.flatMap((scheme) => sections.map((section) => section(pen, scheme))),
      methodSection(pen),
    ],
    footer: html`${pen.say(footer, { version, advice: called.advice })}`,
  });
}
