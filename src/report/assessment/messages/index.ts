import type { Language } from "../../../text/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { AssessmentWords } from "./shape.ts";

/** All words of assessments, by language. */
export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = { en, de, nl };

/** The sentences among them. */
export const assessmentSentences = { en: en.sentence, de: de.sentence, nl: nl.sentence };
