import type { CharSpan } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';

const TRIGGER =
  /\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they) not be)|(?:not|declin\w+|refus\w+) to (?:be (?:named|identified|quoted)|give (?:his|her|their) names?)|(?:request|ask|insist)\w* (?:for |on )?anonymity|anonymously|not (?:be )?(?:named|identified)|names? (?:be )?withheld|not (?:publicly )?authori[sz]ed to)\b/i;
const REASON = /\b(?:because|since|as|for fear|out of fear|fearing|citing|due to|given|owing to)\b[^.;"”]*/gi;

/** A reason that stands by itself. */
const BARRED = /\b(?:was|were|is|are) not (?:publicly )?authori[sz]ed to (?:speak|talk|comment|discuss)[^,.;"”]*/i;

/** Why the source of a sentence is not named, as written; undefined where the sentence gives no reason. */
export const anonymityReason = (layers: TextLayers, sentence: CharSpan): CharSpan | undefined => {
  const text = layers.text.slice(sentence.start, sentence.end);
  const trigger = TRIGGER.exec(text);
  if (trigger === null) return undefined;
  for (const match of text.matchAll(REASON)) {
    const end = match.index + match[0].length;
    if (end <= trigger.index || match.index > trigger.index + 160) continue;
    const words = untilNextClause(match[0], trigger[0]);
    return { start: sentence.start + match.index, end: sentence.start + match.index + words.length };
  }
  const barred = BARRED.exec(text);
  if (barred === null) return undefined;
  const start = sentence.start + barred.index;
  return { start, end: start + barred[0].trimEnd().length };
};

/** The reason without what comes after its comma. */
const untilNextClause = (reason: string, trigger: string): string => {
  const from = reason.includes(trigger) ? reason.indexOf(trigger) + trigger.length : 0;
  const comma = reason.indexOf(',', from);
  return (comma < 0 ? reason : reason.slice(0, comma)).trimEnd();
};
