/** Words that headline and body use for one another, so that claims which differ in nothing else are one. */
export interface SameWords {
  readonly words: readonly string[];
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Groups of words of one meaning, by rule; small, because two claims too many in one cluster cost more than one too few. */
export const SAME_WORDS: readonly SameWords[] = [
  {
    rule: 'arrest',
    words: ['arrest', 'arrested', 'arrests', 'detain', 'detained', 'detention', 'held'],
    catches: 'Two held after fire',
    not: 'Two hurt after fire',
  },
  {
    rule: 'attack',
    words: ['attack', 'attacked', 'attacks', 'assault', 'assaulted'],
    catches: 'Guards assaulted pickets',
    not: 'Guards addressed pickets',
  },
  {
    rule: 'death',
    words: ['dead', 'die', 'died', 'dies', 'death', 'deaths', 'kill', 'killed', 'killing', 'kills', 'fatally'],
    catches: 'Three dead in silo collapse',
    not: 'Three seen in silo collapse',
  },
  {
    rule: 'hurt',
    words: ['hurt', 'hurts', 'injure', 'injured', 'injures', 'wounded', 'wounds'],
    catches: 'Nine wounded in blast',
    not: 'Nine counted in blast',
  },
  {
    rule: 'minister',
    words: ['premier', 'pm'],
    catches: 'PM to quit in June',
    not: 'MP to quit in June',
  },
  {
    rule: 'quit',
    words: ['quit', 'quits', 'resign', 'resigned', 'resigns', 'resignation'],
    catches: 'Coach quits after loss',
    not: 'Coach speaks after loss',
  },
  {
    rule: 'sue',
    words: ['sue', 'sued', 'sues', 'suing', 'lawsuit'],
    catches: 'Nurse sues hospital',
    not: 'Nurse runs hospital',
  },
];
