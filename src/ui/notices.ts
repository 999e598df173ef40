import type { NoticeKind } from '../article/notice.ts';
import type { MessageKey } from './say.ts';

/** How a kind of notice meets the reader. */
export interface NoticeLook {
  /** What was noticed, in a sentence; `$1` is whom it is about. */
  readonly sentence: MessageKey;
  /** The same in a few words, for the switch. */
  readonly short: MessageKey;
}

/** The look of each kind of notice. */
export const NOTICE_LOOKS: Readonly<Record<NoticeKind, NoticeLook>> = {
  'headline-firmer': { sentence: 'noticeHeadline', short: 'noticeHeadlineShort' },
  'allegation-dropped': { sentence: 'noticeAllegation', short: 'noticeAllegationShort' },
  'one-unnamed-source': { sentence: 'noticeOneSource', short: 'noticeOneSourceShort' },
  'sources-but-one': { sentence: 'noticePlural', short: 'noticePluralShort' },
  'unanswered-accusation': { sentence: 'noticeUnanswered', short: 'noticeUnansweredShort' },
};
