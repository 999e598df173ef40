import type { EvidenceCue } from './evidence-cue.ts';

const EVENT =
  '(?:incidents?|attacks?|assaults?|shootings?|encounters?|confrontations?|exchanges?|arrests?|beatings?|fights?|brawls?|scuffles?|altercations?|episodes?|moments?|scenes?|crash(?:es)?|collisions?|robber(?:y|ies)|thefts?|stabbings?|killings?|explosions?|blasts?|ambush(?:es)?|chases?|raids?|clash(?:es)?|abductions?|kidnappings?|strikes?|break-ins?|rescues?|theft)';
const ON_FILM =
  '(?:video|videotape|camera|cameras|cctv|CCTV|film|tape|footage|cellphones?|mobile phones?|smartphones?)';
const FILM = '(?:videos?|footage|recordings?|clips?|photographs?|photos?|images|CCTV|cctv)';

/** Cues by which pictures of what happened say the same: corroborated. */
export const FOOTAGE: readonly EvidenceCue[] = [
  {
    rule: 'caught-on-camera',
    words: `(?:(?:(?:the|this|that|his|her|their) (?:[a-z]+ ){0,2}?${EVENT}|it|which) (?:was|were|is|has been|had been) (?:also |partly |all |reportedly )?|(?<=, )an? (?:[a-z]+ )?${EVENT} (?:that was |which was )?)(?:caught|captured|recorded|filmed) (?:on|by) (?<who>(?:[a-z-]+ ){0,3}?${ON_FILM})(?![\\p{L}])`,
    bears: 'corroborated',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.6,
    catches: 'The attack was caught on a security camera.',
    not: 'The attack was caught in a song.',
  },
  {
    rule: 'footage-of-incident',
    words: `(?<who>(?:[a-z-]+ ){0,3}?${FILM} of (?:the|his|her|their|this|that) (?:[a-z]+ )?${EVENT}) (?:clearly |also )?(?:shows?|showed|appears? to show|appeared to show|captured|captures)(?![\\p{L}])`,
    bears: 'corroborated',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.6,
    catches: 'A video of the incident shows him with a raised fist.',
    not: 'A video of the concert shows him with a raised fist.',
  },
];
