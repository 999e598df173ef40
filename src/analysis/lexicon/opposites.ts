/** Words of which one side says the opposite of the other. */
export interface Opposites {
  /** Words in the forms in which they stand in texts, by a blank. */
  readonly one: string;
  readonly other: string;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Pairs of opposite words by rule; the rows' sentences are pairs of claims. */
export const OPPOSITES: readonly Opposites[] = [
  {
    rule: 'accident',
    one: 'accident accidental accidentally suicide natural mistake',
    other: 'murder murdered deliberate deliberately intentional sabotage assassination targeted',
    catches: 'The fire was an accident. / The fire was deliberate.',
    not: 'The fire was an accident. / The fire was in May.',
  },
  {
    rule: 'alive',
    one: 'alive survived living unharmed',
    other: 'dead died killed',
    catches: 'The pilot is alive. / The pilot is dead.',
    not: 'The pilot is alive. / The pilot is forty.',
  },
  {
    rule: 'attack',
    one: 'attacked fired shot opened charged lunged armed gun weapon threatened',
    other: 'unarmed fled fleeing running surrendered surrendering kneeling handcuffed',
    catches: 'The boy fired at the guards. / The boy was unarmed.',
    not: 'The boy fired at the guards. / The boy was sixteen.',
  },
  {
    rule: 'civilian',
    one: 'civilian civilians bystanders children villagers',
    other: 'militants fighters terrorists insurgents gunmen combatants rebels',
    catches: 'The strike killed civilians. / The strike killed militants.',
    not: 'The strike killed civilians. / The strike killed cattle.',
  },
  {
    rule: 'captured',
    one: 'captured seized taken retaken recaptured took overran conquered liberated gained controls',
    other: 'repelled repulsed remained remains remain hold holds held holding resisted retained withstood defended',
    catches: 'The army captured the town. / The rebels still hold the town.',
    not: 'The army captured the town. / The army left the town.',
  },
  {
    rule: 'clean',
    one: 'clean safe harmless secure',
    other: 'polluted contaminated unsafe dangerous harmful toxic hazardous insecure vulnerable',
    catches: 'The water is safe. / The water is dangerous.',
    not: 'The water is safe. / The water is cold.',
  },
  {
    rule: 'contained',
    one: 'contained finished ended over sealed repaired fixed resolved restored extinguished completed',
    other:
      'leaking spreading continues continued continuing ongoing raging burning broken unfinished unrepaired worsening',
    catches: 'The leak has been sealed. / The pipe is still leaking.',
    not: 'The leak has been sealed. / The leak has a name.',
  },
  {
    rule: 'guilty',
    one: 'guilty',
    other: 'innocent',
    catches: 'The clerk is guilty. / The clerk is innocent.',
    not: 'The clerk is guilty. / The clerk is asleep.',
  },
  {
    rule: 'hit',
    one: 'hit struck destroyed sank downed damaged',
    other: 'missed intact undamaged unscathed intercepted afloat',
    catches: 'The missile struck the bridge. / The bridge is intact.',
    not: 'The missile struck the bridge. / The bridge is long.',
  },
  {
    rule: 'legal',
    one: 'legal lawful legally lawfully constitutional',
    other: 'illegal unlawful illegally unlawfully unconstitutional',
    catches: 'The sale was legal. / The sale was illegal.',
    not: 'The sale was legal. / The sale was quick.',
  },
  {
    rule: 'military',
    one: 'military barracks depot headquarters base command arsenal ammunition militants fighters',
    other: 'civilian hospital school home house homes clinic market mosque church farm granary',
    catches: 'The strike hit a command post. / The strike hit a school.',
    not: 'The strike hit a command post. / The strike hit at noon.',
  },
  {
    rule: 'more',
    one: 'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbed double doubled soared jumped higher more raise raised',
    other:
      'fall falls fell fallen falling drop drops dropped decline declined decrease decreased decreasing shrink shrank halved plunged lower fewer less cut lowered',
    catches: 'Crime has risen. / Crime has fallen.',
    not: 'Crime has risen. / Crime has causes.',
  },
  {
    rule: 'natural-death',
    one: 'suicide hanged drowned overdose natural',
    other: 'strangled beaten murdered shot poisoned stabbed tortured',
    catches: 'The prisoner hanged himself. / The prisoner was strangled.',
    not: 'The prisoner hanged himself. / The prisoner was forty.',
  },
  {
    rule: 'open',
    one: 'open opened reopened',
    other: 'closed shut closing',
    catches: 'The crossing was open. / The crossing was closed.',
    not: 'The crossing was open. / The crossing was busy.',
  },
  {
    rule: 'peaceful',
    one: 'peaceful peacefully unarmed',
    other: 'violent violently armed',
    catches: 'The marchers were peaceful. / The marchers were violent.',
    not: 'The marchers were peaceful. / The marchers were young.',
  },
  {
    rule: 'success',
    one: 'succeeded success successful worked won win winning',
    other: 'failed failure unsuccessful lost lose losing',
    catches: 'The test succeeded. / The test failed.',
    not: 'The test succeeded. / The test was filmed.',
  },
  {
    rule: 'stayed',
    one: 'stayed stay remained present attended arrived came inside',
    other: 'left departed absent missed abroad away gone outside',
    catches: 'The guard stayed in the hut. / The guard left the hut.',
    not: 'The guard stayed in the hut. / The guard cleaned the hut.',
  },
  {
    rule: 'supported',
    one: 'supported backed approved agreed voted favoured endorsed',
    other: 'opposed rejected blocked refused resisted vetoed abstained',
    catches: 'The mayor supported the dam. / The mayor opposed the dam.',
    not: 'The mayor supported the dam. / The mayor visited the dam.',
  },
  {
    rule: 'true',
    one: 'true accurate correct genuine authentic fair',
    other: 'false untrue inaccurate incorrect fake forged misleading',
    catches: 'The letter is genuine. / The letter is forged.',
    not: 'The letter is genuine. / The letter is long.',
  },
  {
    rule: 'voluntary',
    one: 'voluntary voluntarily willingly',
    other: 'forced coerced forcibly',
    catches: 'The crew left voluntarily. / The crew was forced to leave.',
    not: 'The crew left voluntarily. / The crew left at noon.',
  },
];
