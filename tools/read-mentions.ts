import { readFileSync } from 'node:fs';

/** A mention of somebody or something in a treebank document, by the words that it cannot do without. */
export interface GoldMention {
  /** The same number for all mentions of one entity. */
  readonly group: string;
  readonly type: string;
  /** Where in the running text those words stand, from the first to the last. */
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly isPronoun: boolean;
  /** Those of the words that are proper nouns. */
  readonly name: readonly string[];
}

/** A document as running text, with the mentions that its `Entity=` column marks. */
export interface MentionDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Word {
  readonly form: string;
  readonly partOfSpeech: string;
  readonly start: number;
}

interface Open {
  readonly group: string;
  readonly type: string;
  readonly heads: readonly number[];
  readonly words: Word[];
}

/** The documents of a CoNLL-U file with entities (as in GUM) whose id fits. */
export const readMentions = (path: string, fits: RegExp): MentionDocument[] =>
  readFileSync(path, 'utf8')
    .split(/^(?=# newdoc id = )/m)
    .filter((chunk) => fits.test(/^# newdoc id = (\S+)/.exec(chunk)?.[1] ?? ''))
    .map((chunk) => readDocument(/^# newdoc id = (\S+)/.exec(chunk)?.[1] ?? '', chunk));

const readDocument = (id: string, chunk: string): MentionDocument => {
  let text = '';
  let space = '';
  const mentions: GoldMention[] = [];
  const open: Open[] = [];
  let joined = 0;
  for (const line of chunk.split('\n')) {
    const [number = '', form = '', , partOfSpeech = '', , , , , , misc = ''] = line.split('\t');
    if (line === '') space = space === '' ? '' : ' ';
    const range = /^(\d+)-(\d+)$/.exec(number);
    if (range === null && !/^\d+$/.test(number)) continue;
    const after = /(?:^|\|)SpaceAfter=No/.test(misc) ? '' : ' ';
    if (range !== null) joined = Number(range[2]) - Number(range[1]) + 1;
    const start = joined > 0 && range === null ? text.lastIndexOf(form) : text.length + space.length;
    if (range !== null || joined === 0) {
      text += space + form;
      space = after;
    }
    if (range !== null) continue;
    if (joined > 0) joined -= 1;
    follow(open, mentions, /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '', { form, partOfSpeech, start });
  }
  return { id, text: text.trimEnd(), mentions };
};

/** Opens and closes mentions as a word's `Entity=` says: "(3-person-giv:act-sssss-cf1-2-coref" … "3)". */
const follow = (open: Open[], mentions: GoldMention[], marks: string, word: Word): void => {
  const events = marks.match(/\([^()]+\)?|[^()]+\)/g) ?? [];
  const closing: Open[] = [];
  for (const event of events) {
    const [group = '', type = '', , , , minimal = ''] = event.replace(/[()]/g, '').split('-');
    if (event.startsWith('(')) {
      const heads = minimal.split(',').map((place) => Number(place) - 1);
      const one: Open = { group, type, heads, words: [] };
      open.push(one);
      if (event.endsWith(')')) closing.push(one);
    } else {
      const one = open.findLast((each) => each.group === group && !closing.includes(each));
      if (one !== undefined) closing.push(one);
    }
  }
  for (const one of open) one.words.push(word);
  for (const one of closing) {
    open.splice(open.indexOf(one), 1);
    const least = one.words.filter((_, index) => one.heads.includes(index));
    const [first, last] = [least[0] ?? one.words[0], least.at(-1) ?? one.words[0]];
    if (first === undefined || last === undefined) continue;
    mentions.push({
      group: one.group,
      type: one.type,
      start: first.start,
      end: last.start + last.form.length,
      head: first.form,
      isPronoun: least.length === 1 && first.partOfSpeech === 'PRON',
      name: least.filter(({ partOfSpeech }) => partOfSpeech === 'PROPN').map(({ form }) => form),
    });
  }
};
