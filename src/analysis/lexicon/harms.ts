/** A kind of conduct that somebody is blamed for when it is told of him. */
export interface Harm {
  /** A phrase (lexicon/phrase.ts). */
  readonly words: string;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** What, told of somebody, calls for an answer, so that his account of the matter right after is a denial. */
export const HARMS: readonly Harm[] = [
  {
    rule: 'violence',
    words:
      '(?:kill~|murder~|torture~|beat~|rape~|assault~|molest~|grope~|harass~|attack~|stab~|kidnap~|bomb~|shell~|loot~|strangle~|execute~|shoot~|open~ fire|punch~|kick~|bully~|bullied|threaten~|intimidate~|abuse~|poison~)|(?:beaten|shot|struck|bombarded|hit|laid (?:a )?hands? on|locked (?:[a-z]+ )?(?:in|out|up)|cut off|massacred)',
    catches: 'Troops shelled a clinic in Dara.',
    not: 'Troops painted a clinic in Dara.',
  },
  {
    rule: 'theft-and-bribery',
    words:
      '(?:steal~|stole|stolen|embezzle~|pocket~|bribe~|launder~|swindle~|defraud~|siphon~|divert~|overcharge~|underpay~|underpaid|owe~|evade~|dodge~|cheat~|took (?:the )?(?:money|cash|bribes?|kickbacks?|payments?|watches)|(?:paid|taken?|took|accept~) (?:a )?bribes?|kickbacks?|unpaid|extort~|fleece~|docked|charity money|slush)',
    catches: 'The mayor took cash from a builder.',
    not: 'The mayor took a bus to the lake.',
  },
  {
    rule: 'deceit',
    words:
      '(?:lie~|lied|lying|mislead~|misled|deceive~|fake~|forge~|falsify|falsified|fabricate~|rig~|rigged|tamper~|dope~|doped|plagiari[sz]e~|copied|hide~|hid|hidden|conceal~|cover~ up|covered up|doctor~|overstate~|inflate~|understate~|disguise~|secretly|leak~|spy|spied|hack~|altered|backdate~)',
    catches: 'The firm hid eleven deaths during the trial.',
    not: 'The firm counted eleven boats during the regatta.',
  },
  {
    rule: 'neglect',
    words:
      '(?:ignore~|neglect~|fail~ to|failed|refuse~ to|knew (?:of|about|that)|were? told (?:three|two|several|many) times|been told|left (?:a|an|them|him|her|its|the) [^,.;]{2,40} (?:inside|behind|alone|out|to die)|without (?:a vote|permission|consent|telling|warning|paying|asking)|asleep|drunk|late|too slow|never built|unsafe|faulty|negligen(?:t|ce)|careless(?:ly)?|swab|botched|overlook~)',
    catches: 'The company knew of cracks in the deck.',
    not: 'The company sold the deck.',
  },
  {
    rule: 'rules-broken',
    words:
      '(?:break~ the (?:law|rules?)|broke the (?:law|rules?)|illegal(?:ly)?|unlawful(?:ly)?|violate~|breach~|flout~|smuggle~|traffic~|exploit~|evict~|discriminate~|misuse~|waste~|squander~|dump~|pollute~|contaminate~|discharg(?:e|es|ed|ing)|jump(?:s|ed|ing) (?:a|the) queue|banned substance|failed a drug test|conspir(?:ed|ing)|collu(?:ded|ding|sion)|sabotage~|meddl(?:ed|ing)|interfer(?:ed|ing))',
    catches: 'The tannery dumped dye in the river.',
    not: 'The tannery dyed hides by the river.',
  },
];
