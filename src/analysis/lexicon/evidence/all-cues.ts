import { ADMISSIONS } from './admissions.ts';
import { ALLEGATIONS } from './allegations.ts';
import { AWAITING } from './awaiting.ts';
import { BLAME } from './blame.ts';
import { CAVEATS } from './caveats.ts';
import { CHARGES } from './charges.ts';
import { CONFIRMED } from './confirmed.ts';
import { CONTRADICTED } from './contradicted.ts';
import { CORROBORATED } from './corroborated.ts';
import { DEFENCES } from './defences.ts';
import { DENIAL_NOUNS } from './denial-nouns.ts';
import { DENIALS } from './denials.ts';
import { DENIALS_TOLD } from './denials-told.ts';
import { DISBELIEF_CUES } from './disbelief.ts';
import { DISPUTES } from './disputes.ts';
import { EVASION } from './evasion.ts';
import type { EvidenceCue } from './evidence-cue.ts';
import { FOOTAGE } from './footage.ts';
import { FOUND_WRONG } from './found-wrong.ts';
import { HOAXES } from './hoaxes.ts';
import { INSISTENCE } from './insistence.ts';
import { INVESTIGATIONS } from './investigations.ts';
import { PENDING_TESTS } from './pending-tests.ts';
import { PLEAS } from './pleas.ts';
import { PROCEEDINGS } from './proceedings.ts';
import { REBUTTALS } from './rebuttals.ts';
import { SILENCE } from './silence.ts';
import { SUSPICIONS } from './suspicions.ts';
import { TO_COME } from './to-come.ts';
import { UNPROVEN } from './unproven.ts';
import { UNREACHED } from './unreached.ts';
import { UNSETTLED } from './unsettled.ts';
import { UNVERIFIED } from './unverified.ts';
import { VERIFIED } from './verified.ts';

/** All evidence cues; where two match the same words the longer match wins, then the earlier row. */
export const EVIDENCE_CUES: readonly EvidenceCue[] = [
  ...UNVERIFIED,
  ...UNPROVEN,
  ...DENIALS,
  ...REBUTTALS,
  ...DENIAL_NOUNS,
  ...DENIALS_TOLD,
  ...INSISTENCE,
  ...DEFENCES,
  ...DISPUTES,
  ...CONTRADICTED,
  ...FOUND_WRONG,
  ...DISBELIEF_CUES,
  ...HOAXES,
  ...SILENCE,
  ...EVASION,
  ...UNREACHED,
  ...PLEAS,
  ...AWAITING,
  ...PENDING_TESTS,
  ...UNSETTLED,
  ...INVESTIGATIONS,
  ...PROCEEDINGS,
  ...TO_COME,
  ...VERIFIED,
  ...ADMISSIONS,
  ...CONFIRMED,
  ...CORROBORATED,
  ...FOOTAGE,
  ...CAVEATS,
  ...SUSPICIONS,
  ...ALLEGATIONS,
  ...CHARGES,
  ...BLAME,
];
