/** Verbs in the third person of the present that news is full of and web text is not, so that the tagger takes them for nouns. */
export interface VerbForms {
  readonly words: readonly string[];
  /** never: no noun is spelt so. context: a noun too; its neighbours tell. */
  readonly noun: 'never' | 'context';
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** By whether a noun is spelt the same. */
export const VERB_FORMS: readonly VerbForms[] = [
  {
    rule: 'syntax/never-a-noun',
    noun: 'never',
    words:
      'accuses acknowledges adds admits advises affirms agrees alleges announces argues asks asserts believes blames brings comes concedes concludes confirms considers contends declares denies describes discloses dismisses emphasises emphasizes expects explains expresses gives goes happens hears indicates informs insists knows learns maintains opines ponders predicts prefers proclaims proposes reckons recommends reiterates rejoins reminds responds reveals says speaks speculates suggests supposes tells testifies thinks threatens underlines underscores warns writes'.split(
        ' ',
      ),
    catches: 'Regulator Warns of higher bills',
    not: 'Higher warnings followed the bills.',
  },
  {
    rule: 'syntax/verb-by-neighbours',
    noun: 'context',
    words:
      'applauds assures attacks blasts calls charges claims complains condemns cries criticises criticizes demands details estimates fears finds forecasts hints hopes jokes laments mentions notes objects observes orders plans pledges praises promises quips quotes recalls refuses regrets rejects remarks repeats replies reports requests retorts rules sees shows signals slams states stresses swears tweets urges views vows wants wishes wonders'.split(
        ' ',
      ),
    catches: 'The harbour board claims that the water came in.',
    not: 'The harbour board paid the claims that came in.',
  },
];
