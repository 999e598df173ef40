import { DENSITIES, LINE_SETS, LOOK_AT_FIRST, type Look, PALETTE_NAMES } from '../article/look.ts';
import { NOTICES_AT_FIRST, type NoticeChoices } from '../article/notice.ts';
import { flag, object, oneOf, optional, otherwise, type Schema } from './schema.ts';

/** The languages that the interface speaks, as BCP 47 tags and names of folders in `_locales`. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

/** The language of the interface: one of ours, or whichever the browser speaks. */
export type LanguageChoice = 'browser' | (typeof LANGUAGES)[number];

/** What goes with the reader from device to device, by the browser's own sync: nothing of what one reads. */
export interface Settings {
  readonly look: Look;
  /** Whether highlighting is on where neither page nor site says otherwise. */
  readonly highlighting: boolean;
  readonly notices: NoticeChoices;
  readonly language: LanguageChoice;
}

/** The settings before the reader has changed any. */
export const SETTINGS_AT_FIRST: Settings = {
  look: LOOK_AT_FIRST,
  highlighting: true,
  notices: NOTICES_AT_FIRST,
  language: 'browser',
};

const lookFields = {
  density: oneOf(...DENSITIES),
  palette: oneOf(...PALETTE_NAMES),
  lines: oneOf(...LINE_SETS),
  badges: flag,
  highlights: flag,
} as const;

/** The look of marks. */
export const look = object<Look>(lookFields);

/** Which kinds of notice the reader is told of. */
const noticeChoices = object<NoticeChoices>({
  'headline-firmer': flag,
  'allegation-dropped': flag,
  'one-unnamed-source': flag,
  'sources-but-one': flag,
  'unanswered-accusation': flag,
});

const language: Schema<LanguageChoice> = oneOf('browser', ...LANGUAGES);

/** Settings as they are sent. */
export const settings = object<Settings>({ look, highlighting: flag, notices: noticeChoices, language });

/** One or more settings anew; the others stay. */
export const settingsChange = object<Partial<Settings>>({
  look: optional(look),
  highlighting: optional(flag),
  notices: optional(noticeChoices),
  language: optional(language),
});

const storedLook = object<Look>({
  density: otherwise(lookFields.density, LOOK_AT_FIRST.density),
  palette: otherwise(lookFields.palette, LOOK_AT_FIRST.palette),
  lines: otherwise(lookFields.lines, LOOK_AT_FIRST.lines),
  badges: otherwise(flag, LOOK_AT_FIRST.badges),
  highlights: otherwise(flag, LOOK_AT_FIRST.highlights),
});

const storedNotices = object<NoticeChoices>({
  'headline-firmer': otherwise(flag, NOTICES_AT_FIRST['headline-firmer']),
  'allegation-dropped': otherwise(flag, NOTICES_AT_FIRST['allegation-dropped']),
  'one-unnamed-source': otherwise(flag, NOTICES_AT_FIRST['one-unnamed-source']),
  'sources-but-one': otherwise(flag, NOTICES_AT_FIRST['sources-but-one']),
  'unanswered-accusation': otherwise(flag, NOTICES_AT_FIRST['unanswered-accusation']),
});

/**
 * Settings as they are stored, by this version or by another: what is missing, or is not as it should be, is as at first. It
 * never fails.
 */
export const storedSettings = otherwise(
  object<Settings>({
    look: otherwise(storedLook, LOOK_AT_FIRST),
    highlighting: otherwise(flag, SETTINGS_AT_FIRST.highlighting),
    notices: otherwise(storedNotices, NOTICES_AT_FIRST),
    language: otherwise(language, SETTINGS_AT_FIRST.language),
  }),
  SETTINGS_AT_FIRST,
);

/**
 * What the reader wants on a site. allow: read and marked, even where highlighting is off everywhere; quiet: read, and listed in the popup,
 * but not marked; ask: read only when the reader asks for it; never: not read.
 */
export const SITE_RULES = ['allow', 'quiet', 'ask', 'never'] as const;

/** What the reader wants on a site. */
export type SiteRule = (typeof SITE_RULES)[number];

/** What the reader wants on a site. */
export const siteRule: Schema<SiteRule> = oneOf(...SITE_RULES);
