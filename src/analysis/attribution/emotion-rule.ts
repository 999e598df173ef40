import type { Stance } from '../../article/attribution.ts';
import { contentEnd, hasVerb } from './clause.ts';
import type { Draft } from './draft.ts';
import { subjectBefore } from './noun-phrase.ts';
import type { Region } from './region.ts';
import { verbGroup } from './verb-group.ts';
import type { Words } from './words.ts';

const STANCES: ReadonlyMap<string, Stance> = new Map(
  Object.entries({
    afraid: 'fears',
    alarmed: 'fears',
    anxious: 'fears',
    aware: 'believes',
    certain: 'believes',
    concerned: 'fears',
    confident: 'believes',
    convinced: 'believes',
    determined: 'promises',
    fearful: 'fears',
    hopeful: 'believes',
    optimistic: 'believes',
    sceptical: 'believes',
    skeptical: 'believes',
    sure: 'believes',
    unconvinced: 'believes',
    worried: 'fears',
  } satisfies Record<string, Stance>),
);

/** "are clearly worried that …", "was confident that …". */
export const matchEmotion = (words: Words, region: Region, at: number): Draft | undefined => {
  const stance = STANCES.get(words.lower(at));
  if (stance === undefined) return undefined;
  const group = verbGroup(words, at, region.low, true);
  if (!group.auxiliary || group.modal || group.infinitive) return undefined;
  const source = subjectBefore(words, group.tokens.start, region.low);
  if (source === undefined) return undefined;
  const next = words.lower(at + 1);
  const end = contentEnd(words, at + 1, region);
  if (end - at < 3) return undefined;
  const clause =
    next === 'that' || (['DET', 'PROPN', 'PRON', 'NOUN'].includes(words.tag(at + 1)) && hasVerb(words, at + 2, end));
  const about = next === 'about' || next === 'whether';
  if (!clause && !about) return undefined;
  return {
    source: [source],
    cue: [group.tokens],
    content: [{ start: at + 1, end }],
    stance,
    rule: clause ? 'emotion-that' : 'emotion-about',
    row: 'emotion',
  };
};
