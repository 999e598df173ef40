import type { SourceType } from '../../article/attribution.ts';
import { type CharSpan, overlaps, textOf } from '../../article/span.ts';
import type { Reading } from './reading.ts';

/** Who somebody is, in the fullest form that the article gives. */
export interface Who {
  readonly name: string | null;
  readonly type: SourceType | null;
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|we|i|both|who|which|neither|each)$/i;
const GROUPS =
  /^(?:(?:the|some|many|several|two|three|four|local|other|most|senior|former|top) )*(?:[\p{L}.'-]+ ){0,4}(?:officials?|authorities|prosecutors|residents|witnesses|critics|analysts|experts|lawyers|sources|rebels|protesters|activists|lawmakers|women|men|people|researchers|scientists|doctors|neighbou?rs|investigators|relatives|opponents|supporters|leaders|scholars|employees|workers|families|opposition)\b/iu;
const PERSON_NOUN =
  /^(?:an?|the|one|his|her|their|its)? ?(?:[\p{L}.'-]+ ){0,5}(?:spokes(?:man|woman|person)|official|judge|prosecutor|witness|lawyer|attorney|resident|woman|man|mother|father|widow|wife|husband|minister|officer|executive|aide|head|director|neighbou?r|source|employee|driver|doctor|teacher|victim|coroner)\b/iu;
const DOCUMENT =
  /\b(?:statement|report|filing|letter|poll|video|footage|documents?|records?|certificate|indictment|lawsuit|complaint|suit|affidavit|images?|evidence|study|survey|data|emails?|memo|article|transcript|audit|photographs?|messages?|resolution|charges)\b/i;
const ORGANISATION =
  /\b(?:ministry|government|police|court|department|agency|company|committee|commission|council|office|bureau|party|university|hospital|bank|union|association|inc|corp|ltd|group|army|military|congress|senate|parliament|house|embassy|kremlin|service|authority|forces?|directorate|administration|club|firm|institute|organi[sz]ation|board|team|navy|coastguard|airline|united nations|states|tribunal)\b/i;

/** The source that words in the text stand for: an attribution's speaker where they are its source, else what they say. */
export const whoIs = (reading: Reading, span: CharSpan | undefined): Who => {
  if (span === undefined) return { name: null, type: 'none-stated' };
  const exact = reading.attributions.find(
    ({ source, speaker }) => speaker !== null && source.some((words) => overlaps(words, span)),
  );
  if (exact !== undefined) return { name: exact.speaker, type: exact.sourceType };
  const words = textOf(reading.layers.text, span).replace(/\s+/g, ' ').trim();
  if (PRONOUN.test(words)) return antecedent(reading, span, words.toLowerCase());
  const same = reading.attributions.find(
    ({ source, speaker }) =>
      speaker !== null && source.some((other) => bare(textOf(reading.layers.text, other)) === bare(words)),
  );
  if (same !== undefined) return { name: same.speaker, type: same.sourceType };
  const known = reading.attributions.find(
    ({ speaker, sourceType }) =>
      speaker !== null && sourceType === 'named-person' && lastWord(speaker) === lastWord(words),
  );
  if (known !== undefined) return { name: known.speaker, type: known.sourceType };
  return describe(reading, words);
};

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(?:the|a|an|mr|mrs|ms|dr|gen|sen|rep)\.? /, '')
    .trim();
const lastWord = (words: string): string => /[\p{Lu}][\p{L}-]+$/u.exec(words.replace(/['’]s$/, ''))?.[0] ?? words;

/** The nearest one before who may be meant by a pronoun. */
const antecedent = (reading: Reading, span: CharSpan, pronoun: string): Who => {
  const wanted: readonly (SourceType | null)[] = /^(?:he|she|him|her|i)$/.test(pronoun)
    ? ['named-person', 'unnamed-person']
    : /^(?:it|which)$/.test(pronoun)
      ? ['named-organisation', 'document', 'outlet']
      : ['unnamed-group', 'named-organisation', 'named-person', 'unnamed-person'];
  let best: { start: number; who: Who } | undefined;
  for (const { source, speaker, sourceType } of reading.attributions)
    for (const { start, end } of source)
      if (
        end <= span.start &&
        speaker !== null &&
        wanted.includes(sourceType) &&
        (best === undefined || start > best.start)
      )
        best = { start, who: { name: speaker, type: sourceType } };
  const named = /^(?:he|she|him|her)$/.test(pronoun) ? personBefore(reading, span.start) : undefined;
  if (named !== undefined && (best === undefined || named.start > best.start)) best = named;
  return best?.who ?? { name: null, type: 'none-stated' };
};

/** The person's name that stands last before an offset, in the three sentences before it. */
const personBefore = (reading: Reading, offset: number): { start: number; who: Who } | undefined => {
  const index = reading.sentenceAt(offset);
  const low = reading.layers.sentences[Math.max(0, index - 3)]?.span.start ?? 0;
  const before = reading.layers.text.slice(low, offset);
  const names = [
    ...before.matchAll(
      /(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|President|Minister|Senator)\.? )?((?:\p{Lu}[\p{L}'’-]+ )(?:\p{Lu}\.? )?(?:\p{Lu}[\p{L}'’-]+))/gu,
    ),
  ];
  const last = names
    .filter(
      ([words]) =>
        !ORGANISATION.test(words) &&
        !/\b(?:University|New York|United|White House|Supreme|North|South|West|East|Saint|San|Los|Street|Park)\b/.test(
          words,
        ),
    )
    .at(-1);
  return last === undefined
    ? undefined
    : { start: low + last.index, who: { name: last[1] ?? last[0], type: 'named-person' } };
};

/** A type by the words alone. */
const describe = (reading: Reading, words: string): Who => {
  const name = words.replace(/^(?:and|but|while|when|that|as|meanwhile|however),? /i, '').replace(/,.*$/, '');
  if (/\p{Lu}[\p{L}'’.-]+$/u.test(name) && !ORGANISATION.test(name) && !DOCUMENT.test(name)) {
    const full = fullName(reading, name);
    return { name: full, type: isPerson(reading, full) ? 'named-person' : 'named-organisation' };
  }
  if (DOCUMENT.test(name)) return { name, type: 'document' };
  if (GROUPS.test(name)) return { name, type: 'unnamed-group' };
  if (PERSON_NOUN.test(name)) return { name, type: 'unnamed-person' };
  if (ORGANISATION.test(name) || /\p{Lu}/u.test(name.slice(1)))
    return { name: name.replace(/^the /i, ''), type: 'named-organisation' };
  return { name, type: /s$/.test(name) ? 'unnamed-group' : 'unnamed-person' };
};

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|President|Judge|Mayor|Minister|Senator)\.? /;

/** The longest name in the article that ends with this one's last word. */
const fullName = (reading: Reading, name: string): string => {
  const short = name.replace(TITLE, '').replace(/^(?:the|The) /, '');
  if (short.includes(' ')) return short;
  const escaped = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const longer = new RegExp(`(\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\.? |\\p{Lu}[\\p{L}'’-]+ )?)${escaped}\\b`, 'u').exec(
    reading.layers.text,
  );
  return longer === null || TITLE.test(longer[0]) ? short : longer[0].trim();
};

const isPerson = (reading: Reading, name: string): boolean => {
  if (reading.attributions.some(({ speaker, sourceType }) => speaker === name && sourceType === 'named-person'))
    return true;
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
};
