import { escaped } from '../article/escaped.ts';

/** What the names of an element (class, id, role …) can say about its contents. */
export type Hint = 'noise' | 'hidden' | 'body' | 'caption' | 'dek' | 'summary' | 'headline';

/** A row of the lexicon of names. */
export interface NameRow {
  readonly hint: Hint;
  readonly rule: string;
  /** Words, or words joined by hyphens, as they stand in a name once it is in lower case and split at its humps. */
  readonly words: readonly string[];
  /** A name that it must catch, and one that it must not. */
  readonly catches: string;
  readonly not: string;
}

const phrases = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Words by which pages name what is not the article, or a part of it. A name is split into words first
 * ("relatedStories_list" is "related-stories-list"); a row's words must stand there whole.
 */
export const NAME_ROWS: readonly NameRow[] = [
  {
    hint: 'noise',
    rule: 'page/names/advertisement',
    words: phrases(`
      ad ad-container ad-slot ad-unit ad-wrapper adbox ads adsbygoogle adslot adunit advert advertisement
      advertising affiliate commercial dfp promo promobox promotion promotional sponsor sponsored sponsors
    `),
    catches: 'top-ad-slot',
    not: 'adapted',
  },
  {
    hint: 'body',
    rule: 'page/names/body',
    words: phrases(`
      article-body article-content article-text articlebody body-content body-copy entry-content live-blog
      liveblog post-body post-content story-body story-content story-text storybody
    `),
    catches: 'storyBody',
    not: 'body',
  },
  {
    hint: 'noise',
    rule: 'page/names/byline',
    words: phrases(`
      about-author about-the-author author author-bio author-box author-info author-name authors bio
      byline bylines contributor contributors dateline-time datetime pub-date pubdate publish-date
      published published-date read-time reading-time timestamp updated updated-date writer
    `),
    catches: 'article__byline',
    not: 'authority',
  },
  {
    hint: 'caption',
    rule: 'page/names/caption',
    words: phrases(`
      caption captions credit credits image-caption image-credit photo-caption photo-credit
      wp-caption-text
    `),
    catches: 'img__caption',
    not: 'captioned',
  },
  {
    hint: 'noise',
    rule: 'page/names/comments',
    words: phrases(`
      comment comment-list commenting comments comments-area discussion disqus livefyre openweb viafoura
    `),
    catches: 'comments-area',
    not: 'commentary',
  },
  {
    hint: 'dek',
    rule: 'page/names/dek',
    words: phrases(`
      article-description article-excerpt article-intro article-lead deck dek stand-first standfirst
      strapline sub-heading sub-headline sub-title subhead subheading subheadline subtitle synopsis
    `),
    catches: 'article-dek',
    not: 'decking',
  },
  {
    hint: 'noise',
    rule: 'page/names/embed',
    words: phrases(`
      fb-post instagram-media pull-quote pullquote tiktok-embed twitter-tweet twitter-video
    `),
    catches: 'pull-quote',
    not: 'pulled-text',
  },
  {
    hint: 'headline',
    rule: 'page/names/headline',
    words: phrases(`
      article-title entry-title headline post-title story-title
    `),
    catches: 'main-headline',
    not: 'headlined',
  },
  {
    hint: 'hidden',
    rule: 'page/names/hidden',
    words: phrases(`
      is-hidden offscreen print-only screen-reader screen-reader-only screen-reader-text sr-only u-hidden
      visually-hidden visuallyhidden
    `),
    catches: 'sr-only',
    not: 'hidden-gems',
  },
  {
    hint: 'noise',
    rule: 'page/names/media',
    words: phrases(`
      audio-player gallery-controls jw-player jwplayer player video-js video-player videoplayer
    `),
    catches: 'videoPlayer',
    not: 'players-list',
  },
  {
    hint: 'noise',
    rule: 'page/names/navigation',
    words: phrases(`
      back-to-top breadcrumb breadcrumbs footer masthead menu nav navbar navigation pager pagination
      sidebar site-header skip-link table-of-contents tag-list taglist tags toc topic-list topics
    `),
    catches: 'site breadcrumbs',
    not: 'navigator-text',
  },
  {
    hint: 'noise',
    rule: 'page/names/notice',
    words: phrases(`
      consent cookie cookies copyright disclaimer gdpr modal onetrust overlay paywall-message popover
      popup tooltip
    `),
    catches: 'cookie-banner',
    not: 'consented',
  },
  {
    hint: 'noise',
    rule: 'page/names/related',
    words: phrases(`
      also-like also-read carousel further-reading in-case-you-missed-it inline-story interstitial-link
      keep-reading latest-news more-from more-in more-like-this more-news more-on more-stories
      most-popular most-read most-viewed onward onwards outbrain popular read-also read-more read-next
      readmore recirc recirculation recommend recommendation recommendations recommended related
      related-articles relatedarticles relatedcontent relatedlinks relatednews relatedposts rich-link
      richlink see-also similar suggested taboola teaser teasers trending up-next you-may-like zergnet
    `),
    catches: 'relatedStories_list related',
    not: 'unrelated-block',
  },
  {
    hint: 'noise',
    rule: 'page/names/sharing',
    words: phrases(`
      addtoany follow follow-us share share-bar share-buttons share-tools sharebar sharedaddy sharing
      social social-bar social-links social-media social-share toolbar utility-bar
    `),
    catches: 'shareBar social',
    not: 'shareholder-notes',
  },
  {
    hint: 'noise',
    rule: 'page/names/subscription',
    words: phrases(`
      appeal donate donation mailing-list membership newsletter newsletters paywall-bar register regwall
      sign-up signup subscribe subscription upsell
    `),
    catches: 'NewsletterSignup',
    not: 'unsubscribed',
  },
  {
    hint: 'summary',
    rule: 'page/names/summary',
    words: phrases(`
      at-a-glance bullet-points highlights in-summary key-points key-takeaways keypoints story-highlights
      summary takeaways tldr
    `),
    catches: 'story-highlights',
    not: 'highlighted',
  },
];

const matcher = (hint: Hint): RegExp => {
  const words = NAME_ROWS.filter((row) => row.hint === hint).flatMap((row) => row.words);
  // "no-promo", "has-sidebar": such a name speaks of what is not there, or not here.
  return new RegExp(
    `(?:^|[ -])(?<!(?:^|[ -])(?:no|has|hide|with|without)-)(?:${words.map(escaped).join('|')})(?=$|[ -])`,
  );
};
const MATCHERS: readonly (readonly [Hint, RegExp])[] = (
  ['noise', 'hidden', 'caption', 'dek', 'summary', 'headline', 'body'] as const
).map((hint) => [hint, matcher(hint)]);

/** Names as the lexicon has them: lower case, humps and other marks as hyphens, names apart by a space. */
export const wordsOfNames = (names: string): string =>
  names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d\s]+/g, '-')
    .replace(/\s+/g, ' ');

const NOTHING: ReadonlySet<Hint> = new Set();

/** What the names of an element say, by the lexicon. */
export const hintsOfNames = (names: string): ReadonlySet<Hint> => {
  if (names.trim() === '') return NOTHING;
  const words = wordsOfNames(names);
  const found = MATCHERS.filter(([, matches]) => matches.test(words)).map(([hint]) => hint);
  return found.length === 0 ? NOTHING : new Set(found);
};
