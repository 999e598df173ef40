import { useSignal } from '@preact/signals';
import type { Correction } from '../article/correction.ts';
import { goldenText } from '../ui/golden-text.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import type { TabView } from './tab-view.ts';

/** What the reader has hidden or put right in this article, with a way back and a way to pass it on. */
export const LeftOut = (props: {
  readonly hidden: number;
  readonly corrections: readonly Correction[];
  readonly view: TabView;
}) => {
  const { hidden, corrections, view } = props;
  const { say, tag } = useLanguage();
  const copied = useSignal<boolean | undefined>(undefined);
  const copy = async () => {
    copied.value = await view.copyWords(goldenText(corrections));
  };
  return (
    <>
      {hidden > 0 && (
        <p class="notice">
          {sayCount(say, 'hiddenCount', hidden, tag)}{' '}
          <button type="button" class="link" onClick={() => void view.unhide()}>
            {say('showAgain')}
          </button>
        </p>
      )}
      {corrections.length > 0 && (
        <p class="notice">
          {sayCount(say, 'correctionCount', corrections.length, tag)}{' '}
          <button type="button" class="link" onClick={() => void copy()}>
            {say('correctionCopy')}
          </button>{' '}
          <span role="status">
            {copied.value === undefined ? '' : say(copied.value ? 'cardCopied' : 'cardCopyFailed')}
          </span>
        </p>
      )}
    </>
  );
};
