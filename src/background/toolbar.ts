import browser from 'webextension-polyfill';
import { correctClaims, isClaim } from '../article/correct-claims.ts';
import type { Correction } from '../article/correction.ts';
import { countWithStatus, type ShownClaim, shownClaims } from '../article/shown.ts';
import type { PageClaims } from '../protocol/messages.ts';
import { spoken } from './chosen-words.ts';

/** Shows on the toolbar how many of a tab's claims carry a status; nothing when none does. */
export const showOnToolbar = async (
  tab: number,
  claims: PageClaims | undefined,
  corrections: readonly Correction[],
): Promise<void> => {
  const shown = claims === undefined ? [] : visibleClaims(claims, corrections);
  const withStatus = countWithStatus(shown);
  const title =
    claims === undefined
      ? await spoken('extensionName')
      : await spoken('toolbarTitle', String(shown.length), String(withStatus));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: withStatus === 0 ? '' : String(withStatus) }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#16324f' }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
};

const visibleClaims = ({ analysis, hidden }: PageClaims, corrections: readonly Correction[]): readonly ShownClaim[] => {
  const out = new Set(hidden);
  return correctClaims(shownClaims(analysis), analysis, corrections).filter(
    (shown) => isClaim(shown) && !out.has(shown.claim.id),
  );
};
