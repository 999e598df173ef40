import type { Evidence, Status } from '../article/claim.ts';
import type { IconName } from './icons.tsx';
import type { ColourName } from './palette.ts';
import type { MessageKey } from './say.ts';

/** How a status meets the reader: never by colour alone, always with words that explain it. */
export interface StatusLook {
  readonly word: MessageKey;
  /** For badges and lists, in the middle of a line. */
  readonly short: MessageKey;
  /** The same with who said so, where that is somebody. */
  readonly by?: MessageKey;
  readonly explanation: MessageKey;
  /** What to make of it, in a second sentence. */
  readonly means: MessageKey;
  readonly colour: ColourName;
  readonly icon: IconName;
  /** The outline that tells it from the others without colour. */
  readonly shape: string;
}

/** The look of each status. */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  verified: {
    word: 'statusVerified',
    short: 'statusVerifiedShort',
    explanation: 'statusVerifiedExplained',
    means: 'statusVerifiedMeans',
    colour: 'supported',
    icon: 'verified',
    shape: 'shield',
  },
  confirmed: {
    word: 'statusConfirmed',
    short: 'statusConfirmedShort',
    by: 'statusConfirmedBy',
    explanation: 'statusConfirmedExplained',
    means: 'statusConfirmedMeans',
    colour: 'supported',
    icon: 'confirmed',
    shape: 'ticked circle',
  },
  corroborated: {
    word: 'statusCorroborated',
    short: 'statusCorroboratedShort',
    by: 'statusCorroboratedBy',
    explanation: 'statusCorroboratedExplained',
    means: 'statusCorroboratedMeans',
    colour: 'supported',
    icon: 'corroborated',
    shape: 'two circles',
  },
  unverified: {
    word: 'statusUnverified',
    short: 'statusUnverifiedShort',
    explanation: 'statusUnverifiedExplained',
    means: 'statusUnverifiedMeans',
    colour: 'open',
    icon: 'unverified',
    shape: 'questioned circle',
  },
  disputed: {
    word: 'statusDisputed',
    short: 'statusDisputedShort',
    by: 'statusDisputedBy',
    explanation: 'statusDisputedExplained',
    means: 'statusDisputedMeans',
    colour: 'contested',
    icon: 'disputed',
    shape: 'opposite arrows',
  },
  denied: {
    word: 'statusDenied',
    short: 'statusDeniedShort',
    by: 'statusDeniedBy',
    explanation: 'statusDeniedExplained',
    means: 'statusDeniedMeans',
    colour: 'contested',
    icon: 'denied',
    shape: 'struck circle',
  },
  'no-comment': {
    word: 'statusNoComment',
    short: 'statusNoCommentShort',
    by: 'statusNoCommentBy',
    explanation: 'statusNoCommentExplained',
    means: 'statusNoCommentMeans',
    colour: 'silent',
    icon: 'no-comment',
    shape: 'bubble',
  },
  alleged: {
    word: 'statusAlleged',
    short: 'statusAllegedShort',
    explanation: 'statusAllegedExplained',
    means: 'statusAllegedMeans',
    colour: 'open',
    icon: 'alleged',
    shape: 'flag',
  },
  awaiting: {
    word: 'statusAwaiting',
    short: 'statusAwaitingShort',
    explanation: 'statusAwaitingExplained',
    means: 'statusAwaitingMeans',
    colour: 'silent',
    icon: 'awaiting',
    shape: 'hourglass',
  },
  'none-stated': {
    word: 'statusNoneStated',
    short: 'statusNoneStatedShort',
    explanation: 'statusNoneStatedExplained',
    means: 'statusNoneStatedMeans',
    colour: 'silent',
    icon: 'none-stated',
    shape: 'dash',
  },
};

/** What a piece of evidence is drawn and named as: like the status it speaks for, or as a caveat on the source. */
export const evidenceLook = (bears: Evidence['bears']): Pick<StatusLook, 'word' | 'colour' | 'icon'> =>
  bears === 'source-caveat' ? { word: 'caveat', colour: 'open', icon: 'caveat' } : STATUS_LOOKS[bears];
