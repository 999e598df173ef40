import { ALLEGATIONS } from './allegations.ts';
import { AWAITING } from './awaiting.ts';
import { CAVEATS } from './caveats.ts';
import { CONFIRMED } from './confirmed.ts';
import { CORROBORATED } from './corroborated.ts';
import { DENIALS } from './denials.ts';
import { DISPUTES } from './disputes.ts';
import type { EvidenceCue } from './evidence-cue.ts';
import { INVESTIGATIONS } from './investigations.ts';
import { PROCEEDINGS } from './proceedings.ts';
import { REBUTTALS } from './rebuttals.ts';
import { SILENCE } from './silence.ts';
import { UNVERIFIED } from './unverified.ts';
import { VERIFIED } from './verified.ts';

/** All evidence cues; where two match the same words the longer match wins, then the earlier row. */
export const EVIDENCE_CUES: readonly EvidenceCue[] = [
  ...UNVERIFIED,
  ...DENIALS,
  ...DISPUTES,
  ...REBUTTALS,
  ...SILENCE,
  ...AWAITING,
  ...INVESTIGATIONS,
  ...PROCEEDINGS,
  ...VERIFIED,
  ...CONFIRMED,
  ...CORROBORATED,
  ...CAVEATS,
  ...ALLEGATIONS,
];
