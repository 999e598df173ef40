/** What the names of an element (class, id, role …) can say about its contents. */
export type Hint = 'noise' | 'hidden' | 'body' | 'caption' | 'dek' | 'summary' | 'headline';

/** A row of the lexicon of names. */
export interface NameRow {
  readonly hint: Hint;
  readonly rule: string;
  /** Words, or words joined by hyphens, as they stand in a name once it is in lower case and split at its humps. */
  readonly words: readonly string[];
}

/**
 * Words by which pages name what is not the article, or a part of it. A name is split into words first
 * ("relatedStories_list" is "related-stories-list"); a row's words must stand there whole.
 */
export const NAME_ROWS: readonly NameRow[] = [
  {
    hint: 'noise',
    rule: 'page/names/related',
    words: [
      'also-read',
      'also-like',
      'carousel',
      'further-reading',
      'in-case-you-missed-it',
      'inline-story',
      'interstitial-link',
      'keep-reading',
      'latest-news',
      'more-from',
      'more-in',
      'more-like-this',
      'more-news',
      'more-on',
      'more-stories',
      'most-popular',
      'most-read',
      'most-viewed',
      'onward',
      'onwards',
      'outbrain',
      'popular',
      'read-also',
      'read-more',
      'read-next',
      'readmore',
      'recirc',
      'recirculation',
      'recommend',
      'recommended',
      'recommendation',
      'recommendations',
      'related',
      'related-articles',
      'relatedarticles',
      'relatedcontent',
      'relatednews',
      'relatedlinks',
      'relatedposts',
      'rich-link',
      'richlink',
      'see-also',
      'similar',
      'suggested',
      'taboola',
      'teaser',
      'teasers',
      'trending',
      'up-next',
      'you-may-like',
      'zergnet',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/advertisement',
    words: [
      'ad',
      'ad-container',
      'ad-slot',
      'ad-unit',
      'ad-wrapper',
      'adbox',
      'ads',
      'adslot',
      'adsbygoogle',
      'adunit',
      'advert',
      'advertisement',
      'advertising',
      'affiliate',
      'commercial',
      'dfp',
      'promo',
      'promobox',
      'promotion',
      'promotional',
      'sponsor',
      'sponsored',
      'sponsors',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/subscription',
    words: [
      'donate',
      'donation',
      'mailing-list',
      'membership',
      'newsletter',
      'newsletters',
      'paywall-bar',
      'regwall',
      'register',
      'sign-up',
      'signup',
      'subscribe',
      'subscription',
      'upsell',
      'appeal',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/comments',
    words: [
      'comment',
      'comment-list',
      'comments',
      'comments-area',
      'commenting',
      'disqus',
      'discussion',
      'livefyre',
      'openweb',
      'viafoura',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/sharing',
    words: [
      'addtoany',
      'follow',
      'follow-us',
      'share',
      'share-bar',
      'share-buttons',
      'sharebar',
      'sharing',
      'share-tools',
      'sharedaddy',
      'social',
      'social-bar',
      'social-links',
      'social-media',
      'social-share',
      'toolbar',
      'utility-bar',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/byline',
    words: [
      'about-author',
      'about-the-author',
      'author',
      'author-bio',
      'author-box',
      'author-info',
      'author-name',
      'authors',
      'bio',
      'byline',
      'bylines',
      'contributor',
      'contributors',
      'dateline-time',
      'datetime',
      'pub-date',
      'publish-date',
      'published',
      'published-date',
      'pubdate',
      'read-time',
      'reading-time',
      'timestamp',
      'updated',
      'updated-date',
      'writer',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/navigation',
    words: [
      'back-to-top',
      'breadcrumb',
      'breadcrumbs',
      'footer',
      'menu',
      'nav',
      'navbar',
      'navigation',
      'pager',
      'pagination',
      'sidebar',
      'site-header',
      'skip-link',
      'tags',
      'tag-list',
      'taglist',
      'topics',
      'topic-list',
      'masthead',
      'table-of-contents',
      'toc',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/notice',
    words: [
      'consent',
      'cookie',
      'cookies',
      'copyright',
      'disclaimer',
      'gdpr',
      'modal',
      'onetrust',
      'overlay',
      'paywall-message',
      'popover',
      'popup',

      'tooltip',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/media',
    words: [
      'audio-player',
      'gallery-controls',
      'player',
      'video-player',
      'videoplayer',
      'jwplayer',
      'jw-player',
      'video-js',
    ],
  },
  {
    hint: 'noise',
    rule: 'page/names/embed',
    words: ['fb-post', 'instagram-media', 'pull-quote', 'pullquote', 'tiktok-embed', 'twitter-tweet', 'twitter-video'],
  },
  {
    hint: 'hidden',
    rule: 'page/names/hidden',
    words: [
      'is-hidden',
      'offscreen',
      'print-only',
      'screen-reader',
      'screen-reader-only',
      'screen-reader-text',
      'sr-only',
      'u-hidden',
      'visually-hidden',
      'visuallyhidden',
    ],
  },
  {
    hint: 'caption',
    rule: 'page/names/caption',
    words: [
      'caption',
      'captions',
      'credit',
      'credits',
      'image-caption',
      'photo-credit',
      'photo-caption',
      'wp-caption-text',
      'image-credit',
    ],
  },
  {
    hint: 'dek',
    rule: 'page/names/dek',
    words: [
      'dek',
      'deck',
      'standfirst',
      'stand-first',
      'strapline',
      'subhead',
      'subheading',
      'subheadline',
      'sub-headline',
      'subtitle',
      'sub-title',
      'sub-heading',
      'synopsis',
      'article-description',
      'article-intro',
      'article-lead',
      'article-excerpt',
    ],
  },
  {
    hint: 'summary',
    rule: 'page/names/summary',
    words: [
      'at-a-glance',
      'bullet-points',
      'highlights',
      'in-summary',
      'key-points',
      'key-takeaways',
      'keypoints',
      'story-highlights',
      'summary',
      'takeaways',
      'tldr',
    ],
  },
  {
    hint: 'headline',
    rule: 'page/names/headline',
    words: ['article-title', 'entry-title', 'headline', 'post-title', 'story-title'],
  },
  {
    hint: 'body',
    rule: 'page/names/body',
    words: [
      'article-body',
      'article-content',
      'article-text',
      'articlebody',
      'body-content',
      'body-copy',
      'entry-content',
      'live-blog',
      'liveblog',
      'post-body',
      'post-content',
      'story-body',
      'story-content',
      'story-text',
      'storybody',
    ],
  },
];

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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
