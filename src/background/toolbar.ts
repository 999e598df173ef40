import browser from 'webextension-polyfill';
import { countWithStatus, shownClaims } from '../article/shown.ts';
import type { PageClaims } from '../protocol/messages.ts';
import { spoken } from './chosen-words.ts';

/** Shows on the toolbar how many of a tab's claims carry a status; nothing when none does. */
export const showOnToolbar = async (tab: number, claims: PageClaims | undefined): Promise<void> => {
  const hidden = new Set(claims?.hidden);
  const shown = claims === undefined ? [] : shownClaims(claims.analysis).filter(({ claim }) => !hidden.has(claim.id));
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
