import type { AcrossArticles, Change, HowRelated, Wording } from '../article/page-memory.ts';
import { type Language, type MessageKey, sayCount } from './say.ts';
import { STATUS_LOOKS } from './statuses.ts';

/** A moment as a reader tells it: the day, and the time. */
export const sayMoment = (time: number, { tag }: Language): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** The status of a wording in the middle of a line, with who said so where the article told. */
export const statusOfWording = ({ status, by }: Wording, { say }: Language): string => {
  const look = STATUS_LOOKS[status];
  return look.by === undefined || by === null ? say(look.short) : say(look.by, by);
};

/** Who says a wording; the outlet's own words are nobody's else. */
export const whoOfWording = ({ who, own }: Wording, { say }: Language): string =>
  own ? say('ownWords') : (who ?? say('kindHidden'));

/** What has become of a claim, in a line: "not verified on 23 March, 20:10 → confirmed by the ministry". */
export const sayChange = ({ kind, aspects, before, after }: Change, language: Language): string => {
  const { say } = language;
  if (kind === 'new') return say('changeNew');
  if (kind === 'gone' || before === null || after === null) return say('changeGone');
  const when = sayMoment(before.readAt, language);
  const lines: string[] = [];
  if (aspects.includes('status'))
    lines.push(say('changeFromTo', statusOfWording(before, language), when, statusOfWording(after, language)));
  if (aspects.includes('attribution'))
    lines.push(say('changeFromTo', whoOfWording(before, language), when, whoOfWording(after, language)));
  if (aspects.includes('wording')) lines.push(say('changeReworded'));
  return lines.join(' · ');
};

/** The word for how another article's claim goes with this one. */
export const HOW_WORDS: Readonly<Record<HowRelated, MessageKey>> = {
  same: 'howSame',
  hedged: 'howHedged',
  'other-number': 'howOtherNumber',
  opposite: 'howOpposite',
};

/** What other articles say of a claim, in sentences: how many have it, on what they rest, who had it first. */
export const sayAcross = ({ others, sources, shared, first }: AcrossArticles, language: Language): string[] => {
  const { say, tag } = language;
  const same = others.filter(({ how }) => how === 'same').length;
  const lines: string[] = [];
  if (same > 0) {
    lines.push(sayCount(say, 'alsoIn', same, tag));
    if (shared !== null) lines.push(say('allCite', shared));
    else if (sources < same + 1) lines.push(sayCount(say, 'restOnSources', sources, tag));
    if (first !== null) lines.push(say('hadItFirst', first.outlet, sayMoment(first.at, language)));
  }
  return lines;
};
