import type { Notice } from '../../article/notice.ts';
import { allegationDropped } from './allegation-dropped.ts';
import { headlineFirmer } from './headline-firmer.ts';
import type { Noticing } from './noticing.ts';
import { oneUnnamedSource } from './one-unnamed-source.ts';
import { sourcesButOne } from './sources-but-one.ts';
import { unansweredAccusation } from './unanswered-accusation.ts';

/** What a reader may want to notice about the article as a whole, each with its words as proof. */
export const findNotices = (noticing: Noticing): Notice[] => [
  ...headlineFirmer(noticing),
  ...allegationDropped(noticing),
  ...oneUnnamedSource(noticing),
  ...sourcesButOne(noticing),
  ...unansweredAccusation(noticing),
];
