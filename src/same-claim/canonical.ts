import { baseOf } from '../analysis/lexicon/irregular-forms.ts';
import { stem } from '../analysis/reference/content-words.ts';
import { SYNONYMS } from './synonyms.ts';

/** Words that carry no content of their own. */
export const STOP: ReadonlySet<string> = new Set(
  "the a an of for to in on at by with from and or but as that this these those there here it its it's he his him she her they their them we our us i my me you your is are was were be been being am 's 're 've 'll 'd has have had having do does did doing will would shall can could may might must should not n't no nor never none nobody nothing neither cannot who whom whose which what when where why how than then so if while about into over after before during between among out off up down through along against because due also only just very both all any some each every such own same other another more most less few fewer least around across near per via within without until till since upon onto under above below too even still yet already again once ever now soon both either according said say says mr mrs ms dr sir one himself herself itself themselves".split(
    ' ',
  ),
);

const PREFIXED = /^(?:ex|former|co|re|non)-/;

/** Irregular forms beyond those that the analysis' own lexicon has. */
const MORE_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'sit sat|repay repaid|flee fled|shut|seek sought|blow blew blown|become became|hear heard|stand stood|shake shook shaken|hang hung|bind bound|' +
    'deal dealt|spread|lend lent|withdraw withdrew withdrawn|sink sank sunk|burn burnt|overthrow overthrew overthrown|bear bore borne|wake woke woken'
  )
    .split('|')
    .flatMap((verb) => {
      const [base = '', ...forms] = verb.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** Short words keep their "e" in the analysis' stems, longer ones don't: "move", "mov". */
const plainStem = (word: string): string => {
  const short = stem(baseOf.get(word) ?? MORE_FORMS.get(word) ?? word);
  return short.startsWith('~') || short.length < 4 ? short : short.replace(/e$/, '').replace(/([bdgklmnprt])\1$/, '$1');
};

const MEANINGS: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap(({ rule, words }) =>
    words.split(' ').flatMap((word) => [[word, `~${rule}`] as const, [plainStem(word), `~${rule}`] as const]),
  ),
);

/** The one form that stands for a word (in small letters), its inflections and its synonyms. */
export const canonical = (lower: string): string => {
  const word = lower.replace(PREFIXED, '');
  const plain = plainStem(word);
  return MEANINGS.get(word) ?? MEANINGS.get(plain) ?? plain;
};

/** For the canonical form of a verb, its particles and what both together mean. */
export const PHRASAL: ReadonlyMap<string, readonly (readonly [particle: string, meaning: string])[]> = (() => {
  const byVerb = new Map<string, (readonly [string, string])[]>();
  for (const { rule, phrases = [] } of SYNONYMS)
    for (const [verb, particle] of phrases) {
      // A verb may itself belong to a group: "shut down" is looked up by what stands for "shut".
      for (const form of new Set([canonical(verb), plainStem(verb)]))
        byVerb.set(form, [...(byVerb.get(form) ?? []), [particle, `~${rule}`]]);
    }
  return byVerb;
})();
