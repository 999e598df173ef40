// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NOTICES_AT_FIRST, type Notice, type NoticeChoices } from '../../src/article/notice.ts';
import { NoticeKinds, Notices } from '../../src/reader-view/notices.tsx';
import type { TabView } from '../../src/reader-view/tab-view.ts';
import { LanguageContext } from '../../src/ui/say.ts';
import { english } from '../support/say-english.ts';

const TEXT = 'Two men stabbed\n\nTwo men were stabbed, police said. Jan Holt is accused of it.';
const decision = { rule: 'notices/test', confidence: 0.8, shown: true };
const FIRM: Notice = {
  ...decision,
  kind: 'headline-firmer',
  proof: [
    { start: 0, end: 15 },
    { start: 39, end: 50 },
  ],
  about: null,
};
const UNANSWERED: Notice = {
  ...decision,
  kind: 'unanswered-accusation',
  proof: [{ start: 52, end: 77 }],
  about: 'Jan Holt',
};

const show = (choices: NoticeChoices) => {
  const view = {
    notices: signal<NoticeChoices | undefined>(choices),
    showWords: vi.fn(async () => undefined),
    chooseNotice: vi.fn(async () => undefined),
  };
  render(
    <LanguageContext.Provider value={english}>
      <Notices notices={[FIRM, UNANSWERED]} text={TEXT} view={view as unknown as TabView} />
      <NoticeKinds view={view as unknown as TabView} />
    </LanguageContext.Provider>,
  );
  return view;
};

const FIRM_ON: NoticeChoices = { ...NOTICES_AT_FIRST, 'headline-firmer': true };

afterEach(cleanup);

test('tells the kinds that are on, each with its words', () => {
  show(FIRM_ON);
  expect(screen.getByText('1 thing worth noticing')).toBeTruthy();
  expect(screen.getByText('police said')).toBeTruthy();
  expect(screen.queryByText(/Jan Holt is accused, and/)).toBeNull();
});

test('a kind that is switched on is told, and says whom it is about', () => {
  show({ ...NOTICES_AT_FIRST, 'unanswered-accusation': true });
  expect(screen.getByText('Jan Holt is accused, and the article reports no answer.')).toBeTruthy();
});

test('a click on the words leads to them on the page', () => {
  const { showWords } = show(FIRM_ON);
  fireEvent.click(screen.getByRole('button', { name: /police said/ }));
  expect(showWords).toHaveBeenCalledWith({ start: 39, end: 50 });
});

test('each kind has a switch', () => {
  const { chooseNotice } = show(NOTICES_AT_FIRST);
  fireEvent.click(screen.getByRole('checkbox', { name: /accusation without an answer/ }));
  expect(chooseNotice).toHaveBeenCalledWith('unanswered-accusation', true);
});

test('with all kinds off they are offered, and it does not say that there is nothing', () => {
  show(NOTICES_AT_FIRST);
  expect(screen.queryByText('Nothing in particular to notice')).toBeNull();
  expect(screen.getAllByRole('checkbox')).toHaveLength(5);
});
