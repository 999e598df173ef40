import { inflect } from '../lexicon/inflect.ts';
import { REPORTING_VERBS, type ReportingVerbs } from '../lexicon/reporting-verbs.ts';

/** Which form of a verb stands there; one word may be several ("said" is past and participle). */
export type Form = 'base' | 'third' | 'past' | 'gerund';

/** A lexicon row that a token may be a form of. */
export interface CueEntry {
  readonly row: ReportingVerbs;
  readonly form: Form;
  /** Past forms that also are participles, or are nothing else. */
  readonly participle: boolean;
  /** Words that must follow: "out" of "point out". */
  readonly particles: readonly string[];
}

const index = new Map<string, CueEntry[]>();

const enter = (word: string, entry: CueEntry): void => {
  const known = index.get(word);
  if (known === undefined) index.set(word, [entry]);
  else known.push(entry);
};

for (const row of REPORTING_VERBS) {
  for (const word of row.words) {
    const [head = '', ...particles] = word.split(' ');
    const forms = inflect(head);
    enter(forms.third, { row, form: 'third', participle: false, particles });
    enter(forms.gerund, { row, form: 'gerund', participle: false, particles });
    enter(forms.past, { row, form: 'past', participle: forms.past === forms.participle, particles });
    if (forms.participle !== forms.past) enter(forms.participle, { row, form: 'past', participle: true, particles });
    if (forms.base !== forms.past) enter(forms.base, { row, form: 'base', participle: false, particles });
  }
}

/** All readings of a lower-case word as a reporting verb, those with particles first. */
export const cueEntries = (word: string): readonly CueEntry[] => index.get(word) ?? [];

for (const entries of index.values()) entries.sort((a, b) => b.particles.length - a.particles.length);
