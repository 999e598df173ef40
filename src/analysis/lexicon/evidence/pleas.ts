import type { EvidenceCue } from './evidence-cue.ts';

const PLEA = '(?:formal )?(?:pleas?|indication of (?:a |his |her |their )?plea)';

/** Cues by which one charged has not answered in court or to the police. */
export const PLEAS: readonly EvidenceCue[] = [
  {
    rule: 'no-plea',
    words: `(?:(?:has|have|had|did|was|were)(?: not|n't)|(?:has|have|had|is|are) yet to|without|yet to) {adv}(?:enter(?:ed|ing)?|ma(?:k|d)e|making|giv(?:e|en|ing)|offer(?:ed|ing)?|fil(?:e|ed|ing)|indicat(?:e|ed|ing)|register(?:ed|ing)?|submit(?:ted|ting)?) (?:(?:a|any|his|her|their) )?${PLEA}|(?:enter~|made|offer~|gave|g(?:i|a)ve|indicat(?:ed|es)|fil(?:ed|es)) no ${PLEA}|no ${PLEA}s? (?:was|were|has been|have been|had been) (?:{adv})(?:entered|taken|made|recorded|offered|indicated|given|sought)|(?:was|were)(?: not|n't) (?:asked|required|called (?:on|upon)|invited) to (?:enter (?:a |any )?${PLEA}|plead)|(?:has|have|had|did)(?: not|n't) (?:yet )?plead(?:ed)?(?=[.,;]|$| (?:to|in|at|and|or))(?! guilty)|(?:is|are|has|have|had) yet to plead(?! guilty)|(?:reserve~|defer~|delay~) (?:his |her |their |entering )?(?:an? )?(?:pleas?|defence)|(?:refuse~|decline~) to (?:enter (?:a )?plea|plead)|pleas? (?:was|were) (?:not taken|deferred|postponed|reserved)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'The clerk has not yet entered a plea.',
    not: 'The clerk has entered a plea of guilty.',
  },
  {
    rule: 'silent-in-court',
    words:
      "(?:spoke|speaking) only to (?:confirm|give|state|acknowledge|say|verify|answer)|(?:exercis(?:e|es|ed|ing)|invok(?:e|es|ed|ing)|us(?:es|ed|ing)|relied on|claim(?:s|ed)|assert(?:s|ed|ing)) (?:his|her|their|its|the) (?:(?:constitutional|legal|fifth amendment|Fifth Amendment) )?rights? (?:to (?:remain silent|silence)|not to (?:speak|testify|answer|give evidence|incriminate (?:himself|herself))|against self-incrimination)|(?:invok(?:e|es|ed|ing)|plead(?:s|ed)?|pled|took|taking|cit(?:e|ed|es|ing)) the (?:Fifth|fifth)(?: Amendment)?|(?:stood|sat|stand~|remain~) (?:silent(?:ly)?|impassive(?:ly)?|in silence|mute) (?:in (?:the dock|court)|as (?:the|a|his|her) (?:charges?|judge|clerk|verdict|prosecutor)|(?:during|throughout) (?:the|his|her|their|a) (?:[a-z-]+ )?(?:hearing|trial|proceedings|interview))|(?:did|has|have|had)(?: not|n't) (?:speak|spoken|testif(?:y|ied)|give evidence|given evidence|take the stand|taken the stand)(?= (?:during|in (?:court|his|her|their)|at (?:the|his|her|their) (?:[a-z]+ )?(?:hearing|trial)|other than|except|apart|beyond|throughout))|(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)) to (?:testify|give evidence|answer (?:police|detectives'?|investigators'?|officers'?|prosecutors'?) questions|speak to (?:police|detectives|investigators|officers|prosecutors)|co-?operate with (?:police|detectives|investigators|the (?:investigation|inquiry)))",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.65,
    catches: 'The priest spoke only to confirm his name.',
    not: 'The priest spoke only to his sister.',
  },
];
