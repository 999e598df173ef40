/** Words, and verbs with a particle, that tell of the same thing in news. */
export interface Synonyms {
  /** Base forms; inflected forms come with them. */
  readonly words: string;
  /** A verb and the particle that goes with it, which may stand apart: "pulled its troops out". */
  readonly phrases?: readonly (readonly [verb: string, particle: string])[];
  readonly rule: string;
  /** Two wordings that are one, and two that are not. */
  readonly catches: readonly [string, string];
  readonly not: readonly [string, string];
}

/** Groups of words of one meaning, by rule. What analysis/lexicon/same-words.ts has is not repeated. */
export const SYNONYMS: readonly Synonyms[] = [
  {
    rule: 'approve',
    words: 'approve approval pass back endorse',
    catches: ['The council passed the plan', 'The council approved the plan'],
    not: ['The council passed the plan', 'The council drafted the plan'],
  },
  {
    rule: 'authorities',
    words: 'authority official officials authorities',
    catches: ['Officials shut the road', 'Authorities shut the road'],
    not: ['Officials shut the road', 'Protesters shut the road'],
  },
  {
    rule: 'beat',
    words: 'beat beaten defeat',
    catches: ['Rovers beat United', 'Rovers defeated United'],
    not: ['Rovers beat United', 'Rovers met United'],
  },
  {
    rule: 'begin',
    words: 'begin began begun start launch',
    catches: ['Work began in May', 'Work started in May'],
    not: ['Work began in May', 'Work ended in May'],
  },
  {
    rule: 'behind',
    words: 'stage perpetrate',
    phrases: [
      ['carry', 'out'],
      ['be', 'behind'],
    ],
    catches: ['The cell was behind the raid', 'The cell carried out the raid'],
    not: ['The cell was behind the raid', 'The cell condemned the raid'],
  },
  {
    rule: 'build',
    words: 'build built construct construction erect',
    catches: ['The town built a wall', 'The town erected a wall'],
    not: ['The town built a wall', 'The town sold a wall'],
  },
  {
    rule: 'buy',
    words: 'buy bought acquire acquisition purchase takeover',
    phrases: [['take', 'over']],
    catches: ['The firm bought a rival', 'The firm acquired a rival'],
    not: ['The firm bought a rival', 'The firm sued a rival'],
  },
  {
    rule: 'cancel',
    words: 'cancel scrap axe abandon',
    phrases: [['call', 'off']],
    catches: ['The summer concert was cancelled', 'The summer concert was called off'],
    not: ['The summer concert was cancelled', 'The summer concert was postponed'],
  },
  {
    rule: 'close',
    words: 'close closed closure shut shutdown',
    phrases: [
      ['shut', 'down'],
      ['close', 'down'],
    ],
    catches: ['The plant was closed', 'The plant was shut down'],
    not: ['The plant was closed', 'The plant was sold'],
  },
  {
    rule: 'collapse',
    words: 'collapse',
    phrases: [['cave', 'in']],
    catches: ['The roof collapsed', 'The roof caved in'],
    not: ['The roof collapsed', 'The roof leaked'],
  },
  {
    rule: 'company',
    words: 'company firm business',
    catches: ['The firm hired ten cooks', 'The company hired ten cooks'],
    not: ['The firm hired ten cooks', 'The school hired ten cooks'],
  },
  {
    rule: 'cut',
    words: 'cut reduce slash axe lower',
    catches: ['The bank cut its rate', 'The bank lowered its rate'],
    not: ['The bank cut its rate', 'The bank kept its rate'],
  },
  {
    rule: 'damage',
    words: 'damage damaged harm',
    catches: ['Hail damaged the crop', 'Hail harmed the crop'],
    not: ['Hail damaged the crop', 'Hail spared the crop'],
  },
  {
    rule: 'death',
    words: 'fatality casualty slay slain',
    phrases: [['leave', 'dead']],
    catches: ['The crash killed four people', 'The crash left four people dead'],
    not: ['The crash killed four people', 'The crash upset four people'],
  },
  {
    rule: 'electricity',
    words: 'electricity power',
    catches: ['Homes have no power', 'Homes have no electricity'],
    not: ['Homes have no power', 'Homes have no water'],
  },
  {
    rule: 'end',
    words: 'end finish conclude',
    catches: ['The strike ended in May', 'The strike finished in May'],
    not: ['The strike ended in May', 'The strike grew in May'],
  },
  {
    rule: 'evacuate',
    words: 'evacuate evacuation',
    phrases: [['move', 'out']],
    catches: ['Residents were evacuated', 'Residents were moved out'],
    not: ['Residents were evacuated', 'Residents were moved by the song'],
  },
  {
    rule: 'fail',
    words: 'fail failure',
    phrases: [
      ['break', 'down'],
      ['fall', 'through'],
    ],
    catches: ['The talks failed', 'The talks broke down'],
    not: ['The talks failed', 'The talks opened'],
  },
  {
    rule: 'fall-ill',
    words: 'sicken',
    phrases: [
      ['fall', 'ill'],
      ['become', 'ill'],
      ['fall', 'sick'],
      ['become', 'sick'],
    ],
    catches: ['Nine guests fell ill', 'Nine guests became ill'],
    not: ['Nine guests fell ill', 'Nine guests fell out'],
  },
  {
    rule: 'fire',
    words: 'blaze fire',
    catches: ['The blaze spread to a barn', 'The fire spread to a barn'],
    not: ['The blaze spread to a barn', 'The mould spread to a barn'],
  },
  {
    rule: 'give-back',
    words: 'repay reimburse',
    phrases: [['pay', 'back']],
    catches: ['The bank repaid the loan', 'The bank paid back the loan'],
    not: ['The bank repaid the loan', 'The bank took out the loan'],
  },
  {
    rule: 'home',
    words: 'home house household',
    catches: ['Ninety homes were flooded', 'Ninety households were flooded'],
    not: ['Ninety homes were flooded', 'Ninety fields were flooded'],
  },
  {
    rule: 'jail',
    words: 'jail imprison prison',
    phrases: [['sentence', 'prison']],
    catches: ['The cook was jailed for nine years', 'The cook was sentenced to nine years in prison'],
    not: ['The cook was jailed for nine years', 'The cook was mayor for nine years'],
  },
  {
    rule: 'job',
    words: 'job post',
    catches: ['The bank cuts 90 jobs', 'The bank cuts 90 posts'],
    not: ['The bank cuts 90 jobs', 'The bank cuts 90 loans'],
  },
  {
    rule: 'legislator',
    words: 'parliament mp mps lawmaker legislator deputies',
    catches: ['MPs passed the bill', 'Parliament passed the bill'],
    not: ['MPs passed the bill', 'Judges passed the bill'],
  },
  {
    rule: 'majority',
    words: 'most majority',
    catches: ['Most shops opened', 'The majority of shops opened'],
    not: ['Most shops opened', 'Few shops opened'],
  },
  {
    rule: 'postpone',
    words: 'postpone delay defer adjourn',
    phrases: [
      ['put', 'off'],
      ['push', 'back'],
    ],
    catches: ['The vote was postponed', 'The vote was put off'],
    not: ['The vote was postponed', 'The vote was held'],
  },
  {
    rule: 'power-cut',
    words: 'blackout outage',
    phrases: [
      ['lose', 'power'],
      ['lose', 'electricity'],
      ['without', 'power'],
      ['without', 'electricity'],
    ],
    catches: ['Ninety farms lost power', 'Ninety farms are without electricity'],
    not: ['Ninety farms lost power', 'Ninety farms lost money'],
  },
  {
    rule: 'pull-out',
    words: 'withdraw withdrew withdrawn withdrawal',
    phrases: [
      ['pull', 'out'],
      ['pull', 'back'],
    ],
    catches: ['The army withdrew its tanks', 'The army pulled its tanks out'],
    not: ['The army withdrew its tanks', 'The army parked its tanks'],
  },
  {
    rule: 'quake',
    words: 'earthquake quake tremor',
    catches: ['The quake shook Sorim', 'The earthquake shook Sorim'],
    not: ['The quake shook Sorim', 'The storm shook Sorim'],
  },
  {
    rule: 'quit',
    words: 'depart departure',
    phrases: [
      ['step', 'down'],
      ['stand', 'down'],
    ],
    catches: ['The mayor has resigned', 'The mayor has stepped down'],
    not: ['The mayor has resigned', 'The mayor has spoken'],
  },
  {
    rule: 'rescue',
    words: 'rescue save',
    phrases: [['pick', 'up']],
    catches: ['The crew was rescued', 'The crew was picked up'],
    not: ['The crew was rescued', 'The crew was paid'],
  },
  {
    rule: 'rise',
    words: 'rise rose risen increase climb grow grew grown raise hike',
    phrases: [['go', 'up']],
    catches: ['Rents rose in May', 'Rents went up in May'],
    not: ['Rents rose in May', 'Rents fell in May'],
  },
  {
    rule: 'sack',
    words: 'sack dismiss dismissal',
    catches: ['The rowing coach was sacked', 'The rowing coach was dismissed'],
    not: ['The rowing coach was sacked', 'The rowing coach was hired'],
  },
  {
    rule: 'shooting',
    words: 'shooting gunfire',
    catches: ['The shooting lasted an hour', 'The gunfire lasted an hour'],
    not: ['The shooting lasted an hour', 'The debate lasted an hour'],
  },
  {
    rule: 'sink',
    words: 'sink sank sunk capsize',
    phrases: [['go', 'down']],
    catches: ['The ferry sank', 'The ferry went down'],
    not: ['The ferry sank', 'The ferry sailed'],
  },
  {
    rule: 'stay',
    words: 'stay remain',
    catches: ['The pass stayed open', 'The pass remained open'],
    not: ['The pass stayed open', 'The pass became open'],
  },
  {
    rule: 'suspend',
    words: 'suspend halt stop pause',
    catches: ['The line suspended sailings', 'The line halted sailings'],
    not: ['The line suspended sailings', 'The line resumed sailings'],
  },
  {
    rule: 'tell',
    words: 'tell told inform notify',
    catches: ['The bank told the police', 'The bank informed the police'],
    not: ['The bank told the police', 'The bank sued the police'],
  },
  {
    rule: 'violate',
    words: 'violate breach',
    phrases: [
      ['break', 'truce'],
      ['break', 'ceasefire'],
    ],
    catches: ['Lirra violated the accord', 'Lirra breached the accord'],
    not: ['Lirra violated the accord', 'Lirra signed the accord'],
  },
  {
    rule: 'worker',
    words: 'worker employee staff',
    catches: ['The plant has 90 workers', 'The plant has 90 employees'],
    not: ['The plant has 90 workers', 'The plant has 90 machines'],
  },
];
