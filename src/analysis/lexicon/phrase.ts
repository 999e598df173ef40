import { inflect } from './inflect.ts';

/** Short names that a phrase may use, each for a group of words. */
const GROUPS: Readonly<Record<string, string>> = {
  adv: '(?:(?:[a-z]+ly|also|so far|again|since|still|already|long|now|even|ever|later|then|both|all|once|yet|previously|repeatedly|in part|in the past|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )*',
  not: "(?:not|n't|never)",
  be: "(?:is|are|was|were|be|been|being|'s|'re)",
  have: "(?:has|have|had|having|'ve|'s)",
  did: "(?:did|do|does|had|has|have)(?: not|n't| never)",
  det: '(?:the|a|an|any|all|this|that|these|those|such|its|his|her|their|our|my|both|some|many|several|most|various|one|two|three|four|five|six|other)',
  accusation:
    '(?:allegations?|accusations?|charges?|claims?|assertions?|reports?|suggestions?|rumou?rs?|insinuations?|notions?|counts?|complaints?|suspicions?|speculation|characteri[sz]ations?|accounts?|stor(?:y|ies))',
  listed:
    '(?:the (?:former|latter|(?:first|second|third|last)(?:(?:,| and|, and) (?:the )?(?:second|third|last))? of (?:these|those|them|the (?:two|three))|(?:first|second|third) (?:allegation|accusation|charge|claim|stor(?:y|ie)|report|rumou?r|account|explanation|theor(?:y|ie))))',
  saying:
    '(?:allegations?|accusations?|charges?|claims?|assertions?|reports?|suggestions?|rumou?rs?|insinuations?|notions?|complaints?|suspicions?|speculation|characteri[sz]ations?|accounts?|stor(?:y|ies)|ideas?|theor(?:y|ies)|views?|beliefs?|impressions?|statistics?|insistence|criticisms?|attacks?|concerns?|fears|worries|perceptions?|contentions?|arguments?|implications?|narratives?|premises?|comments?|remarks?|descriptions?|portrayals?|depictions?|warnings?|predictions?|conclusions?|assumptions?|possibility|statements?|versions?|explanations?|findings?|figures?|estimates?|articles?|lawsuit|complaint|tweets?|posts?|quot(?:e|ation)s?)',
  verdict:
    '(?:[\'"]{0,2}(?:(?:[a-z]+ly|an?|the|just|all|so|quite|pure|absolute|complete|utter|total|sheer|deeply|nothing but|demonstrably|and|or|mere|also|very) )*[\'"]{0,2}(?:false(?: alarms?)?|untrue|baseless|fabricat(?:ed|ions?)|unfounded|groundless|ridiculous|absurd|outrageous|preposterous|nonsense(?:nsical)?|fake(?: news)?|bogus|propaganda|slander(?:ous)?|libel(?:ous)?|defamatory|lies?|inaccurate|misleading|fiction|fictitious|rubbish|garbage|hogwash|baloney|bunk|ludicrous|laughable|politically[ -](?:motivated|driven)|falsehoods?|hoax|smears?(?: campaign)?|witch[ -]hunt|fabrication|set-?up|conspiracy(?: theory)?|myth|meritless|without (?:any )?(?:merit|foundation|basis|substance)|trumped[ -]up|incorrect|not (?:true|accurate|correct|the case|so|plausible|credible|genuine|authentic|supported by (?:[a-z]+ ){0,3}?(?:evidence|facts?|intelligence|data|information))|(?:highly|extremely|very|most) (?:unlikely|improbable|doubtful)(?! (?:to|that))|wrong|mistaken|unjustified|unsupported(?: by (?:the |any )?evidence)?|misguided|pure speculation|far[ -]fetched|implausible|malicious|flawed|exaggerat(?:ed|ions?)|inflated|over-?stat(?:ed|ements?)|under-?stated|distort(?:ed|ions?)|misrepresentations?|malarkey|deceptive|overblown|incomplete|one-sided|out of context|made[ -]up|concocted|cooked up|doctored|forged|forgery|forgeries|a fake|fakes|inventions?|fantas(?:y|ies|tical)|figments? of (?:[^\\s,.]+ ){1,2}imaginations?|gossip|hearsay|tittle-tattle|mischief|mischievous|vendetta|mud-?slinging|(?:a )?(?:pack|tissue|string|web) of (?:lies|falsehoods|untruths|inventions)|untruths?|disinformation|misinformation|frivolous|vexatious|spurious|scurrilous|unsubstantiated|poppycock|balderdash|codswallop|claptrap|drivel|tosh|hokum|bullshit|horseshit|cock and bull|far from (?:the truth|true|accurate)|without (?:a )?(?:shred|grain|ounce) of (?:truth|evidence|merit)|(?:completely|totally|entirely|absolutely) made up|scaremongering|sensationali[sz]ed|blown out of (?:all )?proportion|for the birds|fairy[ -]?tales?|unreliable|unproven|impossible(?! to)|inconceivable|unthinkable|out of the question|pie in the sky|wide of the mark|nothing of the (?:kind|sort)|(?:riddled with|full of) (?:errors|inaccuracies|mistakes|falsehoods|lies|holes)|the opposite of the truth|an? (?:outright|barefaced|blatant) (?:lie|invention)))',
  time: '(?:(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)(?: (?:morning|afternoon|evening|night))?|earlier|later|this week|last (?:week|month|year)|in [0-9]{4})',
  aside:
    "(?:(?:(?:to|in|on|at|during|through|via|with|last|this|earlier|after|late|early) (?:(?!that )[\\p{L}\\p{N}.'-]+ ){1,6}?|yesterday |today )(?=that ))?",
};

/**
 * A phrase as a pattern over normal text (see `normalise` and `readings`). Words are separated by single spaces; "deny~" stands for all
 * forms of a verb, "{adv}" for a group of words, and the rest is a regular expression.
 */
export const phrase = (words: string): RegExp => {
  let source = words;
  for (let depth = 0; depth < 3; depth++) source = source.replace(/\{([a-z]+)\}/g, (_, name: string) => group(name));
  source = source
    .replace(/([a-z]+)~/g, (_, base: string) => verb(base))
    // A phrase that opens with "n't" means the word that ends so: "haven't".
    .replace(/(?<=^|\(\?:|\|)n't/g, "[a-z]*n't")
    .replaceAll(/ \?/g, '\\s*')
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?:(?<=\\s)|(?![\\p{L}\\p{N}]))`, 'dgu');
};

const group = (name: string): string => {
  const words = GROUPS[name];
  if (words === undefined) throw new Error(`no group of words called ${name}`);
  return words;
};

const verb = (base: string): string => `(?:${[...new Set(Object.values(inflect(base)))].join('|')})`;

/** A sentence's words as phrases are looked for in them: as they stand, and with a small first letter, in quotation marks too (all small in a title). */
export const readings = (words: string): readonly string[] => {
  const first = words.search(/\p{L}/u);
  const letter = words[first] ?? '';
  const small = letter.toLowerCase();
  if (isTitleCase(words)) return [words, words.toLowerCase()].filter((one) => one.length === words.length);
  const opened = small.length === letter.length ? words.slice(0, first) + small + words.slice(first + 1) : words;
  const plain = opened.replace(OPENS_QUOTE, (all) =>
    all.toLowerCase().length === all.length ? all.toLowerCase() : all,
  );
  return plain === words ? [words] : [words, plain];
};

/** The letter behind quotation marks that open within a sentence: 'said: "| U | nconfirmed reports …'. */
const OPENS_QUOTE = /(?<=[:,] ")\p{Lu}(?=\p{Ll})/gu;

/** A headline That Is Written Like This. */
const isTitleCase = (words: string): boolean => {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word));
};

/** The text with quotes, dashes and spaces made plain, one character for one, so that offsets stay. */
export const normalise = (text: string): string =>
  text
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[–—]/g, '–');
