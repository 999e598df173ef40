import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { clauseEnd, phraseEnd } from '../claims/claim-extent.ts';
import { picksFromList } from '../reference/picks-from-list.ts';
import { refersBack } from '../reference/refers-back.ts';
import type { Target } from './mark.ts';

/** What somebody is said to be silent on: the words behind the cue, or those of the question before it; undefined where none are told. */
export const silentOn = (
  normal: string,
  sentence: ClassifiedSentence,
  cue: CharSpan,
  start: number,
  limit: number,
): Target | undefined =>
  behind(normal, cue, start, limit) ?? asked(normal, sentence, cue) ?? inFront(normal, sentence, cue);

/** What may stand between "declined to comment" and what on. */
const BETWEEN =
  '(?:(?:publicly|further|immediately|directly|specifically|in (?:court|public|parliament)|to reporters|when asked|this week|last week|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?),? )*';
const ON = new RegExp(`^${BETWEEN}(?:on|about|to|of|over|regarding|concerning) `);
/** "did not wish to speak | to the Courier": whom he did not tell. */
const TO_WHOM = /\b(?:speak|speaking|spoken|talk|talking|said|say|nothing|statement|interview|reply|returned)$/;
const REQUESTS =
  /^(?:(?:the|this|that|these|those|his|her|its|their|any|such|a|an|multiple|several|repeated|[\p{Lu}][\p{L}]*(?:'s?)?) )*(?:[a-z]+ ){0,2}?(?:requests?|attempts|efforts|calls?|messages?|emails?|e-mails?|questions?|inquiries|queries|reporters|matters?|case|cases|lawsuit|litigation|record|investigations?|inquiry|probe|story|voicemails?|texts?|rumou?rs|speculation|leaks|allegations|reports|claims|accusations|negotiations|operations|legal (?:matters|proceedings|action)|proceedings|personnel)\b(?! (?:that|of))/u;
const CLAIM_THAT =
  /^(?:(?:the|this|that|these|those|any|such|media|news|recent) )*(?:[\p{L}'-]+ ){0,2}?(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|assertions?|speculation|possibility|questions?) (?:that|of|about whether|whether|suggesting|claiming) /u;

const behind = (normal: string, cue: CharSpan, start: number, limit: number): Target | undefined => {
  const words = normal.slice(start, limit);
  if (CLAIM_THAT.test(words)) return matter(normal, start, limit);
  const about = ON.exec(words);
  if (about === null) return undefined;
  const from = start + about[0].length;
  const request = about[0].endsWith('to ') ? ASKED_ABOUT.exec(normal.slice(from, limit)) : null;
  if (request === null && about[0].endsWith('to ') && TO_WHOM.test(normal.slice(cue.start, cue.end))) return undefined;
  return matter(normal, from + (request?.[0].length ?? 0), limit);
};
/** "did not respond to | a request for comment on | the spill": what was asked about. */
const ASKED_ABOUT =
  /^[^,.;:]{0,60}?\b(?:requests?|questions?|queries|inquiries|enquiries|calls?|messages?|e-?mails?|letters?|voicemails?)(?: for [a-z]+| seeking [a-z]+)? (?:about|on|regarding|concerning|over) /;

/** "Asked whether the deal was signed, she declined to comment." */
const asked = (normal: string, { span }: ClassifiedSentence, cue: CharSpan): Target | undefined => {
  const words = normal.slice(span.start, cue.start);
  const question =
    /(?:^|[\s"])(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed) (?:by [^,;]{2,40} |repeatedly |directly |on [A-Z][a-z]+day )*(whether|if|about|on) /.exec(
      words,
    );
  if (question?.[1] === undefined) return undefined;
  const start = span.start + question.index + question[0].length;
  const comma = normal.indexOf(', ', start);
  if (comma < 0 || comma > cue.start) return undefined;
  return /^(?:whether|if)$/.test(question[1])
    ? { kind: 'content', span: { start, end: comma } }
    : matter(normal, start, comma);
};

/** "On the second charge she declined to comment": what the clause opens with; its subject follows. */
const inFront = (normal: string, { span }: ClassifiedSentence, cue: CharSpan): Target | undefined => {
  const from = span.start + (normal.slice(span.start, cue.start).lastIndexOf('; ') + 1 || 0);
  const opens = normal.startsWith('there ', cue.start) ? OPENS_WITH_MATTER_ALONE : OPENS_WITH_MATTER;
  const opening = opens.exec(normal.slice(from, cue.start));
  if (opening?.[1] === undefined) return undefined;
  const start = from + opening[0].length;
  return matter(normal, start, start + opening[1].length);
};
const MATTER_OPENS =
  "^ ?(?:(?:[Aa]nd|[Bb]ut|[Yy]et),? )?(?:[Oo]n|[Aa]bout|[Aa]s (?:to|for)|[Oo]f|[Rr]egarding|[Cc]oncerning) (?=((?:(?:the|this|that|his|her|its|their|these|those|an?) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+)),? ";
const SUBJECT =
  "(?:(?:the|a|an|his|her|its|their|both) (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+|he|she|it|they|neither|both|\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,3}) (?:[a-z]+ )?";
const OPENS_WITH_MATTER = new RegExp(`${MATTER_OPENS}${SUBJECT}$)`, 'u');
const OPENS_WITH_MATTER_ALONE = new RegExp(`${MATTER_OPENS}$)`, 'u');

const matter = (normal: string, from: number, limit: number): Target | undefined => {
  const words = normal.slice(from, limit);
  const opening = /^(?:whether|if) /.exec(words) ?? CLAIM_THAT.exec(words);
  if (opening !== null) {
    const start = from + opening[0].length;
    const end = /(?:that|whether|if) $/.test(opening[0])
      ? clauseEnd(normal, start, limit)
      : phraseEnd(normal, start, limit);
    return end - start < 4 ? undefined : { kind: 'content', span: trimmed(normal, { start, end }) };
  }
  const by = BY_THE_PRESS.exec(normal.slice(from, limit));
  const end = Math.min(phraseEnd(normal, from, limit), from + (by?.index ?? Infinity));
  const span = trimmed(normal, { start: from, end });
  const told = normal.slice(span.start, span.end);
  if (picksFromList(told)) return { kind: 'reference', span };
  if (told.length < 2 || REQUESTS.test(told) || TIME.test(told)) return undefined;
  return { kind: refersBack(told) || OF_WORDS.test(told) ? 'reference' : 'topic', span };
};

/** "asked about the flats | by reporters": who asked is not the matter. */
const BY_THE_PRESS = / by (?:(?:the|our|several|a) )?(?:reporters?|journalists?|the (?:press|media)|[A-Z][a-z]+)\b/;

/** "has not responded to | the senator's remarks": what somebody said. */
const OF_WORDS =
  /^(?:(?:the|this|that|these|those|his|her|its|their)|(?:the )?(?:\p{L}[\p{L}.-]* ){0,3}?\p{L}[\p{L}.-]*'s?) (?:\p{Ll}+ ){0,2}?(?:remarks?|comments|criticisms?|commentary|tweets?|assertions?|suggestions?|descriptions?|testimony|characteri[sz]ations?|accounts?|words|statements?)$/u;

/** "would say nothing on Thursday night": no matter. */
const TIME = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9]|today|tonight|the (?:day|night|record))\b/;

const trimmed = (normal: string, { start, end }: CharSpan): CharSpan => ({
  start,
  end: end - (/[\s.,;:"')]+$/.exec(normal.slice(start, end))?.[0].length ?? 0),
});
