import { collectNames } from '../src/analysis/mentions/collect-names.ts';
import type { Models } from '../src/analysis/models.ts';
import { whoIs } from '../src/analysis/reference/who.ts';
import { overlaps } from '../src/article/span.ts';
import { analysedReading } from './analysed-reading.ts';
import { type GoldMention, type MentionDocument, readMentions } from './read-mentions.ts';

/** Counts of what was predicted, what is there, and what is right. */
export interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

/** How well names are found and told apart, and whom pronouns are taken to mean. */
export interface MentionScore {
  readonly people: Counts;
  readonly organisations: Counts;
  /** From each name to the one before it of the same one. */
  readonly links: Counts;
  /** "he", "she" and their forms that mean somebody who is named in the document: gold and right. */
  readonly pronouns: Counts;
}

const none = (): Counts => ({ right: 0, predicted: 0, gold: 0 });

/**
 * Scores names and pronouns on documents with GUM's entities. A name is a mention with a proper noun in it; places and
 * events that we take for organisations count neither for nor against, because the analysis does not tell them apart.
 */
export const scoreMentions = (path: string, models: Models, fits = /_news_|_interview_|_bio_/): MentionScore => {
  const score = { people: none(), organisations: none(), links: none(), pronouns: none() };
  for (const document of readMentions(path, fits)) scoreDocument(document, models, score);
  return score;
};

const isName = ({ name }: GoldMention): boolean => name.length > 0;

const scoreDocument = (document: MentionDocument, models: Models, score: MentionScore): void => {
  const { reading } = analysedReading(document.text, models);
  const found = collectNames(reading.layers).map(({ start, end }) => {
    const gold = document.mentions.find((one) => isName(one) && overlaps(one, { start, end }));
    return { start, end, gold, entity: reading.entities.named({ start, end }) };
  });
  for (const { gold, entity } of found) {
    if (entity === undefined) continue;
    const counts = entity.kind === 'person' ? score.people : score.organisations;
    const type = entity.kind === 'person' ? 'person' : 'organization';
    if (gold?.type === type) counts.right += 1;
    if (type === 'person' || gold === undefined || gold.type === 'person' || gold.type === type) counts.predicted += 1;
  }
  for (const one of document.mentions.filter(isName)) {
    if (one.type === 'person') score.people.gold += 1;
    if (one.type === 'organization') score.organisations.gold += 1;
  }
  const named = found.filter(({ gold }) => gold?.type === 'person' || gold?.type === 'organization');
  named.forEach((one, index) => {
    const before = named.slice(0, index);
    const same = before.findLast(({ gold }) => gold?.group === one.gold?.group);
    const taken = before.findLast(({ entity }) => entity !== undefined && entity === one.entity);
    if (same !== undefined) score.links.gold += 1;
    if (taken !== undefined) score.links.predicted += 1;
    if (taken !== undefined && taken.gold?.group === one.gold?.group) score.links.right += 1;
  });
  for (const pronoun of document.mentions) {
    if (!/^(?:he|him|his|she|her|hers)$/i.test(pronoun.head) || !pronoun.isPronoun) continue;
    const names = document.mentions.filter((one) => one.group === pronoun.group && isName(one));
    if (!names.some(({ start }) => start < pronoun.start)) continue;
    const who = whoIs(reading, { start: pronoun.start, end: pronoun.end }).name ?? '';
    score.pronouns.gold += 1;
    if (who !== '') score.pronouns.predicted += 1;
    if (names.some(({ name }) => name.some((word) => who.includes(word)))) score.pronouns.right += 1;
  }
};
