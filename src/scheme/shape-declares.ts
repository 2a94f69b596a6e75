import { z } from "zod";
import { days } from "./shape-parts.ts";

const said = z.boolean().optional();

/**
 * What an operator says of a scheme that none of its rules shows. Nothing here changes a score; the
 * audit reads it, and concludes nothing from what is left out.
 */
export const declaresShape = z
  .strictObject({
    aiSystem: z.enum(["yes", "no", "unclear"]).optional().describe("whether it is an AI system"),
    decides: z
      .enum(["alone", "with-a-human", "advises"])
      .optional()
      .describe("how a consequence comes about: by the score alone, confirmed by a human, or as advice"),
    basis: z
      .enum(["law", "contract", "consent", "explicit-consent", "legitimate-interest", "none"])
      .optional()
      .describe("legal basis on which records are used"),
    basisText: z.string().min(1).optional().describe("the law, contract or form that the basis rests on"),
    compatible: said.describe(
      "whether it was examined that records may serve a purpose other than their own",
    ),
    justified: said.describe("whether the operator justifies what the score costs people"),
    specialCategories: z
      .enum(["explicit-consent", "public-interest-law", "other-exception", "none"])
      .optional()
      .describe("exception that allows special categories of data"),
    impactAssessment: said.describe("whether an impact assessment on data protection was made"),
    rightsAssessment: said.describe("whether an assessment on fundamental rights was made"),
    oversight: z
      .enum(["can-override", "can-watch", "none"])
      .optional()
      .describe("what those who oversee it can do: override and stop it, or only watch"),
    restrictsWhileDisputed: said.describe("whether a disputed record stays out until it is decided"),
    objection: said.describe("whether people can object to being scored"),
    reasonGiven: z
      .enum(["principal-reasons", "score-only"])
      .optional()
      .describe("what somebody who is refused is told"),
    rulesPublished: said.describe("whether weights and rules are public"),
    registerKeeps: days.optional().describe("days for which the public register it draws on keeps a record"),
    manipulates: said.describe("whether it uses hidden or deceptive techniques"),
    exploitsWeakness: said.describe("whether it is aimed at age, disability or need"),
    predictsCrime: said.describe("whether it predicts crimes from personality alone"),
    scrapesFaces: said.describe("whether its gallery was scraped without target"),
    infersEmotion: said.describe("whether it infers emotions at work or in education"),
    biometricCategories: said.describe("whether it sorts people into protected categories by biometrics"),
    forPolice: said.describe("whether cameras identify people in real time for the police"),
    ableApartFromUnable: said.describe("whether those who cannot pay are kept apart from those who will not"),
  })
  .describe("what the operator declares beyond rules; left out where nothing is known");
