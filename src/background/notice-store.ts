import browser from 'webextension-polyfill';
import { NOTICE_KINDS, NOTICES_AT_FIRST, type NoticeChoices, type NoticeKind } from '../article/notice.ts';

const NOTICES = 'notices';

/** Which kinds of notice the reader wants to be told of; kept with the reader (storage.sync). */
export const noticeChoices = async (): Promise<NoticeChoices> => {
  const { [NOTICES]: stored } = await browser.storage.sync.get(NOTICES);
  const chosen: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const choice = (kind: NoticeKind): boolean => {
    const value = chosen[kind];
    return typeof value === 'boolean' ? value : NOTICES_AT_FIRST[kind];
  };
  return Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, choice(kind)])) as Record<NoticeKind, boolean>;
};

/** Turns one kind on or off, and says how all stand then. */
export const chooseNotice = async (kind: NoticeKind, on: boolean): Promise<NoticeChoices> => {
  const choices = { ...(await noticeChoices()), [kind]: on };
  await browser.storage.sync.set({ [NOTICES]: choices });
  return choices;
};
