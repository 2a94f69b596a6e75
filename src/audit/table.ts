import type { AuditRule } from "./rule.ts";
import { aia5a } from "./rules/aia-5a.ts";
import { aia5b } from "./rules/aia-5b.ts";
import { aia5c0 } from "./rules/aia-5c-0.ts";
import { aia5cI } from "./rules/aia-5c-i.ts";
import { aia5cIi } from "./rules/aia-5c-ii.ts";
import { aia5d } from "./rules/aia-5d.ts";
import { aia5e } from "./rules/aia-5e.ts";
import { aia5f } from "./rules/aia-5f.ts";
import { aia5g } from "./rules/aia-5g.ts";
import { aia5h } from "./rules/aia-5h.ts";
import { aia14 } from "./rules/aia-14.ts";
import { aia26 } from "./rules/aia-26.ts";
import { aia27 } from "./rules/aia-27.ts";
import { aia86 } from "./rules/aia-86.ts";
import { aiaIII3 } from "./rules/aia-iii3.ts";
import { aiaIII4 } from "./rules/aia-iii4.ts";
import { aiaIII5a } from "./rules/aia-iii5a.ts";
import { aiaIII5b } from "./rules/aia-iii5b.ts";
import { aiaIII5c } from "./rules/aia-iii5c.ts";
import { aiaIII6 } from "./rules/aia-iii6.ts";
import { aiaIII7 } from "./rules/aia-iii7.ts";
import { cnPUB } from "./rules/cn-pub.ts";
import { cnREP } from "./rules/cn-rep.ts";
import { cnSPCAble } from "./rules/cn-spc-able.ts";
import { cnSPCMinors } from "./rules/cn-spc-minors.ts";
import { cnSPCNotice } from "./rules/cn-spc-notice.ts";
import { coe225 } from "./rules/coe-225.ts";
import { echr8 } from "./rules/echr-8.ts";
import { echr10 } from "./rules/echr-10.ts";
import { echr11 } from "./rules/echr-11.ts";
import { echr14 } from "./rules/echr-14.ts";
import { gdpr5a } from "./rules/gdpr-5a.ts";
import { gdpr5b } from "./rules/gdpr-5b.ts";
import { gdpr5c } from "./rules/gdpr-5c.ts";
import { gdpr5d } from "./rules/gdpr-5d.ts";
import { gdpr5e } from "./rules/gdpr-5e.ts";
import { gdpr8 } from "./rules/gdpr-8.ts";
import { gdpr9 } from "./rules/gdpr-9.ts";
import { gdpr13 } from "./rules/gdpr-13.ts";
import { gdpr15 } from "./rules/gdpr-15.ts";
import { gdpr16 } from "./rules/gdpr-16.ts";
import { gdpr18 } from "./rules/gdpr-18.ts";
import { gdpr22 } from "./rules/gdpr-22.ts";
import { gdpr224 } from "./rules/gdpr-22-4.ts";
import { gdpr22r } from "./rules/gdpr-22r.ts";
import { gdpr22s } from "./rules/gdpr-22s.ts";
import { gdpr35 } from "./rules/gdpr-35.ts";
import { gdprRet } from "./rules/gdpr-ret.ts";
import { iccpr12 } from "./rules/iccpr-12.ts";
import { iccpr17 } from "./rules/iccpr-17.ts";
import { iccpr19 } from "./rules/iccpr-19.ts";
import { iccpr21 } from "./rules/iccpr-21.ts";
import { iccpr22 } from "./rules/iccpr-22.ts";
import { iccpr25 } from "./rules/iccpr-25.ts";
import { lAssociation } from "./rules/l-association.ts";
import { lAsymmetry } from "./rules/l-asymmetry.ts";
import { lConsent } from "./rules/l-consent.ts";
import { lContext } from "./rules/l-context.ts";
import { lDisparity } from "./rules/l-disparity.ts";
import { lDisproportion } from "./rules/l-disproportion.ts";
import { lDouble } from "./rules/l-double.ts";
import { lEssential } from "./rules/l-essential.ts";
import { lEternal } from "./rules/l-eternal.ts";
import { lFamily } from "./rules/l-family.ts";
import { lMachineError } from "./rules/l-machine-error.ts";
import { lMinor } from "./rules/l-minor.ts";
import { lNoAppeal } from "./rules/l-no-appeal.ts";
import { lNoExpiry } from "./rules/l-no-expiry.ts";
import { lNoHuman } from "./rules/l-no-human.ts";
import { lNoReason } from "./rules/l-no-reason.ts";
import { lOpaque } from "./rules/l-opaque.ts";
import { lPayOut } from "./rules/l-pay-out.ts";
import { lPetition } from "./rules/l-petition.ts";
import { lPolitics } from "./rules/l-politics.ts";
import { lReligion } from "./rules/l-religion.ts";
import { lShame } from "./rules/l-shame.ts";
import { lSource } from "./rules/l-source.ts";
import { lVagueReason } from "./rules/l-vague-reason.ts";
import { nistRMF } from "./rules/nist-rmf.ts";
import { oecdAI } from "./rules/oecd-ai.ts";
import { unesco2021 } from "./rules/unesco-2021.ts";
import { us45 } from "./rules/us-45.ts";
import { usECOABasis } from "./rules/us-ecoa-basis.ts";
import { usECOANotice } from "./rules/us-ecoa-notice.ts";
import { usFCRA } from "./rules/us-fcra.ts";

/** Every rule of the audit, in the order in which findings are told. */
export const auditRules: readonly AuditRule[] = [
  aia5c0,
  aia5cI,
  aia5cIi,
  aia5a,
  aia5b,
  aia5d,
  aia5e,
  aia5f,
  aia5g,
  aia5h,
  aiaIII3,
  aiaIII4,
  aiaIII5a,
  aiaIII5b,
  aiaIII5c,
  aiaIII6,
  aiaIII7,
  aia14,
  aia26,
  aia27,
  aia86,
  gdpr5a,
  gdpr5b,
  gdpr5c,
  gdpr5d,
  gdpr5e,
  gdpr9,
  gdpr13,
  gdpr15,
  gdpr16,
  gdpr18,
  gdpr22,
  gdpr22s,
  gdpr22r,
  gdpr224,
  gdprRet,
  gdpr35,
  gdpr8,
  echr8,
  echr10,
  echr11,
  echr14,
  iccpr12,
  iccpr17,
  iccpr19,
  iccpr21,
  iccpr22,
  iccpr25,
  coe225,
  unesco2021,
  oecdAI,
  nistRMF,
  usECOABasis,
  usECOANotice,
  usFCRA,
  us45,
  cnREP,
  cnSPCNotice,
  cnSPCMinors,
  cnSPCAble,
  cnPUB,
  lContext,
  lPolitics,
  lReligion,
  lPetition,
  lAssociation,
  lFamily,
  lMinor,
  lNoReason,
  lVagueReason,
  lNoAppeal,
  lNoHuman,
  lNoExpiry,
  lEternal,
  lDouble,
  lDisproportion,
  lShame,
  lEssential,
  lOpaque,
  lConsent,
  lMachineError,
  lDisparity,
  lPayOut,
  lAsymmetry,
  lSource,
];
